import fc from 'fast-check';
import { AGE_BANDS, DISABILITIES, SEXES } from '../../../../api/domain/codes.js';
import { askedAsTotal, askedByRow } from './disability-layout';
import { cellPlace, differences, type EntryForm, fromForm, isByRow, toForm, withValues } from './entry-form';
import { mergeForms } from './merge-forms';

const ENTRY = {
  activity: 'EORE_SESSION',
  beneficiaryType: 'direct',
  countBasis: 'persons',
  placeCode: 'VD0101001',
  disabilityAsked: 'all',
  counts: [],
} as const;
const id = '00000000-0000-4000-8000-000000000001';
const roundTrip = (entry: object) => fromForm(toForm(entry as never), id, 'en');

describe('An entry as its page holds it', () => {
  it('gives back the cells it was given: absent stays absent, 0 stays 0', () => {
    const cell = fc.record({
      sex: fc.constantFrom(...SEXES),
      ageBand: fc.constantFrom(...AGE_BANDS),
      disability: fc.constantFrom(...DISABILITIES),
      value: fc.nat(),
    });
    const key = (c: { sex: string; ageBand: string; disability: string }) =>
      `${c.sex},${c.ageBand},${c.disability}`;
    const cells = fc
      .uniqueArray(cell, { selector: key })
      .map((list) =>
        list.filter((c) => key(c) !== '_T,_T,_T').map((c) => ({ measure: 'people' as const, ...c })),
      );
    fc.assert(
      fc.property(cells, (counts) => {
        const back = roundTrip({ ...ENTRY, counts }).counts;
        expect(new Set(back.map((c) => JSON.stringify(c)))).toEqual(
          new Set(counts.map((c) => JSON.stringify(c))),
        );
      }),
    );
  });
  it('keeps fields, flags and the quantity, and sends what is not given as null', () => {
    const given = { ...ENTRY, setting: 'in_school', statedTotal: 0, flags: [{ flag: 'nomadic', value: 3 }] };
    const back = roundTrip({ ...given, quantity: { value: 4, unit: 'sessions' } });
    expect(back).toMatchObject({
      ...given,
      quantity: { value: 4, unit: 'sessions' },
      stage: null,
      comments: null,
    });
  });
  it('shows a total given as a cell as the stated total', () => {
    const counts = [{ measure: 'people', sex: '_T', ageBand: '_T', disability: '_T', value: 312 }];
    expect(roundTrip({ ...ENTRY, counts })).toMatchObject({ statedTotal: 312, counts: [] });
  });
  it('leaves what is no count as it was typed, for rule V02 to name', () => {
    const form = withValues(toForm(ENTRY), { 'counts/F,Y60,_T': 'many' });
    expect(fromForm(form, id, 'en').counts[0]?.value).toBe('many');
  });
  it('forgets the number asked where the question was put to all', () => {
    const form = withValues(toForm(ENTRY), { disabilityAskedNumber: '12' });
    expect(fromForm(form, id, 'en').disabilityAskedNumber).toBeNull();
  });
});

describe('Disability by row or only as a total', () => {
  const WITH = cellPlace('_T', '_T', 'with');
  const rows = { [cellPlace('F', 'Y60', 'with')]: '9', [cellPlace('M', 'Y60', 'with')]: '6' };

  it('is read off the figures: rows where any is given', () => {
    expect(isByRow(toForm(ENTRY))).toBe(false);
    const counts = [
      {
        measure: 'people' as const,
        sex: 'F' as const,
        ageBand: 'Y60' as const,
        disability: 'with' as const,
        value: 9,
      },
    ];
    expect(isByRow(toForm({ ...ENTRY, counts }))).toBe(true);
  });
  it('adds the rows up when it becomes a total, and leaves blank what no row gave', () => {
    const form = askedAsTotal(withValues({}, rows), 'en');
    expect(form).toEqual({ [WITH]: '15', layout: 'total' });
  });
  it('gives the total up when it is asked by row: it cannot be invented for the rows', () => {
    expect(askedByRow({ [WITH]: '15', layout: 'total' })).toEqual({});
  });
});

describe('Two people on one entry', () => {
  const base: EntryForm = { a: '1', b: '2', c: '3' };

  it('takes over what only one of them changed', () => {
    const merge = mergeForms(base, { ...base, a: '10' }, { ...base, b: '20' });
    expect(merge).toEqual({ merged: { a: '10', b: '20', c: '3' }, conflicts: [] });
  });
  it('asks where both changed the same place, and keeps mine until then', () => {
    const merge = mergeForms(base, { ...base, a: '10' }, { ...base, a: '11' });
    expect(merge).toEqual({
      merged: { ...base, a: '10' },
      conflicts: [{ place: 'a', mine: '10', theirs: '11' }],
    });
  });
  it('agrees where both changed it to the same, also where both emptied it', () => {
    const without = { b: '2', c: '3' };
    expect(mergeForms(base, without, without)).toEqual({ merged: without, conflicts: [] });
  });
  it('gives theirs where I changed nothing, and mine where they did', () => {
    const form = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('1', '2', '3'));
    fc.assert(
      fc.property(form, form, (start, other) => {
        expect(differences(mergeForms(start, start, other).merged, other)).toEqual([]);
        expect(differences(mergeForms(start, other, start).merged, other)).toEqual([]);
      }),
    );
  });
});
