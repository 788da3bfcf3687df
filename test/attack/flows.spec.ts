import fc from 'fast-check';
import { type Counted, meetings, places, samples } from './flows.js';
import { foundOutOfGroups } from './groups.js';

const few = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 9 }) },
  { weight: 4, arbitrary: fc.integer({ min: 10, max: 60 }) },
);
const counted = fc
  .array(
    fc.record({
      operatorId: fc.constantFrom('maple', 'rowan', 'elder'),
      period: fc.constantFrom('2026-01', '2026-02', '2026-03'),
      counts: fc.tuple(few, few, few, few),
    }),
    { minLength: 2, maxLength: 8 },
  )
  .map((all) => [...new Map(all.map((one) => [`${one.operatorId} ${one.period}`, one])).values()]);

const month = (period: string, ...counts: Counted['counts']): Counted => ({
  operatorId: 'maple',
  period,
  counts,
});

describe('meetings, places and samples, with every range and cut laid side by side', () => {
  it('hide a range beside a month of which too few were asked, where few of them said yes', () => {
    const all = [month('2026-01', 30, 40, 30, 40), month('2026-02', 3, 20, 30, 40)];
    expect(foundOutOfGroups(samples(all), 'adviser')).toEqual([]);
  });

  it.each(['country', 'adviser', 'public'] as const)(
    'tell %s of no small count more than its mark does',
    (audience) => {
      const isInside = audience === 'country';
      fc.assert(
        fc.property(counted, (all) => {
          expect(foundOutOfGroups(meetings(all, isInside), audience)).toEqual([]);
          expect(foundOutOfGroups(places(all, isInside), audience)).toEqual([]);
          expect(foundOutOfGroups(samples(all), audience)).toEqual([]);
        }),
        { numRuns: 60, endOnFailure: true },
      );
    },
  );
});
