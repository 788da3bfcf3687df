import { SHARED_WITH, type SharedWith } from '../../api/domain/sharing.js';
import type { Actor } from '../support/actors.js';
import type { Client } from '../support/client.js';
import { type FirstQuarter, firstQuarter, QUARTER } from '../support/first-quarter.js';

const LEVELS = ['indexes', 'recommendationLevels', 'kpis'] as const;
const PAGE = `/results/countries/XVE?${QUARTER}`;
const TODAY = new Date().toISOString().slice(0, 10);

let quarter: FirstQuarter;
let given: FirstQuarter['given'];
let authority: Actor;
let others: Record<SharedWith, (path: string) => ReturnType<Client['get']>>;

beforeAll(async () => {
  quarter = await firstQuarter();
  ({ given, authority } = quarter);
  const adviser = await given.account({ role: 'adviser' });
  others = {
    advisers: (path) => adviser.get(path),
    peers: (path) => quarter.foreigner.get(path),
    public: (path) => quarter.app.api().get(path.replace('/results/', '/public/')),
  };
  const round = { body: 'NMAA', frameworkRef: 'gdei-wps@1.0', period: '2026' };
  const { id } = (await authority.post('/assessments', round)).body;
  await authority.put(`/assessments/${id}/answers/NMAA-1.1-1a`, { answer: 'met' });
  await authority.post(`/assessments/${id}/submission`);
  await authority.post(`/assessments/${id}/publication`);
});
afterAll(() => quarter.app.stop());

const share = (audience: SharedWith, levels: Readonly<Record<string, boolean>>) =>
  given.sharing(
    'XVE',
    audience === 'peers' ? { countries: ['XTA'], ...levels } : levels,
    audience === 'advisers' ? undefined : audience,
  );
const log = async () => (await authority.get('/countries/XVE/sharing/log')).body;
const withoutMoment = ({ asOf: _, ...rest }: Record<string, unknown>) => rest;

describe.each(SHARED_WITH)('the preview as %s', (audience) => {
  it('is the very answer that they are given, whichever levels are shared', async () => {
    for (const chosen of subsets(LEVELS)) {
      await share(audience, Object.fromEntries(chosen.map((level) => [level, true])));
      const real = await others[audience](PAGE);
      const preview = await authority.get(`${PAGE}&as=${audience}`);
      expect([chosen, preview.status]).toEqual([chosen, real.status]);
      if (real.status === 200) expect(withoutMoment(preview.body)).toEqual(withoutMoment(real.body));
    }
    await share(audience, {});
  });
});

