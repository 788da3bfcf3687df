// Months as operators report them, made to be small.
import fc from 'fast-check';
import { type Count, ENTRY_ROWS } from '../../api/domain/cells.js';
import { people } from '../fixtures/kpi-facts.js';

export const MONTH = '2026-03';

const few = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 4 }) },
  { weight: 3, arbitrary: fc.integer({ min: 5, max: 30 }) },
);
const rowsOf = (arbitrary: fc.Arbitrary<Count[]>) =>
  arbitrary.filter((counts) => counts.some(({ value }) => value > 0));

/**
 * How an operator may report: every row split by disability, everybody asked; the same with the people of the row beside
 * it; sex and age alone, nobody asked; or these and of whom with disability, nobody knows how many were asked.
 */
const crossed = rowsOf(
  fc.array(few, { minLength: ENTRY_ROWS.length * 3, maxLength: ENTRY_ROWS.length * 3 }).map((values) =>
    ENTRY_ROWS.flatMap((row, nth) =>
      (['with', 'without', '_U'] as const).map((disability, at) => ({
        ...row,
        disability,
        value: values[nth * 3 + at] ?? 0,
      })),
    ),
  ),
).map((counts) => ({ counts, asked: { disabilityAsked: 'all', disabilityMethod: 'WG_SS' } as const }));

const plain = rowsOf(
  fc
    .array(few, { minLength: ENTRY_ROWS.length, maxLength: ENTRY_ROWS.length })
    .map((values) =>
      ENTRY_ROWS.map((row, nth) => ({ ...row, disability: '_T' as const, value: values[nth] ?? 0 })),
    ),
).map((counts) => ({ counts, asked: {} }));

const withTotals = crossed.map(({ counts, asked }) => ({
  counts: [
    ...counts,
    ...ENTRY_ROWS.map((row) => ({
      ...row,
      disability: '_T' as const,
      value: counts
        .filter(({ sex, ageBand }) => sex === row.sex && ageBand === row.ageBand)
        .reduce((sum, { value }) => sum + value, 0),
    })),
  ],
  asked,
}));

const ofWhom = fc.tuple(plain, fc.array(few, { minLength: 1, maxLength: 4 })).map(([{ counts }, some]) => ({
  counts: [
    ...counts,
    ...counts.slice(0, some.length).map((one, nth) => ({
      ...one,
      disability: 'with' as const,
      value: Math.min(one.value, some[nth] ?? 0),
    })),
  ],
  asked: { disabilityAsked: 'not_stated' } as const,
}));

const anyForm = fc.oneof(crossed, plain, withTotals, ofWhom);

const inMonth = ({ counts, asked }: { counts: readonly Count[]; asked: object }) =>
  people(counts, { period: MONTH, ...asked });

/** What operators report of one series in one month: all in one way, or each in its own. */
export const reported = fc
  .oneof(
    fc.array(crossed, { minLength: 1, maxLength: 2 }),
    fc.array(plain, { minLength: 1, maxLength: 2 }),
    fc.array(anyForm, { minLength: 2, maxLength: 3 }),
  )
  .map((all) => all.map(inMonth));

/** Series that KPIs add up, as an operator may report them in some months of a quarter. */
const FAMILIES = [
  ['EORE_SESSION', 'EORE_TOT'],
  ['NTS', 'VA_REFERRAL', 'COMMUNITY_LIAISON'],
  ['LAND_HANDOVER'],
] as const;

export const quarter = fc.constantFrom(...FAMILIES).chain((activities) => {
  const entry = fc.record({
    form: anyForm,
    activity: fc.constantFrom(...activities),
    period: fc.constantFrom('2026-01', '2026-02', '2026-03'),
  });
  return fc.array(entry, { minLength: 2, maxLength: 6 }).map((entries) =>
    entries.map(({ form: { counts, asked }, activity, period }) => {
      const stage = activity === 'LAND_HANDOVER' ? ('confirmed' as const) : null;
      return people(counts, { period, activity, stage, ...asked });
    }),
  );
});

const METHODS = ['WG_SS', 'NATIONAL'] as const;

/** The same in months and a quarter, of several settings, groups and methods. */
export const byGroup = fc.constantFrom(...FAMILIES).chain((activities) => {
  const entry = fc.record({
    form: anyForm,
    activity: fc.constantFrom(...activities),
    period: fc.constantFrom('2026-01', '2026-02', '2026-03', '2026-Q1'),
    setting: fc.constantFrom('in_school', 'out_of_school', 'media', null),
    populationGroup: fc.constantFrom('idp', 'mixed'),
    disabilityMethod: fc.constantFrom(...METHODS),
    operatorId: fc.constantFrom('maple', 'rowan', 'elder'),
    placeCode: fc.constantFrom('VD01', 'VD02', 'VD03'),
  });
  return fc.array(entry, { minLength: 3, maxLength: 9 }).map((entries) =>
    entries.map(({ form: { counts, asked }, activity, ...row }) => {
      const stage = activity === 'LAND_HANDOVER' ? ('confirmed' as const) : null;
      return people(counts, { ...row, activity, stage, ...asked });
    }),
  );
});
