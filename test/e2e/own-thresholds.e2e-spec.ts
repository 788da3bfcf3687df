import { position } from '../../api/domain/cells.js';
import { SHARED_WITH, type SharedWith } from '../../api/domain/sharing.js';
import { foundOut, publishedIn } from '../attack/month.js';
import { count, people } from '../fixtures/kpi-facts.js';
import type { Actor } from '../support/actors.js';
import type { Client } from '../support/client.js';
import { type FirstQuarter, firstQuarter, QUARTER } from '../support/first-quarter.js';

const THRESHOLDS = '/countries/XVE/sharing/thresholds';
const MINIMUM = { advisersAndPeers: 5, public: 10 };
const PEOPLE = `/results/people?country=XVE&activity=EORE_SESSION&${QUARTER}`;
const COMPARED = `/results/comparison?measure=people&countries=XVE&${QUARTER}`;
const KPIS = `/results/comparison?kpis=KPI-04,KPI-10,KPI-17&countries=XVE&${QUARTER}`;
const PAGE = `/results/countries/XVE?${QUARTER}`;

let quarter: FirstQuarter;
let given: FirstQuarter['given'];
let authority: Actor;
let adviser: Actor;
let nobody: Client;

beforeAll(async () => {
  quarter = await firstQuarter();
  ({ given, authority } = quarter);
  adviser = await given.account({ role: 'adviser' });
  nobody = quarter.app.api();
  await given.sharing('XVE', { kpis: true });
  await given.sharing('XVE', { kpis: true, countries: ['XTA'] }, 'peers');
  await given.sharing('XVE', { kpis: true }, 'public');
});
afterAll(() => quarter.app.stop());

const read = async (by: Client, path: string) => (await by.get(path)).body;
const decide = async (own: object) => {
  const etag = (await authority.get(THRESHOLDS)).headers.get('etag') ?? '';
  return authority.put(THRESHOLDS, own, { 'if-match': etag });
};
/** How much an answer hides: figures that are marked, and cells and sums of the people series. */
const hiddenIn = (body: unknown) => {
  const text = JSON.stringify(body);
  const lists = [...text.matchAll(/"suppressed(?:Cells)?":\[([^\]]*)\]/g)];
  const inSeries = lists.flatMap(([, list = '']) => list.split(',').filter(Boolean)).length;
  return inSeries + text.split('"reason":"suppressed"').length - 1;
};
const withoutMoment = (body: unknown) => ({ ...(body as object), asOf: null });

describe('thresholds of a country’s own', () => {
  it('are the published minimum until its authority decides', async () => {
    const found = await authority.get(THRESHOLDS);
    expect([found.status, found.headers.get('etag')]).toEqual([200, '"1"']);
    expect(found.body).toMatchObject({
      countryCode: 'XVE',
      ...MINIMUM,
      offered: { advisersAndPeers: [5, 10, 15, 20, 30], public: [10, 15, 20, 30] },
      version: 1,
    });
  });

  it('are refused where they are looser than the minimum, no step, or lower for the public than for advisers', async () => {
    const refused = async (own: object) => {
      const { status, body } = await decide(own);
      return [status, body.code, body.errors?.map(({ pointer }: { pointer: string }) => pointer)];
    };
    const notOffered = (where: string) => [422, 'threshold-not-offered', [where]];
    expect(await refused({ advisersAndPeers: 3, public: 10 })).toEqual(notOffered('#/advisersAndPeers'));
    expect(await refused({ advisersAndPeers: 8, public: 10 })).toEqual(notOffered('#/advisersAndPeers'));
    expect(await refused({ advisersAndPeers: 5, public: 5 })).toEqual(notOffered('#/public'));
    expect(await refused({ advisersAndPeers: 15, public: 10 })).toEqual([
      422,
      'public-threshold-below',
      ['#/public'],
    ]);
    for (const wrong of [
      { advisersAndPeers: 10 },
      { advisersAndPeers: '10', public: 15 },
      { ...MINIMUM, x: 1 },
    ])
      expect((await decide(wrong)).status).toBe(422);
    expect(await read(authority, THRESHOLDS)).toMatchObject({ ...MINIMUM, version: 1 });
  });

  it('are decided by the authority alone, and read inside the country alone', async () => {
    const peer = quarter.foreigner;
    const statuses = (path: string, by: readonly Client[]) =>
      Promise.all(by.map(async (one) => (await one.get(path)).status));
    const staff = await given.account({ role: 'operator', country: 'XVE', operator: quarter.maple });
    expect(await statuses(THRESHOLDS, [quarter.monitor, peer, adviser, staff, nobody])).toEqual([
      200, 404, 403, 403, 401,
    ]);
    const wanted = { advisersAndPeers: 10, public: 15 };
    const puts = [quarter.monitor, peer, adviser, staff, given.administrator, nobody].map(
      async (one) => (await one.put(THRESHOLDS, wanted, { 'if-match': '"1"' })).status,
    );
    expect(await Promise.all(puts)).toEqual([403, 404, 403, 403, 403, 401]);
    expect(await read(authority, THRESHOLDS)).toMatchObject({ ...MINIMUM, version: 1 });
  });

  it('are decided first without, then with the version that was read', async () => {
    const first = await authority.put(THRESHOLDS, MINIMUM);
    expect([first.status, first.headers.get('etag')]).toEqual([200, '"2"']);
    expect((await authority.put(THRESHOLDS, MINIMUM)).status).toBe(428);
    expect((await authority.put(THRESHOLDS, MINIMUM, { 'if-match': '"1"' })).status).toBe(412);
  });
});

