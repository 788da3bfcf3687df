import fc from 'fast-check';
import { addMonths } from '../../api/domain/period.js';
import { foundOutOfStaff, type Line, type Staffed } from './staff.js';

const line = (women: number, men: number, unknown = 0): Line => ({
  ...{ women, men, unknown },
  ...{ declared: 0, others: 0 },
});
const NOBODY = line(0, 0);

const said = (period: string, lines: Partial<Staffed['lines']>): Staffed => ({
  operatorId: 'maple',
  body: 'operator',
  period,
  lines: { fieldLeader: NOBODY, field: NOBODY, leader: NOBODY, other: NOBODY, ...lines },
});

const few = fc.oneof(
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 9 }) },
  { weight: 4, arbitrary: fc.integer({ min: 10, max: 40 }) },
);
const anyLine = fc
  .record({
    staff: fc.tuple(few, few, few),
    answered: fc.double({ min: 0.5, max: 1, noNaN: true }),
    declared: fc.double({ min: 0, max: 0.4, noNaN: true }),
  })
  .map(({ staff: [women, men, unknown], ...shares }): Line => {
    const answered = Math.floor((women + men + unknown) * shares.answered);
    const declared = Math.floor(answered * shares.declared);
    return { women, men, unknown, declared, others: answered - declared };
  });
const BODIES = { authority: 'authority', centre: 'centre', maple: 'operator', rowan: 'operator' } as const;

/** Organisations that report their staff now and then, all at once or one alone. */
const reports = fc
  .array(
    fc.record({
      month: fc.constantFrom(0, 0, 3, 3, 6, 9, 12, 15),
      operatorId: fc.constantFrom('authority', 'centre', 'maple', 'rowan'),
      lines: fc.record({ fieldLeader: anyLine, field: anyLine, leader: anyLine, other: anyLine }),
    }),
    { minLength: 2, maxLength: 10 },
  )
  .map((all) => {
    const one = new Map<string, Staffed>();
    for (const { month, operatorId, lines } of all) {
      const period = addMonths('2025-01', month);
      const body = BODIES[operatorId as keyof typeof BODIES];
      one.set(`${operatorId} ${period}`, { operatorId, body, period, lines });
    }
    return [...one.values()];
  });

const ALL = ['KPI-17', 'KPI-18', 'KPI-19', 'KPI-20'];

describe('the staff, its leaders, those in the field and those who declared a disability, laid side by side', () => {
  it('do not tell of the few who do not lead', () => {
    const all = [said('2025-01', { leader: line(20, 30), other: line(3, 40) })];
    expect(foundOutOfStaff(all, ['KPI-17', 'KPI-18'], 'country')).toEqual([]);
  });

  it('do not tell of the few who are not in the field', () => {
    const all = [said('2025-01', { field: line(20, 30), other: line(3, 40) })];
    expect(foundOutOfStaff(all, ['KPI-17', 'KPI-19'], 'country')).toEqual([]);
  });

  it('do not tell of the few whose sex is not known', () => {
    const all = [said('2025-01', { other: { ...line(20, 30, 3), declared: 10, others: 30 } })];
    expect(foundOutOfStaff(all, ['KPI-17', 'KPI-20'], 'country')).toEqual([]);
  });

  it('do not tell of the few who do not lead where leaders are gone in the next report', () => {
    const all = [
      {
        ...said('2025-01', { leader: line(0, 17), other: line(40, 3) }),
        operatorId: 'centre',
        body: 'centre',
      },
      said('2025-01', { leader: line(0, 30), other: line(40, 60) }),
      { ...said('2025-06', { other: line(40, 20) }), operatorId: 'centre', body: 'centre' },
    ] as const;
    expect(foundOutOfStaff(all, ['KPI-17', 'KPI-18'], 'public')).toEqual([]);
  });

  it.each(['country', 'adviser', 'public'] as const)(
    'tell %s of no small count more than its mark does',
    (audience) => {
      fc.assert(
        fc.property(reports, (all) => {
          expect(foundOutOfStaff(all, ALL, audience)).toEqual([]);
        }),
        { numRuns: 15, endOnFailure: true },
      );
    },
  );
});
