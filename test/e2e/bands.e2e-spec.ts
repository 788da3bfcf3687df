import type { Actor } from '../support/actors.js';
import { startApp, type TestApp } from '../support/app.js';
import { givenOn } from '../support/given.js';
import { NEXT_REF, sendVersion, versionsOf, yamlOf } from '../support/versions.js';

const OTHERS = ['XBA', 'XBB', 'XBC', 'XBD', 'XBE', 'XBF'];
const INDEXES: Readonly<Record<string, number>> = {
  XTA: 60,
  XBA: 10,
  XBB: 30,
  XBC: 35,
  XBD: 55,
  XBE: 80,
  XBF: 24.9,
};
const day = (away: number) => new Date(Date.now() + away * 86_400_000).toISOString().slice(0, 10);

let app: TestApp;
let given: Awaited<ReturnType<typeof givenOn>>;
let asker: Actor;

beforeAll(async () => {
  app = await startApp();
  given = await givenOn(app);
  for (const code of ['XTA', ...OTHERS]) await published(code);
  asker = await given.account({ role: 'monitor', country: 'XTA' });
});
afterAll(() => app.stop());

/** A country with a published round of its authority, whose first function stands where the list says. */
async function published(code: string) {
  await given.country(code, { name: `Land ${code}` });
  const authority = await given.account({ role: 'authority', country: code });
  const round = { body: 'NMAA', frameworkRef: 'gdei-wps@1.0', period: '2026', countryCode: code };
  const { id } = (await authority.post('/assessments', round)).body;
  await authority.put(`/assessments/${id}/answers/NMAA-1.1-1a`, { answer: 'met' });
  await authority.post(`/assessments/${id}/submission`);
  await authority.post(`/assessments/${id}/publication`);
  await given.owner.query(
    `update assessment_snapshot set scores = jsonb_set(scores::jsonb, '{functions,0,evidenced,index}', $2::jsonb)
      where country_code = $1`,
    [code, INDEXES[code]],
  );
}

const shares = (codes: readonly string[], more: object) =>
  Promise.all(
    codes.map((code) => given.sharing(code, { indexes: true, countries: ['XTA'], ...more }, 'peers')),
  );
const inBands = (codes: readonly string[]) => shares(codes, { form: 'bands' });
const first = async (by = asker) => {
  const { status, body } = await by.get('/results/bands');
  expect(status).toBe(200);
  return body.lines.find(({ code }: { code: string }) => code === 'NMAA-1');
};

const followed = (frameworkRef: string, codes: readonly string[]) =>
  given.owner.query('update assessment_snapshot set framework_ref = $1 where country_code = any ($2)', [
    frameworkRef,
    codes,
  ]);

describe('countries that are seen in bands', () => {
  it('are too few until five share so: then nothing is told, and why', async () => {
    await inBands(OTHERS.slice(0, 4));
    const withheld = { counts: null, reason: 'too_few_countries', own: 60, ownBand: 2 };
    expect(await first()).toMatchObject(withheld);
  });

  it('are told by how many stand where, beside one’s own place, and nothing that names one', async () => {
    await inBands(OTHERS);
    expect(await first()).toEqual({
      body: 'NMAA',
      of: 'function',
      code: 'NMAA-1',
      title: expect.any(String),
      frameworkRef: 'gdei-wps@1.0',
      leftOut: 0,
      counts: [2, 2, 1, 1],
      own: 60,
      ownBand: 2,
    });
    const told = JSON.stringify((await asker.get('/results/bands')).body);
    for (const code of OTHERS) expect(told).not.toContain(code);
    expect(told).not.toContain('24.9');
  });

  it('stand in no list, page or comparison', async () => {
    const seen = await Promise.all(
      ['/results/countries', '/countries', '/results/comparison?functions'].map((path) => asker.get(path)),
    );
    for (const { body } of seen) expect(JSON.stringify(body)).not.toContain('Land XB');
    expect((await asker.get('/results/countries/XBA')).status).toBe(404);
    const { countries } = (await asker.get('/results/comparison?countries=XBA&functions')).body;
    expect(countries).toEqual([{ countryCode: 'XBA', name: null, reason: 'not_shared' }]);
  });

  it('cannot be narrowed down by a question', async () => {
    for (const more of ['countries=XBA', 'region=x', 'functions=NMAA-1'])
      expect((await asker.get(`/results/bands?${more}`)).status).toBe(422);
    expect((await asker.get('/results/bands?country=XBA')).status).toBe(404);
  });

  it('are compared with those of the same version of the checklist, and it is said how many are left out', async () => {
    await sendVersion(given.administrator, yamlOf((await versionsOf(app)).after));
    await followed(NEXT_REF, ['XBF']);
    expect(await first()).toMatchObject({ frameworkRef: 'gdei-wps@1.0', counts: [1, 2, 1, 1], leftOut: 1 });
    await followed(NEXT_REF, ['XBE']);
    expect(await first()).toMatchObject({ counts: null, reason: 'too_few_countries', leftOut: null });
    await followed('gdei-wps@1.0', ['XBE', 'XBF']);
    expect(await first()).toMatchObject({ counts: [2, 2, 1, 1], leftOut: 0 });
  });

  it('are withheld where those known by name leave too few others', async () => {
    await shares(OTHERS.slice(0, 4), { form: 'named' });
    expect(await first()).toMatchObject({ counts: null });
    await given.sharing('XBA', {}, 'peers');
    await inBands(['XBA', 'XBB']);
    expect(await first()).toMatchObject({ counts: [2, 2, 1, 1] });
  });

  it('are known by name, too, where they show everybody their indexes', async () => {
    await given.sharing('XBB', { indexes: true }, 'public');
    await given.sharing('XBE', { indexes: true }, 'public');
    expect(await first()).toMatchObject({ counts: null });
    await given.sharing('XBB', {}, 'public');
    await given.sharing('XBE', {}, 'public');
  });

  it('are known by name, too, where everybody sees their levels, which the indexes follow from', async () => {
    await inBands(OTHERS);
    for (const code of OTHERS.slice(0, 4))
      await given.sharing(code, { recommendationLevels: true }, 'public');
    expect(await first()).toMatchObject({ counts: null, reason: 'too_few_countries' });
    for (const code of OTHERS.slice(0, 4)) await given.sharing(code, {}, 'public');
    expect(await first()).toMatchObject({ counts: [2, 2, 1, 1] });
  });

  it('are counted on their days, and only for whom they named', async () => {
    await inBands(OTHERS);
    await shares(['XBA', 'XBB'], { form: 'bands', until: day(-1) });
    expect(await first()).toMatchObject({ counts: null });
    await shares(['XBA', 'XBB'], { form: 'bands', countries: ['XBC'] });
    expect(await first()).toMatchObject({ counts: null });
  });

  it('are read by peers alone', async () => {
    const adviser = await given.account({ role: 'adviser' });
    expect((await adviser.get('/results/bands?country=XTA')).status).toBe(404);
    const elsewhere = await given.account({ role: 'authority', country: 'XBA' });
    expect(await first(elsewhere)).toMatchObject({ counts: null, own: 10, ownBand: 0 });
    expect((await given.administrator.get('/results/bands?country=XTA')).status).toBe(403);
  });
});
