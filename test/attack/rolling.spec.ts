import fc from 'fast-check';
import type { Audience } from '../../api/domain/audiences.js';
import { addMonths, monthsBetween } from '../../api/domain/period.js';
import { foundOutOfRolling, MONTHS, rolling, type TallyTold } from './rolling.js';

const told = (period: string, identified: number, given: Partial<TallyTold> = {}): TallyTold => ({
  operatorId: 'maple',
  period,
  identified,
  referred: identified,
  received: 0,
  ...given,
});

const few = fc.oneof(
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 9 }) },
  { weight: 3, arbitrary: fc.integer({ min: 10, max: 40 }) },
);
/** Two years and more of two operators, who begin when they begin, one by the month and one perhaps by the quarter. */
const years = fc
  .record({
    begins: fc.nat(20),
    quarterly: fc.boolean(),
    counts: fc.array(fc.tuple(few, few, few), { minLength: 60, maxLength: 60 }),
  })
  .map(({ begins, quarterly, counts }) => {
    const months = monthsBetween(addMonths(MONTHS.from, begins), MONTHS.to);
    const quarters = ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4', '2027-Q1'];
    const periods = [
      ...months.map((period) => ({ operatorId: 'maple', period })),
      ...(quarterly ? quarters : months.slice(4)).map((period) => ({ operatorId: 'rowan', period })),
    ];
    return periods.map((one, nth): TallyTold => {
      const [identified = 0, referred = 0, received = 0] = counts[nth % counts.length] ?? [];
      return { ...one, identified, referred, received };
    });
  });

describe('figures that roll over twelve months, with those of every month laid side by side', () => {
  it('do not tell of the month by which they differ', () => {
    const begun = [told('2026-01', 20), told('2026-02', 3), told('2026-03', 30)];
    expect(foundOutOfRolling(begun, 'country')).toEqual([]);
  });

  it('do not tell of the month that leaves them', () => {
    const ended = [told('2025-03', 3), told('2025-04', 30), told('2025-05', 40)];
    expect(foundOutOfRolling(ended, 'country')).toEqual([]);
  });

  it('hide from the public what they hide from advisers, also where one month alone is asked for', () => {
    const all = [told('2026-01', 20), told('2026-02', 7), told('2026-03', 3)];
    const march = (audience: Audience) => rolling(all, audience, { from: '2026-03', to: '2026-03' });
    expect(march('adviser')).toEqual([null]);
    expect(march('public')).toEqual([null]);
    expect(march('monitor')).toEqual([1]);
  });

  it.each(['country', 'adviser', 'public'] as const)('tell %s of no small count of a month', (audience) => {
    fc.assert(
      fc.property(years, (all) => {
        expect(foundOutOfRolling(all, audience)).toEqual([]);
      }),
      { numRuns: 6, endOnFailure: true },
    );
  });
});
