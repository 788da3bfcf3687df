import fc from 'fast-check';
import { addMonths } from '../../api/domain/period.js';
import { foundOutOfStocks, type Said } from './stocks.js';

const said = (operatorId: string, period: string, women: number, men: number): Said => ({
  operatorId,
  body: 'operator',
  period,
  staff: [women, men, 0],
  answered: 0,
  declared: 0,
});

const few = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 9 }) },
  { weight: 4, arbitrary: fc.integer({ min: 10, max: 40 }) },
);
const BODIES = { authority: 'authority', centre: 'centre', maple: 'operator', rowan: 'operator' } as const;

/** Organisations that report their staff now and then, all at once or one alone. */
const reports = fc
  .array(
    fc.record({
      month: fc.constantFrom(0, 0, 3, 3, 6, 9, 12, 15),
      operatorId: fc.constantFrom('authority', 'centre', 'maple', 'rowan'),
      staff: fc.tuple(few, few, few),
      answered: fc.double({ min: 0.5, max: 1, noNaN: true }),
      declared: fc.double({ min: 0, max: 0.4, noNaN: true }),
    }),
    { minLength: 4, maxLength: 14 },
  )
  .map((all) => {
    const one = new Map<string, Said>();
    for (const { month, operatorId, staff, ...shares } of all) {
      const [women, men, unknown] = staff;
      const answered = Math.floor((women + men + unknown) * shares.answered);
      const declared = Math.floor(answered * shares.declared);
      const period = addMonths('2025-01', month);
      const body = BODIES[operatorId as keyof typeof BODIES];
      one.set(`${operatorId} ${period}`, { operatorId, body, period, staff, answered, declared });
    }
    return [...one.values()];
  });

describe('the latest state of organisations, with that of every month laid side by side', () => {
  it('does not tell of the few of an organisation that reports alone', () => {
    const all = [said('maple', '2025-01', 20, 30), said('rowan', '2025-03', 3, 30)];
    expect(foundOutOfStocks(all, 'KPI-17', 'country')).toEqual([]);
  });

  it('does not tell of the few of one that reports anew while the others stay as they were', () => {
    const all = [
      said('rowan', '2025-01', 20, 30),
      said('maple', '2025-03', 20, 30),
      said('rowan', '2025-06', 3, 30),
    ];
    expect(foundOutOfStocks(all, 'KPI-17', 'country')).toEqual([]);
  });

  it.each(['KPI-03', 'KPI-17', 'KPI-18', 'KPI-20'])(
    '%s tells nobody of a small count more than its mark does',
    (code) => {
      fc.assert(
        fc.property(reports, fc.constantFrom('country', 'adviser', 'public'), (all, audience) => {
          expect(foundOutOfStocks(all, code, audience as 'country')).toEqual([]);
        }),
        { numRuns: 100, endOnFailure: true },
      );
    },
  );
});
