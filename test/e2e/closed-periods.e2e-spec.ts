import type { Actor } from '../support/actors.js';
import { startApp, type TestApp } from '../support/app.js';
import { givenOn } from '../support/given.js';
import { codesOf, ifMatch, plain, reportingOperator } from '../support/reporting-operator.js';

type Reporting = Awaited<ReturnType<typeof reportingOperator>>;

let app: TestApp;
let given: Awaited<ReturnType<typeof givenOn>>;
let operator: Actor;
let monitor: Actor;
let opened: Reporting['opened'];
let submitted: Reporting['submitted'];
let operatorId: string;

beforeAll(async () => {
  app = await startApp({ clock: '2026-10-20T09:00:00Z' });
  given = await givenOn(app);
  ({ operatorId, operator, monitor, opened, submitted } = await reportingOperator(given));
});
afterAll(() => app.stop());

describe('a closed period', () => {
  const close = (period: string) => monitor.post('/countries/XVE/periods', { period });

  it('takes no new report and no figures of a first draft, but what came in stays and may be returned', async () => {
    const draft = await opened({ period: '2025-02' });
    const came = await submitted({ period: '2025-03' });
    expect((await close('2025-Q1')).status).toBe(201);
    expect((await close('2025-Q1')).status).toBe(409);
    expect((await operator.get('/countries/XVE')).body.closedPeriods).toEqual(['2025-Q1']);
    const deeds = [
      () => operator.post('/reports', { operatorId, period: '2025-01' }),
      () => operator.post(`${draft.path}/entries`, plain({ projectCode: 'P-2' })),
      () => operator.patch(draft.path, { partial: 'P-2' }, ifMatch(1)),
      () => operator.post(`${draft.path}/submission`),
    ];
    for (const deed of deeds) {
      const { status, body } = await deed();
      expect([status, codesOf(body)]).toEqual([422, ['V08']]);
    }
    await monitor.post(`${came.path}/return`, { reason: 'Look again.' });
    const entry = `${came.path}/entries/${came.entries[0].id}`;
    expect((await operator.put(entry, plain(), ifMatch(1))).status).toBe(200);
    expect((await operator.post(`${came.path}/submission`)).status).toBe(201);
    expect((await operator.post(`${came.path}/withdrawal`)).status).toBe(422);
  });

  it('is closed knowing what it leaves out; a draft of it then waits apart, until the period is opened again', async () => {
    const cutOff = async (period: string, who = monitor) =>
      (await who.get(`/reports/cut-off?country=XVE&period=${period}`)).body;
    const draft = await opened({ period: '2025-10' });
    const back = await submitted({ period: '2025-11' });
    await monitor.post(`${back.path}/return`, { reason: 'Look again.' });
    const came = await submitted({ period: '2025-12' });
    const ids = (all: { id: string }[]) => all.map(({ id }) => id);
    const { drafts, withTheOperator, toVerify } = await cutOff('2025-Q4');
    expect([ids(drafts), ids(withTheOperator), ids(toVerify)]).toEqual([[draft.id], [back.id], [came.id]]);
    expect(Object.keys(drafts[0]).sort()).toEqual(['dueOn', 'id', 'operatorId', 'operatorName', 'period']);
    expect(await cutOff('2025-Q4', operator)).toMatchObject({ code: 'not-allowed' });
    const kinds = async () =>
      (await operator.get('/work-list?country=XVE')).body.items
        .filter(({ reportId }: { reportId: string }) => reportId === draft.id)
        .map(({ kind }: { kind: string }) => kind);
    expect(await kinds()).toEqual(['submit']);
    await close('2025-Q4');
    expect(await kinds()).toEqual(['closed']);
    expect((await cutOff('2025-Q4')).drafts).toEqual([]);
    await monitor.post('/countries/XVE/periods/2025-Q4/reopening', { reason: 'The north came late.' });
    expect(await kinds()).toEqual(['submit']);
  });

  it('lets a correction in only where it was asked for', async () => {
    const report = await submitted({ period: '2025-05' });
    await monitor.post(`${report.path}/verification`);
    await close('2025-05');
    const direct = await monitor.post(`${report.path}/correction`, { reason: 'Once more.' });
    expect([direct.status, codesOf(direct.body)]).toEqual([422, ['V08']]);
    const { id } = (await operator.post(`${report.path}/correction-requests`, { reason: 'Wrong district.' }))
      .body;
    expect((await monitor.post(`${report.path}/correction-requests/${id}/acceptance`)).status).toBe(201);
    const entry = `${report.path}/entries/${report.entries[0].id}`;
    expect((await operator.put(entry, plain(), ifMatch(2))).status).toBe(200);
    expect((await operator.post(`${report.path}/submission`)).status).toBe(201);
  });

  it('is opened again with a reason, which the audit keeps', async () => {
    await close('2024');
    expect((await operator.post('/reports', { operatorId, period: '2024-06' })).status).toBe(422);
    expect((await monitor.post('/countries/XVE/periods/2024/reopening', {})).status).toBe(422);
    const reopened = await monitor.post('/countries/XVE/periods/2024/reopening', {
      reason: 'The north came late.',
    });
    expect(reopened.body).toMatchObject({ period: '2024', reopeningReason: 'The north came late.' });
    expect((await operator.post('/reports', { operatorId, period: '2024-06' })).status).toBe(201);
    const audit = (await monitor.get(`/audit?filter=${encodeURIComponent('{"deed":"period:reopen"}')}`)).body;
    expect(audit[0]).toMatchObject({ on: '2024', reason: 'The north came late.' });
    expect((await monitor.post('/countries/XVE/periods/2024/reopening', { reason: 'Again.' })).status).toBe(
      404,
    );
  });

  it('is over, and closed by the centre of that country', async () => {
    const running = await close('2026-10');
    expect([running.status, running.body.code]).toEqual([422, 'period-running']);
    expect((await operator.post('/countries/XVE/periods', { period: '2025-08' })).status).toBe(403);
    await given.country('XTA');
    expect((await monitor.post('/countries/XTA/periods', { period: '2025-08' })).status).toBe(404);
  });
});
