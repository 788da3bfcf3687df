import { randomUUID } from 'node:crypto';
import type { Actor } from '../support/actors.js';
import { startApp, type TestApp } from '../support/app.js';
import { givenOn, withEtag } from '../support/given.js';

let app: TestApp;
let given: Awaited<ReturnType<typeof givenOn>>;
let authority: Actor;
let monitor: Actor;

beforeAll(async () => {
  app = await startApp();
  given = await givenOn(app);
  await given.country('XVE', { name: 'Veldania', region: 'Eastern Europe' });
  authority = await given.account({ role: 'authority', country: 'XVE' });
  monitor = await given.account({ role: 'monitor', country: 'XVE' });
});
afterAll(() => app.stop());

const q = (key: string, value: unknown) => `${key}=${encodeURIComponent(JSON.stringify(value))}`;

describe('a country', () => {
  it('is added once by the administrator, by its three letters', async () => {
    const made = await given.administrator.post('/countries', { code: 'XTA', name: 'Tarvia' });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      id: 'XTA',
      dueDay: 10,
      sexXEnabled: false,
      oneOfficer: false,
      version: 1,
    });
    expect(made.body.enabledFlags).not.toContain('survivor');
    expect((await given.administrator.post('/countries', { code: 'XTA', name: 'Again' })).status).toBe(409);
    for (const code of ['xta', 'XT', 'XTAA', 42]) {
      const refused = await given.administrator.post('/countries', { code, name: 'Wrong' });
      expect([refused.status, refused.body.errors[0].pointer]).toEqual([422, '#/code']);
    }
  });

  it('records sex X, minorities and survivors only with a reason why that does no harm', async () => {
    const { etag } = withEtag(await authority.get('/countries/XVE'));
    for (const change of [{ sexXEnabled: true }, { enabledFlags: ['survivor'] }]) {
      const refused = await authority.patch('/countries/XVE', change, { 'if-match': etag });
      expect([refused.status, refused.body.code]).toEqual([422, 'do-no-harm-reason-missing']);
    }
    const change = { sexXEnabled: true, doNoHarmReason: 'Agreed with those concerned.', dueDay: 15 };
    const changed = await authority.patch('/countries/XVE', change, { 'if-match': etag });
    expect(changed.body).toMatchObject({ ...change, name: 'Veldania', version: 2 });
    expect(changed.headers.get('etag')).toBe('"2"');
    const withdrawn = { doNoHarmReason: null };
    expect((await authority.patch('/countries/XVE', withdrawn, { 'if-match': '"2"' })).status).toBe(422);
  });

  it('is renamed by the administrator, who does not decide what it records', async () => {
    const { etag } = withEtag(await given.administrator.get('/countries/XVE'));
    const change = (fields: object) =>
      given.administrator.patch('/countries/XVE', fields, { 'if-match': etag });
    expect((await change({ oneOfficer: true })).status).toBe(403);
    expect((await change({ region: null })).body).toMatchObject({ name: 'Veldania', region: null });
  });

  it('refuses a due day after the 28th, a field it does not know and a name of nothing', async () => {
    const wrong = { dueDay: 29, name: '  ', colour: 'green', enabledFlags: ['tall'], oneOfficer: 'false' };
    const refused = await authority.patch('/countries/XVE', wrong, { 'if-match': '"1"' });
    expect(refused.status).toBe(422);
    expect(refused.headers.get('content-type')).toContain('application/problem+json');
    expect(refused.body.errors.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual([
      '#/colour',
      '#/dueDay',
      '#/enabledFlags',
      '#/name',
      '#/oneOfficer',
    ]);
  });
});

