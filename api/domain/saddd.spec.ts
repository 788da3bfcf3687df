import fc from 'fast-check';
import { counts } from '../../test/fixtures/saddd.js';
import { CELL_COUNT, codesAt } from './cells.js';
import type { DisabilityAsked } from './codes.js';
import { sumsOf, sumsOfCells } from './saddd.js';

const sums = (values: Record<string, number>, disabilityAsked: DisabilityAsked = 'all', more = {}) =>
  sumsOf({ counts: counts(values), disabilityAsked, ...more });

describe('the total of an entry', () => {
  it('is the stated total, and the cells leave a remainder that is not broken down', () => {
    const { total, cellsTotal, remainder } = sums({ 'F,Y18T59,_T': 30 }, 'none', { statedTotal: 50 });
    expect([total, cellsTotal, remainder]).toEqual([50, 30, 20]);
  });

  it('is the sum of the sex × age cells where none is stated', () => {
    expect(sums({ 'F,Y0T17,_T': 3, 'M,Y60,_T': 4, '_U,_U,_T': 1 }).total).toBe(8);
  });

  it('is absent, not 0, where nothing is given', () => {
    const nothing = sums({});
    expect(nothing.total).toBeNull();
    expect(nothing.knownSexAge).toBeNull();
    expect(nothing.fullLower).toBeNull();
  });

  it('is 0 where none is given', () => {
    expect(sums({ 'F,Y0T17,_T': 0 })).toMatchObject({
      total: 0,
      female: 0,
      male: null,
      girls: 0,
      boys: null,
    });
  });

  it('takes rows given by age only beside rows given by sex', () => {
    expect(sums({ 'F,Y0T17,_T': 3, 'M,Y0T17,_T': 2, '_T,Y18T59,_T': 10 }, 'none').total).toBe(15);
  });

  it('adds the parts of fully crossed rows that have no total', () => {
    expect(sums({ 'F,Y60,with': 2, 'F,Y60,without': 5, 'M,Y60,_U': 1 }).total).toBe(8);
  });

  it('does not take a lone "of whom with" for people', () => {
    expect(sums({ 'F,Y60,_T': 9, '_T,_T,with': 2 }, 'not_stated').total).toBe(9);
    expect(sums({ '_T,_T,with': 2 }, 'not_stated').total).toBeNull();
  });

  it('leaves X out: it is an "of whom" figure', () => {
    expect(sums({ 'X,_T,_T': 3, 'F,Y18,_T': 5 })).toMatchObject({ total: 5, x: 3, knownSex: 5 });
  });
});

describe('what is known', () => {
  it('counts 18 and over as a known band, and women as all women of 18 and over', () => {
    const read = sums({ 'F,Y18,_T': 10, 'M,Y18T59,_T': 4, 'M,Y60,_T': 2, 'F,_U,_T': 3, '_U,Y0T17,_T': 1 });
    expect(read).toMatchObject({
      women: 10,
      men: 6,
      female: 13,
      sexUnknown: 1,
      knownSex: 19,
      knownSexAge: 16,
    });
  });

  it('counts a stated remainder as not known', () => {
    expect(sums({ 'F,Y18T59,_T': 30 }, 'none', { statedTotal: 50 }).knownSexAge).toBe(30);
    expect(sums({}, 'none', { statedTotal: 50 })).toMatchObject({
      knownSexAge: 0,
      knownSex: 0,
      female: null,
    });
  });
});

