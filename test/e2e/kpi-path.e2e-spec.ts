import type { Actor } from '../support/actors.js';
import { type FirstQuarter, firstQuarter, QUARTER } from '../support/first-quarter.js';

type Point = Record<string, unknown>;

describe('a target with a baseline and its year', () => {
  let quarter: FirstQuarter;
  let monitor: Actor;
  let authority: Actor;

  beforeAll(async () => {
    quarter = await firstQuarter();
    ({ monitor, authority } = quarter);
    await authority.put('/kpis/KPI-04/targets', {
      year: 2026,
      value: 0.9,
      baseline: 0.5,
      baselineYear: 2024,
    });
  });
  afterAll(() => quarter.app.stop());

  const kpi = async (query: string) => (await monitor.get(`/results/kpis/KPI-04?${query}`)).body;

  it('says what was planned for the end of each month, and where the months as one figure lie', async () => {
    const found = await kpi(`${QUARTER}&by=month`);
    const planned = found.points.map((point: Point) => Number(point.planned).toFixed(4));
    expect(planned).toEqual([0.7 + 0.2 / 12, 0.7 + 0.4 / 12, 0.75].map((one) => one.toFixed(4)));
    expect(found).toMatchObject({ planned: expect.closeTo(0.75, 9), path: 'ahead', verdict: 'met' });
  });

  it('plans for the country as a whole: no group of a cut has a path', async () => {
    const { points } = await kpi(`${QUARTER}&by=operator`);
    expect(points.some((point: Point) => 'planned' in point)).toBe(false);
  });

  it('plans nothing after the last target, nor without the year of the baseline', async () => {
    const { points, path } = await kpi('from=2026-12&to=2027-01&by=month');
    expect(points.map(({ planned }: Point) => planned)).toEqual([0.9, null]);
    expect(path).toBeNull();
    await authority.put('/kpis/KPI-17/targets', { year: 2026, value: 0.4, baseline: 0.2 });
    const { body } = await monitor.get(`/results/kpis/KPI-17?${QUARTER}`);
    expect(body).toMatchObject({ verdict: 'missed', planned: null, path: null });
  });

  it('puts a word beside the figure on the country’s dashboard', async () => {
    const { body } = await authority.get(`/results/countries/XVE?${QUARTER}`);
    const tile = body.kpis.find(({ code }: Point) => code === 'KPI-04');
    expect(tile).toMatchObject({ planned: expect.closeTo(0.75, 9), path: 'ahead' });
  });

  it.each([
    ['a year without a baseline', { year: 2026, value: 1, baselineYear: 2024 }],
    ['a baseline of the target’s own year', { year: 2026, value: 1, baseline: 0.5, baselineYear: 2026 }],
  ])('is refused with %s', async (_, wanted) => {
    const { status, body } = await authority.put('/kpis/KPI-08/targets', wanted);
    expect([status, body.code]).toEqual([422, 'target-baseline-unsound']);
  });
});
