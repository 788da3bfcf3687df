import type { Actor } from '../support/actors.js';
import { type Assessors, givenAssessors, scoreOf } from '../support/assessors.js';

describe('an answer of the checklist', () => {
  let people: Assessors;
  let authority: Actor;
  let colleague: Actor;
  let path: string;

  beforeAll(async () => {
    people = await givenAssessors();
    ({ authority, colleague } = people);
    path = await people.begun();
  });
  afterAll(() => people.app.stop());

  it.each([
    ['an unknown criterion', 'NMAA-9.9-1a', { answer: 'met' }, 'unknown-code', '#/code'],
    ['a criterion of the other body', 'NMAC-1.1-1a', { answer: 'met' }, 'unknown-code', '#/code'],
    [
      'a level for a retired version',
      'NMAA-2.1-1a',
      { answer: 'met', frameworkRef: 'gdei-wps@0.9' },
      'other-version',
      '#/frameworkRef',
    ],
    ['a level for a whole recommendation', 'NMAA-1.1', { answer: 'met' }, 'answer-not-allowed', '#/answer'],
    [
      'not applicable for what always applies',
      'NMAA-2.3-1a',
      { answer: 'not_applicable', reason: 'No.' },
      'answer-not-allowed',
      '#/answer',
    ],
    [
      'not applicable without a reason',
      'NMAA-1.1',
      { answer: 'not_applicable' },
      'reason-missing',
      '#/reason',
    ],
    ['another code than the path’s', 'NMAA-2.1-1a', { code: 'x', answer: 'met' }, 'unknown-code', '#/code'],
    ['an answer that is none', 'NMAA-2.1-1a', { answer: 3 }, 'isIn', '#/answer'],
    ['no answer at all', 'NMAA-2.1-1a', {}, 'isIn', '#/answer'],
    ['a field that is none', 'NMAA-2.1-1a', { answer: 'met', level: 4 }, 'whitelistValidation', '#/level'],
  ])('and refuses %s', async (_what, code, answer, rule, pointer) => {
    const refused = await authority.put(`${path}/answers/${code}`, answer);
    expect(refused.status).toBe(422);
    expect(refused.headers.get('content-type')).toMatch('application/problem+json');
    expect(refused.body.errors[0]).toMatchObject({ code: rule, pointer });
    expect((await authority.get(`${path}/answers`)).body).toEqual([]);
  });

  it('refuses malformed JSON and a body of 50 MB, and stores nothing', async () => {
    const json = { 'content-type': 'application/json' };
    const broken = await authority.send('PUT', `${path}/answers/NMAA-2.1-1a`, '{"answer": "me', json);
    expect([broken.status, broken.body.code]).toEqual([400, 'unreadable']);
    const huge = `{"answer":"met","note":"${'x'.repeat(50 * 1024 * 1024)}"}`;
    const refused = await authority.send('PUT', `${path}/answers/NMAA-2.1-1a`, huge, json);
    expect([refused.status, refused.body.code]).toEqual([413, 'too-large']);
    expect((await authority.get(`${path}/answers`)).body).toEqual([]);
  });

  it('takes a recommendation out of everything, with a reason, and back in', async () => {
    const whole = `${path}/answers/NMAA-1.1`;
    const out = await authority.put(whole, { answer: 'not_applicable', reason: 'No reform in 2026.' });
    expect(out.status).toBe(200);
    const { body } = await authority.get(`${path}/scores`);
    expect(scoreOf(body, 'NMAA-1.1')).toMatchObject({
      notApplicable: true,
      claimedLevel: null,
      progress: null,
    });
    expect(body.entity.claimed.items).toBe(people.recommendations.length - 1);
    expect(body.functions[0].claimed).toMatchObject({ index: null, reason: 'not_applicable' });
    await authority.put(whole, { answer: null }, { 'if-match': '"1"' });
    const back = await authority.get(`${path}/scores`);
    expect(scoreOf(back.body, 'NMAA-1.1')).toMatchObject({ notApplicable: false, claimedLevel: 0 });
  });

  it('refuses a note or a reason by which somebody could be reached, and stores nothing', async () => {
    const one = `${path}/answers/NMAA-2.4-4a`;
    const note = 'Ring Amina Hassan on +44 7700 900123.';
    const refused = await authority.put(one, { answer: 'met', note });
    expect([refused.status, refused.body.errors[0]]).toMatchObject([422, { pointer: '#/note', code: 'V23' }]);
    const reason = 'ask amina@office.example';
    expect((await authority.put(one, { answer: 'met', reason })).status).toBe(422);
    const stored = (await authority.get(`${path}/answers`)).body.map(({ code }: { code: string }) => code);
    expect(stored).not.toContain('NMAA-2.4-4a');
  });

  it('keeps two people from overwriting each other', async () => {
    const one = `${path}/answers/NMAA-2.2-1a`;
    const first = await authority.put(one, { answer: 'met' }, { 'if-none-match': '*' });
    expect([first.status, first.headers.get('etag')]).toEqual([200, '"1"']);
    expect((await colleague.put(one, { answer: 'partly' })).status).toBe(428);
    expect((await colleague.put(one, { answer: 'partly' }, { 'if-match': '"1"' })).body.version).toBe(2);
    const stale = await authority.put(one, { answer: 'not_met' }, { 'if-match': '"1"' });
    expect([stale.status, stale.body.code]).toEqual([412, 'stale-version']);
    const never = await authority.put(
      `${path}/answers/NMAA-2.2-2a`,
      { answer: 'met' },
      { 'if-match': '"1"' },
    );
    expect(never.status).toBe(412);
    const race = await Promise.all(
      [1, 2, 3, 4, 5].map(() => authority.put(one, { answer: 'met' }, { 'if-match': '"2"' })),
    );
    expect(race.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412, 412]);
    const stored = (await authority.get(`${path}/answers`)).body.map(({ code }: { code: string }) => code);
    expect(stored).not.toContain('NMAA-2.2-2a');
  });
});
