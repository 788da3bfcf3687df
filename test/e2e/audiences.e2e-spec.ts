import { position } from '../../api/domain/cells.js';
import type { Actor } from '../support/actors.js';
import type { Client } from '../support/client.js';
import { type FirstQuarter, firstQuarter, QUARTER } from '../support/first-quarter.js';
import { PUBLIC_QUESTIONS, QUESTIONS } from '../support/questions.js';

const DAY = 86_400_000;
/** Days from today by the machine's clock: the database judges sharing by its own. */
const day = (away: number) => new Date(Date.now() + away * DAY).toISOString().slice(0, 10);
const NONE = {};
const PAGE = `/results/countries/XVE?${QUARTER}`;
const PUBLIC_PAGE = `/public/countries/XVE?${QUARTER}`;
const of = (country: string) => (path: string) => path.includes(country);

let quarter: FirstQuarter;
let given: FirstQuarter['given'];
let authority: Actor;
let peer: Actor;
let adviser: Actor;
let stranger: Actor;
let nobody: Client;

beforeAll(async () => {
  quarter = await firstQuarter();
  ({ given, authority, foreigner: peer } = quarter);
  await given.country('XQU', { name: 'Quellia' });
  adviser = await given.account({ role: 'adviser' });
  stranger = await given.account({ role: 'monitor', country: 'XQU' });
  nobody = quarter.app.api();
});
afterAll(() => quarter.app.stop());

const status = async (by: Client, path: string) => (await by.get(path)).status;
const read = async (by: Client, path: string) => (await by.get(path)).body;
const closeAll = async () => {
  await given.sharing('XVE', NONE);
  await given.sharing('XVE', NONE, 'peers');
  await given.sharing('XVE', NONE, 'public');
};
const toPeers = (more: object) => given.sharing('XVE', { countries: ['XTA'], ...more }, 'peers');

describe('a peer', () => {
  const asked = Object.values(QUESTIONS)
    .flat()
    .filter((path) => path.includes('XVE') && !path.includes('comparison'));
  beforeAll(closeAll);

  it.each(asked)('is told nothing at %s before the country decides', async (path) => {
    expect(await status(peer, path)).toBe(404);
  });

  it('is the authority or the centre of a country that is named, and nobody else of it', async () => {
    await toPeers({ kpis: true });
    const centre = await given.account({ role: 'monitor', country: 'XTA' });
    const staff = await given.account({
      role: 'operator',
      country: 'XTA',
      operator: await given.operator('XTA'),
    });
    const respondent = await given.account({ role: 'authority', country: 'XTA', respondent: true });
    const seen = [peer, centre, stranger, staff, respondent, adviser].map((one) => status(one, PAGE));
    expect(await Promise.all(seen)).toEqual([200, 200, 404, 403, 403, 404]);
    expect(await status(nobody, PUBLIC_PAGE)).toBe(404);
  });

  it('sees what is shared at the adviser’s threshold, and only that', async () => {
    await toPeers({ kpis: true });
    const page = await read(peer, PAGE);
    expect(page).toMatchObject({ name: 'Veldania', bodies: [], functions: [], calendar: null, next: [] });
    expect(page.notShared).toEqual(
      expect.arrayContaining(['indexes', 'recommendationLevels', 'calendar', 'next']),
    );
    expect(page.notShared).not.toContain('kpis');
    const people = `/results/people?activity=EORE_SESSION&country=XVE&${QUARTER}`;
    const [seen] = (await read(peer, people)).series;
    expect(seen.points[0].cells[position('F', 'Y18T59', 'with')]).toBeNull();
    await given.sharing('XVE', { kpis: true });
    expect((await read(adviser, people)).series).toEqual((await read(peer, people)).series);
    await given.sharing('XVE', NONE);
    const compared = await read(peer, `/results/comparison?kpis=KPI-04&${QUARTER}`);
    expect(compared.countries.map(({ countryCode }: { countryCode: string }) => countryCode)).toEqual([
      'XTA',
      'XVE',
    ]);
  });

  it('never sees reports, operators, places, or what is not verified', async () => {
    await toPeers({ indexes: true, recommendationLevels: true, kpis: true });
    for (const more of ['by=operator', 'by=place', 'basis=latest'])
      expect(await status(peer, `/results/kpis/KPI-04?country=XVE&${QUARTER}&${more}`)).toBe(422);
    const rows = await Promise.all(['/reports', '/operators', '/places'].map((path) => read(peer, path)));
    expect(JSON.stringify(rows)).not.toContain('XVE');
    expect(await read(peer, '/countries')).toEqual([expect.objectContaining({ code: 'XTA' })]);
    expect(await status(peer, '/countries/XVE')).toBe(404);
    expect(JSON.stringify(await read(peer, PAGE))).not.toContain(quarter.maple);
  });

  it('is let in on the days, and out at once when the country takes it back or names it no more', async () => {
    await toPeers({ kpis: true, from: day(1) });
    expect(await status(peer, PAGE)).toBe(404);
    await toPeers({ kpis: true, until: day(-1) });
    expect(await status(peer, PAGE)).toBe(404);
    await toPeers({ kpis: true, from: day(0), until: day(0) });
    expect(await status(peer, PAGE)).toBe(200);
    await toPeers({ kpis: true, countries: ['XQU'] });
    expect(await Promise.all([status(peer, PAGE), status(stranger, PAGE)])).toEqual([404, 200]);
    await toPeers({});
    expect(await status(stranger, PAGE)).toBe(404);
  });

  it('opens nothing of itself by being named', async () => {
    await toPeers({ kpis: true });
    expect(await status(authority, `/results/countries/XTA?${QUARTER}`)).toBe(404);
  });

  it('cannot be a country that is not here, nor oneself; in bands nothing goes along with the indexes', async () => {
    const headers = {
      'if-match': (await authority.get('/countries/XVE/sharing/peers')).headers.get('etag') ?? '',
    };
    const levels = { indexes: true, recommendationLevels: false, kpis: false, form: 'named' };
    const decide = (more: object) =>
      authority.put('/countries/XVE/sharing/peers', { ...levels, countries: ['XTA'], ...more }, headers);
    for (const code of ['XVE', 'XZZ'])
      expect((await decide({ countries: [code] })).body).toMatchObject({ status: 422, code: 'unknown-peer' });
    expect((await decide({ form: 'bands', kpis: true })).body.code).toBe('bands-of-indexes-only');
    expect((await decide({ form: 'bands' })).status).toBe(200);
    expect(await status(peer, PAGE)).toBe(404);
    expect(await read(authority, '/countries/XVE/sharing/candidates')).toEqual([
      { code: 'XQU', name: 'Quellia' },
      { code: 'XTA', name: 'Tarnland' },
    ]);
  });
});

