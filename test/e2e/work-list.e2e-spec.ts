import type { Actor } from '../support/actors.js';
import { startApp, type TestApp } from '../support/app.js';
import { givenOn } from '../support/given.js';
import { plain } from '../support/reporting-operator.js';

interface Item {
  kind: string;
  operatorId: string;
  period: string;
  reason: string | null;
}

let app: TestApp;
let given: Awaited<ReturnType<typeof givenOn>>;
let maple: string;
let ministry: string;
let operator: Actor;
let monitor: Actor;
let authority: Actor;

beforeAll(async () => {
  app = await startApp({ clock: '2026-10-20T09:00:00Z' });
  given = await givenOn(app);
  await given.country('XVE');
  await given.places('XVE');
  maple = await given.operator('XVE', { name: 'Maple' });
  ministry = await given.operator('XVE', { name: 'Ministry', kind: 'authority' });
  for (const id of [maple, ministry]) await given.duty('XVE', id, { fromMonth: '2026-09' });
  operator = await given.account({ role: 'operator', country: 'XVE', operator: maple });
  monitor = await given.account({ role: 'monitor', country: 'XVE' });
  authority = await given.account({ role: 'authority', country: 'XVE' });
});
afterAll(() => app.stop());

const work = async (by: Actor) =>
  (await by.get('/work-list?country=XVE')).body.items.map(({ kind, operatorId, period, reason }: Item) => [
    kind,
    operatorId,
    period,
    reason,
  ]);
const calendar = async (by: Actor) => (await by.get('/reports/calendar?country=XVE')).body;

describe('the work list and the calendar', () => {
  it('offer an authority its own organisation only, and an operator its own reports', async () => {
    expect(await work(authority)).toEqual([['begin', ministry, '2026-09', null]]);
    expect(await work(operator)).toEqual([['begin', maple, '2026-09', null]]);
    expect(await work(monitor)).toEqual([]);
    const seen = async (by: Actor) =>
      (await calendar(by)).operators.map(({ operatorId }: { operatorId: string }) => operatorId);
    expect([await seen(authority), await seen(operator), await seen(monitor)]).toEqual([
      [ministry],
      [maple],
      [maple, ministry],
    ]);
  });

  it('follow a report from its beginning to a correction', async () => {
    const report = { operatorId: maple, period: '2026-09', entries: [plain()] };
    const { id } = (await operator.post('/reports', report)).body;
    const path = `/reports/${id}`;
    expect(await work(operator)).toEqual([['submit', maple, '2026-09', null]]);
    await operator.post(`${path}/submission`);
    expect(await work(monitor)).toEqual([['verify', maple, '2026-09', null]]);
    expect((await calendar(monitor)).standing).toEqual({
      month: '2026-09',
      due: 2,
      in: 1,
      late: 1,
      missing: 0,
    });
    await monitor.post(`${path}/return`, { reason: 'Look again.' });
    expect(await work(operator)).toEqual([['returned', maple, '2026-09', 'Look again.']]);
    expect((await operator.get('/work-list?country=XVE')).body.items[0].returnedOn).toBe('2026-10-20');
    await operator.post(`${path}/submission`);
    await monitor.post(`${path}/verification`);
    expect([await work(operator), await work(monitor)]).toEqual([[], []]);
    await operator.post(`${path}/correction-requests`, { reason: 'Counted twice.' });
    expect(await work(monitor)).toEqual([['decide', maple, '2026-09', 'Counted twice.']]);
    await monitor.post(`${path}/correction`, { reason: 'Counted twice.' });
    expect(await work(operator)).toEqual([['submit', maple, '2026-09', null]]);
    const [slot] = (await calendar(monitor)).operators[0].slots.slice(-2);
    expect(slot).toMatchObject({ period: '2026-09', state: 'correcting', reportId: id, isClosed: false });
  });

  it('ask for nothing in a closed period, and are of one’s own country', async () => {
    await monitor.post('/countries/XVE/periods', { period: '2026-09' });
    expect(await work(authority)).toEqual([]);
    await given.country('XTA');
    for (const path of ['/work-list?country=XTA', '/reports/calendar?country=XTA'])
      expect((await monitor.get(path)).status).toBe(404);
  });
});
