import type { Actor } from '../support/actors.js';
import { type Assessors, givenAssessors, moved, REF, scoreOf } from '../support/assessors.js';

/** In verified reports, sex and age are known for nine in ten: KPI-04, at least 0.9. */
const CODE = 'NMAC-2.1-3a';
const EVIDENCE = { criterionCodes: [CODE], title: 'Form of the field', contentUntil: '2026-06-30' };

describe('a figure behind an answer', () => {
  let people: Assessors;
  let monitor: Actor;
  let verifier: Actor;
  let path: string;

  beforeAll(async () => {
    people = await givenAssessors();
    monitor = people.monitor;
    verifier = await people.given.account({ role: 'monitor', country: 'XVE' });
    path = await people.begun(monitor, { body: 'NMAC', frameworkRef: REF });
    await monitor.put(`${path}/answers/${CODE}`, { answer: 'met', reason: 'Two teams report on paper.' });
  });
  afterAll(() => people.app.stop());

  async function criterionSeenBy(actor: Actor) {
    const { body } = await actor.get(`${path}/scores`);
    return scoreOf(body, 'NMAC-2.1').criteria.find(({ code }: { code: string }) => code === CODE);
  }

  /** Puts a figure in the place of the frozen one: reports of a year would tell it otherwise. */
  async function frozenAt(value: number): Promise<void> {
    const point = { value, numerator: value * 1000, denominator: 1000, reason: null, shareVerified: 1 };
    await people.given.owner.query(
      `update assessment set frozen_data_evidence = jsonb_set(frozen_data_evidence, array['points', $2], $3)
        where id = $1`,
      [path.split('/').at(-1), CODE, JSON.stringify(point)],
    );
  }

  it('says nothing where too few reports are verified, and how many are', async () => {
    const { verdict, evidenced, claimed } = await criterionSeenBy(monitor);
    expect(verdict).toMatchObject({
      state: 'too_few_reports',
      value: null,
      reports: { verified: 0, due: 0 },
    });
    expect([claimed, evidenced]).toEqual(['holds', 'no_evidence']);
  });

  it('stands still from the submission on, and supports the answer without a paper', async () => {
    await moved('submission', path, monitor);
    await frozenAt(0.95);
    expect(await criterionSeenBy(monitor)).toMatchObject({
      evidenced: 'holds',
      verdict: { state: 'supports', value: 0.95, denominator: 1000, asOf: '2026-10-20T09:00:00.000Z' },
    });
  });

  it('is live again once the assessment is returned', async () => {
    await moved('return', path, verifier, 'Name the form.');
    expect((await criterionSeenBy(monitor)).verdict.state).toBe('too_few_reports');
    expect((await monitor.post(`${path}/evidence`, EVIDENCE)).status).toBe(201);
    await moved('submission', path, monitor);
  });

  it('contradicts an answer until a verifier accepts the reason given', async () => {
    await frozenAt(0.5);
    expect(await criterionSeenBy(monitor)).toMatchObject({
      claimed: 'holds',
      evidenced: 'contradicted',
      verdict: { state: 'contradicts' },
    });
    const accepted = { answer: 'met', note: 'Paper forms seen.', reasonAccepted: true };
    expect((await verifier.put(`${path}/verifier-answers/${CODE}`, accepted)).body.reasonAccepted).toBe(true);
    expect((await criterionSeenBy(monitor)).evidenced).toBe('holds');
  });

  it('is not told to an invited adviser: only what it says', async () => {
    await people.given.invitation('XVE', people.adviser);
    const { verdict } = await criterionSeenBy(people.adviser);
    expect(verdict).toEqual({
      state: 'contradicts',
      asOf: '2026-10-20T09:00:00.000Z',
      value: null,
      numerator: null,
      denominator: null,
    });
  });
});

describe('a figure of what the centre keeps itself', () => {
  let people: Assessors;
  let monitor: Actor;
  let operatorId: string;
  let path: string;

  beforeAll(async () => {
    people = await givenAssessors();
    monitor = people.monitor;
    operatorId = await people.given.operator('XVE');
    path = await people.begun(monitor, { body: 'NMAC', frameworkRef: REF });
    for (const code of ['NMAC-4.1-3a', 'NMAC-4.1-4a'])
      expect((await monitor.put(`${path}/answers/${code}`, { answer: 'met' })).status).toBe(200);
  });
  afterAll(() => people.app.stop());

  async function criterion(code: string, by: Actor = monitor) {
    const { criteria } = scoreOf((await by.get(`${path}/scores`)).body, 'NMAC-4.1');
    return criteria.find((one: { code: string }) => one.code === code);
  }
  async function kept(kind: string, fields: object) {
    const { status, body } = await monitor.post(`/${kind}`, fields);
    expect([status, body.errors]).toEqual([201, undefined]);
  }

  it('waits for no report, and says nothing where nothing is kept: that is not 0', async () => {
    for (const code of ['NMAC-4.1-3a', 'NMAC-4.1-4a'])
      expect(await criterion(code)).toMatchObject({
        evidenced: 'no_evidence',
        verdict: { state: 'not_computable', value: null },
      });
  });

  it('contradicts "every operator" while one accredited operator’s channel was not tried, and supports it then', async () => {
    const check = { operatorId, policy: 'verified', channel: 'on_file', checkedOn: '2026-03-02' };
    await kept('accreditations', { operatorId, basis: 'accredited', families: ['eore'], from: '2026-01-01' });
    await kept('safeguarding-checks', check);
    expect(await criterion('NMAC-4.1-3a')).toMatchObject({
      evidenced: 'contradicted',
      verdict: { state: 'contradicts', value: 0, numerator: 0, denominator: 1 },
    });
    await kept('safeguarding-checks', { ...check, channel: 'verified', checkedOn: '2026-05-04' });
    expect(await criterion('NMAC-4.1-3a')).toMatchObject({
      evidenced: 'holds',
      verdict: { state: 'supports', value: 1, numerator: 1, denominator: 1 },
    });
  });

  it('supports that confidence is measured from thirty women and thirty men on, whatever they say', async () => {
    const asked = { womenKnow: 0, womenTrust: 0, menAsked: 30, menKnow: 3, menTrust: 0 };
    const survey = { countryCode: 'XVE', operatorId, heldOn: '2026-06-10', womenAsked: 29, ...asked };
    await kept('channel-surveys', survey);
    expect((await criterion('NMAC-4.1-4a')).verdict).toMatchObject({ state: 'not_computable', value: null });
    await kept('channel-surveys', {
      ...survey,
      heldOn: '2026-07-10',
      womenAsked: 31,
      menAsked: 0,
      menKnow: 0,
    });
    expect(await criterion('NMAC-4.1-4a')).toMatchObject({
      evidenced: 'holds',
      verdict: { state: 'supports', value: 0, numerator: 0, denominator: 60 },
    });
  });

  it('stands still from the submission on', async () => {
    await moved('submission', path, monitor);
    await kept('safeguarding-checks', {
      operatorId,
      policy: 'none',
      channel: 'none',
      checkedOn: '2026-09-30',
    });
    expect((await criterion('NMAC-4.1-3a')).verdict).toMatchObject({ state: 'supports', value: 1 });
  });
});