describe('a country that becomes stricter', () => {
  const asked: Readonly<Record<SharedWith, (path: string) => Promise<unknown>>> = {
    advisers: (path) => read(adviser, path),
    peers: (path) => read(quarter.foreigner, path),
    public: (path) => read(nobody, path.replace('/results/', '/public/')),
  };
  beforeEach(() => decide(MINIMUM));

  it('hides more from advisers, peers and the public with the next answer, and nothing more from its own people', async () => {
    const answers = async () => ({
      people: [hiddenIn(await asked.advisers(PEOPLE)), hiddenIn(await asked.peers(PEOPLE))],
      page: hiddenIn(await asked.public(PAGE)),
      own: await read(authority, PEOPLE),
    });
    const before = await answers();
    const decided = await decide({ advisersAndPeers: 10, public: 30 });
    expect(decided.body).toMatchObject({ advisersAndPeers: 10, public: 30 });
    const after = await answers();
    expect(after.people[0]).toBeGreaterThan(before.people[0] ?? 0);
    expect(after.people[1]).toBe(after.people[0]);
    expect(after.page).toBeGreaterThan(before.page);
    expect(after.own).toEqual(before.own);
    await decide(MINIMUM);
    expect(await answers()).toEqual(before);
  });

  it('shows no count below its threshold, and says from which number on it shows counts', async () => {
    await decide({ advisersAndPeers: 10, public: 20 });
    const { series } = await read(adviser, PEOPLE);
    const [january] = series[0].points;
    expect(january.cells[position('F', 'Y0T17', 'with')]).toBeNull();
    expect(january.suppressedCells).toContain(position('F', 'Y0T17', 'with'));
    const small = series.flatMap(({ points }: { points: { cells: (number | null)[] }[] }) =>
      points.flatMap(({ cells }) => cells.filter((one) => one !== null && one > 0 && one < 10)),
    );
    expect(small).toEqual([]);
    const from = async (page: Promise<unknown>) => ((await page) as { countsFrom: number }).countsFrom;
    expect(await Promise.all(SHARED_WITH.map((one) => from(asked[one](PAGE))))).toEqual([10, 10, 20]);
    expect(await from(read(authority, PAGE))).toBeNull();
  });

  it.each(SHARED_WITH)('is seen by itself in the preview just as %s see it', async (audience) => {
    await decide({ advisersAndPeers: 15, public: 20 });
    const real = await asked[audience](PAGE);
    expect(withoutMoment(await read(authority, `${PAGE}&as=${audience}`))).toEqual(withoutMoment(real));
  });

  it('is compared by what it still shows, though what it showed before is remembered', async () => {
    const before = await Promise.all([COMPARED, KPIS].map(asked.advisers));
    await decide({ advisersAndPeers: 30, public: 30 });
    const after = await Promise.all([COMPARED, KPIS].map(asked.advisers));
    for (const [nth, body] of after.entries()) expect(hiddenIn(body)).toBeGreaterThan(hiddenIn(before[nth]));
    await decide(MINIMUM);
    const again = await Promise.all([COMPARED, KPIS].map(asked.advisers));
    expect(again.map(withoutMoment)).toEqual(before.map(withoutMoment));
  });

  it('gives no count below its threshold back to an adviser who lays all answers about a month side by side', async () => {
    await decide({ advisersAndPeers: 10, public: 10 });
    const month = 'country=XVE&from=2026-01&to=2026-01';
    const { series } = await read(adviser, `/results/people?activity=EORE_SESSION&${month}`);
    const published = await publishedIn({
      point: series[0].points[0],
      kpi: async (code, by) => {
        const cut = by.length > 0 ? `&by=${by.join()}` : '';
        return (await read(adviser, `/results/kpis/${code}?${month}${cut}`)).points;
      },
    });
    const row = (sex: 'F' | 'M', band: 'Y0T17' | 'Y18T59', some: number, others: number) => [
      count(sex, band, some, 'with'),
      count(sex, band, others, 'without'),
    ];
    const reported = [...row('F', 'Y0T17', 6, 94), ...row('M', 'Y0T17', 7, 53), ...row('F', 'Y18T59', 3, 37)];
    const rows = [people(reported, { period: '2026-01', disabilityAsked: 'all' })];
    expect(foundOut(rows, published, 10)).toEqual([]);
  });

  it('is stricter alone: other countries keep to what they decided', async () => {
    await decide({ advisersAndPeers: 30, public: 30 });
    expect(await read(quarter.foreigner, '/countries/XTA/sharing/thresholds')).toMatchObject(MINIMUM);
  });

  it('reads in its log who decided, and its audit keeps what was before', async () => {
    await decide({ advisersAndPeers: 20, public: 20 });
    const { thresholds } = await read(authority, '/countries/XVE/sharing/log');
    expect(thresholds[0]).toEqual({
      at: expect.any(String),
      by: expect.any(String),
      after: { advisersAndPeers: 20, public: 20 },
    });
    const deeds = await read(authority, '/audit');
    const deed = deeds.find((one: { deed: string }) => one.deed === 'sharing:thresholds');
    expect(deed).toMatchObject({ change: { before: MINIMUM, after: { advisersAndPeers: 20, public: 20 } } });
  });
});

