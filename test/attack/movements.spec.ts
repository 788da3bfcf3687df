import fc from 'fast-check';
import { monthsBetween } from '../../api/domain/period.js';
import { foundOutOfMovements, type Moved } from './movements.js';

const few = fc.oneof(
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 12 }) },
);
const staff = fc.oneof(
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 9 }) },
  { weight: 4, arbitrary: fc.integer({ min: 20, max: 80 }) },
);
const MONTHS = monthsBetween('2025-01', '2026-12');

/** Organisations that report who left month by month, some of them not always, and their staff now and then. */
const years = fc
  .record({
    seldom: fc.boolean(),
    reports: fc.array(fc.record({ left: fc.tuple(few, few), staff: fc.tuple(staff, staff) }), {
      minLength: 72,
      maxLength: 72,
    }),
  })
  .map(({ seldom, reports }) =>
    ['maple', 'rowan', 'elder'].flatMap((operatorId, nth) =>
      MONTHS.flatMap((period, at): Moved[] => {
        const report = reports[nth * 24 + at];
        if (!report || (seldom && operatorId === 'elder' && at > 3)) return [];
        return [{ operatorId, period, left: report.left, staff: at % 6 === nth % 2 ? report.staff : null }];
      }),
    ),
  );

describe('movements of staff, by every month’s end and beside the staff', () => {
  it.each(['country', 'adviser', 'public'] as const)(
    'tell %s of no small count more than its mark does',
    (audience) => {
      fc.assert(
        fc.property(years, (all) => {
          expect(foundOutOfMovements(all, audience)).toEqual([]);
        }),
        { numRuns: 10, endOnFailure: true },
      );
    },
  );
});
