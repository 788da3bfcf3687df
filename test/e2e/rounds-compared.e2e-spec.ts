import { randomUUID } from 'node:crypto';
import type { Actor } from '../support/actors.js';
import { type Assessors, DOCUMENT, givenAssessors, moved, rungOf } from '../support/assessors.js';

const NEXT = 'NMAA-2.1-3b';
/** Criteria of levels 1 and 2 whose documents have to be recent. */
const AGED = ['NMAA-5.3-2b', 'NMAA-6.1-2a', 'NMAA-7.2-2a'];

describe('rounds of one body beside each other', () => {
  let people: Assessors;
  let authority: Actor;
  let colleague: Actor;
  let first: string;
  let second: string;
  const idOf = (path: string) => path.split('/').at(-1);
  const compare = (by: Actor = authority) => by.get(`${second}/comparison?with=${idOf(first)}`);

  beforeAll(async () => {
    people = await givenAssessors();
    ({ authority, colleague } = people);
    first = await people.begun(authority, { period: '2024' });
    for (const code of people.criteria) {
      const answer = rungOf(code) <= 2 ? 'met' : 'not_met';
      await authority.put(`${first}/answers/${code}`, { answer });
    }
    const criterionCodes = people.criteria.filter((code) => rungOf(code) <= 2);
    const paper = { ...DOCUMENT, contentUntil: '2024-06-30', criterionCodes };
    await authority.post(`${first}/evidence`, paper);
    await moved('submission', first, authority);
    await moved('publication', first, authority);
    second = await people.begun(authority, { period: '2026', copyFrom: idOf(first), dueOn: '2026-11-30' });
    const answered = await authority.put(
      `${second}/answers/${NEXT}`,
      { answer: 'met' },
      { 'if-match': '"1"' },
    );
    expect(answered.status).toBe(200);
    await authority.post(`${second}/evidence`, { ...DOCUMENT, title: 'Minutes', criterionCodes: [NEXT] });
  });
  afterAll(() => people.app.stop());

  it('say what moved and why, from the index down to the criterion', async () => {
    const { status, body } = await compare();
    expect(status).toBe(200);
    expect(body).toMatchObject({
      before: { period: '2024', status: 'published' },
      after: { period: '2026', status: 'draft' },
      limits: [],
      moved: { up: 1, down: AGED.length, level: 0, beside: 0 },
    });
    const why = body.criteria.map(({ code, direction, reasons }: Record<string, unknown>) => [
      code,
      [direction, reasons],
    ]);
    expect(Object.fromEntries(why)).toEqual({
      [NEXT]: ['up', ['answer', 'evidence_came']],
      ...Object.fromEntries(AGED.map((code) => [code, ['down', ['evidence_aged']]])),
    });
    expect(body.entity.claimed.alike).toEqual({ before: 50, after: 50, difference: 0, items: 18 });
    const { before, after, alike } = body.entity.evidenced;
    expect([before, after]).toEqual([50, alike.after]);
    expect(alike.difference).toBeLessThan(0);
    expect(body.functions).toHaveLength(7);
    expect(body.pillars.map(({ code }: { code: string }) => code)).toEqual(['PA', 'PR', 'PV', 'RR']);
  });

  it('are of the same country and body, and two', async () => {
    const of2027 = await people.begun(people.foreigner);
    expect((await authority.get(`${second}/comparison?with=${idOf(of2027)}`)).status).toBe(404);
    const same = await authority.get(`${second}/comparison?with=${idOf(second)}`);
    expect([same.status, same.body.code, same.body.errors[0].pointer]).toEqual([
      422,
      'rounds-not-alike',
      '?with',
    ]);
    const centre = await people.begun(people.monitor, { body: 'NMAC', period: '2024' });
    expect((await authority.get(`${second}/comparison?with=${idOf(centre)}`)).body.code).toBe(
      'rounds-not-alike',
    );
    expect((await authority.get(`${second}/comparison`)).status).toBe(422);
    expect((await authority.get(`${second}/comparison?with=${randomUUID()}`)).status).toBe(404);
  });

  it('show a trend of what was published, with its gaps', async () => {
    const { body } = await authority.get(`${second}/trend`);
    expect(body.map(({ period, gap }: { period: string; gap: string }) => [period, gap])).toEqual([
      ['2024', null],
      ['2025', 'no_round'],
      ['2026', 'not_published'],
    ]);
    expect(body[0]).toMatchObject({
      assessmentId: idOf(first),
      otherFramework: false,
      published: {
        revision: 1,
        isVerified: false,
        answered: 1,
        evidenced: { index: 50 },
        verified: { index: null, reason: 'not_verified' },
      },
    });
    expect(body[1]).toMatchObject({ assessmentId: null, published: null });
  });

  it('keep what they published: it can be computed again, and stays whatever is answered later', async () => {
    expect((await authority.get(`${first}/snapshots`)).body).toMatchObject([
      { revision: 1, period: '2024', verified: false, reproduced: true },
    ]);
    await moved('reopening', first, authority, 'An answer was wrong.');
    await authority.put(`${first}/answers/NMAA-1.1-1a`, { answer: 'not_met' }, { 'if-match': '"1"' });
    await moved('submission', first, authority);
    await moved('publication', first, authority);
    const { body } = await authority.get(`${first}/snapshots`);
    expect(body.map(({ revision, reproduced }: Record<string, unknown>) => [revision, reproduced])).toEqual([
      [1, true],
      [2, true],
    ]);
    const trend = (await authority.get(`${first}/trend`)).body;
    expect(trend[0].published).toMatchObject({ revision: 2 });
    expect(trend[0].published.evidenced.index).toBeLessThan(50);
    await people.given.owner.query('alter table assessment_snapshot no force row level security');
    await people.given.owner.query(
      `update assessment_snapshot set scores = jsonb_set(scores, '{entity,evidenced,index}', '99') where revision = 1`,
    );
    await people.given.owner.query('alter table assessment_snapshot force row level security');
    expect((await authority.get(`${first}/snapshots`)).body[0].reproduced).toBe(false);
  });

  it('are shown to an invited adviser as far as they were handed in', async () => {
    const adviser = await people.given.account({ role: 'adviser' });
    await people.given.invitation('XVE', adviser);
    expect((await compare(adviser)).status).toBe(404); // the later round is a draft
    expect((await adviser.get(`${second}/trend`)).status).toBe(404);
    expect(
      (await adviser.get(`${first}/trend`)).body.map(({ period }: { period: string }) => period),
    ).toEqual(['2024']);
    await moved('submission', second, authority);
    expect((await compare(adviser)).status).toBe(200);
    expect((await people.foreigner.get(`${second}/comparison?with=${idOf(first)}`)).status).toBe(404);
    expect((await people.adviser.get(`${first}/trend`)).status).toBe(404);
  });

  it('lay the verifier’s answers beside the body’s, and say where they differ', async () => {
    for (const code of people.criteria.filter((one) => one.startsWith('NMAA-2.1-')))
      await colleague.put(`${second}/verifier-answers/${code}`, {
        answer: code === 'NMAA-2.1-2a' ? 'partly' : rungOf(code) <= 2 ? 'met' : 'not_met',
      });
    const { body } = await authority.get(`${second}/scores`);
    const one = body.recommendations.find(({ code }: { code: string }) => code === 'NMAA-2.1');
    expect(one).toMatchObject({ claimedLevel: 2, verifiedLevel: 1, difference: 1 });
    const differing = one.criteria.filter(({ differs }: { differs: boolean }) => differs);
    expect(differing.map(({ code }: { code: string }) => code)).toEqual(['NMAA-2.1-2a', NEXT]);
    const other = body.recommendations.find(({ code }: { code: string }) => code === 'NMAA-1.1');
    expect(other.difference).toBeNull();
  });

  it('have a day by which each is to be handed in', async () => {
    expect((await authority.get(second)).body.dueOn).toBe('2026-11-30');
    const third = await people.begun();
    expect((await authority.get(third)).body.dueOn).toBeNull();
    const set = await authority.patch(third, { dueOn: '2027-03-31' }, { 'if-match': '"1"' });
    expect(set.body).toMatchObject({ dueOn: '2027-03-31', version: 2 });
    const none = await authority.patch(third, { dueOn: null }, { 'if-match': '"2"' });
    expect(none.body.dueOn).toBeNull();
    const wrong = await authority.patch(third, { dueOn: '2027-02-30' }, { 'if-match': '"3"' });
    expect([wrong.status, wrong.body.errors[0].pointer]).toEqual([422, '#/dueOn']);
  });
});

