import type { Actor } from '../support/actors.js';
import { type FirstQuarter, firstQuarter, QUARTER } from '../support/first-quarter.js';
import { reportingIn, session } from '../support/reported.js';

type Row = Record<string, unknown>;

describe('versions of a KPI’s definition', () => {
  let quarter: FirstQuarter;
  let monitor: Actor;
  let authority: Actor;

  beforeAll(async () => {
    quarter = await firstQuarter();
    ({ monitor, authority } = quarter);
    const { verified } = reportingIn(quarter.given, 'XVE');
    const expected = {
      ...session({ women: { _T: 250 }, men: { _T: 150 } }),
      activity: 'NTS',
      stage: 'expected',
      setting: null,
      quantity: null,
      disabilityAsked: 'none',
      disabilityMethod: null,
    };
    await verified(quarter.maple, '2026-03', { entries: [expected] });
  });
  afterAll(() => quarter.app.stop());

  const kpi = async (by: Actor, code: string, query = '') =>
    (await by.get(`/results/kpis/${code}?${QUARTER}${query}`)).body;

  it('are listed with the dictionary: the newest first, each with what changed and why', async () => {
    const { body } = await authority.get('/kpis', { 'accept-language': 'ar' });
    const full = body.find(({ code }: Row) => code === 'KPI-05');
    expect([full.version, ...full.versions.map(({ version }: Row) => version)]).toEqual([
      '1.1',
      '1.1',
      '1.0',
    ]);
    expect(full.versions[0].changed).toMatchObject({
      why: expect.stringMatching(/تقدير/),
      keepsTargets: false,
    });
    expect(full.versions[1].changed).toBeNull();
  });

  it('compute the newest unless an older one is named, and say by which they did', async () => {
    expect(await kpi(monitor, 'KPI-05')).toMatchObject({ version: '1.1', points: [{ denominator: 100 }] });
    expect(await kpi(monitor, 'KPI-05', '&version=1.0')).toMatchObject({
      version: '1.0',
      points: [{ denominator: 500 }],
    });
  });

  it('have no figure and no explanation for a version that never was, and the refusal names those there are', async () => {
    for (const question of ['/results/kpis/KPI-05?', '/results/explain?kpi=KPI-05&']) {
      const { status, body } = await monitor.get(`${question}version=0.9&${QUARTER}`);
      expect([status, body.code, body.detail]).toEqual([
        404,
        'not-found',
        'KPI-05 has no version 0.9. There are: 1.1, 1.0.',
      ]);
    }
    expect((await monitor.get(`/results/kpis/KPI-05?version=new&${QUARTER}`)).status).toBe(422);
  });

  it('explain the figure of the version that was asked for', async () => {
    const { body } = await monitor.get(`/results/explain?kpi=KPI-05&country=XVE&version=1.0&${QUARTER}`);
    expect(body.kpi).toMatchObject({ definition: { version: '1.0' }, overall: { denominator: 500 } });
  });

  it('tell whoever is not shown every count the older figure only while nothing of its people is hidden', async () => {
    expect((await kpi(authority, 'KPI-05', '&version=1.0')).points[0]).toMatchObject({ denominator: 500 });
    const { verified } = reportingIn(quarter.given, 'XVE');
    const few = session({ women: { with: 2, without: 18 }, men: { with: 1, without: 19 } });
    await verified(quarter.steppe, '2026-03', {
      entries: [{ ...few, activity: 'COMMUNITY_LIAISON', setting: null, quantity: null }],
    });
    const hidden = await kpi(authority, 'KPI-05', '&version=1.0');
    expect(hidden.points[0]).toMatchObject({ value: null, denominator: null, reason: 'suppressed' });
    const inside = await kpi(monitor, 'KPI-05', '&version=1.0');
    expect(inside.points[0]).toMatchObject({ denominator: 540 });
  });

  describe('and targets', () => {
    it('are set for the newest version', async () => {
      const { body } = await authority.put('/kpis/KPI-05/targets', { year: 2026, value: 0.5 });
      expect(body).toMatchObject({ kpiVersion: '1.1' });
      expect(await kpi(monitor, 'KPI-05')).toMatchObject({ targetHolds: true, verdict: 'missed' });
    });

    it('give no verdict on a version that breaks with them', async () => {
      expect(await kpi(monitor, 'KPI-05', '&version=1.0')).toMatchObject({
        target: { value: 0.5, kpiVersion: '1.1' },
        targetHolds: false,
        verdict: null,
        path: null,
      });
    });
  });
});
