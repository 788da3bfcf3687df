import { position } from '../../api/domain/cells.js';
import type { Actor } from '../support/actors.js';
import type { Client } from '../support/client.js';
import { type FirstQuarter, firstQuarter, QUARTER } from '../support/first-quarter.js';
import { COUNTRY, PUBLIC_QUESTIONS, QUESTIONS } from '../support/questions.js';

const REF = 'gdei-wps@1.0';
const NOTHING = { indexes: false, recommendationLevels: false, kpis: false };

describe('what an adviser is shown', () => {
  let quarter: FirstQuarter;
  let given: FirstQuarter['given'];
  let monitor: Actor;
  let authority: Actor;
  let adviser: Actor;
  let assessment: string;

  beforeAll(async () => {
    quarter = await firstQuarter();
    ({ given, monitor, authority } = quarter);
    adviser = await given.account({ role: 'adviser' });
    const asked = { body: 'NMAA', frameworkRef: REF, period: '2026' };
    assessment = (await authority.post('/assessments', asked)).body.id;
    await authority.put(`/assessments/${assessment}/answers/NMAA-1.1-1a`, { answer: 'met' });
    await authority.post(`/assessments/${assessment}/submission`);
    await authority.put('/kpis/KPI-04/targets', { year: 2026, value: 0.95 });
  });
  afterAll(() => quarter.app.stop());

  const read = async (by: Client, path: string) => (await by.get(path)).body;
  const shares = (levels: Partial<typeof NOTHING>) => given.sharing('XVE', { ...NOTHING, ...levels });

  describe('of a country that shares nothing', () => {
    const refusals = Object.values(QUESTIONS)
      .flat()
      .filter((path) => path.includes('XVE') && !path.includes('comparison'));

    it.each(refusals)('is not found at %s', async (path) => {
      expect((await adviser.get(path)).status).toBe(404);
    });

    it('is the same as of a country that does not exist', async () => {
      const [unshared, unknown] = await Promise.all(
        ['XVE', 'XQQ'].map((code) =>
          read(adviser, `/results/comparison?countries=${code}&kpis=KPI-04&${QUARTER}`),
        ),
      );
      expect(unshared.countries).toEqual([{ countryCode: 'XVE', name: null, reason: 'not_shared' }]);
      expect(unknown.countries).toEqual([{ countryCode: 'XQQ', name: null, reason: 'not_shared' }]);
    });

    it('stays nothing when the country invites the adviser to verify', async () => {
      await given.invitation('XVE', adviser);
      for (const path of refusals) expect([path, (await adviser.get(path)).status]).toEqual([path, 404]);
      expect((await read(adviser, `/results/comparison?measure=people&${QUARTER}`)).countries).toEqual([]);
    });
  });

  describe('of a country that shares its KPIs', () => {
    beforeAll(() => shares({ kpis: true }));

    it('are its KPIs, with what small counts would tell taken away', async () => {
      const { points, target } = await read(adviser, `/results/kpis/KPI-04?${COUNTRY}`);
      expect(points[0]).toMatchObject({ value: 300 / 320, numerator: 300, denominator: 320 });
      expect(target).toMatchObject({ value: 0.95 });
      const people = await read(adviser, `/results/people?activity=EORE_SESSION&${COUNTRY}`);
      expect(people.series[0].points[0].cells[position('F', 'Y18T59', 'with')]).toBeNull();
    });

    it('is neither an index nor a level, nor who reported', async () => {
      const country = await read(adviser, `/results/countries/XVE?${QUARTER}`);
      expect(country).toMatchObject({
        notShared: ['indexes', 'recommendationLevels', 'narrative', 'plan', 'calendar', 'next'],
        standing: null,
        bodies: [],
        functions: [],
        pillars: { NMAA: null, NMAC: null, country: null, reason: 'not_shared' },
        calendar: null,
        next: [],
        awaitingVerification: null,
      });
      expect(country.kpis.length).toBeGreaterThan(0);
      expect(JSON.stringify(country)).not.toContain(quarter.maple);
    });

    it('is neither by operator, nor by place, nor unverified', async () => {
      for (const more of ['by=operator', 'by=place', 'by=month,operator', 'basis=latest'])
        expect([more, (await adviser.get(`/results/kpis/KPI-04?${COUNTRY}&${more}`)).status]).toEqual([
          more,
          422,
        ]);
      const explained = await read(adviser, `/results/explain?kpi=KPI-04&${COUNTRY}`);
      expect(explained.kpi).toMatchObject({ reports: null, overall: { denominator: 320 } });
    });

    it('names no organisation where a figure rests on its snapshot', async () => {
      const stock = await read(adviser, `/results/kpis/KPI-17?${COUNTRY}`);
      expect(stock.points[0]).toMatchObject({ value: 0.25 });
      expect(JSON.stringify(stock)).not.toContain(quarter.maple);
    });

    it('stands beside other countries with the country’s own target', async () => {
      const { countries } = await read(
        adviser,
        `/results/comparison?countries=XTA,XVE&kpis=KPI-04&${QUARTER}`,
      );
      expect(countries).toEqual([
        { countryCode: 'XTA', name: null, reason: 'not_shared' },
        {
          countryCode: 'XVE',
          name: 'Veldania',
          kpis: [
            expect.objectContaining({
              value: 300 / 320,
              target: expect.objectContaining({ value: 0.95 }),
              verdict: 'missed',
            }),
          ],
          reports: expect.objectContaining({ due: 6, lastVerified: '2026-02' }),
        },
      ]);
      expect(countries[1].kpis[0].distance).toBeCloseTo(300 / 320 - 0.95);
    });
  });

  describe('of a country that shares its indexes', () => {
    beforeAll(() => shares({ indexes: true }));

    it('is nothing before it has published', async () => {
      const { countries } = await read(adviser, '/results/comparison?countries=XVE&functions');
      expect(countries).toEqual([{ countryCode: 'XVE', name: null, reason: 'not_shared' }]);
      const { bodies } = await read(adviser, '/results/countries/XVE');
      expect(bodies.every(({ reason }: { reason?: string }) => reason === 'not_started')).toBe(true);
    });

    it('are then the published ones with their limits, and no level of a recommendation', async () => {
      await authority.post(`/assessments/${assessment}/publication`);
      const { countries, columns } = await read(adviser, '/results/comparison?functions');
      expect(columns).toHaveLength(12);
      expect(countries).toHaveLength(1);
      expect(countries[0].limits).toEqual([
        expect.objectContaining({ body: 'NMAA', frameworkRef: REF, verified: 0, of: 18 }),
      ]);
      expect(countries[0].functions[0]).toMatchObject({
        code: 'NMAA-1',
        evidenced: { index: null, reason: 'too_few_answers' },
      });
      const country = await read(adviser, '/results/countries/XVE');
      expect(country.bodies[0]).toMatchObject({
        body: 'NMAA',
        status: 'published',
        evidenced: { items: 18 },
      });
      expect(country.functions[0].recommendations[0]).toEqual({
        code: 'NMAA-1.1',
        title: expect.any(String),
        reason: 'not_shared',
      });
      expect([country.kpis, country.eore]).toEqual([null, null]);
      const levels = await adviser.get(`/results/explain?assessment=${assessment}&recommendation=NMAA-1.1`);
      expect(levels.status).toBe(404);
    });
  });

  describe('of a country that shares the levels of its recommendations', () => {
    beforeAll(() => shares({ recommendationLevels: true }));

    it('are those, and no index', async () => {
      const { functions, bodies, standing } = await read(adviser, '/results/countries/XVE');
      expect(functions[0]).toMatchObject({ code: 'NMAA-1', reason: 'not_shared' });
      expect(functions[0].recommendations[0]).toMatchObject({ code: 'NMAA-1.1', evidencedLevel: 0 });
      expect([bodies[0].reason, standing]).toEqual(['not_shared', null]);
      const { recommendation } = await read(
        adviser,
        `/results/explain?assessment=${assessment}&recommendation=NMAA-1.1`,
      );
      expect(recommendation).toMatchObject({ evidencedLevel: 0, claimedLevel: 0, inside: null });
      expect((await adviser.get(`/results/explain?assessment=${assessment}`)).status).toBe(404);
    });
  });

  describe('inside the country', () => {
    it('a monitor sees small counts, the authority does not', async () => {
      const monitors = await read(monitor, `/results/people?activity=EORE_SESSION&${COUNTRY}`);
      const authoritys = await read(authority, `/results/people?activity=EORE_SESSION&${COUNTRY}`);
      const at = position('F', 'Y18T59', 'with');
      expect([monitors.series[0].points[0].cells[at], authoritys.series[0].points[0].cells[at]]).toEqual([
        3,
        null,
      ]);
    });

    it('nobody but its own people reads it', async () => {
      const operator = await given.account({ role: 'operator', country: 'XVE', operator: quarter.maple });
      for (const path of Object.values(QUESTIONS)
        .flat()
        .filter((one) => one !== '/kpis')) {
        expect([path, (await operator.get(path)).status]).toEqual([path, 403]);
        expect([path, (await given.administrator.get(path)).status]).toEqual([path, 403]);
      }
    });
  });

  it('is asked at every route that shows figures', async () => {
    const { paths } = await read(monitor, '/api/openapi.json');
    const saysNothing = (deed: { responses: object }) => '204' in deed.responses;
    const telling = Object.keys(paths).filter(
      (path) => !Object.values<never>(paths[path]).every(saysNothing),
    );
    const routes = telling.map((path) => path.replace('/api/v1', ''));
    const figures = routes.filter((path) => /^\/(results|kpis|public)(\/|$)/.test(path));
    expect(figures.sort()).toEqual(Object.keys({ ...QUESTIONS, ...PUBLIC_QUESTIONS }).sort());
  });
});
