import type pg from 'pg';
import { NEXT } from '../fixtures/next-version.js';
import { type Assessors, DOCUMENT, givenAssessors, moved, REF, scoreOf } from '../support/assessors.js';
import type { Answer, Client } from '../support/client.js';
import { withEtag } from '../support/given.js';
import { NEXT_REF, sendVersion, versionsOf, yamlOf } from '../support/versions.js';

let people: Assessors;
let authority: Client;
let owner: pg.Client;

beforeAll(async () => {
  people = await givenAssessors();
  ({ authority } = people);
  ({ owner } = people.given);
  const { after } = await versionsOf(people.app);
  expect((await sendVersion(people.given.administrator, yamlOf(after))).body.outcome).toBe('new');
});
afterAll(() => people.app.stop());

const BESIDE = 'NMAA-2.2-1b';

/** A round with an answer to each criterion that the next version treats in a way of its own. */
async function answered(): Promise<string> {
  const path = await people.begun();
  for (const code of [NEXT.reworded, NEXT.replaced, BESIDE, NEXT.movedFrom, NEXT.removed])
    expect((await answer(path, code, 'met')).status).toBe(200);
  const criterionCodes = [NEXT.replaced, BESIDE, NEXT.removed];
  expect((await authority.post(`${path}/evidence`, { ...DOCUMENT, criterionCodes })).status).toBe(201);
  return path;
}

const answer = (path: string, code: string, given: string, headers = {}) =>
  authority.put(`${path}/answers/${code}`, { code, answer: given }, headers);

async function accepted(path: string): Promise<Answer> {
  const done = await authority.post(`${path}/framework`, { frameworkRef: NEXT_REF });
  expect([done.status, done.body.frameworkRef]).toEqual([200, NEXT_REF]);
  return done;
}

async function undone(path: string): Promise<Answer> {
  const { etag } = await authority.get(path).then(withEtag);
  return authority.delete(`${path}/framework`, { 'if-match': etag });
}

const answers = async (path: string) => (await authority.get(`${path}/answers`)).body;
const evidence = async (path: string) =>
  (await authority.get(`${path}/evidence`)).body.map(
    ({ version, criterionCodes, ...one }: Answer['body']) => ({
      ...one,
      criterionCodes: [...criterionCodes].sort(),
    }),
  );
const given = async (path: string) =>
  Object.fromEntries(
    (await answers(path)).map(({ code, answer: said, carriedOver }: Answer['body']) => [
      code,
      carriedOver ? `${said}?` : said,
    ]),
  );

