import type { Actor } from '../support/actors.js';
import {
  type Assessors,
  DOCUMENT,
  givenAssessors,
  moved,
  REF,
  rungOf,
  scoreOf,
} from '../support/assessors.js';
import { withEtag } from '../support/given.js';

describe('a self-assessment, from the first answer to publication', () => {
  let people: Assessors;
  let authority: Actor;
  let colleague: Actor;

  beforeAll(async () => {
    people = await givenAssessors();
    ({ authority, colleague } = people);
  });
  afterAll(() => people.app.stop());

  let path: string;

  it('is made once per body, version and period, and once per idempotency key', async () => {
    const asked = { body: 'NMAA', frameworkRef: REF, period: '2026' };
    const key = { 'idempotency-key': 'first' };
    const sent = await Promise.all([1, 2, 3].map(() => authority.post('/assessments', asked, key)));
    expect(sent.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(sent.map(({ body }) => body.id)).size).toBe(1);
    path = `/assessments/${sent[0]?.body.id}`;
    const again = await authority.post('/assessments', asked);
    expect([again.status, again.body.code]).toEqual([409, 'already-exists']);
    const quarter = await authority.post('/assessments', { ...asked, period: '2026-Q1' });
    expect(quarter.status).toBe(201);
  });

  it('tells how much is answered, and withholds indexes below four fifths', async () => {
    const early = await authority.get(`${path}/scores`);
    expect(early.body.entity.evidenced).toMatchObject({
      index: null,
      reason: 'too_few_answers',
      answered: 0,
    });
    for (const code of people.criteria) {
      const answer = rungOf(code) <= 2 ? 'met' : 'not_met';
      expect((await authority.put(`${path}/answers/${code}`, { code, answer })).status).toBe(200);
    }
    const read = await authority.get(path);
    expect(read.body).toMatchObject({ countryCode: 'XVE', body: 'NMAA', period: '2026', answered: 1 });
    expect((await authority.get(`${path}/answers`)).body).toHaveLength(people.criteria.length);
  });

  it('claims a level by answers alone, and reaches it only with evidence', async () => {
    const first = await authority.get(`${path}/scores`);
    expect(scoreOf(first.body, 'NMAA-2.1')).toMatchObject({ claimedLevel: 2, evidencedLevel: 0 });
    expect(first.body.entity.claimed.index).toBe(50);
    expect(first.body.missing).toContainEqual({
      code: 'NMAA-2.1-1a',
      recommendation: 'NMAA-2.1',
      lack: 'no_evidence',
    });
    const criterionCodes = people.criteria.filter(
      (code) => code.startsWith('NMAA-2.1-') && rungOf(code) <= 2,
    );
    const evidence = await authority.post(`${path}/evidence`, { ...DOCUMENT, criterionCodes });
    expect(evidence.status).toBe(201);
    const second = await authority.get(`${path}/scores`);
    expect(scoreOf(second.body, 'NMAA-2.1')).toMatchObject({ claimedLevel: 2, evidencedLevel: 2 });
  });

  it('explains each figure by its parts', async () => {
    const { body } = await authority.get(`${path}/scores`);
    const everyReading = [body.entity, ...body.functions, ...body.pillars].flatMap((one) => [
      one.evidenced,
      one.claimed,
    ]);
    for (const { index, parts, items } of everyReading) {
      const weights = parts.reduce((sum: number, { weight }: { weight: number }) => sum + weight, 0);
      const points = parts.reduce(
        (sum: number, { weight, level }: { weight: number; level: number }) => sum + weight * level,
        0,
      );
      expect(parts).toHaveLength(items);
      expect(index).toBeCloseTo((points / weights) * 25, 0);
    }
    const { criteria: states, heldBackBy } = scoreOf(body, 'NMAA-2.1');
    expect(states[0]).toMatchObject({ code: 'NMAA-2.1-1a', evidenced: 'holds', claimed: 'holds' });
    expect(states[0].evidence).toEqual([{ id: expect.any(String), standing: 'counts' }]);
    expect(heldBackBy.map(({ reason }: { reason: string }) => reason)).toContain('not_met');
  });

  it('is submitted, and from then on nothing of it changes', async () => {
    const done = await moved('submission', path, authority);
    expect(done.body).toMatchObject({ status: 'submitted', submittedAt: '2026-10-20T09:00:00.000Z' });
    const { etag } = withEtag(done);
    const code = 'NMAA-2.1-1a';
    const late = await authority.put(`${path}/answers/${code}`, { answer: 'partly' }, { 'if-match': '"1"' });
    expect([late.status, late.body.code]).toEqual([409, 'not-editable']);
    const more = await authority.post(`${path}/evidence`, { ...DOCUMENT, criterionCodes: [code] });
    expect([more.status, more.body.code]).toEqual([409, 'not-editable']);
    const other = await authority.patch(path, { period: '2031' }, { 'if-match': etag });
    expect([other.status, other.body.code]).toEqual([409, 'not-editable']);
    const again = await authority.post(`${path}/submission`);
    expect([again.status, again.body.code]).toEqual([409, 'illegal-transition']);
  });

  it('is verified by a colleague only, who answers beside the body', async () => {
    for (const deed of [
      authority.post(`${path}/verification`),
      authority.put(`${path}/verifier-answers/NMAA-2.1-1a`, { answer: 'met' }),
    ]) {
      const { status, body } = await deed;
      expect([status, body.code]).toEqual([409, 'separation-of-duties']);
    }
    for (const code of people.criteria.filter((one) => one.startsWith('NMAA-2.1-')))
      await colleague.put(`${path}/verifier-answers/${code}`, {
        answer: rungOf(code) === 1 ? 'met' : 'partly',
      });
    const { body } = await colleague.get(`${path}/scores`);
    expect(scoreOf(body, 'NMAA-2.1')).toMatchObject({
      verifiedLevel: 1,
      claimedLevel: 2,
      isVerified: true,
    });
    expect(body.entity.verified).toMatchObject({ index: null, reason: 'too_few_verified' });
    const functionIndex = body.functions.find((one: { code: string }) => one.code === 'NMAA-2');
    expect(functionIndex.verified).toMatchObject({
      index: 25,
      items: 1,
      self: { claimedIndex: 50, verifiedIndex: 25, difference: 25, items: 1 },
    });
    const done = await moved('verification', path, colleague);
    expect(done.body).toMatchObject({ status: 'verified', verification: 'internal', oneOfficer: false });
  });

  it('is published as a snapshot, which a reopening leaves alone', async () => {
    const published = await moved('publication', path, colleague);
    expect(published.body).toMatchObject({ status: 'published', publishedAt: '2026-10-20T09:00:00.000Z' });
    const snapshots = () =>
      people.given.owner.query('select revision, verified, scores from assessment_snapshot');
    const kept = (await snapshots()).rows[0];
    expect(kept).toMatchObject({ revision: 1, verified: true });
    expect(kept.scores).toEqual((await authority.get(`${path}/scores`)).body);
    const blank = await authority.post(`${path}/reopening`, { reason: ' ' });
    expect([blank.status, blank.body.errors[0].pointer]).toEqual([422, '#/reason']);
    const reopened = await moved('reopening', path, authority, 'The act was repealed.');
    expect(reopened.body).toMatchObject({
      status: 'draft',
      revision: 2,
      verification: null,
      publishedAt: null,
    });
    const changed = await authority.put(
      `${path}/answers/NMAA-2.1-1a`,
      { answer: 'partly' },
      { 'if-match': '"2"' },
    );
    expect(changed.body).toMatchObject({ answer: 'partly', changedSinceVerification: true });
    const unverified = await moved('submission', path, authority);
    expect(unverified.body.verification).toBeNull();
    await moved('publication', path, authority);
    const all = (await snapshots()).rows.map(({ revision, verified }) => [revision, verified]);
    expect(all).toEqual([
      [1, true],
      [2, false],
    ]);
  });

  it('leaves a trace of every deed with its reason', async () => {
    const { body } = await authority.get('/audit?sort=["seq","DESC"]&range=[0,499]');
    const deeds = body.filter((one: { on: string }) => path.endsWith(one.on));
    const named = (deed: string) => deeds.filter((one: { deed: string }) => one.deed === deed);
    expect(named('assessment:answer')).toHaveLength(people.criteria.length + 1);
    expect(named('assessment:reopen')[0].reason).toBe('The act was repealed.');
  });
});
