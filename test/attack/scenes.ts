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

/** Everybody asked, every row split by disability. */
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
).map((counts) => people(counts, { period: MONTH, disabilityAsked: 'all', disabilityMethod: 'WG_SS' }));

/** Sex and age alone, nobody asked. */
const plain = rowsOf(
  fc
    .array(few, { minLength: ENTRY_ROWS.length, maxLength: ENTRY_ROWS.length })
    .map((values) =>
      ENTRY_ROWS.map((row, nth) => ({ ...row, disability: '_T' as const, value: values[nth] ?? 0 })),
    ),
).map((counts) => people(counts, { period: MONTH }));

/** What operators report of one series in one month: all in one way, or each in its own. */
export const reported = fc.oneof(
  fc.array(crossed, { minLength: 1, maxLength: 2 }),
  fc.array(plain, { minLength: 1, maxLength: 2 }),
  fc.tuple(crossed, plain).map((both) => [...both]),
);
