import { randomUUID } from 'node:crypto';
import type { Actor } from '../support/actors.js';
import { startApp, type TestApp } from '../support/app.js';
import { fileForm, givenOn } from '../support/given.js';

let app: TestApp;
let given: Awaited<ReturnType<typeof givenOn>>;
let maple: string;
let birch: string;
let foreign: string;
let foreignDuty: string;

beforeAll(async () => {
  app = await startApp();
  given = await givenOn(app);
  for (const code of ['XVE', 'XTA']) await given.country(code);
  maple = await given.operator('XVE');
  birch = await given.operator('XVE');
  foreign = await given.operator('XTA');
  foreignDuty = await given.duty('XTA', foreign);
  await given.duty('XVE', maple);
  await given.duty('XVE', birch);
  await given.places('XTA');
});
afterAll(() => app.stop());

const ids = async (actor: Actor, path: string) =>
  (await actor.get(path)).body.map(({ id }: { id: string }) => id).sort();

describe('another country', () => {
  let monitor: Actor;
  let authority: Actor;
  beforeAll(async () => {
    monitor = await given.account({ role: 'monitor', country: 'XVE' });
    authority = await given.account({ role: 'authority', country: 'XVE' });
  });

  it('has no operators, duties or places in one’s lists, whatever is filtered by', async () => {
    const filter = encodeURIComponent('{"countryCode":"XTA"}');
    expect(await ids(monitor, '/operators')).toEqual([maple, birch].sort());
    for (const path of ['/operators', '/duties', '/places'])
      expect(await ids(monitor, `${path}?filter=${filter}`)).toEqual([]);
  });

  it('cannot be told from one that does not exist', async () => {
    const strip = ({ requestId, ...rest }: Record<string, unknown>) => rest;
    const there = await monitor.get(`/operators/${foreign}`);
    const nowhere = await monitor.get(`/operators/${randomUUID()}`);
    expect(there.status).toBe(404);
    expect(strip(there.body)).toEqual(strip(nowhere.body));
  });

  it.each([
    ['GET', () => '/countries/XTA', undefined],
    ['GET', () => '/countries/XTA/sharing', undefined],
    ['GET', () => '/countries/XTA/sharing/log', undefined],
    ['GET', () => '/countries/XTA/sharing/thresholds', undefined],
    ['GET', () => '/results/countries/XTA?as=advisers', undefined],
    ['GET', () => '/countries/XTA/invitations', undefined],
    ['POST', () => '/operators', { countryCode: 'XTA', name: 'Ours now' }],
    ['POST', () => '/duties', () => ({ operatorId: foreign, fromMonth: '2026-01' })],
    ['PATCH', () => `/operators/${foreign}`, { name: 'Ours now' }],
    ['PATCH', () => `/duties/${foreignDuty}`, { toMonth: '2026-12' }],
    ['DELETE', () => `/duties/${foreignDuty}`, undefined],
    [
      'POST',
      () => '/places/import?country=XTA',
      () => fileForm('ADM0_EN,ADM0_PCODE,ADM1_EN,ADM1_PCODE\nX,XT,Y,XT01', 'p.csv'),
    ],
  ])('is 404 to its neighbour’s monitor: %s', async (method, path, body) => {
    const sent = typeof body === 'function' ? body() : body;
    expect((await monitor.send(method, path(), sent, { 'if-match': '"1"' })).status).toBe(404);
  });

  it('is 404 to its neighbour’s authority, and stays as it was', async () => {
    const all = { indexes: true, recommendationLevels: true, kpis: true };
    const adviser = await given.account({ role: 'adviser' });
    expect((await authority.put('/countries/XTA/sharing', all, { 'if-match': '"1"' })).status).toBe(404);
    const strict = { advisersAndPeers: 30, public: 30 };
    expect((await authority.put('/countries/XTA/sharing/thresholds', strict)).status).toBe(404);
    expect((await authority.patch('/countries/XTA', { dueDay: 1 }, { 'if-match': '"1"' })).status).toBe(404);
    const target = '/kpis/KPI-04/targets';
    expect((await authority.put(`${target}?country=XTA`, { year: 2026, value: 1 })).status).toBe(404);
    expect((await authority.delete(`${target}/2026?country=XTA`, { 'if-match': '"1"' })).status).toBe(404);
    expect((await authority.post('/countries/XTA/invitations', { email: adviser.email })).status).toBe(404);
    expect((await adviser.get('/countries')).body).toEqual([]);
  });

  it('is not opened by a right that is held elsewhere', async () => {
    const both = await given.account(
      { role: 'monitor', country: 'XVE' },
      { role: 'authority', country: 'XTA' },
    );
    expect(await ids(both, '/operators')).toEqual([maple, birch, foreign].sort());
    const rename = (id: string) =>
      both.patch(`/operators/${id}`, { accredited: false }, { 'if-match': '"1"' });
    expect((await rename(foreign)).status).toBe(404);
    expect((await rename(maple)).status).toBe(200);
    const none = { indexes: false, recommendationLevels: false, kpis: false };
    expect((await both.put('/countries/XVE/sharing', none)).status).toBe(404);
    expect((await both.put('/countries/XTA/sharing', none)).status).toBe(200);
  });
});

describe('another operator', () => {
  it('is hidden with what it owes', async () => {
    const staff = await given.account({ role: 'operator', country: 'XVE', operator: maple });
    expect(await ids(staff, '/operators')).toEqual([maple]);
    expect(
      (await staff.get('/duties')).body.map(({ operatorId }: { operatorId: string }) => operatorId),
    ).toEqual([maple]);
    expect((await staff.get(`/operators/${birch}`)).status).toBe(404);
  });
});

describe('the database itself', () => {
  it('shows the API’s role nothing outside a deed, and lets it change nothing', async () => {
    const { connect } = await import('../../api/connection.js');
    const client = await connect(app.apiUrl);
    for (const table of [
      'country',
      'operator',
      'duty',
      'place',
      'app_user',
      'session',
      'membership',
      'audit_record',
      'national_criterion',
      'national_answer',
      'good_practice',
      'narrative',
      'report',
    ])
      expect((await client.query(`select 1 from ${table}`)).rowCount).toBe(0);
    await expect(client.query(`insert into country (code, name) values ('XXX', 'X')`)).rejects.toThrow(
      'row-level security',
    );
    await expect(client.query('update audit_record set content = $1', ['{}'])).rejects.toThrow(
      'permission denied',
    );
    await expect(client.query('delete from audit_record')).rejects.toThrow('permission denied');
    await expect(client.query('alter table country disable row level security')).rejects.toThrow(
      'must be owner',
    );
    await client.end();
  });
});
