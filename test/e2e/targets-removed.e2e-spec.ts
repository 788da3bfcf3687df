import type { Actor } from '../support/actors.js';
import { type FirstQuarter, firstQuarter, QUARTER } from '../support/first-quarter.js';

const TARGETS = '/kpis/KPI-04/targets';

describe('a target that is removed', () => {
  let quarter: FirstQuarter;
  let monitor: Actor;
  let authority: Actor;

  beforeAll(async () => {
    quarter = await firstQuarter();
    ({ monitor, authority } = quarter);
    await authority.put(TARGETS, { year: 2025, value: 0.5 });
    await authority.put(TARGETS, { year: 2026, value: 0.99, baseline: 0.6, baselineYear: 2024 });
  });
  afterAll(() => quarter.app.stop());

  const figure = async () => (await monitor.get(`/results/kpis/KPI-04?${QUARTER}`)).body;
  const remove = (year: number | string, version: number, by = authority) =>
    by.delete(`${TARGETS}/${year}`, { 'if-match': `"${version}"` });

  it('is removed by the authority of its country alone, from the version that was read', async () => {
    expect(await figure()).toMatchObject({ target: { year: 2026, value: 0.99 }, verdict: 'missed' });
    expect((await remove(2026, 1, monitor)).status).toBe(403);
    expect(
      (await quarter.foreigner.delete(`${TARGETS}/2026?country=XVE`, { 'if-match': '"1"' })).status,
    ).toBe(404);
    expect((await authority.delete(`${TARGETS}/2026`)).status).toBe(428);
    expect((await remove(2026, 7)).status).toBe(412);
    expect((await authority.get(TARGETS)).body).toHaveLength(2);
    expect((await remove(2026, 1)).status).toBe(204);
  });

  it('is gone: the figure is held against the year before, and what was planned with it', async () => {
    expect((await authority.get(TARGETS)).body).toMatchObject([{ year: 2025, value: 0.5 }]);
    expect(await figure()).toMatchObject({ target: { year: 2025 }, verdict: 'met', planned: null });
  });

  it('stays in the audit with what it was', async () => {
    const [{ deed, by, on, change }] = (await monitor.get('/audit')).body;
    expect([deed, by, on]).toEqual(['target:remove', authority.userId, 'KPI-04']);
    expect(change).toEqual({
      year: 2026,
      value: [0.99, null],
      baseline: [0.6, null],
      baselineYear: [2024, null],
      kpiVersion: ['1.0', null],
    });
  });

  it.each([
    ['once more', '2026', 404],
    ['of a year that has none', '2031', 404],
    ['of what is no year', 'next', 400],
  ])('is not removed %s', async (_, year, status) => {
    expect((await remove(year, 2)).status).toBe(status);
  });

  it('is set first by one of two who set it at once: the other is told that there is one', async () => {
    for (const year of [2041, 2042, 2043, 2044, 2045, 2046]) {
      const both = [0.4, 0.5].map((value) => authority.put(TARGETS, { year, value }));
      const statuses = (await Promise.all(both)).map(({ status }) => status).sort();
      expect([
        [200, 412],
        [200, 428],
      ]).toContainEqual(statuses);
    }
  });

  it('has a version that none before had when it is set anew', async () => {
    const wanted = { year: 2026, value: 0.9 };
    expect((await authority.put(TARGETS, wanted, { 'if-match': '"1"' })).status).toBe(412);
    const anew = await authority.put(TARGETS, wanted);
    expect([anew.status, anew.body.version]).toEqual([200, 3]);
    expect(anew.body).toMatchObject({ value: 0.9, baseline: null, baselineYear: null });
    expect((await remove(2026, 1)).status).toBe(412);
  });
});
