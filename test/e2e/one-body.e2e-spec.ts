import fc from 'fast-check';
import type { Actor } from '../support/actors.js';
import { REF } from '../support/assessors.js';
import { ASKED_ONCE, givenOneBody } from '../support/one-body.js';

const [[OURS, THEIRS]] = ASKED_ONCE;

/** Somebody answers a question that is asked once, from one of the two checklists. */
const ACT = fc
  .record({
    at: fc.constantFrom('nmaa' as const, 'nmac' as const),
    pair: fc.constantFrom(...ASKED_ONCE),
    by: fc.constantFrom('both' as const, 'second' as const),
    answer: fc.constantFrom('met', 'partly', 'not_met', null),
    reason: fc.constantFrom(null, 'The census.'),
  })
  .map(({ pair, ...act }) => ({ ...act, code: pair[act.at === 'nmaa' ? 0 : 1] }));
type Act = typeof ACT extends fc.Arbitrary<infer One> ? One : never;

describe('one body that is both authority and centre', () => {
  let given: Awaited<ReturnType<typeof givenOneBody>>;
  let both: Actor;
  let second: Actor;

  beforeAll(async () => {
    given = await givenOneBody();
    ({ both, second } = given);
  });
  afterAll(() => given.app.stop());

  it('is so because its authority says it, on record, and no administrator or centre', async () => {
    const { administrator } = given.given;
    for (const by of [administrator, given.monitor]) {
      const { body } = await by.get('/countries/XVE');
      const asked = await by.patch('/countries/XVE', { oneBody: false }, { 'if-match': `"${body.version}"` });
      expect(asked.status).toBe(403);
    }
    const { body: deeds } = await given.authority.get('/audit?filter={"deed":"country:settle"}');
    expect(deeds[0]).toMatchObject({ change: { oneBody: true } });
    const round = await given.begunBoth();
    expect((await both.get(round.nmaa)).body.oneBody).toBe(true);
    expect((await both.get('/results/countries/XVE')).body).toMatchObject({ oneBody: true });
  });

  it('is told what is asked once, what is only alike, and how many questions that leaves', async () => {
    const { nmaa } = await given.begunBoth();
    const { body } = await both.get(`${nmaa}/shared-questions?lang=fr`);
    expect(body).toMatchObject({ oneBody: true, twin: { body: 'NMAC', status: 'draft' } });
    expect(body.questions).toEqual({ asked: 256, distinct: 254 });
    expect(body.shared[0]).toEqual({
      code: OURS,
      twinCode: THEIRS,
      why: expect.stringContaining('mêmes rapports vérifiés'),
      agrees: true,
      answer: null,
      twinAnswer: null,
      twinReason: null,
      twinVersion: 0,
      answersBoth: true,
    });
    expect(body.near).toContainEqual(
      expect.objectContaining({ code: 'NMAA-6.1-3b', twinCode: 'NMAC-4.1-3a' }),
    );
  });

  it('answers a shared question once, from either checklist, and each says where it was answered', async () => {
    const round = await given.begunBoth();
    expect((await given.put(round.nmaa, OURS, { answer: 'met', note: 'Table 4.' })).status).toBe(200);
    expect(await given.said(round)).toEqual(['met', 'met']);
    expect(await given.rowAt(round.nmac, THEIRS)).toMatchObject({
      answeredAs: OURS,
      note: 'Table 4.',
      carriedOver: false,
    });
    await given.put(round.nmac, THEIRS, { answer: 'partly' });
    expect(await given.said(round)).toEqual(['partly', 'partly']);
    expect(await given.rowAt(round.nmaa, OURS)).toMatchObject({ answeredAs: THEIRS });
    expect(await given.rowAt(round.nmac, THEIRS)).toMatchObject({ answeredAs: null });
    await given.put(round.nmaa, OURS, { answer: null });
    expect(await given.said(round)).toEqual([null, null]);
  });

  it('keeps on record that it was answered once for both, at each', async () => {
    const round = await given.begunBoth();
    await given.put(round.nmaa, OURS, { answer: 'met' });
    const deeds = (await both.get('/audit?filter={"deed":"assessment:answer"}&range=[0,1]')).body;
    expect(deeds.map(({ change }: { change: object }) => change)).toEqual(
      expect.arrayContaining([
        { code: OURS, from: null, to: 'met', onceFor: THEIRS },
        { code: THEIRS, from: null, to: 'met', onceFor: OURS },
      ]),
    );
  });

  it('answers every other question in its own checklist alone', async () => {
    const round = await given.begunBoth();
    await given.put(round.nmaa, 'NMAA-6.1-3b', { answer: 'met' });
    expect((await both.get(`${round.nmac}/answers`)).body).toEqual([]);
  });

  it('takes over, when the second checklist begins, what the first has answered in this period', async () => {
    const period = '2051';
    const nmaa = await given.begun(both, { period });
    await given.put(nmaa, OURS, { answer: 'met', reason: 'The census.' });
    const nmac = await given.begun(second, { period, body: 'NMAC' });
    expect((await both.get(`${nmac}/answers`)).body).toEqual([
      expect.objectContaining({ code: THEIRS, answer: 'met', reason: 'The census.', answeredAs: OURS }),
    ]);
    const { body } = await second.get(nmac);
    expect(body.answered).toBeCloseTo(1 / 121, 6);
    expect((await both.get(nmac)).body.editedByMe).toBe(true);
  });

  it('lets one of several who answer at the same time win, on both sides', async () => {
    const round = await given.begunBoth();
    await given.put(round.nmaa, OURS, { answer: 'met' });
    const at = { 'if-match': '"1"' };
    const race = await Promise.all([
      ...['partly', 'not_met', 'met'].map((answer) =>
        both.put(`${round.nmaa}/answers/${OURS}`, { answer }, at),
      ),
      ...['partly', 'not_met', 'met'].map((answer) =>
        second.put(`${round.nmac}/answers/${THEIRS}`, { answer }, at),
      ),
    ]);
    expect(race.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412, 412, 412]);
    const [ours, theirs] = await given.said(round);
    expect(ours).toBe(theirs);
  });

  it('loses no answer that is given while the second checklist begins', async () => {
    for (const period of ['2041', '2042', '2043']) {
      const nmaa = await given.begun(both, { period });
      const [answered, begun] = await Promise.all([
        both.put(`${nmaa}/answers/${OURS}`, { answer: 'met' }),
        second.post('/assessments', { body: 'NMAC', frameworkRef: REF, period, countryCode: 'XVE' }),
      ]);
      expect([answered.status, begun.status]).toEqual([200, 201]);
      expect(await given.said({ nmaa, nmac: `/assessments/${begun.body.id}` })).toEqual(['met', 'met']);
    }
  });

  it('says the same in both checklists after whatever answers, in whatever order', async () => {
    const round = await given.begunBoth();
    const answered = async ({ at, code, by, ...answer }: Act) => {
      const done = await given.put(round[at], code, answer, by === 'both' ? both : second);
      expect(done.status).toBe(200);
    };
    await fc.assert(
      fc.asyncProperty(fc.array(ACT, { minLength: 1, maxLength: 5 }), async (acts) => {
        for (const act of acts) await answered(act);
        const { shared } = (await both.get(`${round.nmac}/shared-questions`)).body;
        expect(shared.map(({ agrees }: { agrees: boolean }) => agrees)).toEqual([true, true]);
      }),
      { numRuns: 12 },
    );
  });

  it('has the scores of two bodies that gave the same answers one by one', async () => {
    const [one, two] = [await given.begunBoth(), await given.begunBoth(given.ofTwo)];
    for (const [[ours, theirs], answer] of [
      [ASKED_ONCE[0], 'met'],
      [ASKED_ONCE[1], 'partly'],
    ] as const) {
      await given.put(one.nmac, theirs, { answer });
      await given.put(two.nmaa, ours, { answer }, given.ofTwo);
      await given.put(two.nmac, theirs, { answer }, given.ofTwo);
    }
    const scores = async (by: Actor, path: string) => {
      const { asOf, ...rest } = (await by.get(`${path}/scores`)).body;
      return rest;
    };
    for (const body of ['nmaa', 'nmac'] as const)
      expect(await scores(both, one[body])).toEqual(await scores(given.ofTwo, two[body]));
  });
});
