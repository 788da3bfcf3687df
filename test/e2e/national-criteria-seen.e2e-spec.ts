import type { Actor } from '../support/actors.js';
import { type Assessors, DOCUMENT, givenAssessors, moved } from '../support/assessors.js';
import { ownCriterion, UNDER_HEADING } from '../support/national.js';
import { NEXT_REF, sendVersion, versionsOf, yamlOf } from '../support/versions.js';

describe('a country’s own criteria, over time and to others', () => {
  let people: Assessors;
  let authority: Actor;
  let round: string;
  let code: string;
  let lawful: string;

  beforeAll(async () => {
    people = await givenAssessors();
    ({ authority } = people);
    code = await ownCriterion(authority);
    lawful = await ownCriterion(authority, UNDER_HEADING);
  });
  beforeEach(async () => {
    round = await people.begun();
  });
  afterAll(() => people.app.stop());

  const own = (path = '') => `${round}/national${path}`;
  const answer = (to: string, given: string) => authority.put(own(`/answers/${to}`), { answer: given });
  const patch = (to: string, change: object, version: number) =>
    authority.patch(`/national-criteria/${to}`, change, { 'if-match': `"${version}"` });

  it('outlive a later version of the checklist, with their answers and evidence', async () => {
    const { after } = await versionsOf(people.app);
    await sendVersion(people.given.administrator, yamlOf(after));
    await answer(code, 'met');
    await authority.post(`${round}/evidence`, { ...DOCUMENT, criterionCodes: [code] });
    const before = (await authority.get(own())).body;
    expect((await authority.post(`${round}/framework`, { frameworkRef: NEXT_REF })).status).toBe(200);
    expect((await authority.get(own())).body).toEqual(before);
    expect(before.reading.evidenced.met).toBe(1);
  });

  it('travel into the next round, marked as carried over, with their evidence', async () => {
    await answer(code, 'met');
    await authority.post(`${round}/evidence`, { ...DOCUMENT, criterionCodes: [code] });
    const next = await people.begun(authority, { copyFrom: round.split('/').at(-1) });
    const carried = (await authority.get(`${next}/national/answers`)).body;
    expect(carried).toMatchObject([{ code, answer: 'met', carriedOver: true, verifierAnswer: null }]);
    expect((await authority.get(`${next}/national`)).body.criteria[0].evidence).toHaveLength(1);
  });

  it('are published apart, and what was published never changes', async () => {
    await answer(code, 'met');
    const late = await ownCriterion(authority);
    await answer(late, 'not_met');
    await moved('submission', round, authority);
    await moved('publication', round, authority);
    const published = (await authority.get(own())).body;
    const core = (await authority.get(`${round}/snapshots`)).body;
    expect(core).toMatchObject([{ reproduced: true }]);
    await patch(late, { until: '2026', help: { en: 'Changed since.' } }, 1);
    await ownCriterion(authority);
    expect((await authority.get(own())).body).toEqual(published);
    await authority.post(`${round}/reopening`, { reason: 'A page was found.' });
    await authority.put(own(`/answers/${code}`), { answer: 'not_met' }, { 'if-match': '"1"' });
    expect((await authority.get(own('/snapshots'))).body).toEqual([{ ...published, revision: 1 }]);
    expect((await authority.get(own())).body.reading.claimed.met).toBe(0);
    expect((await authority.get(`${round}/snapshots`)).body).toEqual(core);
  });

  it('are in nothing that leaves the country', async () => {
    const all = { indexes: true, recommendationLevels: true, kpis: true };
    await authority.put('/countries/XVE/sharing', all);
    await answer(code, 'met');
    await moved('submission', round, authority);
    await moved('publication', round, authority);
    for (const path of ['', '/answers', '/snapshots'])
      expect((await people.adviser.get(own(path))).status).toBe(404);
    expect((await people.foreigner.get(own())).status).toBe(404);
    for (const path of [
      '/results/countries/XVE',
      '/results/comparison?functions=NMAA-2',
      '/results/countries/XVE?as=advisers',
    ]) {
      const by = path.includes('as=') ? authority : people.adviser;
      const shown = await by.get(path);
      expect(shown.status).toBe(200);
      expect(JSON.stringify(shown.body)).not.toMatch(/XVE-NMAA-\d/);
    }
  });

  it('are shown to a verifier whom the country invited, once the round is handed in', async () => {
    const invited = await people.given.account({ role: 'adviser' });
    await people.given.invitation('XVE', invited);
    await answer(code, 'met');
    expect((await invited.get(own())).status).toBe(404);
    await moved('submission', round, authority);
    expect((await invited.get(own())).body.criteria.length).toBeGreaterThan(0);
    const said = await invited.put(
      own(`/verifier-answers/${code}`),
      { answer: 'met' },
      { 'if-match': '"1"' },
    );
    expect(said.status).toBe(200);
    expect((await invited.get('/national-criteria')).status).toBe(403);
  });

  it('are asked of a respondent where they stand under a function that is theirs', async () => {
    const respondent = await people.given.account({ role: 'authority', country: 'XVE', respondent: true });
    const elsewhere = await ownCriterion(authority, { recommendationCode: 'NMAA-1.1' });
    for (const one of [code, lawful, elsewhere]) await answer(one, 'met');
    await authority.put(`${round}/assignments/NMAA-2`, { respondents: [respondent.userId] });
    const { body } = await respondent.get(own());
    const asked: string[] = body.criteria.map((one: { code: string }) => one.code);
    expect(asked).toContain(code);
    expect([asked.includes(lawful), asked.includes(elsewhere)]).toEqual([false, false]);
    const seen = (await respondent.get(own('/answers'))).body.map((one: { code: string }) => one.code);
    expect(seen).toEqual([code]);
    const change = (to: string) =>
      respondent.put(own(`/answers/${to}`), { answer: 'partly' }, { 'if-match': '"1"' });
    expect((await change(code)).body).toMatchObject({ answer: 'partly' });
    for (const other of [lawful, elsewhere]) expect((await change(other)).status).toBe(403);
    const paper = (...criterionCodes: string[]) =>
      respondent.post(`${round}/evidence`, { ...DOCUMENT, criterionCodes });
    expect((await paper(code, 'NMAA-2.1-1b')).status).toBe(201);
    expect((await paper(code, lawful)).status).toBe(403);
    expect((await respondent.get('/national-criteria')).status).toBe(403);
    await patch(elsewhere, { until: '2026' }, 1);
  });
});