describe('the public', () => {
  beforeAll(closeAll);

  it('is told of no country, as long as none shows it anything', async () => {
    expect(await read(nobody, '/public/countries')).toEqual([]);
    expect(await status(nobody, '/public/countries?region=x')).toBe(422);
    expect(await status(nobody, '/public/countries?lang=fr')).toBe(200);
    for (const path of Object.values(PUBLIC_QUESTIONS).flat().filter(of('countries/XVE')))
      expect([path, await status(nobody, path)]).toEqual([path, 404]);
    const asked = Object.values(PUBLIC_QUESTIONS).flat().filter(of('comparison'));
    for (const path of asked) {
      const { countries } = await read(nobody, path);
      expect(countries.filter(({ name }: { name: string | null }) => name !== null)).toEqual([]);
    }
  });

  it('asks without an account, may keep the answer for minutes, and no refusal', async () => {
    await given.sharing('XVE', { kpis: true }, 'public');
    const answer = await nobody.get(PUBLIC_PAGE);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'public, max-age=300']);
    expect((await nobody.get('/public/countries/XTA')).headers.get('cache-control')).toBeNull();
    const levels = { indexes: false, recommendationLevels: false, kpis: true, narrative: false };
    expect(await read(nobody, '/public/countries')).toEqual([
      {
        code: 'XVE',
        name: 'Veldania',
        region: null,
        subregion: null,
        languages: [],
        isOwn: false,
        ...levels,
      },
    ]);
    for (const path of Object.values(QUESTIONS).flat()) expect(await status(nobody, path)).toBe(401);
  });

  it('is shown no count of people below ten', async () => {
    await given.sharing('XVE', { kpis: true, indexes: true, recommendationLevels: true }, 'public');
    for (const path of Object.values(PUBLIC_QUESTIONS).flat()) {
      const small = smallPeople(await read(nobody, path));
      expect([path, small]).toEqual([path, []]);
    }
  });

  it('is joined by advisers and peers to whom nothing is shared apart: they see just as much', async () => {
    const { asOf: _a, ...seen } = await read(nobody, PUBLIC_PAGE);
    for (const one of [adviser, peer, stranger]) {
      const { asOf: _b, ...same } = await read(one, PAGE);
      expect(same).toEqual(seen);
    }
    await given.sharing('XVE', { kpis: true });
    const closer = await read(adviser, PAGE);
    expect(closer.notShared).toEqual(seen.notShared);
    expect(hiddenIn(closer)).toBeLessThan(hiddenIn(seen));
  });

  it('is let in on the days, and out at once', async () => {
    await given.sharing('XVE', { kpis: true, from: day(1) }, 'public');
    expect(await status(nobody, PUBLIC_PAGE)).toBe(404);
    await given.sharing('XVE', { kpis: true, until: day(0) }, 'public');
    expect(await status(nobody, PUBLIC_PAGE)).toBe(200);
    await given.sharing('XVE', NONE, 'public');
    expect(await status(nobody, PUBLIC_PAGE)).toBe(404);
  });
});

/** How many figures an answer hides. */
const hiddenIn = (body: unknown) => JSON.stringify(body).split('"suppressed"').length - 1;

/** Counts of the pyramid, and of what KPIs of people are made, above 0 and below ten. */
function smallPeople(body: {
  eore?: { bars: { people: { value: number }; with: { value: number } }[] } | null;
  countries?: { female?: { numerator: number; denominator: number } }[];
}): number[] {
  const bars = (body.eore?.bars ?? []).flatMap((bar) => [bar.people.value, bar.with.value]);
  const shares = (Array.isArray(body) ? [] : (body.countries ?? [])).flatMap(({ female }) =>
    female ? [female.numerator, female.denominator - female.numerator] : [],
  );
  return [...bars, ...shares].filter((count) => count > 0 && count < 10);
}
