import { setImmediate } from 'node:timers/promises';
import { Db } from '../../api/access/db.js';
import { position } from '../../api/domain/cells.js';
import { foundOut, publishedIn } from '../attack/month.js';
import { count, people } from '../fixtures/kpi-facts.js';
import type { Actor } from '../support/actors.js';
import { type FirstQuarter, firstQuarter } from '../support/first-quarter.js';
import { reportingIn, session } from '../support/reported.js';

const MONTH = 'country=XVE&from=2026-01&to=2026-01';

/** Something that is waited for until it is given. */
function signal() {
  let give = () => {};
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give };
}

describe('all answers about a month, laid side by side', () => {
  let quarter: FirstQuarter;
  let adviser: Actor;

  beforeAll(async () => {
    quarter = await firstQuarter();
    const { given } = quarter;
    adviser = await given.account({ role: 'adviser' });
    await given.sharing('XVE', { indexes: false, recommendationLevels: false, kpis: true });
  });
  afterAll(() => quarter.app.stop());

  /** What somebody finds out of the month over HTTP. */
  async function heardBy(reader: Actor) {
    const { series } = (await reader.get(`/results/people?activity=EORE_SESSION&${MONTH}`)).body;
    return publishedIn({
      point: series[0].points[0],
      kpi: async (code, by) => {
        const cut = by.length > 0 ? `&by=${by.join()}` : '';
        return (await reader.get(`/results/kpis/${code}?${MONTH}${cut}`)).body.points;
      },
    });
  }
  const row = (sex: 'F' | 'M', band: 'Y0T17' | 'Y18T59', some: number, others: number) => [
    count(sex, band, some, 'with'),
    count(sex, band, others, 'without'),
  ];
  const reported = [...row('F', 'Y0T17', 6, 94), ...row('M', 'Y0T17', 7, 53), ...row('F', 'Y18T59', 3, 37)];
  const rows = [people(reported, { period: '2026-01', disabilityAsked: 'all' })];
  const girls = `c${position('F', 'Y0T17', 'with')}`;
  const women = `c${position('F', 'Y18T59', 'with')}`;

  it('give an adviser no small count back', async () => {
    const heard = await heardBy(adviser);
    expect([heard.get(women), heard.get('total')]).toEqual(['hidden', 200]);
    expect(foundOut(rows, heard)).toEqual([]);
  });

  it('give a peer none, nor whoever sees a country only because everybody does: of those below ten neither', async () => {
    const { given, foreigner } = quarter;
    await given.sharing('XVE', { kpis: true, countries: ['XTA'] }, 'peers');
    const asPeer = await heardBy(foreigner);
    expect([asPeer.get(women), asPeer.get('total')]).toEqual(['hidden', 200]);
    expect(foundOut(rows, asPeer)).toEqual([]);
    await given.sharing('XVE', { countries: ['XTA'] }, 'peers');
    await given.sharing('XVE', { kpis: true }, 'public');
    const asAnybody = await heardBy(foreigner);
    expect([asAnybody.get(girls), asAnybody.get(women), asAnybody.get('total')]).toEqual([
      'hidden',
      'hidden',
      200,
    ]);
    expect(foundOut(rows, asAnybody, 10)).toEqual([]);
    await given.sharing('XVE', {}, 'public');
  });

  it('hold shares of all people only of figures that the others tell, and the country’s own people read more', async () => {
    const asked = `measure=people&countries=XVE&from=2026-01&to=2026-01`;
    const [seen] = (await adviser.get(`/results/comparison?${asked}`)).body.countries;
    const [own] = (await quarter.authority.get(`/results/comparison?${asked}`)).body.countries;
    const { series } = (await adviser.get(`/results/people?${MONTH}`)).body;
    const counted = series.filter(
      (one: { beneficiaryType: string; stage: string }) =>
        one.beneficiaryType === 'direct' && one.stage !== 'expected',
    );
    const told = (name: string): (number | null)[] =>
      counted.map((one: { points: Record<string, number | null>[] }) => one.points[0]?.[name]);
    const sum = (names: readonly string[]) => {
      const values = names.flatMap(told);
      return values.includes(null) ? null : values.reduce<number>((all, value) => all + (value ?? 0), 0);
    };
    const fractionOf = ({ numerator, denominator }: { numerator: number; denominator: number }) => [
      numerator,
      denominator,
    ];
    expect(fractionOf(seen.female)).toEqual([sum(['female']), sum(['female', 'male'])]);
    expect(fractionOf(seen.sexAge)).toEqual([sum(['knownSexAge']), sum(['total'])]);
    expect(fractionOf(seen.sexAge)).toEqual(fractionOf(own.sexAge));
    expect(own.full.reason).toBeUndefined();
  });

  it('tell of figures verified a moment ago, asked by several at once', async () => {
    const { given } = quarter;
    const asked = '/results/comparison?measure=people&countries=XVE&from=2026-03&to=2026-03';
    const denominators = async () =>
      (await Promise.all([1, 2, 3].map(() => adviser.get(asked)))).map(
        ({ body }) => body.countries[0].sexAge.denominator,
      );
    expect(await denominators()).toEqual([null, null, null]);
    const rowan = await given.operator('XVE', { name: 'Rowan' });
    const { verified } = reportingIn(given, 'XVE');
    await verified(rowan, '2026-03', {
      entries: [session({ women: { with: 30, without: 45 }, men: { with: 20, without: 25 } })],
    });
    expect(await denominators()).toEqual([120, 120, 120]);
    const willow = await given.operator('XVE', { name: 'Willow' });
    await verified(willow, '2026-03', {
      entries: [session({ women: { with: 20, without: 40 }, men: { with: 10, without: 20 } })],
    });
    expect(await denominators()).toEqual([210, 210, 210]);
  });

  it('tell nothing while it is taken back, and the same when it is shared again', async () => {
    const { given } = quarter;
    const asked = '/results/comparison?measure=people&countries=XVE&from=2026-03&to=2026-03';
    const told = async () => (await adviser.get(asked)).body.countries[0];
    const before = await told();
    await given.sharing('XVE', { indexes: true, recommendationLevels: false, kpis: false });
    expect(await told()).toEqual({ countryCode: 'XVE', name: null, reason: 'not_shared' });
    await given.sharing('XVE', { indexes: false, recommendationLevels: false, kpis: true });
    expect(await told()).toEqual(before);
  });

  it('are found by others, and later, where somebody was let in no longer while they were read', async () => {
    const { app, given, foreigner } = quarter;
    const asked = '/results/comparison?measure=people&countries=XVE&from=2026-02&to=2026-03';
    await given.sharing('XVE', { kpis: true, countries: ['XTA'] }, 'peers');
    const [db, reached, mayGoOn] = [app.app.get(Db), signal(), signal()];
    const read = db.readSharedResults.bind(db);
    let marks = 0;
    db.readSharedResults = async (actor, statement) => {
      const isOfPeople = statement.name === 'results-comparison-tables';
      if (isOfPeople && actor.userId === adviser.userId) {
        reached.give();
        await mayGoOn.given;
      }
      const rows = await read<never>(actor, statement);
      if (statement.name === 'results-comparison') marks += 1;
      return rows;
    };
    const lost = adviser.get(asked);
    await reached.given;
    const other = foreigner.get(asked);
    while (marks < 2) await setImmediate();
    await given.sharing('XVE', {});
    mayGoOn.give();
    expect((await lost).body.countries[0].sexAge.denominator).toBeNull();
    const found = (await other).body.countries[0];
    db.readSharedResults = read;
    await given.sharing('XVE', { countries: ['XTA'] }, 'peers');
    await given.sharing('XVE', { kpis: true });
    expect(found).toEqual((await adviser.get(asked)).body.countries[0]);
    expect(found.sexAge.denominator).not.toBeNull();
  });

  it('are not crossed finer than small counts are protected', async () => {
    const refused = await adviser.get(`/results/kpis/KPI-10?${MONTH}&by=setting,sex`);
    expect([refused.status, refused.body.code]).toEqual([422, 'kpi-not-cut-so']);
    expect((await adviser.get(`/results/kpis/KPI-10?${MONTH}&by=setting`)).status).toBe(200);
  });
});
