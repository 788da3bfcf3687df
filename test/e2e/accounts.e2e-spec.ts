import { Sessions } from '../../api/access/sessions.js';
import { Attempts } from '../../api/auth/attempts.js';
import { setUpLink } from '../../api/auth/set-up-link.js';
import { startApp, type TestApp } from '../support/app.js';
import { givenOn } from '../support/given.js';

const PASSWORD = 'a sentence is a good password';
const first = { email: 'Ada@Example.org', password: PASSWORD, name: 'Ada Admin' };
const tokenOf = (url: string | null) => url?.split('token=')[1] ?? '';

describe('setting up', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.stop());

  it('needs a link that works: a newer one replaces it', async () => {
    const older = tokenOf(await setUpLink(app.app, app.url));
    const link = await setUpLink(app.app, app.url);
    expect(link).toMatch(`${app.url}/#/set-up?token=`);
    for (const token of [older, 'invented']) {
      const refused = await app.api().post('/set-up', { ...first, token });
      expect([refused.status, refused.body.code]).toEqual([422, 'link-not-valid']);
    }
  });

  it('refuses a password that is short or that attackers try first, and the link goes on working', async () => {
    const token = tokenOf(await setUpLink(app.app, app.url));
    for (const [password, code] of [
      ['too short', 'password-too-short'],
      ['Password12345', 'password-common'],
    ]) {
      const refused = await app.api().post('/set-up', { ...first, token, password });
      expect(refused.status).toBe(422);
      expect(refused.body.errors).toEqual([expect.objectContaining({ pointer: '#/password', code })]);
    }
    const admin = app.api();
    const made = await admin.post('/set-up', { ...first, token });
    expect(made.status).toBe(201);
    expect(made.headers.get('set-cookie')).toMatch(
      /^__Host-session=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict; Max-Age=43200$/,
    );
    expect(made.body).toMatchObject({ email: 'ada@example.org', memberships: [{ role: 'administrator' }] });
    expect((await admin.get('/me')).body).toEqual(made.body);
  });

  it('is done once: there is no further link, and the old one does nothing', async () => {
    expect(await setUpLink(app.app, app.url)).toBeNull();
    const again = await app.api().post('/set-up', { ...first, email: 'eve@example.org', token: 'any' });
    expect([again.status, again.body.code]).toEqual([409, 'already-set-up']);
  });

  it('lets the administrator sign in with what they chose, in any case of the address', async () => {
    const client = await app.api().signIn('ADA@example.org ', PASSWORD);
    expect((await client.get('/me')).body.permissions).toContain('user:administer');
  });
});

