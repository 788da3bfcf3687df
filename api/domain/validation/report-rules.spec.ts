import { tally } from '../../../test/fixtures/records.js';
import { context, counts, entry, report } from '../../../test/fixtures/saddd.js';
import type { Entry, Report } from '../report.js';
import type { ValidationContext } from './context.js';
import { reportFindings } from './validate.js';

const keys = (given: Partial<Report>, more: Partial<ValidationContext> = {}) =>
  reportFindings(report(given), context(more))
    .map(({ key }) => key)
    .filter((key) => key !== 'V24.small' && key !== 'V27.no-quantity');
const second = (given: Partial<Entry>) => entry({ id: 'e2', ...given });

describe('referrals over 12 months (V07)', () => {
  it('warn where more were referred than identified', () => {
    const vaHistory = { identified: 10, referred: 9, received: 9 };
    expect(keys({ records: [tally] }, { vaHistory })).toContain('V07.referred-above-identified');
  });

  it('may exceed those identified in one month', () => {
    expect(keys({ records: [tally] }, { vaHistory: { identified: 10, referred: 7, received: 5 } })).toEqual(
      [],
    );
  });
});

describe('the period (V08)', () => {
  it.each([
    ['March 2026', 'V08.unreadable'],
    ['2026', 'V08.unreadable'],
    ['2026-05', 'V08.future'],
    ['2026-Q3', 'V08.future'],
    ['2025-12', 'V08.closed'],
  ])('%s is refused (%s)', (period, key) => {
    expect(keys({ period }, { closedPeriods: ['2025'] })).toContain(key);
  });

  it('stays where it came in before it was closed, and where a correction was asked for', () => {
    expect(keys({ status: 'verified' }, { closedPeriods: ['2026-03'] })).toEqual([]);
    expect(keys({ status: 'returned' }, { closedPeriods: ['2026-03'] })).toEqual([]);
    expect(keys({ revision: 2, revisionReason: 'Wrong district' }, { closedPeriods: ['2026'] })).toEqual([]);
  });

  it('may be the month that is running', () => {
    expect(keys({ period: '2026-04', dueOn: '2026-05-10' })).toEqual([]);
  });

  it('is covered once: no month inside a reported quarter of the same project and activity', () => {
    const quarter = {
      period: '2026-Q1',
      activity: 'EORE_SESSION',
      projectCode: 'P-1',
      beneficiaryType: 'direct',
      stage: null,
      total: 45,
    } as const;
    expect(keys({}, { reported: [quarter] })).toContain('V08.month-in-quarter');
    expect(keys({}, { reported: [{ ...quarter, projectCode: 'P-2' }] })).toEqual([]);
  });
});

describe('the report as a whole', () => {
  it('holds no entry twice (V09), whatever its figures', () => {
    expect(keys({ entries: [entry(), second({ statedTotal: 46 })] })).toContain('V09.duplicate');
    expect(keys({ entries: [entry(), second({ populationGroup: 'idp' })] })).not.toContain('V09.duplicate');
  });

  it('is asked about the same figures elsewhere, from 50 people (V10)', () => {
    const fifty = { statedTotal: 50, counts: counts({ 'F,Y18,_T': 26, 'M,Y18,_T': 24 }) };
    const elsewhere = second({ ...fifty, setting: 'out_of_school' });
    expect(keys({ entries: [entry(fifty), elsewhere] })).toEqual(['V10.same-in-report']);
    expect(keys({ entries: [entry(), second({ setting: 'out_of_school' })] })).toEqual([]);
    expect(keys({ entries: [entry(fifty)] }, { lastPeriod: [entry(fifty)] })).toEqual(['V10.same-as-last']);
  });

  it('is late after its due date (V12)', () => {
    expect(keys({}, { today: '2026-04-12' })).toEqual(['V12.late']);
    expect(keys({}, { today: '2026-05-12', submittedOn: '2026-04-10' })).toEqual([]);
  });

  it.each([
    ['V18.female-share', { 'F,Y18,_T': 45, 'M,Y18,_T': 6 }],
    ['V18.equal', { 'F,Y18,_T': 51, 'M,Y18,_T': 51 }],
    ['V18.tens', { 'F,Y18,_T': 60, 'M,Y18,_T': 50 }],
  ])('is shown an unusual pattern (%s)', (key, cells) => {
    expect(keys({ entries: [entry({ statedTotal: null, counts: counts(cells) })] })).toEqual([key]);
  });

  it('is not shown a usual pattern (V18)', () => {
    const usual = counts({ 'F,Y18,_T': 57, 'M,Y18,_T': 51 });
    expect(keys({ entries: [entry({ statedTotal: null, counts: usual })] })).toEqual([]);
  });

  it('is asked where confirmed people are above twice the expected of a task (V21)', () => {
    const handover = (confirmed: number) => [
      entry({ activity: 'CLEARANCE', setting: null, stage: 'expected', taskRef: 'T-1', statedTotal: 50 }),
      second({
        activity: 'LAND_HANDOVER',
        setting: null,
        stage: 'confirmed',
        taskRef: 'T-1',
        statedTotal: confirmed,
      }),
    ];
    expect(keys({ entries: handover(101) })).toContain('V21.confirmed');
    expect(keys({ entries: handover(100) })).not.toContain('V21.confirmed');
  });

  it('is asked where indirect people are below the direct ones (V21)', () => {
    expect(
      keys({ entries: [entry(), second({ beneficiaryType: 'indirect', statedTotal: 40, counts: [] })] }),
    ).toContain('V21.indirect');
  });

  it('gives a reason for a revision (V25); being locked is no fault of what it holds', () => {
    expect(keys({ revision: 2, revisionReason: ' ' })).toEqual(['V25.no-reason']);
    expect(keys({ revision: 2, revisionReason: 'Wrong district' })).toEqual([]);
    expect(keys({ status: 'locked' })).toEqual([]);
  });

  it('is shown people without a quantity, and a quantity without people (V27)', () => {
    const only = (given: Partial<Entry>) => reportFindings(report({ entries: [entry(given)] }), context());
    expect(only({}).map(({ key }) => key)).toContain('V27.no-quantity');
    expect(only({ quantity: { value: 2, unit: 'sessions' } }).map(({ rule }) => rule)).not.toContain('V27');
    const empty = { statedTotal: null, counts: [], quantity: { value: 2, unit: 'sessions' } } as const;
    expect(only(empty).map(({ key }) => key)).toContain('V27.no-people');
  });

  it('holds nothing when it is nil (V01)', () => {
    expect(keys({ nil: true })).toEqual(['V01.nil-with-figures']);
    expect(keys({ nil: true, entries: [] })).toEqual([]);
  });

  it('keeps contact data out of its own texts (V23)', () => {
    expect(keys({ partial: 'ask ops@example.org' })).toEqual(['V23.email']);
  });
});
