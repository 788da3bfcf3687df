import type { Actor } from '../support/actors.js';
import { type FirstQuarter, firstQuarter, QUARTER } from '../support/first-quarter.js';

describe('the dashboard of a country', () => {
  let quarter: FirstQuarter;
  let monitor: Actor;
  let authority: Actor;

  beforeAll(async () => {
    quarter = await firstQuarter();
    ({ monitor, authority } = quarter);
  });
  afterAll(() => quarter.app.stop());

  describe('the dashboard', () => {
    beforeAll(async () => {
      await authority.put('/kpis/KPI-04/targets', { year: 2026, value: 0.9 });
    });

    it('draws tiles with target, parts and trend', async () => {
      const { body } = await monitor.get(`/results/countries/XVE?${QUARTER}`);
      const tile = body.kpis.find(({ code }: { code: string }) => code === 'KPI-04');
      expect(tile).toMatchObject({
        value: 300 / 320,
        numerator: 300,
        denominator: 320,
        target: { value: 0.9 },
        verdict: 'met',
      });
      expect(tile.trend.map(({ value }: { value: number | null }) => value)).toEqual([1, 100 / 120, null]);
    });

    it('says of each tile what its verdict speaks of: a target, a baseline, or a range', async () => {
      const { body } = await monitor.get(`/results/countries/XVE?${QUARTER}`);
      const judged = (wanted: string) =>
        body.kpis.find(({ code }: { code: string }) => code === wanted).judgedBy;
      expect(['KPI-04', 'KPI-12', 'KPI-28'].map(judged)).toEqual(['target', 'baseline', 'range']);
      const page = (await monitor.get(`/results/kpis/KPI-12?${QUARTER}`)).body;
      expect(page).toMatchObject({ judgedBy: 'baseline', verdict: null });
    });

    it('draws the pyramid with who was asked and who bears a disability', async () => {
      const { eore } = (await monitor.get(`/results/countries/XVE?${QUARTER}`)).body;
      const women = eore.bars.find(
        (bar: Record<string, unknown>) => bar.ageBand === 'Y18T59' && bar.sex === 'F',
      );
      expect(women).toMatchObject({ people: { value: 90 }, with: { value: 8 } });
      expect(eore).toMatchObject({
        total: { value: 320 },
        sexUnknown: { value: 20 },
        female: { value: 190 / 300, numerator: 190, denominator: 300 },
        withDisability: { numerator: 27, denominator: 300 },
        asked: { value: 1 },
      });
    });

    it('hides a small month of the pyramid from the authority, and one figure more, so that it cannot be subtracted', async () => {
      const { eore } = (await authority.get(`/results/countries/XVE?${QUARTER}`)).body;
      const hidden = eore.bars.filter(
        (bar: { with: { reason?: string } }) => bar.with.reason === 'suppressed',
      );
      expect(hidden).toHaveLength(2);
      expect(hidden).toContainEqual(
        expect.objectContaining({ sex: 'F', ageBand: 'Y18T59', people: { value: 90 } }),
      );
      expect(eore.withDisability.value).toBe(0.09);
      expect(eore.female.value).toBe(190 / 300);
    });

    it('shows who reported what, and says what to do next', async () => {
      const { calendar, next, awaitingVerification } = (
        await monitor.get(`/results/countries/XVE?${QUARTER}`)
      ).body;
      expect([calendar.months[0], calendar.months.at(-1)]).toEqual(['2025-05', '2026-04']);
      const line = calendar.operators.find(({ name }: { name: string }) => name === 'Steppe');
      const states = line.slots.map(({ period, state }: Record<string, string>) => `${period} ${state}`);
      expect(states.slice(-4)).toEqual([
        '2026-01 verified',
        '2026-02 submitted',
        '2026-03 late',
        '2026-04 not_due',
      ]);
      expect(awaitingVerification).toBe(1);
      expect(next.map(({ code }: { code: string }) => code)).toEqual([
        'operators_late',
        'assessment_not_started',
        'assessment_not_started',
      ]);
      expect(next[0].params).toMatchObject({ reports: 2 });
    });

    it('has no figure of a body that has not begun', async () => {
      const { bodies, functions } = (await authority.get('/results/countries/XVE')).body;
      expect(bodies).toEqual([
        { body: 'NMAA', reason: 'not_started' },
        { body: 'NMAC', reason: 'not_started' },
      ]);
      expect(functions).toEqual([]);
    });
  });

  describe('explaining a figure', () => {
    it('leads a monitor down to the reports', async () => {
      const { body } = await monitor.get(`/results/explain?kpi=KPI-04&country=XVE&${QUARTER}`);
      expect(body.kpi.overall).toMatchObject({ numerator: 300, denominator: 320 });
      const reports = body.kpi.reports.map((one: Record<string, unknown>) => [
        one.operatorName,
        one.period,
        one.numerator,
        one.denominator,
      ]);
      expect(reports).toEqual([
        ['Maple', '2026-01', 200, 200],
        ['Maple', '2026-02', 100, 120],
      ]);
      expect(body.kpi.definition.numerator).toEqual(expect.any(String));
    });

    it('leads the authority down to the months', async () => {
      const { body } = await authority.get(`/results/explain?kpi=KPI-04&country=XVE&${QUARTER}`);
      const { madeOf, reports, balance } = body.kpi;
      expect([madeOf, reports, balance]).toEqual([null, null, null]);
      expect(body.kpi.months).toHaveLength(3);
    });

    it('asks what to explain', async () => {
      expect((await authority.get('/results/explain')).body.code).toBe('explain-what');
    });
  });

  it('compares one’s own country in the same terms', async () => {
    const { body } = await authority.get(`/results/comparison?measure=people&${QUARTER}`);
    expect(body.countries).toEqual([
      expect.objectContaining({
        countryCode: 'XVE',
        female: { value: 240 / 380, numerator: 240, denominator: 380 },
        sexAge: { value: 380 / 420, numerator: 380, denominator: 420 },
      }),
    ]);
  });
});
