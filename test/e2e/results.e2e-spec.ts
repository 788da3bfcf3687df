import { position, toCounts } from '../../api/domain/cells.js';
import type { Actor } from '../support/actors.js';
import { type FirstQuarter, firstQuarter, QUARTER } from '../support/first-quarter.js';
import { reportingIn, session } from '../support/reported.js';

describe('people and KPIs of a country', () => {
  let quarter: FirstQuarter;
  let given: FirstQuarter['given'];
  let monitor: Actor;
  let authority: Actor;
  let foreigner: Actor;
  let maple: string;

  beforeAll(async () => {
    quarter = await firstQuarter();
    ({ given, monitor, authority, foreigner, maple } = quarter);
  });
  afterAll(() => quarter.app.stop());

  const kpi = async (by: Actor, code: string, query = QUARTER) =>
    (await by.get(`/results/kpis/${code}?${query}`)).body;

  describe('people', () => {
    it('are counted month by month from verified reports only, one series per activity', async () => {
      const { body } = await monitor.get(`/results/people?country=XVE&${QUARTER}`);
      expect(body.series.map(({ activity }: { activity: string }) => activity)).toEqual([
        'EORE_SESSION',
        'NTS',
      ]);
      const [sessions] = body.series;
      expect(
        sessions.points.map(({ period, total, female }: Record<string, unknown>) => [period, total, female]),
      ).toEqual([
        ['2026-01', 200, 140],
        ['2026-02', 120, 50],
      ]);
      const at = position('F', 'Y18T59', 'with');
      expect(sessions.points[0].cells[at]).toBe(3);
      expect(toCounts(sessions.points[0].cells)).toHaveLength(6);
      expect(sessions.points[0].cells).toHaveLength(
        body.layout.sex.length * body.layout.ageBand.length * body.layout.disability.length,
      );
    });

    it('are one series where one activity is asked for', async () => {
      const { body } = await monitor.get(`/results/people?country=XVE&activity=NTS&${QUARTER}`);
      expect(body.series).toHaveLength(1);
      expect(body.series[0]).toMatchObject({ activity: 'NTS', stage: null, beneficiaryType: 'direct' });
    });

    it('of fewer than five with a disability are not shown to the authority, nor what would give them back in the month or from the quarter', async () => {
      const { body } = await authority.get(`/results/people?country=XVE&activity=EORE_SESSION&${QUARTER}`);
      const [january, february] = body.series[0].points;
      const hidden = (
        [
          ['F', 'Y18T59'],
          ['M', 'Y0T17'],
        ] as const
      ).flatMap(([sex, band]) => (['with', 'without'] as const).map((one) => position(sex, band, one)));
      expect(january.suppressedCells).toEqual(hidden);
      expect(hidden.map((at) => january.cells[at])).toEqual(hidden.map(() => null));
      expect(january).toMatchObject({ total: 200, withDisability: 16, suppressed: [] });
      expect(february).toMatchObject({ total: 120, withDisability: 11 });
    });

    it('of another country are not found', async () => {
      expect((await foreigner.get(`/results/people?country=XVE&${QUARTER}`)).status).toBe(404);
      expect((await foreigner.get(`/results/people?country=XTA&${QUARTER}`)).body.series).toEqual([]);
    });
  });

  describe('KPIs', () => {
    it('divide what is known by all participants of verified reports', async () => {
      const found = await kpi(monitor, 'KPI-04');
      expect(found.points).toEqual([
        expect.objectContaining({ period: '2026-Q1', value: 300 / 320, numerator: 300, denominator: 320 }),
      ]);
      expect(found).toMatchObject({
        unit: 'ratio',
        basis: 'verified',
        provisional: false,
        countryCode: 'XVE',
      });
    });

    it('count submitted reports too on the basis "latest", and say that they are provisional', async () => {
      const found = await kpi(monitor, 'KPI-04', `${QUARTER}&basis=latest`);
      expect(found.points[0]).toMatchObject({ numerator: 400, denominator: 420 });
      expect(found.provisional).toBe(true);
    });

    it('are explained at the basis of the figure, whose pieces add up to it; to others of verified reports alone', async () => {
      const path = `/results/explain?kpi=KPI-04&country=XVE&${QUARTER}`;
      for (const [basis, denominator] of [
        ['verified', 320],
        ['latest', 420],
      ] as const) {
        const { body } = await monitor.get(`${path}&basis=${basis}`);
        expect([body.kpi.basis, body.kpi.overall.denominator]).toEqual([basis, denominator]);
        const pieces: { denominator: number }[] = body.kpi.reports;
        expect(pieces.reduce((sum, piece) => sum + piece.denominator, 0)).toBe(denominator);
      }
      expect((await monitor.get(path)).body.kpi.basis).toBe('verified');
      expect((await foreigner.get(`${path}&basis=latest`)).status).toBe(404);
    });

    it('are a range where sex and age were not crossed with disability', async () => {
      expect((await kpi(monitor, 'KPI-05')).points[0]).toMatchObject({
        value: 0,
        lower: 0,
        upper: 0.09,
        denominator: 100,
      });
    });

    it('have a point for each month and operator', async () => {
      const { points } = await kpi(monitor, 'KPI-04', `${QUARTER}&by=month,operator`);
      const own = points.filter(({ operator }: { operator: string }) => operator === maple);
      expect(own.map((point: Record<string, unknown>) => [point.period, point.value, point.reason])).toEqual([
        ['2026-01', 1, undefined],
        ['2026-02', 100 / 120, undefined],
        ['2026-03', null, 'no_data'],
      ]);
    });

    it('read the consultations and the latest workforce', async () => {
      expect((await kpi(monitor, 'KPI-01')).points[0]).toMatchObject({
        value: 0.5,
        numerator: 1,
        denominator: 2,
      });
      expect((await kpi(monitor, 'KPI-17')).points[0]).toMatchObject({
        value: 0.25,
        numerator: 8,
        denominator: 32,
      });
    });

    it('count a report that never came as not in time', async () => {
      const { points } = await kpi(monitor, 'KPI-07');
      expect(points[0]).toMatchObject({ denominator: 5 });
    });

    it('have no value, and never a 0, where the centre keeps nothing', async () => {
      const found = await kpi(monitor, 'KPI-09');
      expect(found.points[0]).toMatchObject({ value: null, reason: 'no_data' });
    });

    it('are not cut by what they do not know, nor for an unknown code or country', async () => {
      expect((await monitor.get(`/results/kpis/KPI-17?by=place&${QUARTER}`)).status).toBe(422);
      expect((await monitor.get('/results/kpis/KPI-99')).status).toBe(404);
      expect((await foreigner.get(`/results/kpis/KPI-04?country=XVE&${QUARTER}`)).status).toBe(404);
    });
  });

  describe('targets', () => {
    it('are set once by the authority and then changed from the version that was read', async () => {
      const first = await authority.put('/kpis/KPI-04/targets', { year: 2026, value: 0.95, baseline: 0.6 });
      expect([first.status, first.headers.get('etag')]).toEqual([200, '"1"']);
      expect((await authority.put('/kpis/KPI-04/targets', { year: 2026, value: 0.9 })).status).toBe(428);
      const stale = await authority.put(
        '/kpis/KPI-04/targets',
        { year: 2026, value: 0.9 },
        { 'if-match': '"7"' },
      );
      expect(stale.status).toBe(412);
      const second = await authority.put(
        '/kpis/KPI-04/targets',
        { year: 2026, value: 0.9 },
        { 'if-match': '"1"' },
      );
      expect(second.body).toMatchObject({ value: 0.9, baseline: null, version: 2 });
      expect((await monitor.get('/kpis/KPI-04/targets')).body).toEqual([second.body]);
    });

    it('are whole numbers where the KPI is a count: 1.5 people are refused, field by field', async () => {
      const refused = await authority.put('/kpis/KPI-10/targets', { year: 2026, value: 1.5, baseline: -1 });
      expect([refused.status, refused.body.errors]).toEqual([
        422,
        [
          expect.objectContaining({ pointer: '#/value', code: 'target-not-of-unit' }),
          expect.objectContaining({ pointer: '#/baseline', code: 'target-not-of-unit' }),
        ],
      ]);
      expect((await authority.get('/kpis/KPI-10/targets')).body).toEqual([]);
    });

    it('lie between 0 and 1 where the KPI is a share', async () => {
      for (const value of [-0.05, 1.5])
        expect((await authority.put('/kpis/KPI-05/targets', { year: 2027, value })).body).toMatchObject({
          code: 'target-not-of-unit',
        });
      expect((await authority.get('/kpis/KPI-05/targets')).body).toEqual([]);
    });

    it('are what a KPI is measured by', async () => {
      expect(await kpi(authority, 'KPI-04')).toMatchObject({ target: { value: 0.9 }, verdict: 'met' });
    });

    it('are not set by monitors, nor for another country', async () => {
      expect((await monitor.put('/kpis/KPI-05/targets', { year: 2026, value: 1 })).status).toBe(403);
      expect((await authority.put('/kpis/KPI-05/targets?country=XTA', { year: 2026, value: 1 })).status).toBe(
        404,
      );
    });
  });

  describe('the dictionary', () => {
    it('names every KPI in the language asked for', async () => {
      const { body, headers } = await authority.get('/kpis', { 'accept-language': 'fr' });
      expect(body).toHaveLength(36);
      expect(body[0]).toMatchObject({ code: 'KPI-01', name: 'Consultations communautaires inclusives' });
      expect(headers.get('content-range')).toBe('kpis 0-35/36');
    });
  });

  it('leaves out a quarter that the months cut, and names it', async () => {
    const quarterly = await given.operator('XVE', { name: 'Quarterly' });
    const women = session({ women: { with: 10, without: 90 } });
    await reportingIn(given, 'XVE').verified(quarterly, '2026-Q1', { entries: [women] });
    const whole = (await monitor.get(`/results/people?country=XVE&activity=EORE_SESSION&${QUARTER}`)).body;
    expect(whole.series[0].points.map(({ period }: { period: string }) => period)).toEqual([
      '2026-01',
      '2026-02',
      '2026-Q1',
    ]);
    const { body } = await monitor.get(
      '/results/people?country=XVE&activity=EORE_SESSION&from=2026-02&to=2026-03',
    );
    expect(body.series[0].points).toHaveLength(1);
    expect(body.excluded).toEqual(['2026-Q1']);
    expect((await kpi(monitor, 'KPI-04', 'from=2026-02&to=2026-03')).excluded).toEqual([
      { period: '2026-Q1', facts: 1 },
    ]);
  });
});
