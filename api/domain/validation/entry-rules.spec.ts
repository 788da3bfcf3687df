import { context, counts, entry } from '../../../test/fixtures/saddd.js';
import type { Entry } from '../report.js';
import type { ValidationContext } from './context.js';
import { entryFindings } from './validate.js';

type Given = Partial<Entry>;
type Case = readonly [sentence: string, key: string, broken: Given, cell: string];

const found = (given: Given, more: Partial<ValidationContext> = {}) =>
  entryFindings(entry(given), context(more)).filter(({ rule }) => rule !== 'V24');
const sexAge = { 'F,Y18T59,_T': 25, 'M,Y18T59,_T': 20 };
const nts = { activity: 'NTS', setting: null, statedTotal: null } as const;
const many = {
  statedTotal: 300,
  counts: counts({ 'F,Y18T59,_T': 160, 'M,Y18T59,_T': 140, '_T,_T,with': 0 }),
};

it('says nothing of an entry without a mistake', () => {
  expect(found({})).toEqual([]);
});

it('says once that a row holds more with a disability than people, and not again of the total', () => {
  const rows = (cells: Record<string, number>) =>
    found({ statedTotal: null, counts: counts(cells) })
      .filter(({ rule }) => rule === 'V05')
      .map(({ key, cell }) => [key, cell]);
  expect(rows({ 'M,Y18T59,_T': 301, 'M,Y18T59,with': 322 })).toEqual([
    ['V05.above-row', 'counts/M,Y18T59,with'],
  ]);
  expect(rows({ 'F,Y18T59,_T': 10, 'F,Y18T59,with': 6, 'F,Y18T59,_U': 6 })).toEqual([
    ['V05.above-row', 'counts/F,Y18T59,with'],
  ]);
});

it('says once that the cells are above the stated total, and not again of those asked', () => {
  const all = { 'F,Y18T59,with': 6, 'F,Y18T59,without': 54 };
  expect(found({ statedTotal: 5, counts: counts(all) }).map(({ key }) => key)).toEqual(['V03.above-total']);
  const more = { ...all, '_T,_T,with': 61 };
  expect(found({ statedTotal: 5, counts: counts(more) }).map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(['V03', 'V05']),
  );
});

