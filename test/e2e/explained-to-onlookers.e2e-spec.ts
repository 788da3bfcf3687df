import type { Actor } from '../../api/access/policy.js';
import { ExplainService } from '../../api/results/explain/explain.service.js';
import { type FirstQuarter, firstQuarter, QUARTER } from '../support/first-quarter.js';
import { ONLOOKERS } from '../support/onlookers.js';

const KPIS = { kpis: true };
const UNKNOWN = '00000000-0000-4000-8000-000000000000';

let quarter: FirstQuarter;
beforeAll(async () => {
  quarter = await firstQuarter();
  const { given } = quarter;
  await given.sharing('XVE', KPIS);
  await given.sharing('XVE', { countries: ['XTA'], ...KPIS }, 'peers');
  await given.sharing('XVE', KPIS, 'public');
});
afterAll(() => quarter.app.stop());

describe('the explanation of a figure of a country that shares its KPIs', () => {
  const explained = async (actor: Actor, report: string) =>
    (
      await quarter.app.app
        .get(ExplainService)
        .explain(actor, { kpi: 'KPI-04', country: 'XVE', from: '2026-01', to: '2026-03', report }, 'en')
    ).kpi;

  it.each(Object.keys(ONLOOKERS))(
    'tells %s the figure, and neither reports nor which are left out nor a cell, whichever report is asked for',
    async (who) => {
      const { body } = await quarter.monitor.get(`/results/explain?kpi=KPI-04&country=XVE&${QUARTER}`);
      const [{ reportId }] = body.kpi.reports;
      const { body: inside } = await quarter.monitor.get(
        `/results/explain?kpi=KPI-04&country=XVE&${QUARTER}&report=${reportId}`,
      );
      expect(inside.kpi.lines[0].cells.length).toBeGreaterThan(1);
      for (const report of [reportId, UNKNOWN]) {
        const told = await explained(ONLOOKERS[who] as Actor, report);
        expect(told?.overall?.denominator).toBe(320);
        expect(told).toMatchObject({ madeOf: null, reports: null, balance: null, lines: null });
        expect(JSON.stringify(told)).not.toContain(reportId);
      }
    },
  );

  it.each(Object.keys(ONLOOKERS))('tells %s nothing that is not verified', async (who) => {
    const asked = { kpi: 'KPI-04', country: 'XVE', basis: 'latest' } as const;
    const explaining = quarter.app.app.get(ExplainService).explain(ONLOOKERS[who] as Actor, asked, 'en');
    await expect(explaining).rejects.toMatchObject({ code: 'basis-not-shared' });
  });

  it('tells the country’s authority no more of it, and a monitor of another country nothing', async () => {
    const { authority, foreigner, monitor } = quarter;
    const path = `/results/explain?kpi=KPI-04&country=XVE&${QUARTER}&report=${UNKNOWN}`;
    expect((await authority.get(path)).body.kpi).toMatchObject({ madeOf: null, balance: null, lines: null });
    expect((await foreigner.get(path)).body.kpi).toMatchObject({ madeOf: null, balance: null, lines: null });
    expect((await monitor.get(path)).status).toBe(404);
  });
});