describe('what will be too old for the next round', () => {
  let people: Assessors;
  let authority: Actor;
  let path: string;

  beforeAll(async () => {
    people = await givenAssessors();
    ({ authority } = people);
    path = await people.begun(authority, { period: '2026' });
    const paper = (more: object) => authority.post(`${path}/evidence`, { criterionCodes: [NEXT], ...more });
    await paper({ title: 'Minutes of 2025', contentUntil: '2025-06-30', sensitivity: 'advisers' });
    await paper({ title: 'Letter of 2025', contentUntil: '2025-03-31' });
    await paper({ title: 'Minutes of 2026', contentUntil: '2026-06-30' });
  });
  afterAll(() => people.app.stop());

  it('is listed with its criteria and from when, the soonest first', async () => {
    const { status, body } = await authority.get(`${path}/ageing-evidence`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      period: '2027',
      evidence: [
        {
          title: 'Letter of 2025',
          contentUntil: '2025-03-31',
          criteria: [{ code: NEXT, tooOldFrom: '2027-03', last: false }],
        },
        { title: 'Minutes of 2025', criteria: [{ code: NEXT, tooOldFrom: '2027-06', last: false }] },
      ],
    });
  });

  it('depends on the round that is looked ahead to', async () => {
    const later = await authority.get(`${path}/ageing-evidence?period=2028`);
    expect(later.body.evidence).toHaveLength(3);
    expect(later.body.evidence[2].criteria[0]).toEqual({ code: NEXT, tooOldFrom: '2028-06', last: true });
    expect((await authority.get(`${path}/ageing-evidence?period=2028-13`)).status).toBe(422);
  });

  it('keeps from an adviser what is not for advisers, but not that it grows old', async () => {
    const adviser = await people.given.account({ role: 'adviser' });
    await people.given.invitation('XVE', adviser);
    await moved('submission', path, authority);
    const { body } = await adviser.get(`${path}/ageing-evidence`);
    expect(body.evidence.map(({ title }: { title: string | null }) => title)).toEqual([
      null,
      'Minutes of 2025',
    ]);
    expect((await people.foreigner.get(`${path}/ageing-evidence`)).status).toBe(404);
  });
});