describe('an account', () => {
  let app: TestApp;
  let given: Awaited<ReturnType<typeof givenOn>>;
  let mona: { id: string; email: string };
  beforeAll(async () => {
    app = await startApp();
    given = await givenOn(app);
    await given.country('XVE', { name: 'Veldania' });
    const memberships = [{ role: 'monitor', countryCode: 'XVE' }];
    const made = await given.administrator.post('/users', {
      email: 'Mona@Example.org',
      name: 'Mona',
      memberships,
    });
    mona = made.body;
  });
  afterAll(() => app.stop());

  const link = async () => tokenOf((await given.administrator.post(`/users/${mona.id}/link`)).body.url);
  const choose = async (password = PASSWORD) =>
    app.api().post('/session/password', { token: await link(), password });

  it('has no password until its one-time link was used', async () => {
    expect(mona).toMatchObject({ email: 'mona@example.org', hasPassword: false, disabled: false });
    const made = await given.administrator.post(`/users/${mona.id}/link`);
    expect(made.status).toBe(201);
    expect(made.body.url).toMatch(`${app.url}/#/password?token=`);
    const token = tokenOf(made.body.url);
    expect((await app.api().post('/session/password', { token, password: PASSWORD })).status).toBe(204);
    const again = await app.api().post('/session/password', { token, password: 'another good sentence' });
    expect([again.status, again.body.code]).toEqual([422, 'link-not-valid']);
    expect((await given.administrator.get(`/users/${mona.id}`)).body.hasPassword).toBe(true);
  });

  it('keeps neither a password nor a token in the clear', async () => {
    const token = await link();
    const rows = await given.owner.query(
      `select (select jsonb_agg(u) from app_user u)::text || (select jsonb_agg(l) from one_time_link l)::text ||
              coalesce((select jsonb_agg(k) from idempotency_key k)::text, '') || (select jsonb_agg(a) from audit_record a)::text as everything`,
    );
    expect(rows.rows[0].everything).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
    expect(rows.rows[0].everything).not.toContain(PASSWORD);
    expect(rows.rows[0].everything).not.toContain(token);
  });

  it('says who it is: its roles with their countries, its rights and the day at the server', async () => {
    const me = await (await app.api().signIn(mona.email, PASSWORD)).get('/me');
    expect(me.body).toMatchObject({
      id: mona.id,
      name: 'Mona',
      language: 'en',
      memberships: [{ role: 'monitor', countryCode: 'XVE', countryName: 'Veldania', operatorId: null }],
      invitedBy: [],
      version: expect.any(Number),
    });
    expect(me.body.permissions).toContain('report:verify');
    expect(me.body.today).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(me.headers.get('etag')).toBe(`"${me.body.version}"`);
  });

  it('changes its own name and language, from the version it has read', async () => {
    const client = await app.api().signIn(mona.email, PASSWORD);
    const etag = (await client.get('/me')).headers.get('etag') ?? '';
    expect((await client.patch('/me', { language: 'ar' })).status).toBe(428);
    const changed = await client.patch('/me', { language: 'ar' }, { 'if-match': etag });
    expect([changed.status, changed.body.language, changed.body.name]).toEqual([200, 'ar', 'Mona']);
    expect((await client.get('/me')).body).toEqual(changed.body);
    expect((await client.patch('/me', { name: 'M' }, { 'if-match': etag })).status).toBe(412);
    expect((await client.patch('/me', { language: 'tlh' }, { 'if-match': '"9"' })).status).toBe(422);
  });

  it('ends its session at sign-out, at once', async () => {
    const client = app.api();
    const { headers } = await client.post('/session', { email: mona.email, password: PASSWORD });
    const cookie = headers.get('set-cookie')?.split(';')[0] ?? '';
    expect((await client.get('/me')).status).toBe(200);
    expect((await client.delete('/session')).status).toBe(204);
    expect((await app.api().get('/me', { cookie })).status).toBe(401);
  });

  it('gets a new session at each sign-in, and the one it had ends', async () => {
    const client = app.api();
    const before = (await client.post('/session', { email: mona.email, password: PASSWORD })).headers;
    const after = (await client.post('/session', { email: mona.email, password: PASSWORD })).headers;
    const cookie = before.get('set-cookie')?.split(';')[0] ?? '';
    expect(after.get('set-cookie')).not.toContain(cookie);
    expect((await app.api().get('/me', { cookie })).status).toBe(401);
    expect((await client.get('/me')).status).toBe(200);
  });

  it('is signed out everywhere by a new password, and the old one no longer works', async () => {
    const elsewhere = await app.api().signIn(mona.email, PASSWORD);
    expect((await choose('an entirely new sentence')).status).toBe(204);
    expect((await elsewhere.get('/me')).status).toBe(401);
    const old = await app.api().post('/session', { email: mona.email, password: PASSWORD });
    expect([old.status, old.body.code]).toEqual([401, 'wrong-credentials']);
    expect((await choose()).status).toBe(204);
  });

  it('is told the same for an unknown address as for a wrong password', async () => {
    const wrong = await app.api().post('/session', { email: mona.email, password: 'not the password' });
    const unknown = await app
      .api()
      .post('/session', { email: 'nobody@example.org', password: 'not the password' });
    const strip = ({ requestId, ...rest }: Record<string, unknown>) => rest;
    expect(strip(unknown.body)).toEqual(strip(wrong.body));
    expect([wrong.status, wrong.headers.get('set-cookie')]).toEqual([401, null]);
  });

  it('is slowed down by the network of an IPv6 address, which may be chosen anew for each guess', async () => {
    const attempts = app.app.get(Attempts, { strict: false });
    const from = (nth: number) => attempts.enter(`a${nth}@example.org`, `2001:db8:1:2::${nth.toString(16)}`);
    for (let nth = 1; nth <= 100; nth += 1) await from(nth);
    await expect(from(101)).rejects.toMatchObject({ status: 429 });
    await expect(attempts.enter('b@example.org', '2001:db8:1:3::1')).resolves.toBeUndefined();
  });

  it('once disabled is signed out, cannot sign in and gets no link, until it is enabled', async () => {
    const client = await app.api().signIn(mona.email, PASSWORD);
    const path = `/users/${mona.id}`;
    const etag = async () => (await given.administrator.get(path)).headers.get('etag') ?? '';
    const off = await given.administrator.patch(path, { disabled: true }, { 'if-match': await etag() });
    expect(off.body.disabled).toBe(true);
    expect((await client.get('/me')).status).toBe(401);
    expect((await app.api().post('/session', { email: mona.email, password: PASSWORD })).status).toBe(401);
    expect((await given.administrator.post(`${path}/link`)).body.code).toBe('account-disabled');
    await given.administrator.patch(path, { disabled: false }, { 'if-match': await etag() });
    await app.api().signIn(mona.email, PASSWORD);
  });

  it('loses a right with the membership that gave it, at once', async () => {
    const nadia = await given.account({ role: 'monitor', country: 'XVE' }, { role: 'adviser' });
    expect((await nadia.get('/operators')).status).toBe(200);
    const path = `/users/${nadia.userId}/memberships`;
    const changed = await given.administrator.put(
      path,
      { memberships: [{ role: 'adviser' }] },
      { 'if-match': '"1"' },
    );
    expect(changed.body.memberships).toEqual([
      { role: 'adviser', countryCode: null, operatorId: null, safeguarding: false, respondent: false },
    ]);
    expect((await nadia.get('/operators')).status).toBe(403);
  });

  it('without any role cannot go in, even with the right password', async () => {
    const path = `/users/${mona.id}/memberships`;
    const { headers, body } = await given.administrator.get(`/users/${mona.id}`);
    await given.administrator.put(path, { memberships: [] }, { 'if-match': headers.get('etag') ?? '' });
    const refused = await app.api().post('/session', { email: mona.email, password: PASSWORD });
    expect([refused.status, refused.body.code, refused.headers.get('set-cookie')]).toEqual([
      403,
      'no-membership',
      null,
    ]);
    const back = { memberships: [{ role: 'monitor', countryCode: 'XVE' }] };
    await given.administrator.put(path, back, { 'if-match': `"${body.version + 1}"` });
  });

  it('ends its session after two hours without a request, and after twelve in any case', async () => {
    for (const column of ['last_seen_at', 'expires_at']) {
      const client = await app.api().signIn(mona.email, PASSWORD);
      await given.owner.query(`update session set ${column} = ${column} - interval '12 hours 1 second'`);
      app.app.get(Sessions).forget(); // else it is remembered for some seconds
      expect((await client.get('/me')).status).toBe(401);
    }
  });
});
