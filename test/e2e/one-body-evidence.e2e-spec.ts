import type { Actor } from '../support/actors.js';
import { DOCUMENT, moved, scoreOf } from '../support/assessors.js';
import { fileForm } from '../support/given.js';
import { ASKED_ONCE, type Checklists, givenOneBody } from '../support/one-body.js';

const [[OURS, THEIRS], [OTHER, OTHER_THERE]] = ASKED_ONCE;

describe('a document for what one body is asked once', () => {
  let given: Awaited<ReturnType<typeof givenOneBody>>;
  let both: Actor;
  let round: Checklists;

  const listed = async (path: string, by: Actor = both) => (await by.get(`${path}/evidence`)).body;
  const named = (path: string, criterionCodes: readonly string[], more: object = {}, by: Actor = both) =>
    by.post(`${path}/evidence`, { ...DOCUMENT, criterionCodes, ...more });
  const changed = (path: string, { id, version }: { id: string; version: number }, change: object) =>
    both.patch(`${path}/evidence/${id}`, change, { 'if-match': `"${version}"` });

  beforeAll(async () => {
    given = await givenOneBody();
    ({ both } = given);
  });
  beforeEach(async () => {
    round = await given.begunBoth();
  });
  afterAll(() => given.app.stop());

  it('stands in both checklists and supports the answer in both', async () => {
    await given.put(round.nmaa, OURS, { answer: 'met' });
    expect((await named(round.nmaa, [OURS, 'NMAA-1.1-1a'])).status).toBe(201);
    expect(await listed(round.nmac)).toEqual([
      expect.objectContaining({ ...DOCUMENT, criterionCodes: [THEIRS] }),
    ]);
    const scores = (await both.get(`${round.nmac}/scores`)).body;
    const state = scoreOf(scores, 'NMAC-2.1').criteria.find(({ code }: { code: string }) => code === THEIRS);
    expect([state.claimed, state.evidence.length]).toEqual(['holds', 1]);
  });

  it('is changed and taken away in both, and each keeps what it said before', async () => {
    const { body: own } = await named(round.nmac, [THEIRS]);
    await changed(round.nmac, own, { reference: 'Table 4', criterionCodes: [THEIRS, OTHER_THERE] });
    const [copy] = await listed(round.nmaa);
    expect(copy).toMatchObject({ reference: 'Table 4', criterionCodes: [OURS, OTHER], revision: 2 });
    const kept = await both.get(`${round.nmaa}/evidence/${copy.id}/revisions`);
    expect(kept.status).toBe(200);
    const [now] = await listed(round.nmac);
    expect((await both.delete(`${round.nmac}/evidence/${now.id}`, { 'if-match': '"2"' })).status).toBe(204);
    expect([await listed(round.nmac), await listed(round.nmaa)]).toEqual([[], []]);
  });

  it('joins the other checklist when it speaks for a shared question later, and leaves it when it no more does', async () => {
    const { body: own } = await named(round.nmaa, ['NMAA-1.1-1a']);
    expect(await listed(round.nmac)).toEqual([]);
    await changed(round.nmaa, own, { criterionCodes: ['NMAA-1.1-1a', OURS] });
    expect(await listed(round.nmac)).toEqual([expect.objectContaining({ criterionCodes: [THEIRS] })]);
    const [now] = await listed(round.nmaa);
    await changed(round.nmaa, now, { criterionCodes: ['NMAA-1.1-1a'] });
    expect([await listed(round.nmac), (await listed(round.nmaa)).length]).toEqual([[], 1]);
  });

  it('stays as it is over there once it was changed there alone, or that checklist is handed in', async () => {
    const { body: own } = await named(round.nmaa, [OURS]);
    await given.settle(false);
    const [copy] = await listed(round.nmac);
    await changed(round.nmac, copy, { reference: 'Of the centre' });
    await given.settle(true);
    await changed(round.nmaa, own, { reference: 'Of the authority' });
    expect((await listed(round.nmac))[0].reference).toBe('Of the centre');
    await moved('submission', round.nmac, both);
    await named(round.nmaa, [OTHER]);
    expect(await listed(round.nmac)).toHaveLength(1);
  });

  it('keeps its file while one of the two stands, and loses it with the last', async () => {
    const form = fileForm('sex,count\nF,12\n', 'table.csv', { declaration: 'true' });
    const fileId = (await both.post('/evidence-files', form)).body.id;
    const { body: own } = await named(round.nmaa, [OURS], { fileId });
    expect((await listed(round.nmac))[0].fileName).toBe('table.csv');
    await both.delete(`${round.nmaa}/evidence/${own.id}`, { 'if-match': '"1"' });
    expect((await both.get(`/evidence-files/${fileId}`)).status).toBe(404);
  });

  it('comes along when the second checklist begins, and when somebody says which answer holds', async () => {
    await given.settle(false);
    const apart = await given.begunBoth();
    await given.put(apart.nmaa, OURS, { answer: 'met' });
    await named(apart.nmaa, [OURS], { title: 'Of the authority' });
    await given.put(apart.nmac, THEIRS, { answer: 'partly' });
    await named(apart.nmac, [THEIRS], { title: 'Of the centre' });
    await given.settle(true);
    const { twinVersion } = await given.question(apart.nmaa, OURS);
    await given.put(apart.nmaa, OURS, { answer: 'partly', twinVersion });
    for (const path of [apart.nmaa, apart.nmac])
      expect((await listed(path)).map(({ title }: { title: string }) => title).sort()).toEqual([
        'Of the authority',
        'Of the centre',
      ]);
    const period = '2050';
    const nmaa = await given.begun(both, { period });
    await named(nmaa, [OURS, OTHER]);
    const nmac = await given.begun(given.second, { period, body: 'NMAC' });
    expect(await listed(nmac)).toEqual([expect.objectContaining({ criterionCodes: [THEIRS, OTHER_THERE] })]);
  });

  it('is seen once by a verifier of both, and by one of this checklist here alone', async () => {
    const { body: own } = await named(round.nmaa, [OURS]);
    for (const path of [round.nmaa, round.nmac]) await moved('submission', path, both);
    const see = (version: number, sighted: boolean) =>
      given.second.patch(`${round.nmaa}/evidence/${own.id}`, { sighted }, { 'if-match': `"${version}"` });
    expect((await see(1, true)).status).toBe(200);
    expect((await listed(round.nmac))[0]).toMatchObject({ sighted: { on: '2026-10-20' }, revision: 1 });
    await moved('return', round.nmac, given.monitor, 'Look again.');
    await see(2, false);
    expect((await listed(round.nmac))[0].sighted).not.toBeNull();
  });

  it('is named for the other body by nobody of this one alone', async () => {
    expect((await named(round.nmaa, [OURS], {}, given.authority)).status).toBe(201);
    expect(await listed(round.nmac)).toEqual([]);
  });
});
