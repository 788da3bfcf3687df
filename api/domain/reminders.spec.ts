import fc from 'fast-check';
import { addDays } from '../../test/fixtures/days.js';
import { type DueWork, dueMark, LEADS, OVERDUE_FOR, ofReport, remindersOf } from './reminders.js';

const DUE = '2026-11-15';
const NOTHING: DueWork = { rounds: [], actions: [], reports: [] };
const ROUND = {
  id: 'r1',
  countryCode: 'XVE',
  body: 'NMAA',
  period: '2026',
  dueOn: DUE,
  officers: ['ada'],
  parts: [{ functionCode: 'NMAA-2', dueOn: null, respondents: ['rosa'], unanswered: 3 }],
} as const;
const ACTION = { id: 'a1', countryCode: 'XVE', body: 'NMAC', dueOn: DUE, officers: ['mona'] } as const;
const REPORT = {
  id: null,
  countryCode: 'XVE',
  operatorId: 'o1',
  period: '2026-10',
  dueOn: DUE,
  people: ['omar'],
};

describe('a reminder of a day', () => {
  it.each([
    ['2026-10-31', null],
    ['2026-11-01', 'ahead'],
    ['2026-11-11', 'ahead'],
    ['2026-11-12', 'soon'],
    ['2026-11-15', 'soon'],
    ['2026-11-16', 'overdue'],
    ['2026-12-15', 'overdue'],
    ['2026-12-16', null],
  ])('of a round, on %s, is %s', (today, mark) => {
    expect(dueMark(DUE, today, LEADS.round)).toBe(mark);
  });

  it('of an action comes a week before, of a report three days before, and when it is overdue', () => {
    const of = (today: string, work: Partial<DueWork>) =>
      remindersOf({ ...NOTHING, ...work }, today).map(({ mark }) => mark);
    const days = ['2026-11-07', '2026-11-08', '2026-11-12', '2026-11-15', '2026-11-16'];
    expect(days.map((day) => of(day, { actions: [ACTION] }))).toEqual([
      [],
      ['ahead'],
      ['ahead'],
      ['ahead'],
      ['overdue'],
    ]);
    expect(days.map((day) => of(day, { reports: [REPORT] }))).toEqual([
      [],
      [],
      ['ahead'],
      ['ahead'],
      ['overdue'],
    ]);
  });

  it('reaches the officers of the body, the respondents of the function and the people of the organisation', () => {
    const made = remindersOf({ rounds: [ROUND], actions: [ACTION], reports: [REPORT] }, DUE);
    expect(made.map(({ kind, userId, code }) => [kind, userId, code])).toEqual([
      ['round-due', 'ada', null],
      ['function-due', 'rosa', 'NMAA-2'],
      ['action-due', 'mona', null],
      ['report-due', 'omar', null],
    ]);
  });

  it('of a function goes by its own day, and is not made once it is answered', () => {
    const [part] = ROUND.parts;
    const of = (change: object) =>
      remindersOf({ ...NOTHING, rounds: [{ ...ROUND, dueOn: null, parts: [{ ...part, ...change }] }] }, DUE);
    expect(of({ dueOn: '2026-11-17' })).toEqual([
      expect.objectContaining({ dueOn: '2026-11-17', mark: 'soon' }),
    ]);
    expect(of({ dueOn: '2026-11-17', unanswered: 0 })).toEqual([]);
    expect(of({})).toEqual([]);
  });

  it('is a new one when the day is moved', () => {
    const keyOf = (dueOn: string) =>
      remindersOf({ ...NOTHING, actions: [{ ...ACTION, dueOn }] }, DUE)[0]?.key;
    expect(keyOf('2026-11-15')).not.toBe(keyOf('2026-11-16'));
  });

  it('of one day is three notices at most, however often and on whichever days it is asked', () => {
    const days = fc.array(fc.integer({ min: -60, max: 60 }), { maxLength: 40 });
    fc.assert(
      fc.property(days, (offsets) => {
        const keys = offsets.flatMap((offset) =>
          remindersOf({ ...NOTHING, rounds: [ROUND] }, addDays(DUE, offset)).map(
            ({ key, userId }) => `${userId} ${key}`,
          ),
        );
        expect(new Set(keys).size).toBeLessThanOrEqual(6);
      }),
    );
  });

  it('is never made of a day that is further off than its lead, nor long after it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), (left) => {
        const mark = dueMark(addDays(DUE, left), DUE, LEADS.round);
        expect(mark === null).toBe(left > LEADS.round.ahead || left < -OVERDUE_FOR);
      }),
    );
  });

  it('of a report that is not begun is known by its organisation and period', () => {
    expect(ofReport('report-due', REPORT, '').key).toBe('report-due/o1/2026-10/');
  });
});
