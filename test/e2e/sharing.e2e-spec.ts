import type { Actor } from '../support/actors.js';
import { startApp, type TestApp } from '../support/app.js';
import { givenOn } from '../support/given.js';

let app: TestApp;
let given: Awaited<ReturnType<typeof givenOn>>;
let authority: Actor;
let adviser: Actor;

beforeAll(async () => {
  app = await startApp();
  given = await givenOn(app);
  for (const code of ['XVE', 'XTA', 'XQU']) await given.country(code);
  authority = await given.account({ role: 'authority', country: 'XVE' });
  adviser = await given.account({ role: 'adviser' });
});
afterAll(() => app.stop());

const codes = async (actor: Actor) =>
  (await actor.get('/countries')).body.map(({ code }: { code: string }) => code);
const none = { indexes: false, recommendationLevels: false, kpis: false };

describe('what a country shares', () => {
  it('is nothing until its authority decides', async () => {
    const sharing = await authority.get('/countries/XVE/sharing');
    expect(sharing.body).toMatchObject({ countryCode: 'XVE', ...none, version: 1 });
    expect(await codes(adviser)).toEqual([]);
    expect((await adviser.get('/countries/XVE')).status).toBe(404);
  });

  it('is decided first without, then with the version that was read', async () => {
    const decide = (wanted: object, headers = {}) => authority.put('/countries/XVE/sharing', wanted, headers);
    const first = await decide({ ...none, kpis: true });
    expect([first.status, first.body.kpis, first.headers.get('etag')]).toEqual([200, true, '"2"']);
    expect((await decide(none)).status).toBe(428);
    expect((await decide(none, { 'if-match': '"1"' })).status).toBe(412);
    expect((await decide({ kpis: false }, { 'if-match': '"2"' })).status).toBe(422);
    expect((await authority.get('/countries/XVE/sharing')).body).toEqual(first.body);
  });

  it('lets an adviser see that the country exists, but not why it records what', async () => {
    await given.owner.query(`update country set do_no_harm_reason = 'our own affair' where code = 'XVE'`);
    expect(await codes(adviser)).toEqual(['XVE']);
    const seen = await adviser.get('/countries/XVE');
    expect(seen.status).toBe(200);
    expect(JSON.stringify(seen.body)).not.toContain('affair');
    expect(JSON.stringify((await adviser.get('/countries')).body)).not.toContain('affair');
    expect((await authority.get('/countries/XVE')).body.doNoHarmReason).toBe('our own affair');
  });

  it('may be taken back', async () => {
    await given.sharing('XVE', none);
    expect(await codes(adviser)).toEqual([]);
    await given.sharing('XVE', { indexes: true });
    expect(await codes(adviser)).toEqual(['XVE']);
  });

  it('is the affair of nobody else: other roles see their own country, the administrator all', async () => {
    const operator = await given.account({
      role: 'operator',
      country: 'XTA',
      operator: await given.operator('XTA'),
    });
    expect(await codes(operator)).toEqual(['XTA']);
    expect(await codes(authority)).toEqual(['XVE']);
    expect(await codes(given.administrator)).toEqual(['XQU', 'XTA', 'XVE']);
    const monitor = await given.account({ role: 'monitor', country: 'XVE' });
    expect((await monitor.get('/countries/XVE/sharing')).status).toBe(200);
    expect((await monitor.put('/countries/XVE/sharing', none, { 'if-match': '"4"' })).status).toBe(403);
  });
});

describe('an invitation to verify', () => {
  it('is given by the authority to an adviser, by e-mail address, and shows in what the adviser may do', async () => {
    const made = await authority.post('/countries/XVE/invitations', { email: adviser.email.toUpperCase() });
    expect(made.body).toMatchObject({ id: adviser.userId, countryCode: 'XVE', email: adviser.email });
    expect((await authority.get('/countries/XVE/invitations')).body).toEqual([made.body]);
    expect((await adviser.get('/me')).body.invitedBy).toEqual(['XVE']);
    expect((await authority.post('/countries/XVE/invitations', { email: adviser.email })).status).toBe(409);
  });

  it('goes to advisers only', async () => {
    const monitor = await given.account({ role: 'monitor', country: 'XTA' });
    for (const email of [monitor.email, 'nobody@example.org']) {
      const refused = await authority.post('/countries/XVE/invitations', { email });
      expect([refused.status, refused.body.code]).toEqual([422, 'unknown-adviser']);
    }
  });

  it('ends at once when it is withdrawn', async () => {
    const path = `/countries/XVE/invitations/${adviser.userId}`;
    expect((await authority.delete(path)).status).toBe(204);
    expect((await adviser.get('/me')).body.invitedBy).toEqual([]);
    expect((await authority.delete(path)).status).toBe(404);
  });
});
