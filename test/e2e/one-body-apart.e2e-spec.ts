import type { Actor } from '../support/actors.js';
import { moved } from '../support/assessors.js';
import { ASKED_ONCE, givenOneBody } from '../support/one-body.js';

const [[OURS, THEIRS], [OTHER, OTHER_THERE]] = ASKED_ONCE;

describe('one body’s two checklists', () => {
  let given: Awaited<ReturnType<typeof givenOneBody>>;
  let both: Actor;
  let second: Actor;

  beforeAll(async () => {
    given = await givenOneBody();
    ({ both, second } = given);
  });
  afterAll(() => given.app.stop());

  it('leaves a checklist that is handed in as it is, and says that the two differ', async () => {
    const round = await given.begunBoth();
    await given.put(round.nmaa, OURS, { answer: 'met' });
    await moved('submission', round.nmac, both);
    expect((await given.put(round.nmaa, OURS, { answer: 'not_met' })).status).toBe(200);
    expect(await given.said(round)).toEqual(['not_met', 'met']);
    expect(await given.question(round.nmaa, OURS)).toMatchObject({
      agrees: false,
      twinAnswer: 'met',
      answersBoth: false,
    });
    const forced = await given.put(round.nmaa, OURS, { answer: 'not_met', twinVersion: 1 });
    expect([forced.status, forced.body.code]).toEqual([409, 'twin-closed']);
  });

  it('overwrites nothing that was answered apart, until somebody says which answer holds', async () => {
    await given.settle(false);
    const round = await given.begunBoth();
    await given.put(round.nmaa, OURS, { answer: 'met' });
    await given.put(round.nmac, THEIRS, { answer: 'partly', note: 'Of the centre.' });
    expect((await both.get(`${round.nmaa}/shared-questions`)).body).toMatchObject({
      oneBody: false,
      shared: [],
    });
    await given.settle(true);
    expect(await given.said(round)).toEqual(['met', 'partly']);
    await given.put(round.nmaa, OURS, { answer: 'not_met' });
    expect(await given.said(round)).toEqual(['not_met', 'partly']);
    const { agrees, twinVersion } = await given.question(round.nmaa, OURS);
    expect(agrees).toBe(false);
    const stale = await given.put(round.nmaa, OURS, { answer: 'partly', twinVersion: twinVersion + 1 });
    expect([stale.status, await given.said(round)]).toEqual([412, ['not_met', 'partly']]);
    expect((await given.put(round.nmaa, OURS, { answer: 'partly', twinVersion })).status).toBe(200);
    expect(await given.said(round)).toEqual(['partly', 'partly']);
    expect(await given.rowAt(round.nmac, THEIRS)).toMatchObject({ note: 'Of the centre.', answeredAs: OURS });
    expect(await given.question(round.nmaa, OURS)).toMatchObject({ agrees: true });
  });

  it('keeps every answer when it is two bodies again', async () => {
    const round = await given.begunBoth();
    await given.put(round.nmaa, OURS, { answer: 'met' });
    await given.settle(false);
    expect(await given.said(round)).toEqual(['met', 'met']);
    await given.put(round.nmaa, OURS, { answer: 'partly' });
    expect(await given.said(round)).toEqual(['partly', 'met']);
    await given.settle(true);
  });

  it('lets nobody of one body alone answer for the other', async () => {
    const round = await given.begunBoth();
    await given.put(round.nmaa, OURS, { answer: 'met' }, given.authority);
    expect(await given.said(round)).toEqual(['met', null]);
    expect(await given.question(round.nmaa, OURS, given.authority)).toMatchObject({ answersBoth: false });
    const forced = await given.put(round.nmaa, OURS, { answer: 'partly', twinVersion: 0 }, given.authority);
    expect([forced.status, forced.body.code]).toEqual([409, 'twin-closed']);
    expect(await given.said(round)).toEqual(['met', null]);
    const there = await given.authority.put(`${round.nmac}/answers/${THEIRS}`, { answer: 'met' });
    expect(there.status).toBe(403);
  });

  it('lets a respondent answer both only where both functions are assigned to them', async () => {
    const ofOne = await given.given.account({ role: 'authority', country: 'XVE', respondent: true });
    const ofBoth = await given.given.account(
      { role: 'authority', country: 'XVE', respondent: true },
      { role: 'monitor', country: 'XVE', respondent: true },
    );
    const round = await given.begunBoth();
    const assign = async (path: string, code: string, respondents: string[]) =>
      expect((await both.put(`${path}/assignments/${code}`, { respondents })).status).toBe(200);
    await assign(round.nmaa, 'NMAA-3', [ofOne.userId, ofBoth.userId]);
    await given.put(round.nmaa, OURS, { answer: 'met' }, ofOne);
    await given.put(round.nmaa, OTHER, { answer: 'met' }, ofBoth);
    expect([...(await given.said(round)), ...(await given.said(round, ASKED_ONCE[1]))]).toEqual([
      'met',
      null,
      'met',
      null,
    ]);
    expect(await given.question(round.nmaa, OURS, ofOne)).toMatchObject({ agrees: null, twinAnswer: null });
    expect(await given.question(round.nmaa, OURS)).toMatchObject({ agrees: false });
    const later = await given.begunBoth();
    await assign(later.nmaa, 'NMAA-3', [ofBoth.userId]);
    await assign(later.nmac, 'NMAC-2', [ofBoth.userId]);
    await given.put(later.nmaa, OURS, { answer: 'partly' }, ofBoth);
    expect(await given.said(later)).toEqual(['partly', 'partly']);
    const told = (await ofBoth.get(`${later.nmaa}/shared-questions`)).body;
    expect([told.questions, told.near.length > 0]).toEqual([null, true]);
  });

  it('concerns no country that is two bodies', async () => {
    const round = await given.begunBoth(given.ofTwo);
    await given.put(round.nmaa, OURS, { answer: 'met' }, given.ofTwo);
    expect((await given.ofTwo.get(`${round.nmac}/answers`)).body).toEqual([]);
    expect((await both.get(`${round.nmaa}/shared-questions`)).status).toBe(404);
  });

  it('verifies a shared question once where the verifier may verify both, and else this one alone', async () => {
    const round = await given.begunBoth();
    await given.put(round.nmaa, OURS, { answer: 'met' });
    await given.put(round.nmaa, OTHER, { answer: 'met' });
    await moved('submission', round.nmaa, both);
    const verify = (path: string, code: string, by: Actor, version: number) =>
      by.put(`${path}/verifier-answers/${code}`, { answer: 'partly' }, { 'if-match': `"${version}"` });
    expect((await verify(round.nmaa, OURS, second, 1)).status).toBe(200);
    expect((await given.rowAt(round.nmac, THEIRS)).verifierAnswer).toBeNull();
    await moved('submission', round.nmac, both);
    expect((await verify(round.nmaa, OTHER, second, 1)).status).toBe(200);
    expect(await given.rowAt(round.nmac, OTHER_THERE)).toMatchObject({
      verifierAnswer: 'partly',
      verifiedAs: OTHER,
      answer: 'met',
    });
    const own = await verify(round.nmac, THEIRS, both, 1);
    expect([own.status, own.body.code]).toEqual([409, 'separation-of-duties']);
  });

  it('gives no verdict at the other checklist to whoever had a hand in that one', async () => {
    const round = await given.begunBoth(both, second);
    await given.put(round.nmac, 'NMAC-1.1-1a', { answer: 'met' }, second);
    await given.put(round.nmaa, OURS, { answer: 'met' });
    await moved('submission', round.nmaa, both);
    await moved('submission', round.nmac, both);
    const verdict = await second.put(
      `${round.nmaa}/verifier-answers/${OURS}`,
      { answer: 'met' },
      { 'if-match': '"1"' },
    );
    expect(verdict.status).toBe(200);
    expect((await given.rowAt(round.nmac, THEIRS)).verifierAnswer).toBeNull();
  });
});
