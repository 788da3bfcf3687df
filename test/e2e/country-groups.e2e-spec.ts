import type { Actor } from '../support/actors.js';
import { startApp, type TestApp } from '../support/app.js';
import { givenOn } from '../support/given.js';

let app: TestApp;
let given: Awaited<ReturnType<typeof givenOn>>;
let adviser: Actor;
let other: Actor;

beforeAll(async () => {
  app = await startApp();
  given = await givenOn(app);
  await given.country('XVE');
  adviser = await given.account({ role: 'adviser' });
  other = await given.account({ role: 'adviser' });
});
afterAll(() => app.stop());

const RIVERS = { name: 'River states', countries: ['XVE', 'XOS'] };

describe('a group of countries', () => {
  it('is kept under a name, in its order, and changed from the version that was read', async () => {
    const made = await adviser.post('/country-groups', RIVERS);
    expect([made.status, made.body, made.headers.get('etag')]).toEqual([
      201,
      { id: expect.any(String), ...RIVERS, version: 1 },
      '"1"',
    ]);
    const path = `/country-groups/${made.body.id}`;
    expect((await adviser.patch(path, { countries: ['XOS'] })).status).toBe(428);
    const changed = await adviser.patch(path, { countries: ['XOS', 'XMA'] }, { 'if-match': '"1"' });
    expect(changed.body).toEqual({ ...made.body, countries: ['XOS', 'XMA'], version: 2 });
    expect((await adviser.patch(path, { name: 'Late' }, { 'if-match': '"1"' })).status).toBe(412);
    expect((await adviser.get(path)).body).toEqual(changed.body);
    expect((await adviser.get('/country-groups')).body).toEqual([changed.body]);
    expect((await adviser.delete(path, { 'if-match': '"2"' })).status).toBe(204);
    expect((await adviser.get(path)).status).toBe(404);
  });

  it('is made once, however often it is sent', async () => {
    const headers = { 'idempotency-key': 'once-a-group' };
    const first = await adviser.post('/country-groups', { ...RIVERS, name: 'Once' }, headers);
    const second = await adviser.post('/country-groups', { ...RIVERS, name: 'Once' }, headers);
    expect(second.body).toEqual(first.body);
  });

  it('has a name of its own, and countries that are none twice', async () => {
    await adviser.post('/country-groups', { ...RIVERS, name: 'Islands' });
    const again = await adviser.post('/country-groups', { ...RIVERS, name: 'Islands' });
    expect([again.status, again.body.code]).toEqual([422, 'group-name-taken']);
    for (const countries of [[], ['XVE', 'XVE'], ['xve'], 'XVE'])
      expect((await adviser.post('/country-groups', { name: 'Odd', countries })).status).toBe(422);
    expect(
      (await adviser.post('/country-groups', { ...RIVERS, name: 'Odd', userId: other.userId })).status,
    ).toBe(422);
  });

  it('says nothing of whether its countries exist or share anything', async () => {
    const made = await other.post('/country-groups', { name: 'Nowhere', countries: ['XXX', 'XVE'] });
    expect([made.status, made.body.countries]).toEqual([201, ['XXX', 'XVE']]);
  });

  it('is its owner’s alone: to everybody else it is not there, the administrator included', async () => {
    const { id } = (await adviser.post('/country-groups', { ...RIVERS, name: 'Mine' })).body;
    const path = `/country-groups/${id}`;
    const authority = await given.account({ role: 'authority', country: 'XVE' });
    for (const stranger of [other, authority]) {
      expect((await stranger.get(path)).status).toBe(404);
      expect((await stranger.patch(path, { name: 'Theirs' }, { 'if-match': '"1"' })).status).toBe(404);
      expect((await stranger.delete(path, { 'if-match': '"1"' })).status).toBe(404);
      const names = (await stranger.get('/country-groups')).body.map(({ name }: { name: string }) => name);
      expect(names).not.toContain('Mine');
    }
    expect((await given.administrator.get(path)).status).toBe(403);
    expect((await adviser.get(path)).body.name).toBe('Mine');
    expect((await other.post('/country-groups', { ...RIVERS, name: 'Mine' })).status).toBe(201);
  });

  it('leaves deeds in the audit, and never which countries: administrators read it', async () => {
    const { id } = (await adviser.post('/country-groups', { name: 'Unread', countries: ['XQZ'] })).body;
    const path = `/country-groups/${id}`;
    await adviser.patch(path, { countries: ['XQY'] }, { 'if-match': '"1"' });
    await adviser.delete(path, { 'if-match': '"2"' });
    const { body } = await given.administrator.get('/audit?sort=["seq","DESC"]&range=[0,499]');
    const kept = body.filter(({ on }: { on: string }) => on === id);
    expect(kept.map(({ deed }: { deed: string }) => deed)).toEqual(
      ['remove', 'change', 'create'].map((deed) => `country-group:${deed}`),
    );
    expect(JSON.stringify(kept)).not.toMatch(/XQ[YZ]/);
  });

  it('is not for operators, who compare nothing', async () => {
    const operator = await given.account({
      role: 'operator',
      country: 'XVE',
      operator: await given.operator('XVE'),
    });
    expect((await operator.get('/country-groups')).status).toBe(403);
  });
});
