import type { Actor } from '../support/actors.js';
import { startApp, type TestApp } from '../support/app.js';
import { givenOn } from '../support/given.js';

const PATH = '/countries/XVE/baselines';
const EXPOSED = {
  women: 40,
  girls: 30,
  boys: 35,
  men: 45,
  source: 'Household survey',
  datedOn: '2025-06-30',
};
const CENSUS = { women: 412, girls: 268, boys: 281, men: 389, source: 'Census', datedOn: '2022-04-30' };

describe('a country’s baselines of need', () => {
  let app: TestApp;
  let given: Awaited<ReturnType<typeof givenOn>>;
  let authority: Actor;
  let monitor: Actor;
  const kept = async () => (await monitor.get(PATH)).body;

  beforeAll(async () => {
    app = await startApp({ clock: '2026-10-20T09:00:00Z' });
    given = await givenOn(app);
    await given.country('XVE');
    await given.country('XOS');
    authority = await given.account({ role: 'authority', country: 'XVE' });
    monitor = await given.account({ role: 'monitor', country: 'XVE' });
  });
  afterAll(() => app.stop());

  it('are none until the authority sets one; the centre reads them and sets none', async () => {
    expect(await kept()).toEqual([]);
    expect((await monitor.put(`${PATH}/population`, CENSUS)).status).toBe(403);
    const set = await authority.put(`${PATH}/population`, CENSUS);
    expect([set.status, set.headers.get('etag')]).toEqual([200, '"1"']);
    expect(await kept()).toEqual([
      { ...CENSUS, countryCode: 'XVE', kind: 'population', usedBy: ['KPI-11'], version: 1 },
    ]);
  });

  it('name the KPI that is held against them: of several the one nearest to risk', async () => {
    await authority.put(`${PATH}/exposure`, EXPOSED);
    expect((await kept()).map(({ kind, usedBy }: Record<string, unknown>) => [kind, usedBy])).toEqual([
      ['exposure', ['KPI-11']],
      ['population', []],
    ]);
  });

  it('are changed from the version that was read, and from no other', async () => {
    const path = `${PATH}/exposure`;
    const changed = { ...EXPOSED, men: 50 };
    expect((await authority.put(path, changed)).status).toBe(428);
    expect((await authority.put(path, changed, { 'if-match': '"7"' })).status).toBe(412);
    expect((await authority.put(path, changed, { 'if-match': '"1"' })).body).toMatchObject({
      men: 50,
      version: 2,
    });
  });

  it.each([
    ['nobody is counted', { women: 0, girls: 0, boys: 0, men: 0 }, '#/women'],
    ['the day is to come', { datedOn: '2026-10-21' }, '#/datedOn'],
    ['the source holds a telephone number', { source: 'Call +41 22 730 93 60' }, '#/source'],
  ])('are refused where %s', async (_, wrong, pointer) => {
    const { status, body } = await authority.put(`${PATH}/casualties`, { ...EXPOSED, ...wrong });
    expect([status, body.errors[0].pointer]).toEqual([422, pointer]);
  });

  it('are ended: the KPI is held against the next one, and the audit keeps what was', async () => {
    const path = `${PATH}/exposure`;
    expect((await monitor.delete(path, { 'if-match': '"2"' })).status).toBe(403);
    expect((await authority.delete(path)).status).toBe(428);
    expect((await authority.delete(path, { 'if-match': '"1"' })).status).toBe(412);
    expect((await authority.delete(path, { 'if-match': '"2"' })).status).toBe(204);
    expect(await kept()).toMatchObject([{ kind: 'population', usedBy: ['KPI-11'] }]);
    expect((await authority.delete(path, { 'if-match': '"2"' })).status).toBe(404);
    const { rows } = await given.owner.query(
      "select content::jsonb -> 'change' as change from audit_record where content::jsonb ->> 'deed' = 'baseline:end'",
    );
    expect(rows).toEqual([{ change: { kind: 'exposure', ...EXPOSED, men: 50 } }]);
  });

  it('that are set again after they ended have a version that none before had', async () => {
    const path = `${PATH}/exposure`;
    const old = await authority.put(path, EXPOSED, { 'if-match': '"2"' });
    expect(old.status).toBe(412);
    const again = await authority.put(path, EXPOSED);
    expect([again.status, again.headers.get('etag')]).toEqual([200, '"4"']);
    expect((await authority.put(path, CENSUS, { 'if-match': '"1"' })).status).toBe(412);
    expect((await authority.delete(path, { 'if-match': '"4"' })).status).toBe(204);
  });

  it.each([
    ['a field is not known', { ...EXPOSED, elders: 3 }],
    ['a group is left out', { ...EXPOSED, men: undefined }],
    ['a figure is negative', { ...EXPOSED, men: -1 }],
    ['a figure is no whole number', { ...EXPOSED, men: 1.5 }],
    ['a figure is a text', { ...EXPOSED, men: '45' }],
    ['the day is none', { ...EXPOSED, datedOn: '2025-13-01' }],
    ['the source is empty', { ...EXPOSED, source: '' }],
  ])('are refused where %s, and nothing is stored', async (_, wrong) => {
    const { status, body } = await authority.put(`${PATH}/casualties`, wrong);
    expect([status, body.code]).toEqual([422, 'validation-failed']);
    expect((await authority.get(`${PATH}/casualties`)).status).toBe(404);
  });

  it('are of three kinds and no other', async () => {
    expect((await authority.put(`${PATH}/wealth`, CENSUS)).status).toBe(404);
    expect((await authority.get(`${PATH}/wealth`)).status).toBe(404);
  });

  it('are read one by one with the version to change them by', async () => {
    const { status, headers, body } = await monitor.get(`${PATH}/population`);
    expect([status, headers.get('etag'), body]).toMatchObject([200, '"1"', CENSUS]);
  });

  it.each([
    ['operator', async () => ({ country: 'XVE', operator: await given.operator('XVE') })],
    ['adviser', async () => ({})],
    ['administrator', async () => ({})],
  ] as const)('are set and ended by no %s', async (role, held) => {
    const somebody = await given.account({ role, ...(await held()) });
    const ifMatch = { 'if-match': '"1"' };
    expect((await somebody.put(`${PATH}/population`, CENSUS, ifMatch)).status).toBe(403);
    expect((await somebody.delete(`${PATH}/population`, ifMatch)).status).toBe(403);
  });

  it('are the country’s own: another country’s authority finds none', async () => {
    const other = await given.account({ role: 'authority', country: 'XOS' });
    expect((await other.get(`${PATH}/population`)).status).toBe(404);
    expect((await other.get(PATH)).status).toBe(404);
    expect((await other.put(`${PATH}/population`, CENSUS, { 'if-match': '"1"' })).status).toBe(404);
    expect(await kept()).toMatchObject([{ kind: 'population', version: 1 }]);
    expect((await other.delete(`${PATH}/population`, { 'if-match': '"1"' })).status).toBe(404);
  });
});