describe('the database itself', () => {
  it('shows thresholds to whoever is let in to figures, lets only its own people write them, and none that is looser', async () => {
    const { connect } = await import('../../api/connection.js');
    const client = await connect(quarter.app.apiUrl);
    const within = async (settings: Record<string, string>, statement: string) => {
      await client.query('begin');
      for (const [name, value] of Object.entries(settings))
        await client.query('select set_config($1, $2, true)', [`app.${name}`, value]);
      const { rows, rowCount } = await client.query(statement);
      await client.query('rollback');
      return rows.length > 0 ? rows.map((row) => row.code) : rowCount;
    };
    const all = 'select country_code as code from sharing_threshold order by 1';
    expect(await within({}, all)).toBe(0);
    for (const purposes of ['public', 'advice']) expect(await within({ purposes }, all)).toBe(0);
    expect(await within({ purposes: 'shared-results' }, all)).toEqual(['XVE']);
    expect(await within({ countries: 'XTA' }, all)).toEqual(['XTA']);
    const loosen = `update sharing_threshold set advisers_and_peers = 5, public = 10`;
    for (const settings of [{}, { purposes: 'advice,shared-results' }, { purposes: 'administration' }])
      expect(await within(settings, loosen)).toBe(0);
    expect(await within({ countries: 'XVE' }, loosen)).toBe(1);
    await client.end();
    for (const looser of ['advisers_and_peers = 4', 'public = 5', 'advisers_and_peers = 30, public = 20'])
      await expect(given.owner.query(`update sharing_threshold set ${looser}`)).rejects.toThrow(/check/);
  });
});
