import { RemindersService } from '../../api/reminders/reminders.service.js';
import type { Actor } from '../support/actors.js';
import { type Assessors, givenAssessors, moved, REF } from '../support/assessors.js';
import { noticesOf } from '../support/notices.js';

const ACTION = {
  body: 'NMAA',
  frameworkRef: REF,
  title: 'Write the policy down',
  criteria: ['NMAA-2.1-1a'],
  owner: 'Gender unit',
};

describe('reminders of days', () => {
  let people: Assessors;
  let authority: Actor;
  let respondent: Actor;

  const pass = () => people.app.app.get(RemindersService, { strict: false }).pass();
  const reminders = async (person: Actor) =>
    (await noticesOf(person))
      .filter(({ mark }: { mark: string | null }) => mark !== null)
      .map(({ kind, mark, code, period, title }: Record<string, string | null>) => [
        kind,
        mark,
        code ?? period ?? title,
      ])
      .sort();

  beforeAll(async () => {
    people = await givenAssessors();
    ({ authority } = people);
    respondent = await people.given.account({ role: 'authority', country: 'XVE', respondent: true });
  });
  afterAll(() => people.app.stop());

  it('reach whoever has work of that day, once, however often they are made', async () => {
    const round = await people.begun(authority, { dueOn: '2026-10-23' });
    await authority.put(`${round}/assignments/NMAA-2`, { respondents: [respondent.userId] });
    await authority.put(`${round}/assignments/NMAA-3`, {
      respondents: [respondent.userId],
      dueOn: '2026-12-01',
    });
    expect((await authority.post('/actions', { ...ACTION, dueOn: '2026-10-25' })).status).toBe(201);
    expect((await authority.post('/actions', { ...ACTION, dueOn: '2026-12-25' })).status).toBe(201);
    expect([await pass(), await pass()]).toEqual([true, true]);
    expect(await reminders(authority)).toEqual([
      ['action-due', 'ahead', 'Write the policy down'],
      ['round-due', 'soon', expect.any(String)],
    ]);
    expect(await reminders(people.colleague)).toHaveLength(2);
    expect(await reminders(respondent)).toEqual([['function-due', 'soon', 'NMAA-2']]);
    for (const person of [people.monitor, people.foreigner, people.adviser])
      expect(await reminders(person)).toEqual([]);
  });

  it('are the same when two processes make them at once', async () => {
    await people.begun(authority, { dueOn: '2026-10-30' });
    await Promise.all([pass(), pass(), pass()]);
    await pass();
    const rounds = (await reminders(authority)).filter(([kind]: string[]) => kind === 'round-due');
    expect(rounds.map(([, mark]: string[]) => mark)).toEqual(['ahead', 'soon']);
  });

  it('are not made of what is handed in', async () => {
    const before = await reminders(authority);
    const round = await people.begun(authority, { dueOn: '2026-10-21' });
    await moved('submission', round, authority);
    await pass();
    expect(await reminders(authority)).toEqual(before);
  });

  it('tell an organisation of the report that it owes, begun or not, until it is in', async () => {
    const { given } = people;
    const operatorId = await given.operator('XVE');
    const operator = await given.account({ role: 'operator', country: 'XVE', operator: operatorId });
    await given.duty('XVE', operatorId, { fromMonth: '2026-09' });
    await pass();
    expect(await reminders(operator)).toEqual([['report-due', 'overdue', '2026-09']]);
    const late = await given.operator('XVE');
    const theirs = await given.account({ role: 'operator', country: 'XVE', operator: late });
    await given.duty('XVE', late, { fromMonth: '2026-09' });
    const { body } = await theirs.post('/reports', { operatorId: late, period: '2026-09', nil: true });
    expect((await theirs.post(`/reports/${body.id}/submission`)).status).toBe(201);
    await pass();
    expect(await reminders(theirs)).toEqual([]);
    expect(await reminders(operator)).toHaveLength(1);
  });

  it('of a day that was moved are made again', async () => {
    const round = await people.begun(authority, { dueOn: '2026-10-24' });
    await pass();
    const of = async () => (await reminders(authority)).length;
    const before = await of();
    const change = await authority.patch(round, { dueOn: '2026-10-22' }, { 'if-match': '"1"' });
    expect(change.status).toBe(200);
    await pass();
    expect(await of()).toBe(before + 1);
  });
});
