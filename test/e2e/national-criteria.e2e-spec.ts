import type { Actor } from '../support/actors.js';
import { type Assessors, DOCUMENT, givenAssessors, moved } from '../support/assessors.js';
import { OWN_CRITERION, ownCriterion, UNDER_HEADING } from '../support/national.js';

describe('a country’s own criteria', () => {
  let people: Assessors;
  let authority: Actor;
  let colleague: Actor;

  beforeAll(async () => {
    people = await givenAssessors();
    ({ authority, colleague } = people);
  });
  afterAll(() => people.app.stop());

  const patch = (code: string, change: object, version: number, by = authority) =>
    by.patch(`/national-criteria/${code}`, change, { 'if-match': `"${version}"` });
  const listed = async (by: Actor) =>
    (await by.get('/national-criteria')).body.map(({ code }: { code: string }) => code);
  /** Fresh answers of a round, so that they can be laid side by side. */
  const coreOf = async (path: string, by = authority) => {
    const { asOf: _, ...scores } = (await by.get(`${path}/scores`)).body;
    return {
      scores,
      answered: (await by.get(path)).body.answered,
      answers: (await by.get(`${path}/answers`)).body,
    };
  };

  describe('are kept', () => {
    it('by the body that is asked, each with a code of its own that is given once', async () => {
      const first = await ownCriterion(authority, { from: '2050' });
      const second = await ownCriterion(authority, { ...UNDER_HEADING, from: '2050' });
      const number = Number(first.split('-').at(-1));
      expect([first, second]).toEqual([`XVE-NMAA-${number}`, `XVE-NMAA-${number + 1}`]);
      expect((await authority.delete(`/national-criteria/${second}`, { 'if-match': '"1"' })).status).toBe(
        204,
      );
      expect(await ownCriterion(authority, { from: '2050' })).toBe(`XVE-NMAA-${number + 2}`);
      expect(await listed(authority)).not.toContain(second);
      const centre = { body: 'NMAC', recommendationCode: 'NMAC-2.1', from: '2050' };
      expect((await authority.post('/national-criteria', { ...OWN_CRITERION, ...centre })).status).toBe(403);
      const theirs = await ownCriterion(people.monitor, centre);
      expect(await listed(authority)).toContain(theirs);
      expect((await patch(theirs, { rung: 1 }, 1)).status).toBe(403);
    });

    it('under different codes, however many are made at the same moment', async () => {
      const codes = await Promise.all([1, 2, 3, 4, 5].map(() => ownCriterion(authority, { from: '2050' })));
      expect(new Set(codes).size).toBe(5);
    });

    it('with a text: left out or null, it is refused', async () => {
      const { text: _, ...textless } = { ...OWN_CRITERION, from: '2050' };
      for (const given of [textless, { ...textless, text: null }])
        expect((await authority.post('/national-criteria', given)).status).toBe(422);
      const code = await ownCriterion(authority, { from: '2050' });
      for (const field of ['text', 'rung', 'from', 'family'])
        expect((await patch(code, { [field]: null }, 1)).status).toBe(422);
    });

    it('once for one key, however often they are sent', async () => {
      const key = { 'idempotency-key': 'own-criterion' };
      const [one, two] = [
        await authority.post('/national-criteria', { ...OWN_CRITERION, from: '2050' }, key),
        await authority.post('/national-criteria', { ...OWN_CRITERION, from: '2050' }, key),
      ];
      expect(two.body).toEqual(one.body);
    });

    it('where they can stand, in words that can be kept; a vague word is a warning', async () => {
      const refused = async (more: object) => {
        const { status, body } = await authority.post('/national-criteria', { ...OWN_CRITERION, ...more });
        expect([status, body.code]).toEqual([422, 'national-criterion-refused']);
        return body.errors[0];
      };
      expect(await refused({ recommendationCode: 'NMAC-2.1' })).toMatchObject({ code: 'unknown-code' });
      expect(await refused({ heading: { en: 'Our law' } })).toMatchObject({ code: 'national-place' });
      expect(await refused({ text: {} })).toMatchObject({ pointer: '#/text', code: 'words-missing' });
      expect(await refused({ help: { en: 'Ask +41 22 555 01 99' } })).toMatchObject({ code: 'V23' });
      expect(await refused({ family: 'nobody' })).toMatchObject({ code: 'unknown-framework' });
      const vague = { text: { en: 'Survivors are regularly heard.' }, from: '2050' };
      const { body } = await authority.post('/national-criteria', { ...OWN_CRITERION, ...vague });
      expect(body.hints).toEqual([{ hint: 'vague_word', language: 'en', word: 'regularly' }]);
    });

    it('from the version that was read', async () => {
      const code = await ownCriterion(authority, { from: '2050' });
      expect((await authority.patch(`/national-criteria/${code}`, { rung: 1 })).status).toBe(428);
      expect((await patch(code, { rung: 1 }, 1)).body).toMatchObject({ rung: 1, version: 2 });
      expect((await patch(code, { rung: 3 }, 1)).status).toBe(412);
    });

    it('for the country alone: no neighbour, adviser, operator or administrator reads the list', async () => {
      const code = await ownCriterion(authority, { from: '2050' });
      expect(await listed(people.foreigner)).toEqual([]);
      expect((await people.foreigner.get(`/national-criteria/${code}`)).status).toBe(404);
      expect((await patch(code, { rung: 1 }, 1, people.foreigner)).status).toBe(404);
      const elsewhere = { ...OWN_CRITERION, countryCode: 'XVE' };
      expect((await people.foreigner.post('/national-criteria', elsewhere)).status).toBe(404);
      const administrator = await people.given.account({ role: 'administrator' });
      for (const outside of [people.adviser, administrator])
        expect((await outside.get('/national-criteria')).status).toBe(403);
    });
  });

  describe('of a round', () => {
    let round: string;
    let code: string;
    let lawful: string;
    const own = (path = '') => `${round}/national${path}`;
    const answer = (to: string, given: string, by = authority) =>
      by.put(own(`/answers/${to}`), { answer: given });

    beforeAll(async () => {
      code = await ownCriterion(authority);
      lawful = await ownCriterion(authority, UNDER_HEADING);
      await ownCriterion(authority, { from: '2051' });
    });
    beforeEach(async () => {
      round = await people.begun();
      await authority.put(`${round}/answers/NMAA-2.1-1a`, { answer: 'met' });
      await authority.post(`${round}/evidence`, { ...DOCUMENT, criterionCodes: ['NMAA-2.1-1a'] });
    });

    it('are those in force then, and come to counts that say what they are out of', async () => {
      expect((await answer(code, 'met')).status).toBe(200);
      const paper = { ...DOCUMENT, criterionCodes: [code, 'NMAA-2.1-1a'] };
      expect((await authority.post(`${round}/evidence`, paper)).status).toBe(201);
      const { reading, criteria } = (await authority.get(own())).body;
      expect(criteria.map((one: { code: string }) => one.code)).toEqual([code, lawful]);
      expect(criteria[0]).toMatchObject({ claimed: 'holds', evidenced: 'holds', verified: 'unanswered' });
      expect(reading).toEqual({
        asked: 2,
        answered: 1,
        claimed: { met: 1, of: 2 },
        evidenced: { met: 1, of: 2 },
        verified: { met: null, of: 0 },
      });
    });

    it('move nothing of the checklist: no score, no share answered, no answer, nothing that is missing', async () => {
      const before = await coreOf(round);
      await answer(code, 'met');
      await answer(lawful, 'not_met');
      await authority.post(`${round}/evidence`, { ...DOCUMENT, criterionCodes: [code] });
      expect(await coreOf(round)).toEqual(before);
    });

    it('take the checklist’s rules for answers, under codes that never mix', async () => {
      const na = { answer: 'not_applicable' };
      expect((await authority.put(own(`/answers/${code}`), na)).body.code).toBe('reason-missing');
      const lone = await ownCriterion(authority, { notApplicableWhen: null });
      const refused = await authority.put(own(`/answers/${lone}`), { ...na, reason: 'None.' });
      expect(refused.body.code).toBe('answer-not-allowed');
      await authority.delete(`/national-criteria/${lone}`, { 'if-match': '"1"' });
      const codes = [
        authority.put(own('/answers/NMAA-2.1-1b'), { answer: 'met' }),
        authority.put(`${round}/answers/${code}`, { answer: 'met' }),
        authority.put(own('/answers/XVE-NMAA-999'), { answer: 'met' }),
        authority.post(`${round}/evidence`, { ...DOCUMENT, criterionCodes: ['XVE-NMAA-999'] }),
      ];
      for (const one of await Promise.all(codes))
        expect([one.status, one.body.code]).toEqual([422, 'unknown-code']);
      const told = { answer: 'met', note: 'Write to office@example.org' };
      expect((await authority.put(own(`/answers/${code}`), told)).body.code).toBe('rule-broken');
    });

    it('are answered from the version that was read', async () => {
      await answer(code, 'met');
      expect((await answer(code, 'partly')).status).toBe(428);
      const again = (version: number) =>
        authority.put(own(`/answers/${code}`), { answer: 'partly' }, { 'if-match': `"${version}"` });
      expect((await again(1)).body).toMatchObject({ answer: 'partly', version: 2 });
      expect((await again(1)).status).toBe(412);
    });

    it('keep what they ask once they were answered, and are ended instead of removed', async () => {
      const one = await ownCriterion(authority);
      await answer(one, 'met');
      const removed = await authority.delete(`/national-criteria/${one}`, { 'if-match': '"1"' });
      expect([removed.status, removed.body.code]).toEqual([409, 'criterion-answered']);
      const reworded = await patch(one, { text: { en: 'Something else.' } }, 1);
      expect(reworded.body.errors.map(({ code: fault }: { code: string }) => fault)).toContain(
        'criterion-answered',
      );
      const french = { ...OWN_CRITERION.text, fr: 'Le rapport annuel a une page sur les survivants.' };
      expect((await patch(one, { text: french }, 1)).status).toBe(200);
      expect((await patch(one, { until: '2026' }, 2)).status).toBe(200);
      const asked = (await authority.get(own())).body.criteria.map((of: { code: string }) => of.code);
      expect(asked).not.toContain(one);
      expect((await authority.get(own('/answers'))).body[0]).toMatchObject({ code: one, answer: 'met' });
    });

    it('leave evidence that names an ended one as it was, and editable', async () => {
      const one = await ownCriterion(authority);
      const paper = { ...DOCUMENT, criterionCodes: [one, 'NMAA-2.1-1a'] };
      const { id } = (await authority.post(`${round}/evidence`, paper)).body;
      await patch(one, { until: '2026' }, 1);
      const change = (given: object, version: number) =>
        authority.patch(`${round}/evidence/${id}`, given, { 'if-match': `"${version}"` });
      expect((await change({ title: 'Act of 2025' }, 1)).body).toMatchObject({
        criterionCodes: paper.criterionCodes,
      });
      expect((await change({ criterionCodes: ['NMAA-2.1-1a'] }, 2)).status).toBe(200);
      expect((await change({ criterionCodes: paper.criterionCodes }, 3)).body.code).toBe('unknown-code');
    });

    it('are verified by the same verifier, with answers of their own', async () => {
      await answer(code, 'met');
      await answer(lawful, 'met');
      const verdict = (by: Actor, said: string) =>
        by.put(own(`/verifier-answers/${code}`), { answer: said }, { 'if-match': '"1"' });
      expect((await verdict(colleague, 'met')).body.code).toBe('not-under-verification');
      await moved('submission', round, authority);
      expect((await verdict(authority, 'met')).body.code).toBe('separation-of-duties');
      expect((await answer(code, 'partly')).body.code).toBe('not-editable');
      expect((await verdict(colleague, 'partly')).body).toMatchObject({
        answer: 'met',
        verifierAnswer: 'partly',
      });
      const { reading, criteria } = (await colleague.get(own())).body;
      expect([reading.claimed, reading.verified]).toEqual([
        { met: 2, of: 2 },
        { met: 0, of: 1 },
      ]);
      expect(criteria[0]).toMatchObject({ claimed: 'holds', verified: 'partly', differs: true });
    });

    it('are talked over and asked for as any criterion is', async () => {
      await moved('submission', round, authority);
      const asks = [{ code, text: 'Which page is it?' }];
      const back = await colleague.post(`${round}/return`, { reason: 'One thing is missing.', asks });
      expect(back.status).toBe(201);
      expect((await authority.get(`${round}/threads`)).body).toMatchObject([{ code, asked: true }]);
      const nowhere = { code: 'XVE-NMAA-999', text: 'Which?' };
      expect((await authority.post(`${round}/threads`, nowhere)).body.code).toBe('unknown-code');
    });

    it('leave a trace of every deed', async () => {
      await answer(code, 'met');
      const { body } = await authority.get('/audit?sort=["seq","DESC"]&range=[0,0]');
      expect(body[0]).toMatchObject({
        deed: 'assessment:national-answer',
        change: { code, from: null, to: 'met' },
      });
    });
  });
});