const CASES: readonly Case[] = [
  ['a missing place', 'V01.missing', { placeCode: '' }, 'placeCode'],
  ['a p-code that does not exist', 'V01.unknown-place', { placeCode: 'VD0902002' }, 'placeCode'],
  ['an unknown activity', 'V01.unknown-code', { activity: 'EORE' as never }, 'activity'],
  ['an unknown sex', 'V01.unknown-code', { counts: counts({ 'W,Y60,_T': 1 }) }, 'counts/0/sex'],
  ['an unknown method', 'V01.unknown-code', { disabilityMethod: 'WG' as never }, 'disabilityMethod'],
  [
    'a session in square metres',
    'V01.not-for-activity',
    { quantity: { value: 9, unit: 'm2' } },
    'quantity/unit',
  ],
  ['a session with a stage', 'V01.not-for-activity', { stage: 'confirmed' }, 'stage'],
  ['a hand-over without a stage', 'V01.needs-stage', { activity: 'LAND_HANDOVER', setting: null }, 'stage'],
  ['safeguarding in a report', 'V01.not-in-reports', { activity: 'SAFEGUARDING' }, 'activity'],
  [
    'a cell given twice',
    'V01.cell-twice',
    { counts: [...counts(sexAge), ...counts({ 'F,Y18T59,_T': 25 })] },
    'counts/2',
  ],
  [
    '18 and over beside 60 and over of one sex',
    'V01.coarse-band',
    { counts: counts({ 'F,Y18,_T': 25, 'F,Y60,_T': 20 }) },
    'counts/F,Y18,_T',
  ],
  [
    'sex X where it is not switched on',
    'V01.not-switched-on',
    { counts: counts({ 'X,_T,_T': 1 }) },
    'counts/X,_T,_T',
  ],
  [
    'survivors where they are not switched on',
    'V01.not-switched-on',
    { flags: [{ flag: 'survivor', value: 1 }] },
    'flags/survivor',
  ],
  [
    'a negative figure',
    'V02.not-a-count',
    { counts: counts({ ...sexAge, 'M,Y0T17,_T': -2 }) },
    'counts/2/value',
  ],
  [
    'a figure above the largest that is kept',
    'V02.too-large',
    { counts: counts({ ...sexAge, 'M,Y0T17,_T': 50_000_001 }) },
    'counts/2/value',
  ],
  [
    'as many digits as there are',
    'V02.too-large',
    { statedTotal: '٩٩٩٩٩٩٩٩٩٩٩٩٩٩٩٩٩' as never },
    'statedTotal',
  ],
  ['a decimal', 'V02.not-a-count', { statedTotal: 45.5 }, 'statedTotal'],
  ['a text for a figure', 'V02.not-a-count', { statedTotal: 'about 20' as never }, 'statedTotal'],
  ['cells above the stated total', 'V03.above-total', { statedTotal: 44 }, 'statedTotal'],
  ['cells below the stated total', 'V03.below-total', { statedTotal: 46 }, 'statedTotal'],
  [
    'women that differ from the female margin',
    'V04.margin',
    { counts: counts({ ...sexAge, 'F,_T,_T': 26 }) },
    'counts/F,_T,_T',
  ],
  [
    'bands that differ from the margin of the band',
    'V04.margin',
    { counts: counts({ ...sexAge, '_T,Y18T59,_T': 40 }) },
    'counts/_T,Y18T59,_T',
  ],
  [
    'margins that differ from the total',
    'V04.margin',
    { counts: counts({ 'F,_T,_T': 25, 'M,_T,_T': 21 }) },
    'counts/_T,_T,_T',
  ],
  [
    'a total cell that differs from the stated total',
    'V04.margin',
    { counts: counts({ '_T,_T,_T': 40 }) },
    'counts/_T,_T,_T',
  ],
  [
    'more with a disability than people in the cell',
    'V05.above-row',
    { counts: counts({ ...sexAge, 'F,Y18T59,with': 26, 'M,Y18T59,with': 0 }) },
    'counts/F,Y18T59,with',
  ],
  [
    'more with a disability than people',
    'V05.above-total',
    { disabilityAsked: 'not_stated', counts: counts({ ...sexAge, '_T,_T,with': 46 }) },
    'counts/_T,_T,with',
  ],
  [
    'more answers than were asked',
    'V05.above-asked',
    {
      disabilityAsked: 'number',
      disabilityAskedNumber: 9,
      counts: counts({ ...sexAge, '_T,_T,with': 4, '_T,_T,_U': 6 }),
    },
    'counts/_T,_T,with',
  ],
  [
    'more asked than people',
    'V05.asked-above-total',
    { disabilityAsked: 'number', disabilityAskedNumber: 46, counts: counts({ ...sexAge, '_T,_T,with': 4 }) },
    'disabilityAskedNumber',
  ],
  [
    'disability figures though nobody was asked',
    'V05.not-asked',
    { disabilityAsked: 'none' },
    'counts/F,Y18T59,with',
  ],
  [
    '"without" where only "of whom with" is known',
    'V05.not-stated',
    { disabilityAsked: 'not_stated', counts: counts({ ...sexAge, '_T,_T,without': 40 }) },
    'counts/_T,_T,without',
  ],
  [
    'more caregivers than people',
    'V06.above-total',
    { flags: [{ flag: 'caregiver', value: 46 }] },
    'flags/caregiver',
  ],
  [
    'a tenth and more of unknown age',
    'V13.unknown',
    { counts: counts({ 'F,Y18T59,_T': 40, 'F,_U,_T': 5, 'F,Y18T59,with': 1 }) },
    'counts',
  ],
  [
    'more than half of unknown sex',
    'V13.plan',
    { counts: counts({ 'F,Y18T59,_T': 20, '_U,Y18T59,_T': 25, 'F,Y18T59,with': 1 }) },
    'counts',
  ],
  ['a session without sex and age', 'V14.no-sex-age', { counts: [], disabilityAsked: 'none' }, 'counts'],
  [
    'survey without disability',
    'V14.no-disability',
    { ...nts, disabilityAsked: 'none', counts: counts(sexAge) },
    'disabilityAsked',
  ],
  ['an entry without a figure', 'V14.no-figures', { counts: [], statedTotal: null }, 'counts'],
  ['disability without a method', 'V15.no-method', { disabilityMethod: null }, 'disabilityMethod'],
  ['no person with a disability among 300', 'V15.none-of-many', many, 'disabilityAsked'],
  [
    'half of all people with a disability',
    'V16.share',
    { statedTotal: null, counts: counts({ 'F,Y18T59,_T': 60, 'F,Y18T59,with': 30 }) },
    'counts/_T,_T,with',
  ],
  [
    'more people than live there',
    'V19.population',
    { statedTotal: null, counts: counts({ 'F,Y18T59,_T': 7338, 'F,Y18T59,with': 300 }) },
    'placeCode',
  ],
  ['media as direct', 'V20.media-direct', { activity: 'EORE_MEDIA', setting: 'media' }, 'beneficiaryType'],
  [
    '200 people in one session',
    'V20.per-session',
    {
      quantity: { value: 1, unit: 'sessions' },
      statedTotal: null,
      counts: counts({ 'F,Y0T17,_T': 200, 'F,Y0T17,with': 9 }),
    },
    'quantity',
  ],
  [
    'staff under 18',
    'V22.minors',
    { activity: 'WORKFORCE', setting: null, counts: counts({ ...sexAge, 'M,Y0T17,_T': 1 }), statedTotal: 46 },
    'counts',
  ],
  ['a telephone number in a comment', 'V23.phone', { comments: 'call +380 44 555 01 99' }, 'comments'],
  ['coordinates in a task reference', 'V23.coordinates', { taskRef: '48.2082, 31.3738' }, 'taskRef'],
  ['a long number in a comment', 'V23.digits', { comments: 'file 8830192' }, 'comments'],
  ['a stray space', 'V26.spaces', { projectCode: 'P-1 ' }, 'projectCode'],
  ['a misspelt partner', 'V26.near', { implementingPartner: 'Halden Releif' }, 'implementingPartner'],
];

describe('of an entry, the rules find', () => {
  it.each(CASES)('%s (%s)', (_, key, broken, cell) => {
    const finding = found(broken).find((one) => one.key === key);
    expect(finding?.rule).toBe(key.slice(0, 3));
    expect(finding?.pointer).toBe(`#/entries/e1/${cell}`);
    expect(finding?.message).not.toMatch(/[{}]/);
  });

  it('small figures, to be restricted from publication (V24)', () => {
    const [finding] = entryFindings(entry(), context());
    expect(finding).toMatchObject({
      rule: 'V24',
      severity: 'I',
      pointer: '#/entries/e1',
      params: { cells: 2 },
    });
  });
});
