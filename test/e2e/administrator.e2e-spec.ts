import { startApp, type TestApp } from '../support/app.js';
import type { Client } from '../support/client.js';
import { givenOn } from '../support/given.js';

const PASSWORD = 'a sentence is a good password';

describe('the administrator', () => {
  let app: TestApp;
  let given: Awaited<ReturnType<typeof givenOn>>;
  beforeAll(async () => {
    app = await startApp();
    given = await givenOn(app);
    await given.country('XVE');
  });
  afterAll(() => app.stop());

  it('makes one account per address, whatever its case, and once per idempotency key', async () => {
    const user = { email: 'Una@example.org', name: 'Una' };
    const key = { 'idempotency-key': 'una' };
    const made = await given.administrator.post('/users', user, key);
    expect((await given.administrator.post('/users', user, key)).body).toEqual(made.body);
    const again = await given.administrator.post('/users', { ...user, email: 'una@EXAMPLE.org' });
    expect([again.status, again.body.code]).toEqual([409, 'already-exists']);
  });

  it('is told which field of a membership is wrong', async () => {
    const memberships = [{ role: 'monitor' }, { role: 'adviser', countryCode: 'XVE' }];
    const refused = await given.administrator.post('/users', {
      email: 'x@example.org',
      name: 'X',
      memberships,
    });
    expect(refused.status).toBe(422);
    expect(refused.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '#/memberships/0/countryCode',
      '#/memberships/1/countryCode',
    ]);
    const nowhere = [{ role: 'monitor', countryCode: 'XXX' }];
    const unknown = await given.administrator.post('/users', {
      email: 'x@example.org',
      name: 'X',
      memberships: nowhere,
    });
    expect([unknown.status, unknown.body.code]).toEqual([422, 'unknown-reference']);
  });

  it('finds accounts by a part of the name or address, taking nothing in it for a pattern', async () => {
    await given.administrator.post('/users', { email: 'percent@example.org', name: 'Hundred %' });
    const find = async (q: string) => {
      const { body } = await given.administrator.get(
        `/users?filter=${encodeURIComponent(JSON.stringify({ q }))}`,
      );
      return body.map(({ name }: { name: string }) => name);
    };
    expect(await find('HUNDRED')).toEqual(['Hundred %']);
    expect(await find('%')).toEqual(['Hundred %']);
    expect(await find("' or true --")).toEqual([]);
  });

  it('cannot take away the last administrator, nor can two take away each other', async () => {
    const { userId } = given.administrator;
    const demoted = await given.administrator.put(
      `/users/${userId}/memberships`,
      { memberships: [] },
      { 'if-match': '"1"' },
    );
    expect([demoted.status, demoted.body.code]).toEqual([409, 'last-administrator']);
    const second = await given.account({ role: 'administrator' });
    const disable = (by: Client, id: string) =>
      by.patch(`/users/${id}`, { disabled: true }, { 'if-match': '"1"' });
    const both = await Promise.all([disable(second, userId), disable(given.administrator, second.userId)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});

describe('guessing', () => {
  let app: TestApp;
  let given: Awaited<ReturnType<typeof givenOn>>;
  beforeAll(async () => {
    app = await startApp();
    given = await givenOn(app);
    const made = await given.administrator.post(`/users/${given.administrator.userId}/link`);
    const choice = { token: made.body.url.split('token=')[1], password: PASSWORD };
    await app.api().post('/session/password', choice);
  });
  afterAll(() => app.stop());

  const guess = (email: string, password = 'not the password') =>
    app.api().post('/session', { email, password });

  it('is stopped after ten wrong passwords for an account, even sent at once and even with the right one', async () => {
    const { email } = given.administrator;
    const answers = await Promise.all(Array.from({ length: 25 }, () => guess(email)));
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(10);
    expect(statuses.filter((status) => status === 429)).toHaveLength(15);
    const locked = await guess(email, PASSWORD);
    expect([locked.status, locked.body.code]).toEqual([429, 'too-many-attempts']);
    expect(Number(locked.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  it('may go on after a quarter of an hour, and a right password clears the account', async () => {
    const { email } = given.administrator;
    await given.owner.query(`update login_attempt set at = at - interval '16 minutes'`);
    expect((await guess(email)).status).toBe(401);
    expect((await guess(email, PASSWORD)).status).toBe(201);
    expect((await given.owner.query('select 1 from login_attempt')).rowCount).toBe(0);
  });

  it('over many accounts from one address is stopped, too', async () => {
    await given.owner.query(
      `insert into login_attempt select 'a' || i, '127.0.0.1', now() from generate_series(1, 100) i`,
    );
    expect((await guess('somebody@example.org')).status).toBe(429);
  });
});
