import { randomUUID } from 'node:crypto';
import { connect } from '../../api/connection.js';
import type { Actor } from '../support/actors.js';
import { type Assessors, givenAssessors, moved } from '../support/assessors.js';
import { noticesAbout, noticesOf, toldTo } from '../support/notices.js';

const FUNCTION = 'NMAA-2';
const CODE = 'NMAA-2.1-1a';
const unread = async (person: Actor) => (await person.get('/notices/unread')).body.unread;

describe('what people are told of', () => {
  let people: Assessors;
  let authority: Actor;
  let colleague: Actor;
  let monitor: Actor;
  let foreigner: Actor;
  let adviser: Actor;
  let respondent: Actor;
  let other: Actor;
  let path: string;

  const assign = (respondents: readonly string[], version?: number, code = FUNCTION) =>
    authority.put(
      `${path}/assignments/${code}`,
      { respondents, dueOn: '2026-11-15' },
      version ? { 'if-match': `"${version}"` } : {},
    );

  beforeAll(async () => {
    people = await givenAssessors();
    ({ authority, colleague, monitor, foreigner, adviser } = people);
    respondent = await people.given.account({ role: 'authority', country: 'XVE', respondent: true });
    other = await people.given.account({ role: 'authority', country: 'XVE', respondent: true });
    await people.given.invitation('XVE', adviser);
  });
  beforeEach(async () => {
    path = await people.begun();
  });
  afterAll(() => people.app.stop());

  it('tells respondents of functions given to them and taken from them, once, and nobody else', async () => {
    expect((await assign([respondent.userId])).status).toBe(200);
    expect(await toldTo(respondent, path)).toEqual([['function-assigned', FUNCTION]]);
    const [notice] = await noticesAbout(respondent, path);
    expect(notice).toMatchObject({
      countryCode: 'XVE',
      countryName: 'Country XVE',
      frameworkRef: 'gdei-wps@1.0',
      body: 'NMAA',
      dueOn: '2026-11-15',
      mark: null,
      title: null,
      madeAt: '2026-10-20T09:00:00.000Z',
      read: false,
    });
    for (const person of [authority, colleague, monitor, foreigner, adviser, other])
      expect(await toldTo(person, path)).toEqual([]);
    await assign([respondent.userId, other.userId], 1);
    expect(await toldTo(respondent, path)).toHaveLength(1);
    await assign([other.userId], 2);
    expect(await toldTo(respondent, path)).toEqual([
      ['function-assigned', FUNCTION],
      ['function-taken', FUNCTION],
    ]);
    expect(await toldTo(other, path)).toEqual([['function-assigned', FUNCTION]]);
  });

  it('tells nothing of a deed that was refused', async () => {
    expect((await assign([respondent.userId, monitor.userId])).status).toBe(422);
    expect(await toldTo(respondent, path)).toEqual([]);
  });

  it('tells those who may verify that a round was handed in, and the body what became of it', async () => {
    await assign([respondent.userId]);
    await authority.put(`${path}/answers/${CODE}`, { answer: 'met' });
    await moved('submission', path, authority);
    expect(await toldTo(colleague, path)).toEqual([['round-to-verify', null]]);
    expect(await toldTo(adviser, path)).toEqual([['round-to-verify', null]]);
    for (const person of [authority, monitor, foreigner]) expect(await toldTo(person, path)).toEqual([]);
    const asks = [{ code: CODE, text: 'Which article?' }];
    const returned = await adviser.post(`${path}/return`, { reason: 'Please name the act.', asks });
    expect(returned.status).toBe(201);
    expect(await toldTo(authority, path)).toEqual([['round-returned', null]]);
    expect(await toldTo(respondent, path)).toEqual([
      ['function-assigned', FUNCTION],
      ['function-open-again', FUNCTION],
    ]);
    await moved('submission', path, authority);
    await moved('verification', path, colleague);
    expect(await toldTo(authority, path)).toEqual([
      ['round-returned', null],
      ['round-verified', null],
    ]);
  });

  it('tells the body, and those who wrote there before, of a comment; never a respondent', async () => {
    await assign([respondent.userId]);
    const { body: thread } = await monitor.post(`${path}/threads`, { code: CODE, text: 'Which article?' });
    expect(await toldTo(authority, path)).toEqual([['comment', CODE]]);
    expect(await toldTo(monitor, path)).toEqual([]);
    const key = { 'idempotency-key': randomUUID() };
    const answer = () => authority.post(`${path}/threads/${thread.id}/comments`, { text: 'Article 7.' }, key);
    expect([(await answer()).status, (await answer()).status]).toEqual([201, 201]);
    expect(await toldTo(monitor, path)).toEqual([['comment', CODE]]);
    expect(await toldTo(authority, path)).toEqual([['comment', CODE]]);
    for (const person of [respondent, adviser, foreigner])
      expect((await toldTo(person, path)).filter(([kind]) => kind === 'comment')).toEqual([]);
  });

  it('tells of comments that come all at once, more than the database is asked at a time', async () => {
    const comment = (_: unknown, at: number) =>
      monitor.post(`${path}/threads`, { code: CODE, text: `Which article, in question ${at}?` });
    const answers = await Promise.all(Array.from({ length: 40 }, comment));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201));
    expect(await toldTo(authority, path)).toHaveLength(answers.length);
  });

  it('is read one by one, or all that was there when it was asked', async () => {
    await assign([respondent.userId]);
    const before = await unread(respondent);
    const [notice] = await noticesAbout(respondent, path);
    expect((await respondent.post(`/notices/${notice.id}/reading`)).body).toEqual({ unread: before - 1 });
    expect((await respondent.post(`/notices/${notice.id}/reading`)).body).toEqual({ unread: before - 1 });
    const filter = encodeURIComponent('{"read":false}');
    expect((await respondent.get(`/notices?filter=${filter}`)).body).toHaveLength(before - 1);
    const earlier = await respondent.post('/notices/reading', { upTo: '2026-10-19T00:00:00Z' });
    expect(earlier.body).toEqual({ unread: before - 1 });
    expect((await respondent.post('/notices/reading', {})).body).toEqual({ unread: 0 });
    const page = await respondent.get(`/notices?range=${encodeURIComponent('[0,0]')}`);
    expect(page.headers.get('content-range')).toMatch(/^notices 0-0\/\d+$/);
  });

  it('is nobody else’s to read', async () => {
    await assign([respondent.userId]);
    const [notice] = await noticesAbout(respondent, path);
    for (const person of [authority, other, foreigner, people.given.administrator])
      expect((await person.post(`/notices/${notice.id}/reading`)).status).toBe(404);
    expect(await noticesAbout(respondent, path)).toEqual([
      expect.objectContaining({ id: notice.id, read: false }),
    ]);
  });

  it('is kept to its own by the database itself, which lets nobody change what it says', async () => {
    await assign([respondent.userId]);
    const client = await connect(people.app.apiUrl);
    const set = (name: string, value: string) =>
      client.query('select set_config($1, $2, true)', [name, value]);
    const count = async () => (await client.query('select from notice')).rowCount;
    await client.query('begin');
    await set('app.user', authority.userId);
    await set('app.countries', 'XVE');
    await set('app.homes', 'XVE');
    const { rows } = await client.query('select distinct user_id as id from notice');
    expect(rows.filter(({ id }) => id !== authority.userId)).toEqual([]);
    await set('app.user', respondent.userId);
    await set('app.countries', '');
    expect(await count()).toBeGreaterThan(0);
    await client.query('savepoint here');
    await expect(client.query(`update notice set code = 'NMAA-1'`)).rejects.toThrow('permission denied');
    await client.query('rollback to here');
    await set('app.homes', 'XTA');
    expect(await count()).toBe(0);
    await client.query('rollback');
    await client.end();
  });

  it('is read no more by somebody who left the country', async () => {
    const leaver = await people.given.account({ role: 'authority', country: 'XVE', respondent: true });
    await assign([leaver.userId]);
    expect(await unread(leaver)).toBe(1);
    const memberships = [{ role: 'authority', countryCode: 'XTA' }];
    const gone = await people.given.administrator.put(
      `/users/${leaver.userId}/memberships`,
      { memberships },
      { 'if-match': '"1"' },
    );
    expect(gone.status).toBe(200);
    expect([await unread(leaver), await noticesOf(leaver)]).toEqual([0, []]);
  });

  it('names keys of the list only, and days as days', async () => {
    for (const query of ['sort=["key","ASC"]', 'filter={"userId":"x"}'])
      expect((await authority.get(`/notices?${encodeURI(query)}`)).body.code).toBe('list-query');
    expect((await authority.post('/notices/reading', { upTo: 'now' })).status).toBe(422);
    expect((await authority.post('/notices/reading', { userId: other.userId })).status).toBe(422);
  });
});

describe('a report that comes back', () => {
  it('is told to those who report for the organisation, and to whoever handed it in for them', async () => {
    const people = await givenAssessors();
    try {
      const { given } = people;
      const operatorId = await given.operator('XVE');
      const operator = await given.account({ role: 'operator', country: 'XVE', operator: operatorId });
      const { monitor, foreigner, authority } = people;
      const colleague = await given.account({ role: 'monitor', country: 'XVE' });
      const report = { operatorId, period: '2026-09', nil: true };
      const { body } = await colleague.post('/reports', report);
      expect((await colleague.post(`/reports/${body.id}/submission`)).status).toBe(201);
      const back = await monitor.post(`/reports/${body.id}/return`, { reason: 'Was there no work at all?' });
      expect(back.status).toBe(201);
      for (const person of [operator, colleague])
        expect(await noticesOf(person)).toEqual([
          expect.objectContaining({
            kind: 'report-returned',
            period: '2026-09',
            subjectId: body.id,
            body: null,
          }),
        ]);
      for (const person of [monitor, authority, foreigner])
        expect(await noticesOf(person, 'report-returned')).toEqual([]);
    } finally {
      await people.app.stop();
    }
  });
});
