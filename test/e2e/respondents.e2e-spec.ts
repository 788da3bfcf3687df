import { randomUUID } from 'node:crypto';
import { connect } from '../../api/connection.js';
import type { Actor } from '../support/actors.js';
import { type Assessors, DOCUMENT, givenAssessors, moved, REF } from '../support/assessors.js';
import { fileForm } from '../support/given.js';

const MINE = 'NMAA-2';
const codes = (list: readonly { code: string }[]) => list.map(({ code }) => code).sort();

describe('a respondent of a body', () => {
  let people: Assessors;
  let authority: Actor;
  let respondent: Actor;
  let other: Actor;
  let centreRespondent: Actor;
  let path: string;

  const assign = (by: Actor, code: string, respondents: readonly string[], etag?: string) =>
    by.put(
      `${path}/assignments/${code}`,
      { respondents, dueOn: '2026-11-15', note: 'The survey of your department.' },
      etag ? { 'if-match': etag } : {},
    );

  beforeAll(async () => {
    people = await givenAssessors();
    const { given } = people;
    ({ authority } = people);
    respondent = await given.account({ role: 'authority', country: 'XVE', respondent: true });
    other = await given.account({ role: 'authority', country: 'XVE', respondent: true });
    centreRespondent = await given.account({ role: 'monitor', country: 'XVE', respondent: true });
    path = await people.begun();
    await authority.put(`${path}/answers/NMAA-1.1-1a`, { answer: 'met', note: 'Of the minister’s office.' });
    await authority.put(`${path}/answers/NMAA-2.1-1a`, { answer: 'met' });
    await authority.put(`${path}/answers/NMAA-1.1`, { answer: 'not_applicable', reason: 'None.' });
    for (const criterionCodes of [['NMAA-1.1-1a'], ['NMAA-2.1-1a', 'NMAA-1.1-1b'], ['NMAA-2.1-2a']])
      await authority.post(`${path}/evidence`, {
        ...DOCUMENT,
        title: criterionCodes.join(' and '),
        criterionCodes,
      });
    expect((await assign(authority, MINE, [respondent.userId])).status).toBe(200);
  });
  afterAll(() => people.app.stop());

  it('finds the assessment only where a function of it is assigned to them', async () => {
    const { body } = await respondent.get('/assessments');
    expect(body).toHaveLength(1);
    expect(body[0]).toMatchObject({ assignedFunctions: [MINE], status: 'draft' });
    const idle = await people.begun();
    for (const hidden of [other.get(path), centreRespondent.get(path), respondent.get(idle)])
      expect((await hidden).status).toBe(404);
    expect((await other.get('/assessments')).body).toEqual([]);
    expect((await authority.get(path)).body.assignedFunctions).toBeNull();
  });

  it('sees the answers of it and no others', async () => {
    expect(codes((await respondent.get(`${path}/answers`)).body)).toEqual(['NMAA-2.1-1a']);
    expect((await authority.get(`${path}/answers`)).body).toHaveLength(3);
  });

  it('sees the evidence that speaks for it, and of that not what else it speaks for', async () => {
    const { body } = await respondent.get(`${path}/evidence`);
    const spoken = body.flatMap(({ criterionCodes }: { criterionCodes: string[] }) => criterionCodes);
    expect([body.length, spoken.sort()]).toEqual([2, ['NMAA-2.1-1a', 'NMAA-2.1-2a']]);
  });

  it('is told scores, what is missing and how far it is of that function alone', async () => {
    const scores = (await respondent.get(`${path}/scores`)).body;
    expect(codes(scores.functions)).toEqual([MINE]);
    const { missing, recommendations } = scores;
    for (const { code } of [
      ...recommendations,
      ...missing,
      ...(await respondent.get(`${path}/missing`)).body,
    ])
      expect(code).toMatch(/^NMAA-2\./);
    const { functions, candidates } = (await respondent.get(`${path}/assignments`)).body;
    expect(candidates).toEqual([]);
    expect(functions).toEqual([
      expect.objectContaining({ functionCode: MINE, dueOn: '2026-11-15', answered: 1 }),
    ]);
    const whole = await authority.get(`${path}/assignments`);
    expect(
      codes(whole.body.functions.map((one: { functionCode: string }) => ({ code: one.functionCode }))),
    ).toContain('NMAA-1');
    expect((await respondent.get(path)).body.answered).toBeCloseTo(1 / functions[0].criteria, 6);
  });

  it('answers and adds evidence there, and nowhere else', async () => {
    expect((await respondent.put(`${path}/answers/NMAA-2.1-1b`, { answer: 'partly' })).status).toBe(200);
    const added = await respondent.post(`${path}/evidence`, { ...DOCUMENT, criterionCodes: ['NMAA-2.1-1b'] });
    expect(added.status).toBe(201);
    expect((await respondent.put(`${path}/answers/NMAA-1.1-1b`, { answer: 'met' })).status).toBe(403);
    const wider = { ...DOCUMENT, criterionCodes: ['NMAA-2.1-1b', 'NMAA-1.1-1b'] };
    expect((await respondent.post(`${path}/evidence`, wider)).status).toBe(403);
    const gone = await respondent.delete(`${path}/evidence/${added.body.id}`, { 'if-match': '"1"' });
    expect(gone.status).toBe(204);
  });

  it('takes nothing away that others rest on', async () => {
    const shared = (await authority.get(`${path}/evidence`)).body.find(
      ({ criterionCodes }: { criterionCodes: string[] }) => criterionCodes.length === 2,
    );
    const gone = await respondent.delete(`${path}/evidence/${shared.id}`, { 'if-match': '"1"' });
    expect(gone.status).toBe(404);
    expect((await authority.get(`${path}/evidence`)).body).toHaveLength(3);
  });

  it('reads no file but those behind what they may read, and names no other', async () => {
    const stored = async (by: Actor) =>
      (await by.post('/evidence-files', fileForm('sex,count\nF,12\n', 'table.csv', { declaration: 'true' })))
        .body.id;
    const fileId = await stored(authority);
    const first = { ...DOCUMENT, fileId, criterionCodes: ['NMAA-1.1-1a'] };
    expect((await authority.post(`${path}/evidence`, first)).status).toBe(201);
    expect((await respondent.get(`/evidence-files/${fileId}`)).status).toBe(404);
    const taken = { ...DOCUMENT, fileId, criterionCodes: ['NMAA-2.1-1a'] };
    expect((await respondent.post(`${path}/evidence`, taken)).status).toBe(404);
    const own = await stored(respondent);
    expect((await respondent.post(`${path}/evidence`, { ...taken, fileId: own })).status).toBe(201);
    expect((await respondent.get(`/evidence-files/${own}`)).status).toBe(200);
    expect((await other.get(`/evidence-files/${own}`)).status).toBe(404);
  });

  it('does nothing else: no move, no verdict, no assignment, no report, no result, no audit', async () => {
    const id = path.split('/').at(-1);
    for (const refused of [
      respondent.post('/assessments', { body: 'NMAA', frameworkRef: REF, period: '2040' }),
      respondent.patch(path, { period: '2041' }, { 'if-match': '"1"' }),
      respondent.post(`${path}/submission`),
      respondent.post(`${path}/verification`),
      respondent.post(`${path}/publication`),
      respondent.put(`${path}/verifier-answers/NMAA-2.1-1a`, { answer: 'met' }),
      assign(respondent, 'NMAA-1', [respondent.userId]),
      respondent.get(`${path}/threads`),
      respondent.get(`${path}/ageing-evidence`),
      respondent.get(`${path}/framework`),
      respondent.get(`/assessments/${id}/comparison?with=${id}`),
      respondent.get('/reports'),
      respondent.get('/operators'),
      respondent.get('/actions'),
      respondent.get('/countries/XVE/dashboard'),
      respondent.get('/countries/XVE/sharing'),
      respondent.get('/audit'),
      respondent.get('/users'),
    ])
      expect([403, 404]).toContain((await refused).status);
    expect((await authority.get(path)).body.status).toBe('draft');
  });

  it('is kept to it by the database itself', async () => {
    const client = await connect(people.app.apiUrl);
    const count = async (table: string) => (await client.query(`select from ${table}`)).rowCount;
    await client.query('begin');
    const set = (name: string, value: string) =>
      client.query('select set_config($1, $2, true)', [name, value]);
    await set('app.user', respondent.userId);
    await set('app.responds', 'XVE/NMAA');
    expect(
      (await client.query('select distinct split_part(code, $1, 1) as f from answer', ['.'])).rows,
    ).toEqual([{ f: MINE }]);
    expect(await count('assessment')).toBe(1);
    expect(await count('assignment')).toBe(1);
    for (const table of [
      'report',
      'assessment_snapshot',
      'review_thread',
      'plan_action',
      'rollup',
      'membership',
    ])
      expect(await count(table)).toBe(0);
    const id = path.split('/').at(-1);
    await client.query('savepoint here');
    await expect(
      client.query(`update assessment set status = 'published' where id = $1`, [id]),
    ).rejects.toThrow('row-level security');
    await client.query('rollback to here');
    const put = 'insert into answer (assessment_id, country_code, code, answer) values ($1, $2, $3, $4)';
    await expect(client.query(put, [id, 'XVE', 'NMAA-1.1-1a', 'met'])).rejects.toThrow('row-level security');
    await client.query('rollback to here');
    await set('app.responds', '');
    expect(await count('answer')).toBe(0);
    await client.query('rollback');
    await client.end();
  });

  it('loses sight of it when it is given to somebody else, or the account is no respondent’s any more', async () => {
    const changed = await assign(authority, MINE, [other.userId], '"1"');
    expect(changed.body).toMatchObject({ version: 2, respondents: [{ id: other.userId }] });
    expect((await respondent.get(path)).status).toBe(404);
    expect((await other.get(path)).status).toBe(200);
    const elsewhere = [{ role: 'authority', countryCode: 'XTA' }];
    const { administrator } = people.given;
    await administrator.put(
      `/users/${other.userId}/memberships`,
      { memberships: elsewhere },
      { 'if-match': '"1"' },
    );
    expect((await other.get(path)).status).toBe(404);
    expect((await other.get('/assessments')).body).toEqual([]);
  });

  it('is asked by an officer of the body, by name, for a function that is asked', async () => {
    expect((await assign(people.monitor, 'NMAA-3', [])).status).toBe(403);
    expect((await assign(people.foreigner, 'NMAA-3', [])).status).toBe(404);
    const wrong = [respondent.userId, people.colleague.userId, centreRespondent.userId, randomUUID()];
    const refused = await assign(authority, 'NMAA-3', wrong);
    expect([refused.status, refused.body.code]).toEqual([422, 'unknown-respondent']);
    expect(refused.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '#/respondents/1',
      '#/respondents/2',
      '#/respondents/3',
    ]);
    expect((await assign(authority, 'NMAC-1', [])).body.code).toBe('unknown-code');
    expect((await assign(authority, MINE, [respondent.userId])).status).toBe(428);
    expect((await assign(authority, MINE, [respondent.userId], '"1"')).status).toBe(412);
    const contact = { respondents: [respondent.userId], note: 'Write to rosa@example.org' };
    expect((await authority.put(`${path}/assignments/NMAA-3`, contact)).body.errors[0].code).toMatch(/^V23/);
  });

  it('reads their part once it is handed in, and changes it no more', async () => {
    expect((await assign(authority, 'NMAA-3', [respondent.userId])).status).toBe(200);
    await moved('submission', path, authority);
    expect((await respondent.get(`${path}/answers`)).status).toBe(200);
    const late = await respondent.put(`${path}/answers/NMAA-3.1-1a`, { answer: 'met' });
    expect([late.status, late.body.code]).toEqual([409, 'not-editable']);
    expect((await assign(authority, 'NMAA-3', [], '"1"')).body.code).toBe('not-editable');
  });

  it('is staff of an authority or a centre, and not named for safeguarding', async () => {
    const { administrator } = people.given;
    const ask = (membership: object) =>
      administrator.post('/users', {
        email: `${randomUUID()}@example.org`,
        name: 'Rosa Respondent',
        memberships: [{ respondent: true, ...membership }],
      });
    expect((await ask({ role: 'adviser' })).body.code).toBe('membership-refused');
    expect((await ask({ role: 'monitor', countryCode: 'XVE', safeguarding: true })).body.code).toBe(
      'membership-refused',
    );
  });
});