describe('an operator', () => {
  it('is kept by the monitor: two cannot overwrite each other', async () => {
    const id = randomUUID();
    const made = await monitor.post('/operators', { id, countryCode: 'XVE', name: 'Maple Clearance Group' });
    expect(made.body).toEqual({
      id,
      countryCode: 'XVE',
      name: 'Maple Clearance Group',
      kind: 'operator',
      alsoKnownAs: [],
      accredited: false,
      closedOn: null,
      successorId: null,
      formerNames: [],
      version: 1,
    });
    const rename = (name: string) => monitor.patch(`/operators/${id}`, { name }, { 'if-match': '"1"' });
    const answers = await Promise.all(['A', 'B', 'C', 'D'].map(rename));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
    expect((await monitor.patch(`/operators/${id}`, { name: 'E' })).status).toBe(428);
  });

  it('has a name of its own in the country', async () => {
    await given.operator('XVE', { name: 'Twice' });
    const again = await monitor.post('/operators', { countryCode: 'XVE', name: 'Twice' });
    expect([again.status, again.body.code]).toEqual([409, 'already-exists']);
  });

  it('is made once however often the same request arrives, even at the same instant', async () => {
    const send = () =>
      monitor.post('/operators', { countryCode: 'XVE', name: 'Once' }, { 'idempotency-key': 'once' });
    const answers = await Promise.all([send(), send(), send(), send()]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    const other = await monitor.post('/duties', {}, { 'idempotency-key': 'once' });
    expect(other.status).toBe(422);
  });
});

describe('a list', () => {
  it('is sorted, cut and filtered as asked, and says how many there are', async () => {
    for (const name of ['List C', 'List A', 'List B']) await given.operator('XVE', { name, kind: 'centre' });
    const filter = q('filter', { kind: 'centre' });
    const page = await monitor.get(
      `/operators?${filter}&${q('sort', ['name', 'DESC'])}&${q('range', [1, 2])}`,
    );
    expect(page.body.map(({ name }: { name: string }) => name)).toEqual(['List B', 'List A']);
    expect(page.headers.get('content-range')).toBe('operators 1-2/3');
    const beyond = await monitor.get(`/operators?${filter}&${q('range', [50, 60])}`);
    expect([beyond.body, beyond.headers.get('content-range')]).toEqual([[], 'operators */3']);
  });

  it.each([
    q('sort', ['name; drop table operator', 'ASC']),
    q('sort', ['__proto__', 'ASC']),
    q('filter', { "name' or '1'='1": 'x' }),
    q('filter', { version: 1 }),
    q('range', [5, 1]),
    q('range', ['0', 'x']),
    'filter={',
    'filter=[]',
    'sort="name"',
    'colour=green',
  ])('refuses %s', async (query) => {
    const refused = await monitor.get(`/operators?${query}`);
    expect([refused.status, refused.headers.get('content-type')]).toEqual([
      422,
      expect.stringContaining('application/problem+json'),
    ]);
  });
});

describe('a duty', () => {
  it('says what an operator owes: frequency, project, months and suspensions', async () => {
    const operatorId = await given.operator('XVE');
    const wanted = {
      operatorId,
      projectCode: 'P-108',
      frequency: 'quarter',
      fromMonth: '2026-01',
      toMonth: '2026-12',
      suspensions: [{ from: '2026-01', to: '2026-03', reason: 'Snow' }],
    };
    const made = await monitor.post('/duties', wanted);
    expect([made.status, made.body]).toEqual([
      201,
      { ...wanted, id: made.body.id, countryCode: 'XVE', version: 1 },
    ]);
    const listed = await monitor.get(`/duties?${q('filter', { operatorId })}`);
    expect(listed.body).toEqual([made.body]);
    const path = `/duties/${made.body.id}`;
    const longer = await monitor.patch(path, { toMonth: null }, { 'if-match': '"1"' });
    expect(longer.body).toEqual({ ...made.body, toMonth: null, version: 2 });
    expect((await monitor.delete(path)).status).toBe(428);
    expect((await monitor.delete(path, { 'if-match': '"1"' })).status).toBe(412);
    expect((await monitor.delete(path, { 'if-match': '"2"' })).status).toBe(204);
    expect((await monitor.delete(path, { 'if-match': '"2"' })).status).toBe(404);
  });

  it('refuses months that cannot be, and names each', async () => {
    const operatorId = await given.operator('XVE');
    const suspensions = [{ from: '2026-05', to: '2026-04', reason: 'Access' }];
    const wanted = { operatorId, fromMonth: '2026-06', toMonth: '2026-03', suspensions };
    const refused = await monitor.post('/duties', wanted);
    expect([refused.status, refused.body.code]).toEqual([422, 'duty-refused']);
    expect(refused.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toContain('#/toMonth');
    const unreadable = await monitor.post('/duties', { ...wanted, fromMonth: '2026-13' });
    expect(unreadable.body.errors[0].pointer).toBe('#/fromMonth');
  });

  it('does not share a month with another one of the operator for the same project', async () => {
    const operatorId = await given.operator('XVE');
    const duty = (fields: object) => monitor.post('/duties', { operatorId, projectCode: 'P-1', ...fields });
    const made = await duty({ fromMonth: '2026-01', toMonth: '2026-06' });
    const overlapping = await duty({ fromMonth: '2026-06' });
    expect([overlapping.status, overlapping.body.code]).toEqual([409, 'duty-overlaps']);
    expect((await duty({ fromMonth: '2026-07' })).status).toBe(201);
    expect((await duty({ fromMonth: '2026-01', projectCode: 'P-2' })).status).toBe(201);
    expect((await duty({ fromMonth: '2026-01', projectCode: null })).status).toBe(201);
    const longer = await monitor.patch(
      `/duties/${made.body.id}`,
      { toMonth: '2026-07' },
      { 'if-match': '"1"' },
    );
    expect(longer.body.code).toBe('duty-overlaps');
  });
});

describe('what cannot be read', () => {
  const json = { 'content-type': 'application/json' };
  it.each([
    ['malformed JSON', '{"name": ', json, 400],
    ['nothing', '', json, 400],
    ['an array', '[]', json, 422],
    ['a text of control characters', '{"countryCode":"XVE","name":"a\\u0000b"}', json, 422],
    ['a prototype', '{"countryCode":"XVE","name":"P","__proto__":{"kind":"authority"}}', json, 400],
    ['a form', 'countryCode=XVE', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['two megabytes', `{"name":"${'x'.repeat(2 * 1024 * 1024)}"}`, json, 413],
  ])('%s is refused with a problem', async (_, body, headers, status) => {
    const refused = await monitor.send('POST', '/operators', body, headers);
    expect(refused.headers.get('content-type')).toContain('application/problem+json');
    expect([refused.status, refused.body.status, typeof refused.body.code]).toEqual([
      status,
      status,
      'string',
    ]);
  });

  it('an id that is none, and a path that leads nowhere', async () => {
    expect((await monitor.get('/operators/42')).status).toBe(400);
    const nowhere = await monitor.get('/nowhere');
    expect([nowhere.status, nowhere.body.code]).toEqual([404, 'not-found']);
  });
});
