import { FrameworksService } from '../../api/catalogue/frameworks.service.js';
import { criteriaOf, recommendationsOf } from '../../api/domain/framework.js';
import { type Assessors, givenAssessors, moved, REF, rungOf } from '../support/assessors.js';

const SECOND = 'psea-minimum@1.0';

describe('a second framework', () => {
  let people: Assessors;
  let authority: Assessors['authority'];
  let first: string;
  let second: string;
  let codes: string[];

  beforeAll(async () => {
    people = await givenAssessors();
    ({ authority } = people);
    const framework = await people.app.app.get(FrameworksService, { strict: false }).framework(SECOND);
    codes = recommendationsOf(framework, 'NMAA')
      .flatMap(criteriaOf)
      .map(({ criterion }) => criterion.code);
    first = await people.begun(authority, { period: '2025' });
    for (const code of people.criteria) {
      const answer = rungOf(code) <= 2 ? 'met' : 'not_met';
      await authority.put(`${first}/answers/${code}`, { answer });
    }
    await moved('submission', first, authority);
    await moved('publication', first, authority);
  });
  afterAll(() => people.app.stop());

  const dashboard = async (by = authority) => {
    const { standing, bodies, pillars, functions, next } = (await by.get('/results/countries/XVE')).body;
    return { standing, bodies, pillars, functions, next };
  };
  const comparison = async () => {
    const { columns, countries } = (await authority.get('/results/comparison?functions')).body;
    return { columns, countries };
  };

  it('is answered and scored without a line of code and never moves the country’s index', async () => {
    await people.given.sharing('XVE', { indexes: true, recommendationLevels: true, kpis: false });
    const before = { inside: await dashboard(), outside: await dashboard(people.adviser) };
    const compared = await comparison();
    expect(before.inside.bodies[0]).toMatchObject({ frameworkRef: REF, claimed: { index: 50 } });

    second = await people.begun(authority, { frameworkRef: SECOND, period: '2026' });
    for (const code of codes) {
      expect((await authority.put(`${second}/answers/${code}`, { answer: 'met' })).status).toBe(200);
    }
    const { body } = await authority.get(`${second}/scores`);
    expect(body.entity.claimed).toMatchObject({ index: 100, items: 3 });
    expect(body.functions.map(({ code }: { code: string }) => code)).toEqual(['PSEA-1']);
    expect(await dashboard()).toEqual(before.inside);

    await moved('submission', second, authority);
    await moved('publication', second, authority);
    expect(await dashboard()).toEqual(before.inside);
    expect(await dashboard(people.adviser)).toEqual(before.outside);
    expect(await comparison()).toEqual(compared);
  });

  it('has a figure in the pillars that it bears, and says of the others that nothing applies', async () => {
    const { pillars } = (await authority.get(`${second}/scores`)).body;
    expect(
      pillars.map(
        ({ code, claimed }: { code: string; claimed: { index: number | null; reason?: string } }) => [
          code,
          claimed.index,
          claimed.reason,
        ],
      ),
    ).toEqual([
      ['PA', null, 'not_applicable'],
      ['PR', 100, undefined],
      ['PV', null, 'not_applicable'],
      ['RR', null, 'not_applicable'],
    ]);
  });

  it('is explained as the first one is', async () => {
    const id = second.split('/').at(-1);
    const level = await authority.get(`/results/explain?assessment=${id}&recommendation=PSEA-1.3`);
    expect([level.status, level.body.recommendation?.code]).toEqual([200, 'PSEA-1.3']);
    const index = await authority.get(`/results/explain?assessment=${id}&function=PSEA-1&reading=claimed`);
    expect([index.status, index.body.index?.index]).toEqual([200, 100]);
  });

  it('takes no answers of the first, and gives it none', async () => {
    const other = await people.begun(authority, { frameworkRef: SECOND });
    const foreign = await authority.put(`${other}/answers/NMAA-1.1-1a`, { answer: 'met' });
    expect([foreign.status, foreign.body.code]).toEqual([422, 'unknown-code']);
    const copyFrom = first.split('/').at(-1);
    const asked = { body: 'NMAA', frameworkRef: SECOND, period: '2050', copyFrom };
    const copied = await authority.post('/assessments', asked);
    expect([copied.status, copied.body.code]).toEqual([422, 'other-version']);
  });

  it('is compared with its own rounds only', async () => {
    const from = first.split('/').at(-1);
    const moved = await authority.get(`${second}/moved?from=${from}`);
    expect([moved.status, moved.body.code]).toEqual([422, 'not-an-earlier-round']);
  });

  it('takes names of papers only where cases could be told from them', async () => {
    const framework = (await authority.get(`/frameworks/${SECOND}`)).body;
    const guarded = framework.functions
      .flatMap((one: { recommendations: object[] }) => one.recommendations)
      .filter(({ evidenceRule }: { evidenceRule: string | null }) => evidenceRule === 'referencesOnly')
      .map(({ code }: { code: string }) => code);
    expect(guarded).toEqual(['PSEA-1.3', 'PSEA-2.1', 'PSEA-2.2', 'PSEA-2.3']);
  });

  it('is read in the language asked for, its suggested actions too', async () => {
    const french = (await authority.get(`/frameworks/${SECOND}?lang=fr`)).body;
    expect(french.title).toMatch(/^Protection contre/);
    const actions = await authority.get(`/frameworks/${REF}/suggested-actions?lang=fr`);
    expect([actions.status, actions.headers.get('content-range'), actions.headers.get('vary')]).toEqual([
      200,
      expect.stringMatching(/0-139\/140$/),
      expect.stringContaining('Accept-Language'),
    ]);
    expect((await authority.get('/frameworks/none@1.0/suggested-actions')).status).toBe(404);
  });
});
