import fc from 'fast-check';
import { duty } from '../../test/fixtures/kpi-facts.js';
import { type CalendarReport, calendarState, dueReports, reportingCalendar } from './calendar.js';

const snow = { from: '2026-02', to: '2026-02', reason: 'snow' };
const sent = (given: Partial<CalendarReport> = {}): CalendarReport => ({
  operatorId: 'maple',
  period: '2026-03',
  status: 'submitted',
  hasVerified: false,
  nil: false,
  dueOn: '2026-04-10',
  ...given,
});

describe('what operators owe', () => {
  it('is one report a month, for all projects together', () => {
    const duties = [duty({ projectCode: 'P-1' }), duty({ projectCode: 'P-2', from: '2026-03' })];
    expect(dueReports(duties, '2026-02', '2026-03')).toEqual([
      { operatorId: 'maple', period: '2026-02', kind: 'month', projects: ['P-1'], suspension: null },
      { operatorId: 'maple', period: '2026-03', kind: 'month', projects: ['P-1', 'P-2'], suspension: null },
    ]);
  });

  it('ends with the duty', () => {
    expect(
      dueReports([duty({ from: '2026-01', to: '2026-02' })], '2025-11', '2026-06').map(
        ({ period }) => period,
      ),
    ).toEqual(['2026-01', '2026-02']);
  });

  it('is a quarter only when wholly inside, though the duty begins within it', () => {
    const quarterly = duty({ frequency: 'quarter', from: '2026-02' });
    expect(dueReports([quarterly], '2026-01', '2026-08').map(({ period }) => period)).toEqual([
      '2026-Q1',
      '2026-Q2',
    ]);
    expect(dueReports([quarterly], '2026-02', '2026-05')).toEqual([]);
  });

  it('is suspended only when every duty, and every month of it, is', () => {
    const resting = duty({ suspensions: [snow] });
    const states = (...duties: Parameters<typeof dueReports>[0]) =>
      dueReports(duties, '2026-01', '2026-03').map(({ suspension }) => suspension);
    expect(states(resting)).toEqual([null, 'snow', null]);
    expect(states(resting, duty({ projectCode: 'P-2' }))).toEqual([null, null, null]);
    expect(states(duty({ frequency: 'quarter', suspensions: [snow] }))).toEqual([null]);
    expect(
      states(duty({ frequency: 'quarter', from: '2026-02', to: '2026-02', suspensions: [snow] })),
    ).toEqual(['snow']);
  });

  it('does not depend on the order of duties', () => {
    const one = fc.record({
      operatorId: fc.constantFrom('maple', 'steppe'),
      projectCode: fc.constantFrom(null, 'P-1'),
      frequency: fc.constantFrom('month' as const, 'quarter' as const),
      from: fc.constantFrom('2025-11', '2026-02'),
      to: fc.constantFrom(null, '2026-04'),
    });
    fc.assert(
      fc.property(fc.array(one.map(duty)), (duties) => {
        const periods = (list: typeof duties) =>
          dueReports(list, '2026-01', '2026-06').map(({ operatorId, period, suspension }) => [
            operatorId,
            period,
            suspension,
          ]);
        expect(periods([...duties].reverse())).toEqual(periods(duties));
        expect(new Set(periods(duties).map(String)).size).toBe(periods(duties).length);
      }),
    );
  });
});

describe('the reporting calendar', () => {
  const [due] = dueReports([duty()], '2026-03', '2026-03');
  const state = (today: string, report?: CalendarReport) => calendarState(due, report, '2026-04-10', today);

  it('is not due while the month runs, then due, then late from the day after the due date', () => {
    expect(['2026-03-31', '2026-04-01', '2026-04-10', '2026-04-11'].map((today) => state(today))).toEqual([
      'not_due',
      'due',
      'due',
      'late',
    ]);
  });

  it('takes a draft for nothing', () => {
    expect(state('2026-04-11', sent({ status: 'draft' }))).toBe('late');
  });

  it('marks a draft that corrects a verified report, also one of no activity; handed in, it is shown as such', () => {
    expect(state('2026-04-11', sent({ status: 'draft', hasVerified: true }))).toBe('correcting');
    expect(state('2026-04-11', sent({ status: 'draft', hasVerified: true, nil: true }))).toBe('correcting');
    expect(state('2026-04-11', sent({ status: 'submitted', hasVerified: true }))).toBe('submitted');
    expect(state('2026-04-11', sent({ status: 'verified', hasVerified: true }))).toBe('verified');
  });

  it('shows how far a report has come, and "no activity" as such unless it was returned', () => {
    expect(state('2026-04-11', sent())).toBe('submitted');
    expect(state('2026-04-11', sent({ status: 'locked' }))).toBe('locked');
    expect(state('2026-04-11', sent({ nil: true, status: 'verified' }))).toBe('nil');
    expect(state('2026-04-11', sent({ nil: true, status: 'returned' }))).toBe('returned');
  });

  it('shows suspensions, months without a duty, and a report nobody asked for', () => {
    const duties = [
      duty({ from: '2026-02', suspensions: [snow] }),
      duty({ operatorId: 'steppe', frequency: 'quarter' }),
    ];
    const range = { from: '2026-01', to: '2026-03', today: '2026-08-14', dueDay: 10 };
    const slots = reportingCalendar(
      duties,
      [sent({ period: '2026-01', status: 'verified', dueOn: '2026-02-10' })],
      range,
    );
    expect(slots.map(({ operatorId, period, state: shown }) => [operatorId, period, shown])).toEqual([
      ['maple', '2026-01', 'verified'],
      ['maple', '2026-02', 'suspended'],
      ['maple', '2026-03', 'late'],
      ['steppe', '2026-Q1', 'late'],
    ]);
  });

  it('shows a quarter that reaches into the months, and leaves nothing out', () => {
    const range = { from: '2026-03', to: '2026-04', today: '2026-04-05', dueDay: 10 };
    const quarterly = duty({ frequency: 'quarter', to: '2026-03' });
    expect(reportingCalendar([quarterly], [], range)).toEqual([
      { operatorId: 'maple', period: '2026-Q1', state: 'due', dueOn: '2026-04-10', suspension: null },
      { operatorId: 'maple', period: '2026-04', state: 'not_due', dueOn: null, suspension: null },
    ]);
  });
});
