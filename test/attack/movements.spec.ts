import fc from 'fast-check';
import { monthsBetween } from '../../api/domain/period.js';
import { foundOutOfMovements, type Moved } from './movements.js';

const few = fc.oneof(
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 12 }) },
);
const pair = fc.tuple(few, few);
const some = fc.oneof(
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 9 }) },
  { weight: 4, arbitrary: fc.integer({ min: 20, max: 80 }) },
);
const staff = fc
  .record({
    leaders: fc.tuple(some, some),
    others: fc.tuple(some, some),
    share: fc.constantFrom(0, 0.05, 0.2),
  })
  .map(({ share, ...all }) => ({ ...all, declared: Math.floor((all.others[0] + all.others[1]) * share) }));
const MONTHS = monthsBetween('2025-01', '2026-12');

const NOTHING = { left: [0, 0], hired: [0, 0], promoted: [0, 0], applied: [0, 0] } as const;
const month = fc.record({ left: pair, hired: pair, promoted: pair, applied: fc.option(pair, { freq: 3 }) });

/**
 * Organisations that report month by month who came and went, and their staff now and then: one of them perhaps not
 * always; perhaps all of them quiet but for a month, of which a year then tells.
 */
const years = fc
  .record({
    seldom: fc.boolean(),
    quiet: fc.boolean(),
    reports: fc.array(fc.record({ month, staff }), { minLength: 72, maxLength: 72 }),
  })
  .map(({ seldom, quiet, reports }) => {
    const slots = ['maple', 'rowan', 'elder'].flatMap((operatorId, nth) =>
      MONTHS.map((period, at) => ({ operatorId, period, nth, at })),
    );
    return reports.flatMap((report, slot): Moved[] => {
      const { nth, at, ...whose } = slots[slot] ?? { operatorId: '', period: '', nth: 0, at: 0 };
      if (seldom && nth === 2 && at > 3) return [];
      const moved = quiet && at % 12 !== 5 + nth ? NOTHING : report.month;
      return [{ ...whose, ...moved, staff: at % 6 === nth % 2 ? report.staff : null }];
    });
  });

const STAFF = { leaders: [20, 30], others: [60, 70], declared: 10 } as const;
/** A year of one organisation, or more, in which what is given moves, in June. */
const moving = (given: Partial<Moved>, months = MONTHS.slice(0, 12)): Moved[] =>
  months.map((period) => ({
    ...{ operatorId: 'maple', period, ...NOTHING, staff: period === '2025-01' ? STAFF : null },
    ...(period === '2025-06' && given),
  }));

describe('movements of staff, by every month’s end and beside the staff', () => {
  it.each<[string, Partial<Moved>]>([
    ['few were hired', { hired: [3, 20], applied: [40, 50] }],
    ['few applied', { hired: [0, 20], applied: [3, 50] }],
    ['few were promoted', { promoted: [3, 20] }],
    ['few men were promoted', { promoted: [20, 3] }],
  ])('do not tell that %s', (_, given) => {
    expect(foundOutOfMovements(moving(given), 'country')).toEqual([]);
  });

  const FEW = { leaders: [0, 0], others: [3, 30], declared: 0 } as const;
  const rowan = (period: string): Moved => ({ operatorId: 'rowan', period, ...NOTHING, staff: FEW });

  it('do not tell of the few on the staff of an organisation that reports no movements any more', () => {
    const all = [...moving({ left: [20, 30] }, MONTHS), rowan('2025-01')];
    const anew = { ...all[17], left: [20, 30] } as Moved;
    expect(foundOutOfMovements([...all.slice(0, 17), anew, ...all.slice(18)], 'country')).toEqual([]);
  });

  it('do not tell of the few on a staff of which KPI-17 does not tell', () => {
    expect(foundOutOfMovements([...moving({ left: [20, 30] }), rowan('2025-06')], 'country')).toEqual([]);
  });

  it('do not tell of the months by which two ends differ where too few left for a rate', () => {
    const all = moving({ hired: [20, 30], applied: [40, 50] });
    const hiredAnew = { ...all[6], hired: [3, 30], applied: [40, 50] } as Moved;
    expect(foundOutOfMovements([...all.slice(0, 6), hiredAnew, ...all.slice(7)], 'country')).toEqual([]);
  });

  it('do not tell those who see no count below ten that fewer than five left', () => {
    expect(foundOutOfMovements(moving({ left: [1, 2] }), 'public')).toEqual([]);
  });

  it.each(['country', 'adviser', 'public'] as const)(
    'tell %s of no small count more than its mark does',
    (audience) => {
      fc.assert(
        fc.property(years, (all) => {
          expect(foundOutOfMovements(all, audience)).toEqual([]);
        }),
        { numRuns: 4, endOnFailure: true },
      );
    },
  );
});
