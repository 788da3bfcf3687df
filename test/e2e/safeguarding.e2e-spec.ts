import type { Actor } from '../support/actors.js';
import { startApp, type TestApp } from '../support/app.js';
import { givenOn } from '../support/given.js';

let app: TestApp;
let given: Awaited<ReturnType<typeof givenOn>>;
let holder: Actor;
let monitor: Actor;
let maple: string;
let birch: string;

beforeAll(async () => {
  app = await startApp({ clock: '2026-08-14T09:00:00Z' });
  given = await givenOn(app);
  for (const code of ['XVE', 'XTA']) await given.country(code);
  maple = await given.operator('XVE');
  birch = await given.operator('XVE');
  holder = await given.account({ role: 'monitor', country: 'XVE', safeguarding: true });
  monitor = await given.account({ role: 'monitor', country: 'XVE' });
});
afterAll(() => app.stop());

const year = (operatorId: string, received: number, handledInTime: number) => ({
  operatorId,
  year: 2025,
  received,
  handledInTime,
  setDays: 30,
});
const kpi = async (actor: Actor) =>
  (await actor.get('/results/kpis/KPI-25?country=XVE&from=2025-01&to=2025-12')).body.overall;

describe('a safeguarding aggregate', () => {
  it('is entered and seen by whoever was given the permission by name, and by nobody else', async () => {
    const made = await holder.post('/safeguarding-years', year(maple, 7, 6));
    expect(made.status).toBe(201);
    expect((await holder.get('/safeguarding-years')).body).toEqual([made.body]);
    for (const actor of [monitor, given.administrator]) {
      expect((await actor.get('/safeguarding-years')).status).toBe(403);
      expect((await actor.post('/safeguarding-years', year(maple, 1, 1))).status).toBe(403);
    }
    const own = await given.account({
      role: 'operator',
      country: 'XVE',
      operator: birch,
      safeguarding: true,
    });
    expect((await own.get('/safeguarding-years')).body).toEqual([]);
    expect((await own.post('/safeguarding-years', year(maple, 1, 1))).status).toBe(404);
  });

  it('stays hidden from the tables’ reader without the permission, whatever is asked', async () => {
    const both = await given.account(
      { role: 'monitor', country: 'XVE' },
      { role: 'monitor', country: 'XTA', safeguarding: true },
    );
    expect((await both.get('/safeguarding-years')).body).toEqual([]);
  });

  it('holds no place, no word and no impossible number', async () => {
    for (const more of [{ placeCode: 'VD01' }, { notes: 'a case' }])
      expect((await holder.post('/safeguarding-years', { ...year(birch, 1, 1), ...more })).status).toBe(422);
    expect((await holder.post('/safeguarding-years', year(birch, 1, 2))).body.code).toBe('not-kept-so');
    expect((await holder.post('/safeguarding-years', year(maple, 9, 9))).status).toBe(409);
  });

  it('leaves in the audit that it was entered, and none of its numbers', async () => {
    const records = (await monitor.get('/audit')).body;
    const [entered] = records.filter(({ deed }: { deed: string }) => deed === 'safeguarding-year:create');
    expect(entered).toBeDefined();
    expect(JSON.stringify(entered)).not.toMatch(/received|handled/);
  });

  it('is told as a national share from the threshold only, to monitors too', async () => {
    expect(await kpi(monitor)).toMatchObject({ value: null, numerator: null, reason: 'suppressed' });
    expect((await holder.post('/safeguarding-years', year(birch, 13, 9))).status).toBe(201);
    expect(await kpi(monitor)).toMatchObject({ value: 0.75, numerator: 15, denominator: 20 });
  });

  it('lets authority and centre see who holds the permission in their country', async () => {
    const authority = await given.account({ role: 'authority', country: 'XVE' });
    const { body } = await authority.get('/countries/XVE/safeguarding-holders');
    expect(body).toContainEqual(expect.objectContaining({ id: holder.userId, role: 'monitor' }));
    expect(body).not.toContainEqual(expect.objectContaining({ id: monitor.userId }));
    expect((await authority.get('/countries/XTA/safeguarding-holders')).status).toBe(404);
  });
});
