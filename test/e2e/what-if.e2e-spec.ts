import type { Actor } from '../support/actors.js';
import {
  type Assessors,
  DOCUMENT,
  givenAssessors,
  moved,
  NEVER_MADE,
  REF,
  rungOf,
  scoreOf,
} from '../support/assessors.js';

const ASKED = {
  body: 'NMAA',
  frameworkRef: REF,
  title: 'Publish the plan with its budget',
  owner: 'Policy unit',
  dueOn: '2026-12-31',
};

let people: Assessors;
let authority: Actor;
let monitor: Actor;
beforeAll(async () => {
  people = await givenAssessors();
  ({ authority, monitor } = people);
});
afterAll(() => people.app.stop());

/** An action of the authority that is to move these criteria. */
async function planned(more: object) {
  const made = await authority.post('/actions', { ...ASKED, ...more });
  expect([made.status, made.body.code]).toEqual([201, undefined]);
  return made.body;
}

describe('what if', () => {
  const NEXT = ['NMAA-2.1-2a', 'NMAA-2.1-2b'];
  let path: string;
  let held: string[];

  beforeAll(async () => {
    path = await people.begun();
    const period = (await authority.get(path)).body.period;
    for (const code of people.criteria) {
      const answer = rungOf(code) === 1 ? 'met' : 'not_met';
      await authority.put(`${path}/answers/${code}`, { code, answer });
    }
    const first = people.criteria.filter((code) => rungOf(code) === 1);
    await authority.post(`${path}/evidence`, {
      ...DOCUMENT,
      contentUntil: `${period}-06-30`,
      criterionCodes: first,
    });
    const { body } = await authority.get(`${path}/scores`);
    held = scoreOf(body, 'NMAA-2.1').heldBackBy.map(({ code }: { code: string }) => code);
    expect(held.length).toBeGreaterThan(0);
    expect(NEXT).toEqual(expect.arrayContaining(held));
  });

  it('with nothing changes nothing, and stores nothing', async () => {
    const before = (await authority.get(`${path}/scores`)).body;
    const asked = await authority.post(`${path}/what-if`, {});
    expect(asked.status).toBe(200);
    expect(asked.body.entity).toEqual({ before: 25, after: 25, difference: 0 });
    await authority.post(`${path}/what-if`, { criterionCodes: held });
    expect((await authority.get(`${path}/scores`)).body.recommendations).toEqual(before.recommendations);
  });

  it('answers for a submitted round, and for the other body’s, too', async () => {
    const other = await people.begun();
    await moved('submission', other, authority);
    expect((await authority.post(`${other}/what-if`, { criterionCodes: held })).status).toBe(200);
    expect((await monitor.post(`${path}/what-if`, { criterionCodes: held })).status).toBe(200);
  });

  it('foretells what the scores show once the actions are done and answered', async () => {
    const action = await planned({ criteria: held });
    const foretold = (await authority.post(`${path}/what-if`, { actionIds: [action.id] })).body;
    expect(foretold.assumed).toEqual(held);
    const period = (await authority.get(path)).body.period;
    for (const code of held)
      await authority.put(`${path}/answers/${code}`, { code, answer: 'met' }, { 'if-match': '"1"' });
    await authority.post(`${path}/evidence`, {
      ...DOCUMENT,
      contentUntil: `${period}-09-30`,
      criterionCodes: held,
    });
    const { body: scores } = await authority.get(`${path}/scores`);
    expect(scoreOf(scores, 'NMAA-2.1').evidencedLevel).toBe(2);
    expect(foretold.entity.after).toBe(scores.entity.evidenced.index);
    for (const [of, shown] of [
      [foretold.functions, scores.functions],
      [foretold.pillars, scores.pillars],
    ])
      expect(of.map(({ after }: { after: number }) => after)).toEqual(
        shown.map(({ evidenced }: { evidenced: { index: number } }) => evidenced.index),
      );
    expect(foretold.recommendations.map(({ after }: { after: number }) => after)).toEqual(
      scores.recommendations.map(({ evidencedLevel }: { evidencedLevel: number }) => evidencedLevel),
    );
    const now = (await authority.post(`${path}/what-if`, { actionIds: [action.id] })).body;
    expect([now.assumed, now.entity.difference]).toEqual([[], 0]);
  });

  it('knows no action that was never made', async () => {
    expect((await authority.post(`${path}/what-if`, { actionIds: [NEVER_MADE] })).status).toBe(404);
    const { body } = await authority.post(`${path}/what-if`, { criterionCodes: ['NMAA-9.9-1a'] });
    expect(body.idle).toEqual([{ code: 'NMAA-9.9-1a', reason: 'not_asked' }]);
  });
});

describe('what moved since the round before', () => {
  it('stands beside the action that was to move it, and what was done in vain is told', async () => {
    const earlier = await people.begun();
    await authority.put(`${earlier}/answers/NMAA-6.1-1a`, { answer: 'not_met' });
    const from = earlier.split('/')[2];
    const later = await people.begun(authority, { copyFrom: from });
    const helped = await planned({ criteria: ['NMAA-6.1-1a'], status: 'done', title: 'Wrote the protocol' });
    const idle = await planned({ criteria: ['NMAA-6.1-3a'], status: 'done', title: 'Visited nobody' });
    await authority.put(`${later}/answers/NMAA-6.1-1a`, { answer: 'met' }, { 'if-match': '"1"' });
    await authority.post(`${later}/evidence`, { ...DOCUMENT, criterionCodes: ['NMAA-6.1-1a'] });
    const { body } = await authority.get(`${later}/moved?from=${from}`);
    expect(body.criteria).toEqual([
      expect.objectContaining({ code: 'NMAA-6.1-1a', direction: 'up', actions: [helped.id] }),
    ]);
    expect(body.withoutEffect).toContain(idle.id);
    expect(body.actions).toContainEqual({
      id: helped.id,
      title: 'Wrote the protocol',
      status: 'done',
      doneOn: '2026-10-20',
    });
  });

  it('is told of an earlier round of the same body only', async () => {
    const [one, two] = [await people.begun(), await people.begun()];
    const asked = await authority.get(`${one}/moved?from=${two.split('/')[2]}`);
    expect([asked.status, asked.body.code]).toEqual([422, 'not-an-earlier-round']);
    expect((await authority.get(`${one}/moved`)).body.code).toBe('validation-failed');
  });
});