describe('the log', () => {
  it('says for which audience was decided, and with whom', async () => {
    await share('peers', { indexes: true });
    await share('public', { kpis: true });
    const { decisions } = await log();
    expect(decisions.slice(0, 2).map(({ after }: { after: object }) => after)).toEqual([
      expect.objectContaining({ audience: 'public', kpis: true }),
      expect.objectContaining({ audience: 'peers', form: 'named', countries: ['XTA'], indexes: true }),
    ]);
  });

  it('names the countries with which something was shared, also to who may not name others', async () => {
    await share('peers', { indexes: true });
    const monitor = await given.account({ role: 'monitor', country: 'XVE' });
    const { name } = await given.owner
      .query(`select name from country where code = 'XTA'`)
      .then(({ rows: [row] }) => row);
    expect(name).not.toBe('XTA');
    const peers = [{ code: 'XTA', name }];
    const { decisions } = (await monitor.get('/countries/XVE/sharing/log')).body;
    expect(decisions[0].after).toMatchObject({ countries: ['XTA'], peers });
    expect((await monitor.get('/countries/XVE/sharing/peers')).body).toMatchObject({ peers });
    expect((await monitor.get('/countries/XVE/sharing')).body.peers).toBeUndefined();
  });

  it('says as whom somebody looked; of the public it keeps a number of the day', async () => {
    await given.owner.query('delete from sharing_look; delete from sharing_public_look');
    await share('advisers', { kpis: true });
    await share('peers', { indexes: true });
    await share('public', { recommendationLevels: true });
    for (const audience of [...SHARED_WITH, 'public'] as const) await others[audience](PAGE);
    await authority.get(`${PAGE}&as=public`);
    const { looks, publicLooks } = await log();
    const name = expect.any(String);
    expect(looks).toHaveLength(2);
    expect(looks).toEqual(
      expect.arrayContaining([
        { day: TODAY, name, audience: 'advisers', levels: ['kpis'] },
        { day: TODAY, name, audience: 'peers', levels: ['indexes'] },
      ]),
    );
    expect(publicLooks).toEqual([{ day: TODAY, answers: 2 }]);
  });

  it('says both of somebody who compares people as an adviser, and a moment later as a peer', async () => {
    await given.owner.query('delete from sharing_look');
    const both = await given.account({ role: 'adviser' }, { role: 'authority', country: 'XTA' });
    const compare = () => both.get(`/results/comparison?measure=people&countries=XVE&${QUARTER}`);
    for (const audience of SHARED_WITH) await share(audience, {});
    await share('advisers', { kpis: true });
    await compare();
    await share('advisers', {});
    await share('peers', { kpis: true });
    await compare();
    const { looks } = await log();
    expect(looks.map(({ audience }: { audience: string }) => audience).sort()).toEqual(['advisers', 'peers']);
  });

  it('counts nothing for the public where a country took it back while the answer was made', async () => {
    await given.owner.query('delete from sharing_public_look');
    await share('public', { kpis: true });
    const { Db } = await import('../../api/access/db.js');
    const { PUBLIC } = await import('../../api/results/audience.js');
    const { countPublicLooks } = await import('../../api/results/looks.queries.js');
    const db = quarter.app.app.get(Db, { strict: false });
    await db.asSharedResults(PUBLIC, (tx) => countPublicLooks(tx, ['XVE', 'XTA']));
    expect((await log()).publicLooks).toEqual([{ day: TODAY, answers: 1 }]);
    const { rows } = await given.owner.query('select country_code as code from sharing_public_look');
    expect(rows).toEqual([{ code: 'XVE' }]);
  });

  it('does not name who sees no more than everybody', async () => {
    await given.owner.query('delete from sharing_look');
    await share('advisers', {});
    await others.advisers(PAGE);
    expect((await log()).looks).toEqual([]);
  });
});

describe('the database itself', () => {
  it('shows a row of sharing to those it is for, on its days, and to a peer only while figures are read', async () => {
    const { connect } = await import('../../api/connection.js');
    const client = await connect(quarter.app.apiUrl);
    for (const audience of SHARED_WITH) await share(audience, { kpis: true });
    const seen = async (settings: Record<string, string>) => {
      await client.query('begin');
      for (const [name, value] of Object.entries(settings))
        await client.query('select set_config($1, $2, true)', [`app.${name}`, value]);
      const { rows } = await client.query('select audience from sharing order by 1');
      await client.query('rollback');
      return rows.map(({ audience }) => audience);
    };
    expect(await seen({})).toEqual([]);
    expect(await seen({ peers: 'XTA' })).toEqual([]);
    expect(await seen({ purposes: 'public' })).toEqual([]);
    expect(await seen({ purposes: 'shared-results' })).toEqual(['public']);
    expect(await seen({ purposes: 'shared-results', peers: 'XQU' })).toEqual(['public']);
    expect(await seen({ purposes: 'shared-results', peers: 'XTA' })).toEqual(['peers', 'public']);
    expect(await seen({ purposes: 'advice,shared-results' })).toEqual(['advisers', 'public']);
    expect(await seen({ purposes: 'shared-results', homes: 'XVE' })).toEqual(['public']);
    await given.owner.query(`update sharing set shared_until = current_date - 2`);
    expect(await seen({ purposes: 'advice,shared-results', peers: 'XTA' })).toEqual([]);
    expect(await seen({ homes: 'XVE' })).toEqual(['advisers', 'peers', 'public']);
    await client.end();
  });
});

function subsets<T>([first, ...rest]: readonly T[]): T[][] {
  if (first === undefined) return [[]];
  return subsets(rest).flatMap((some) => [some, [first, ...some]]);
}
