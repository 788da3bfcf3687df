import { setImmediate } from 'node:timers/promises';
import { Decider } from '../../api/results/deciding/decider.js';
import { PublicLine } from '../../api/results/public/public-line.js';
import type { Actor } from '../support/actors.js';
import type { Client } from '../support/client.js';
import { type FirstQuarter, firstQuarter, QUARTER } from '../support/first-quarter.js';

const KPIS = `/public/comparison?kpis=KPI-04,KPI-10&series=month&${QUARTER}`;
const PEOPLE = `/public/comparison?measure=people&${QUARTER}`;
const COUNTRY = `/public/countries/XVE?${QUARTER}`;

let quarter: FirstQuarter;
let adviser: Actor;
let nobody: Client;
beforeAll(async () => {
  quarter = await firstQuarter();
  adviser = await quarter.given.account({ role: 'adviser' });
  nobody = quarter.app.api();
  await quarter.given.sharing('XVE', { kpis: true });
  await quarter.given.sharing('XVE', { kpis: true }, 'public');
});
afterAll(() => quarter.app.stop());

/** Holds everything up that is to be decided for the public, until it may go on. */
function heldUp() {
  const decider = quarter.app.app.get(Decider);
  const decide = decider.decide.bind(decider);
  const held: (() => void)[] = [];
  decider.decide = async (actor, name, pieces) => {
    if (actor.userId === '') await new Promise<void>((resolve) => held.push(resolve));
    return decide(actor, name, pieces);
  };
  const goOn = () => {
    decider.decide = decide;
    for (const one of held) one();
  };
  const until = async (many: number) => {
    while (held.length < many) await setImmediate();
  };
  return { until, goOn };
}

/** Tells when so many questions of the public stand in line. */
function inLine() {
  const line = quarter.app.app.get(PublicLine);
  const inTurn = line.inTurn.bind(line);
  let came = 0;
  line.inTurn = (work) => {
    came += 1;
    return inTurn(work);
  };
  return async (many: number) => {
    while (came < many) await setImmediate();
    line.inTurn = inTurn;
  };
}

const openTransactions = async () =>
  (
    await quarter.given.owner.query(
      `select query from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'`,
    )
  ).rows;

describe('while it is decided what the public may be told', () => {
  it('no connection of the database is held, and everybody else is answered', async () => {
    const held = heldUp();
    const asked = [KPIS, PEOPLE, COUNTRY].map((path) => nobody.get(path));
    await held.until(3);
    expect(await openTransactions()).toEqual([]);
    for (const path of ['/health/live', '/health/ready'])
      expect((await fetch(`${quarter.app.url}${path}`)).status).toBe(200);
    const compared = await adviser.get(KPIS.replace('/public/', '/results/'));
    expect(compared.body.countries).toHaveLength(1);
    held.goOn();
    expect((await Promise.all(asked)).map(({ status }) => status)).toEqual([200, 200, 200]);
  });

  it('four questions of the public are answered at a time and 32 more wait: the next one is refused', async () => {
    const [held, until] = [heldUp(), inLine()];
    const asked = Array.from({ length: 36 }, () => nobody.get(COUNTRY));
    await held.until(4);
    await until(36);
    const refused = await nobody.get(KPIS);
    expect([refused.status, refused.body.code]).toEqual([503, 'unavailable']);
    expect(refused.headers.get('retry-after')).toBe('5');
    expect(refused.headers.get('cache-control')).toBeNull();
    expect((await adviser.get('/results/countries/XVE')).status).toBe(200);
    held.goOn();
    expect(new Set((await Promise.all(asked)).map(({ status }) => status))).toEqual(new Set([200]));
  });
});
