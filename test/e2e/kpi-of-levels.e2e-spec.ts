import { transparency } from '../fixtures/records.js';
import type { Actor } from '../support/actors.js';
import { type Assessors, givenAssessors, moved } from '../support/assessors.js';

type Fields = Readonly<Record<string, unknown>>;
const MONTHS = 'country=XVE&from=2026-01&to=2026-09';
const { id: _, ...RECORD } = transparency;

/** KPI-30 adds levels of the checklist to the points of the country's transparency reports. */
describe('a KPI of counted points and of levels', () => {
  let people: Assessors;
  let monitor: Actor;
  let authority: Actor;
  let adviser: Actor;
  let round: string;

  beforeAll(async () => {
    people = await givenAssessors();
    ({ monitor, authority, adviser } = people);
    const { given } = people;
    const colleague = await given.account({ role: 'monitor', country: 'XVE' });
    const operatorId = await given.operator('XVE', { kind: 'authority' });
    const report = { operatorId, period: '2026-03', entries: [], records: [RECORD] };
    const made = await monitor.post('/reports', report);
    expect([made.status, made.body.errors]).toEqual([201, undefined]);
    for (const [by, move] of [
      [monitor, 'submission'],
      [colleague, 'verification'],
    ] as const)
      expect((await by.post(`/reports/${made.body.id}/${move}`)).status).toBe(201);
    await given.sharing('XVE', { kpis: true });
    round = await people.begun(authority, { period: '2025' });
    await answerReporting();
  });
  afterAll(() => people.app.stop());

  /** NMAA-3.1 at level 1, NMAA-3.2 at level 0; everything asked of both is answered. */
  async function answerReporting(): Promise<void> {
    const codes = people.criteria.filter((code) => /^NMAA-3\.[12]-/.test(code));
    const written = codes.filter((code) => code.startsWith('NMAA-3.1-1'));
    for (const code of codes) {
      const answer = written.includes(code) ? 'met' : 'not_met';
      expect((await authority.put(`${round}/answers/${code}`, { answer })).status).toBe(200);
    }
    const evidence = { criterionCodes: written, title: 'Reporting rule', contentUntil: '2025-06-30' };
    expect((await authority.post(`${round}/evidence`, evidence)).status).toBe(201);
  }

  const read = async (by: Actor, more = '') =>
    (await by.get(`/results/kpis/KPI-30?${MONTHS}${more}`)).body.overall;
  const partOf = (point: { parts: Fields[] }, code: string) => point.parts.find((part) => part.code === code);
  const HIDDEN = { value: null, numerator: null, denominator: null, reason: 'withheld' };

  it('cannot be computed while no round is published, and says what was counted', async () => {
    const point = await read(monitor);
    expect(point).toMatchObject({ value: null, reason: 'not_computable', why: 'no_published_round' });
    expect(partOf(point, 'counted')).toMatchObject({ numerator: 3, denominator: 4 });
  });

  it('tells whoever is not shown levels the same before a round is published as after', async () => {
    const before = await read(adviser);
    await moved('submission', round, authority);
    await moved('publication', round, authority);
    expect(await read(adviser)).toEqual(before);
    expect(before).toMatchObject({ ...HIDDEN, why: 'levels_not_shared' });
    expect(partOf(before, 'NMAA-3.1')).toEqual({ code: 'NMAA-3.1', ...HIDDEN, why: 'levels_not_shared' });
    expect(partOf(before, 'counted')).toMatchObject({ numerator: 3, denominator: 4 });
  });

  it('is no wider open where the indexes are shared without the levels', async () => {
    await people.given.sharing('XVE', { kpis: true, indexes: true });
    expect(await read(adviser)).toMatchObject({ ...HIDDEN, why: 'levels_not_shared' });
    const { body } = await adviser.get(`/results/explain?kpi=KPI-30&${MONTHS}`);
    expect(body.kpi.overall).toMatchObject(HIDDEN);
  });

  it('adds the levels of the last published round for the country and for those it shares them with', async () => {
    await people.given.sharing('XVE', { kpis: true, recommendationLevels: true });
    for (const actor of [monitor, adviser]) {
      const point = await read(actor);
      expect(point).toMatchObject({ value: 4 / 12, numerator: 4, denominator: 12 });
      expect(partOf(point, 'NMAA-3.1')).toMatchObject({ numerator: 1, round: { period: '2025' } });
      expect(partOf(point, 'NMAA-3.2')).toMatchObject({ value: 0, numerator: 0, denominator: 4 });
    }
  });

  describe.each([
    ['a peer', 'peers', () => people.foreigner],
    ['everybody', 'public', () => people.app.api()],
  ] as const)('for %s', (_who, audience, reader) => {
    const share = (levels: Fields) =>
      people.given.sharing(
        'XVE',
        { ...(audience === 'peers' && { countries: ['XTA'] }), ...levels },
        audience,
      );
    const compared = async () => {
      const start = audience === 'public' ? '/public' : '/results';
      const asked = 'kpis=KPI-30&countries=XVE&from=2026-01&to=2026-09';
      return (await reader().get(`${start}/comparison?${asked}`)).body.countries[0].kpis[0];
    };
    afterAll(() => share({}));

    it('has no value where the KPIs are shared without the levels', async () => {
      await share({ kpis: true, indexes: true });
      expect(await compared()).toMatchObject({ ...HIDDEN, why: 'levels_not_shared' });
    });

    it('adds the levels once they are shared, too', async () => {
      await share({ kpis: true, recommendationLevels: true });
      expect(await compared()).toMatchObject({ value: 4 / 12, numerator: 4, denominator: 12 });
    });
  });

  it('is taken apart into its reports and the levels of its recommendations', async () => {
    const { body } = await monitor.get(`/results/explain?kpi=KPI-30&${MONTHS}`);
    const pieces: Fields[] = body.kpi.reports;
    expect(pieces.map((piece) => [piece.recommendation, piece.period, piece.numerator])).toEqual(
      expect.arrayContaining([
        [null, '2026-03', 3],
        ['NMAA-3.1', '2025', 1],
        ['NMAA-3.2', '2025', 0],
      ]),
    );
  });

  it('stays computable by the version of before, which reads no level', async () => {
    expect(await read(monitor, '&version=1.0')).toMatchObject({ numerator: 3, denominator: 4 });
  });
});
