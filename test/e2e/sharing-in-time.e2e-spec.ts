import type { Actor } from '../support/actors.js';
import { type FirstQuarter, firstQuarter, QUARTER } from '../support/first-quarter.js';

const DAY = 86_400_000;
/** Days from today by the machine's clock: the database judges sharing by its own. */
const day = (away: number) => new Date(Date.now() + away * DAY).toISOString().slice(0, 10);
const PATHS = [
  `/results/countries/XVE?${QUARTER}`,
  `/results/people?country=XVE&${QUARTER}`,
  `/results/kpis/KPI-04?country=XVE&${QUARTER}`,
];

let quarter: FirstQuarter;
let authority: Actor;
let adviser: Actor;

beforeAll(async () => {
  quarter = await firstQuarter();
  ({ authority } = quarter);
  adviser = await quarter.given.account({ role: 'adviser' });
});
afterAll(() => quarter.app.stop());

async function decide(more: object) {
  const { headers } = await authority.get('/countries/XVE/sharing');
  const wanted = { indexes: false, recommendationLevels: false, kpis: true, ...more };
  return authority.put('/countries/XVE/sharing', wanted, { 'if-match': headers.get('etag') ?? '' });
}
const statuses = (by: Actor) => Promise.all(PATHS.map(async (path) => (await by.get(path)).status));
const log = async () => (await authority.get('/countries/XVE/sharing/log')).body;

describe('sharing for a time', () => {
  it('opens on its first day and ends with its last, of its own accord', async () => {
    await decide({ from: day(0), until: day(0) });
    expect(await statuses(adviser)).toEqual([200, 200, 200]);
    await decide({ from: day(1) });
    expect(await statuses(adviser)).toEqual([404, 404, 404]);
    await decide({ until: day(-1) });
    expect(await statuses(adviser)).toEqual([404, 404, 404]);
    expect((await adviser.get('/countries')).body).toEqual([]);
    const compared = await adviser.get(`/results/comparison?measure=people&${QUARTER}`);
    expect(compared.body.countries).toEqual([]);
  });

  it('says, when its days are over, what advisers are still shown because everybody is', async () => {
    const shown = async () => (await authority.get('/countries/XVE/sharing')).body.shown;
    await decide({ until: day(-1) });
    expect(await shown()).toEqual({ levels: [], inBands: false, asPublic: [] });
    await quarter.given.sharing('XVE', { kpis: true }, 'public');
    expect(await shown()).toEqual({ levels: [], inBands: false, asPublic: ['kpis'] });
    expect(await statuses(adviser)).toEqual([200, 200, 200]);
    await decide({});
    expect(await shown()).toEqual({ levels: ['kpis'], inBands: false, asPublic: [] });
    await quarter.given.sharing('XVE', {}, 'public');
  });

  it('takes nothing from the country itself', async () => {
    await decide({ until: day(-1) });
    expect(await statuses(authority)).toEqual([200, 200, 200]);
  });

  it('stays closed to an adviser who reports for an operator there', async () => {
    await decide({ until: day(-1) });
    const both = await quarter.given.account(
      { role: 'adviser' },
      { role: 'operator', country: 'XVE', operator: quarter.maple },
    );
    expect(await statuses(both)).toEqual([404, 404, 404]);
  });

  it('is not decided with a last day before the first, nor with what is no day', async () => {
    const refused = await decide({ from: day(1), until: day(0) });
    expect([refused.status, refused.body.code]).toEqual([422, 'sharing-days']);
    expect((await decide({ until: '2026-02-30' })).status).toBe(422);
  });

  it('is taken back at once, also from a reader who holds an earlier answer', async () => {
    await decide({});
    const [path] = PATHS;
    const held = (await adviser.get(path as string)).headers.get('etag');
    await decide({ kpis: false });
    const again = await adviser.send('GET', path as string, undefined, { 'if-none-match': held ?? '' });
    expect(again.status).toBe(404);
  });
});

describe('the preview', () => {
  it('is the very answer that advisers are given', async () => {
    await decide({});
    const path = `/results/countries/XVE?${QUARTER}`;
    const { asOf: _a, ...seen } = (await adviser.get(path)).body;
    const { asOf: _b, ...previewed } = (await authority.get(`${path}&as=advisers`)).body;
    expect(previewed).toEqual(seen);
    expect(previewed.notShared).toContain('indexes');
  });

  it('is not found where advisers see nothing', async () => {
    await decide({ kpis: false });
    expect((await authority.get('/results/countries/XVE?as=advisers')).status).toBe(404);
  });
});

describe('the log of sharing', () => {
  it('says who looked at what, once a day for each person, and who decided', async () => {
    await quarter.given.owner.query('delete from sharing_look');
    await decide({});
    for (const path of [...PATHS, ...PATHS]) await adviser.get(path);
    await adviser.get(`/results/comparison?kpis=KPI-04&${QUARTER}`);
    const { looks, decisions } = await log();
    expect(looks).toEqual([
      { day: day(0), name: expect.any(String), audience: 'advisers', levels: ['kpis'] },
    ]);
    expect(decisions[0]).toMatchObject({ by: expect.any(String), after: { kpis: true, until: null } });
  });

  it('keeps nothing of the country’s own people, of a preview, or of what was refused', async () => {
    await quarter.given.owner.query('delete from sharing_look');
    for (const path of PATHS) await authority.get(path);
    await authority.get('/results/countries/XVE?as=advisers');
    await decide({ kpis: false });
    await statuses(adviser);
    expect((await log()).looks).toEqual([]);
  });

  it('is read by the country alone', async () => {
    expect((await quarter.monitor.get('/countries/XVE/sharing/log')).status).toBe(200);
    expect((await adviser.get('/countries/XVE/sharing/log')).status).toBe(403);
  });
});