describe('disability', () => {
  const rows = { 'F,Y18T59,_T': 30, 'M,Y18T59,_T': 20 };

  it('derives "without" from a number that was asked', () => {
    const read = sums({ ...rows, '_T,_T,with': 4, '_T,_T,_U': 1 }, 'number', { disabilityAskedNumber: 40 });
    expect(read).toMatchObject({
      with: 4,
      without: 35,
      disabilityUnknown: 1,
      asked: 40,
      disabilityNotStated: 10,
    });
  });

  it('derives "without" row by row where all were asked, and not for a blank "of whom"', () => {
    expect(sums({ ...rows, 'F,Y18T59,with': 4 })).toMatchObject({
      with: 4,
      without: 26,
      disabilityNotStated: 20,
      knownDisability: 30,
    });
  });

  it('never derives "without" where nothing is stated of the asking', () => {
    expect(sums({ ...rows, '_T,_T,with': 4 }, 'not_stated')).toMatchObject({
      with: 4,
      without: null,
      asked: null,
      disabilityNotStated: 46,
      knownDisability: 4,
    });
  });

  it('keeps a 0 apart from a blank', () => {
    expect(sums({ ...rows, '_T,_T,with': 0 }, 'not_stated').with).toBe(0);
    expect(sums(rows, 'not_stated').with).toBeNull();
  });

  it('says that nobody was asked, which is not "nobody has a disability"', () => {
    expect(sums(rows, 'none')).toMatchObject({ asked: 0, with: null, without: null, knownDisability: 0 });
  });

  it('takes the asked number from the parts where "without" is entered', () => {
    expect(sums({ ...rows, '_T,_T,with': 4, '_T,_T,without': 30 }, 'number').asked).toBe(34);
  });
});

describe('people of whom sex, age and disability are all known (KPI-05)', () => {
  it('is exact where the table is crossed', () => {
    const read = sums({ 'F,Y18T59,_T': 30, 'F,Y18T59,with': 4, 'F,Y18T59,_U': 6, '_U,_U,_T': 5 });
    expect([read.fullLower, read.fullUpper]).toEqual([24, 24]);
  });

  it('has bounds where it is not crossed', () => {
    const read = sums({ 'F,Y18T59,_T': 60, '_U,_U,_T': 40, '_T,_T,with': 10, '_T,_T,without': 60 }, 'number');
    expect([read.fullLower, read.fullUpper]).toEqual([30, 60]);
  });
});

const cell = fc.option(fc.nat(500), { nil: null, freq: 3 });
const anyEntry = fc.record({
  cells: fc.array(cell, { minLength: CELL_COUNT, maxLength: CELL_COUNT }),
  statedTotal: fc.option(fc.nat(5000), { nil: null }),
  disabilityAsked: fc.constantFrom<DisabilityAsked>('all', 'number', 'none', 'not_stated'),
  disabilityAskedNumber: fc.option(fc.nat(5000), { nil: null }),
});
/** Sex × age rows only, as most forms have them. */
const plainCells = anyEntry.map((any) => ({
  ...any,
  cells: any.cells.map((value, index) => {
    const { sex, ageBand, disability } = codesAt(index);
    return sex !== '_T' && sex !== 'X' && ageBand !== '_T' && disability === '_T' ? value : null;
  }),
}));

describe('for any entry', () => {
  it('keeps 0 ≤ lower ≤ upper ≤ total', () => {
    fc.assert(
      fc.property(anyEntry, ({ cells, ...asking }) => {
        const { total, fullLower, fullUpper } = sumsOfCells(cells, asking);
        if (total === null) return expect([fullLower, fullUpper]).toEqual([null, null]);
        expect(fullLower).toBeGreaterThanOrEqual(0);
        expect(fullUpper).toBeGreaterThanOrEqual(fullLower ?? Number.NaN);
        expect(total).toBeGreaterThanOrEqual(fullUpper ?? Number.NaN);
      }),
    );
  });

  it('does not depend on the order of the counts', () => {
    fc.assert(
      fc.property(anyEntry, fc.infiniteStream(fc.nat()), ({ cells, ...asking }, keys) => {
        const given = cells.flatMap((value, i) => (value === null ? [] : [{ ...codesAt(i), value }]));
        const shuffled = given.map((one) => ({ one, key: keys.next().value })).sort((a, b) => a.key - b.key);
        const again = sumsOf({ counts: shuffled.map(({ one }) => one), ...asking });
        expect(again).toEqual(sumsOf({ counts: given, ...asking }));
      }),
    );
  });

  it('adds up to exactly its cells where they are sex × age', () => {
    fc.assert(
      fc.property(plainCells, ({ cells }) => {
        const given = cells.filter((value) => value !== null);
        const sum = given.length === 0 ? null : given.reduce((a, b) => a + b, 0);
        expect(sumsOfCells(cells, { disabilityAsked: 'none' }).total).toBe(sum);
      }),
    );
  });
});
