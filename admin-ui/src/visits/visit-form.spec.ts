import { blankVisit, newAction, toBody, toForm } from './visit-form';

const form = blankVisit('maple', '2026-10-20');

describe('a visit on the form', () => {
  it('leaves out what nobody answered, so that nothing is taken for yes or no', () => {
    const body = toBody(form);
    expect(body.checks.saddd).toEqual({ reason: null });
    expect('result' in body).toBe(false);
    expect([body.placeCode, body.notes]).toEqual([null, null]);
  });

  it('sends a reason only where something does not apply', () => {
    const reason = 'Nobody is consulted here';
    const answered = (answer: 'yes' | 'not_applicable') =>
      toBody({ ...form, checks: { ...form.checks, saddd: { answer, reason } } }).checks.saddd;
    expect(answered('yes')).toEqual({ answer: 'yes', reason: null });
    expect(answered('not_applicable')).toEqual({ answer: 'not_applicable', reason });
  });

  it('comes back as it was stored: an open action stays open', () => {
    const action = {
      about: 'saddd',
      what: 'Ask about disability',
      dueOn: '2026-11-01',
      closedOn: null,
    } as const;
    const body = toBody({
      ...form,
      activity: 'EORE_SESSION',
      result: 'actions_needed',
      checks: Object.fromEntries(
        Object.keys(form.checks).map((check) => [check, { answer: 'yes', reason: '' }]),
      ) as typeof form.checks,
      actions: [{ ...newAction('saddd'), what: action.what, dueOn: action.dueOn }],
    });
    expect(body.actions).toEqual([action]);
    const stored = { id: 'v', countryCode: 'XVE', operatorId: 'maple', version: 1, ...body };
    expect(toBody(toForm(stored as unknown as Parameters<typeof toForm>[0]))).toEqual(body);
  });
});
