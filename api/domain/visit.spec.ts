import { isClosedOnTime, isFullyChecked, VISIT_CHECKS, type Visit, visitFaults } from './visit.js';

const TODAY = '2026-10-20';
const yes = { answer: 'yes', reason: null } as const;
const VISIT: Visit = {
  heldOn: '2026-06-17',
  kind: 'visit',
  activity: 'EORE_SESSION',
  checks: { sop_practice: yes, saddd: yes, consultation_records: yes, safeguarding_channel: yes },
  result: 'satisfactory',
  actions: [],
};
const ACTION = { about: 'saddd', what: 'Add the column', dueOn: '2026-09-15', closedOn: null } as const;
const codes = (visit: Visit) => visitFaults(visit, TODAY).map(({ pointer, code }) => `${pointer} ${code}`);

describe('A visit', () => {
  it.each(VISIT_CHECKS)(
    'is fully checked only when everything that applies was: without %s it is not',
    (check) => {
      const with_ = (answer: 'no' | 'not_applicable') => ({
        ...VISIT.checks,
        [check]: { answer, reason: 'Why' },
      });
      expect(isFullyChecked(VISIT)).toBe(true);
      expect(isFullyChecked({ checks: with_('no') })).toBe(false);
      expect(isFullyChecked({ checks: with_('not_applicable') })).toBe(true);
    },
  );

  it('where nothing applied checked nothing', () => {
    const none = { answer: 'not_applicable', reason: 'Nobody works here yet' } as const;
    const checks = Object.fromEntries(
      VISIT_CHECKS.map((check) => [check, none]),
    ) as unknown as Visit['checks'];
    expect(isFullyChecked({ checks })).toBe(false);
  });

  it('is recorded after it was held', () => {
    expect(codes(VISIT)).toEqual([]);
    expect(codes({ ...VISIT, heldOn: TODAY })).toEqual([]);
    expect(codes({ ...VISIT, heldOn: '2026-10-21' })).toEqual(['#/heldOn visit-date']);
  });

  it('says why a check does not apply', () => {
    const checks = { ...VISIT.checks, saddd: { answer: 'not_applicable', reason: null } } as const;
    expect(codes({ ...VISIT, checks })).toEqual(['#/checks/saddd/reason visit-reason']);
  });

  it('that is satisfactory asks for nothing', () => {
    expect(codes({ ...VISIT, actions: [ACTION] })).toEqual(['#/result visit-result']);
    expect(codes({ ...VISIT, result: 'actions_needed', actions: [ACTION] })).toEqual([]);
  });

  it('asks for actions that are due after it, and closed after it and by today', () => {
    const result = 'actions_needed';
    const of = (action: Partial<typeof ACTION> | { closedOn: string }) =>
      codes({ ...VISIT, result, actions: [{ ...ACTION, ...action } as never] });
    expect(of({ dueOn: '2026-06-16' } as never)).toEqual(['#/actions/0/dueOn visit-action']);
    expect(of({ closedOn: '2026-06-16' })).toEqual(['#/actions/0/closedOn visit-action']);
    expect(of({ closedOn: '2026-10-21' })).toEqual(['#/actions/0/closedOn visit-action']);
    expect(of({ closedOn: TODAY })).toEqual([]);
  });
});

describe('A corrective action', () => {
  it('is on time when closed by its day, late after it, and neither while open and not yet due', () => {
    expect(isClosedOnTime({ ...ACTION, closedOn: '2026-09-15' }, TODAY)).toBe(true);
    expect(isClosedOnTime({ ...ACTION, closedOn: '2026-09-16' }, TODAY)).toBe(false);
    expect(isClosedOnTime(ACTION, '2026-09-16')).toBe(false);
    expect(isClosedOnTime(ACTION, '2026-09-15')).toBeNull();
  });
});