describe('a later version', () => {
  it('is looked at before it is accepted, with answers and levels of today and then, and nothing is stored', async () => {
    const path = await answered();
    const before = await answers(path);
    const round = await authority.get(`${path}/framework`);
    expect(round.body).toEqual({ frameworkRef: REF, newer: NEXT_REF, undo: null, setAside: 0 });
    const { status, body } = await authority.get(`${path}/framework/preview`);
    expect([status, body.change.to]).toEqual([200, NEXT_REF]);
    expect(body.answers).toMatchObject({
      kept: 2,
      restored: 0,
      carried: [
        { code: NEXT.replacing, formerly: [NEXT.replaced], answer: 'met' },
        { code: NEXT.moved, formerly: [NEXT.movedFrom], answer: 'met' },
      ],
      setAside: [{ code: NEXT.removed, answer: 'met' }],
    });
    expect(body.answers.unanswered).toContain(NEXT.added);
    const level = body.recommendations.find(({ code }: { code: string }) => code === 'NMAA-2.2');
    expect(level).toMatchObject({ before: { evidencedLevel: 1 }, after: { evidencedLevel: 1 } });
    expect(body.evidenced.before).toMatchObject({ index: null, reason: 'too_few_answers' });
    expect(await answers(path)).toEqual(before);
    expect((await authority.get(path)).body.frameworkRef).toBe(REF);
  });

  it('is accepted with every answer: kept, carried over until reconfirmed, or set aside', async () => {
    const path = await answered();
    await accepted(path);
    expect(await given(path)).toEqual({
      [NEXT.reworded]: 'met',
      [BESIDE]: 'met',
      [NEXT.replacing]: 'met?',
      [NEXT.moved]: 'met?',
    });
    const [paper] = await evidence(path);
    expect(paper.criterionCodes).toEqual([BESIDE, NEXT.replacing]);
    const score = scoreOf((await authority.get(`${path}/scores`)).body, 'NMAA-2.2');
    expect(score).toMatchObject({ evidencedLevel: 1, claimedLevel: 1 });
    expect((await authority.get(`${path}/framework`)).body).toMatchObject({
      frameworkRef: NEXT_REF,
      newer: null,
      undo: { from: REF, until: '2026-11-19T09:00:00.000Z' },
      setAside: 3,
    });
    expect((await answer(path, NEXT.removed, 'met')).body.code).toBe('unknown-code');
    const confirmed = await answer(path, NEXT.replacing, 'partly', { 'if-match': '"1"' });
    expect(confirmed.body).toMatchObject({ answer: 'partly', carriedOver: false });
  });

  it('is undone with every answer and reference as it was', async () => {
    const path = await answered();
    const [before, papers] = [await answers(path), await evidence(path)];
    await accepted(path);
    const back = await undone(path);
    expect([back.status, back.body.frameworkRef]).toEqual([200, REF]);
    expect(await answers(path)).toEqual(before);
    expect(await evidence(path)).toEqual(papers);
    expect((await undone(path)).body.code).toBe('nothing-to-undo');
  });

  it('is undone without losing what was answered meanwhile, and taken up again with it', async () => {
    const path = await answered();
    await accepted(path);
    await answer(path, NEXT.reworded, 'partly', { 'if-match': '"1"' });
    await answer(path, NEXT.added, 'not_met');
    await answer(path, NEXT.replacing, 'partly', { 'if-match': '"1"' });
    await undone(path);
    expect(await given(path)).toEqual({
      [NEXT.reworded]: 'partly',
      [BESIDE]: 'met',
      [NEXT.replaced]: 'met',
      [NEXT.movedFrom]: 'met',
      [NEXT.removed]: 'met',
    });
    await answer(path, NEXT.movedFrom, 'not_met', { 'if-match': '"1"' });
    await accepted(path);
    expect(await given(path)).toEqual({
      [NEXT.reworded]: 'partly',
      [BESIDE]: 'met',
      [NEXT.added]: 'not_met',
      [NEXT.replacing]: 'partly',
      [NEXT.moved]: 'not_met?',
    });
  });

  it('is not undone after thirty days', async () => {
    const path = await answered();
    await accepted(path);
    const id = path.split('/').at(-1);
    const age = (days: number) =>
      owner.query('update framework_change set accepted_at = $2 where assessment_id = $1', [
        id,
        new Date(Date.parse('2026-10-20T09:00:00Z') - days * 86_400_000),
      ]);
    await age(31);
    const late = await undone(path);
    expect([late.status, late.body.code]).toEqual([409, 'undo-too-late']);
    expect((await authority.get(`${path}/framework`)).body.undo).toBeNull();
    await age(30);
    expect((await undone(path)).status).toBe(200);
  });

  it('leaves alone what was submitted or published, and what was shown of it', async () => {
    const path = await answered();
    await moved('submission', path, authority);
    const refused = await authority.post(`${path}/framework`, { frameworkRef: NEXT_REF });
    expect([refused.status, refused.body.code]).toEqual([409, 'not-editable']);
    expect((await authority.get(`${path}/framework/preview`)).body.code).toBe('not-editable');
    await moved('publication', path, authority);
    const id = path.split('/').at(-1);
    const shown = () => owner.query('select * from assessment_snapshot where assessment_id = $1', [id]);
    const { rows } = await shown();
    await moved('reopening', path, authority, 'A newer version is there.');
    await accepted(path);
    expect((await shown()).rows).toEqual(rows);
    expect(rows[0].framework_ref).toBe(REF);
  });

  it('is accepted only by the body itself, from the state it has seen', async () => {
    const path = await answered();
    const asked = { frameworkRef: NEXT_REF };
    expect((await people.monitor.post(`${path}/framework`, asked)).status).toBe(403);
    expect((await people.foreigner.post(`${path}/framework`, asked)).status).toBe(404);
    expect((await people.adviser.post(`${path}/framework`, asked)).status).toBe(403);
    expect((await people.given.administrator.get(`${path}/framework/preview`)).status).toBe(403);
    expect((await people.foreigner.get(`${path}/framework/preview`)).status).toBe(404);
    expect((await authority.post(`${path}/framework`, asked, { 'if-match': '"99"' })).status).toBe(412);
    expect((await authority.delete(`${path}/framework`)).status).toBe(428);
    expect((await authority.post(`${path}/framework`, { frameworkRef: REF })).body.code).toBe(
      'version-not-later',
    );
    const unknown = await authority.post(`${path}/framework`, { frameworkRef: 'gdei-wps@7.0' });
    expect(unknown.body.code).toBe('unknown-framework');
    const id = path.split('/').at(-1);
    const deeds = (await authority.get('/audit?range=[0,999]')).body.filter(
      (one: { on: string; deed: string }) => one.on === id && one.deed.endsWith('-version'),
    );
    expect(deeds).toEqual([]);
    await accepted(path);
    const [deed] = (await authority.get('/audit?range=[0,999]')).body.filter(
      (one: { on: string; deed: string }) => one.on === id && one.deed.endsWith('-version'),
    );
    expect(deed).toMatchObject({
      deed: 'assessment:accept-version',
      change: { frameworkRef: { from: REF, to: NEXT_REF }, answers: { kept: 2, carried: 2, setAside: 1 } },
    });
  });

  it('begins the next round with the answers of the last one, by the codes it replaces', async () => {
    const path = await answered();
    const copyFrom = path.split('/').at(-1);
    const next = await people.begun(authority, { frameworkRef: NEXT_REF, copyFrom });
    expect(await given(next)).toEqual({
      [NEXT.reworded]: 'met?',
      [BESIDE]: 'met?',
      [NEXT.replacing]: 'met?',
      [NEXT.moved]: 'met?',
    });
    const [paper] = await evidence(next);
    expect(paper.criterionCodes).toEqual([BESIDE, NEXT.replacing]);
    expect((await authority.get(`${next}/framework`)).body.undo).toBeNull();
  });
});
