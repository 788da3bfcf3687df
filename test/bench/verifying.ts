import type pg from 'pg';
import { addMonths } from '../../api/domain/period.js';
import { HOME, MONTHS, TOKENS } from './fill.js';
import { median } from './measure.js';
import type { Server } from './servers.js';
import { ENTRY } from './works.js';

const REPORTS = 40 * Number(process.env.BENCH_ROUNDS ?? 3);
/** What verifying may take, as a multiple of an insert that keeps no sums. */
const GOAL = 1.5;

/**
 * What it costs that sums are kept with every deed: a report of 54 counts is entered (no sums yet), submitted, and
 * verified by somebody else, in months as full as all others; one after the other, with the bare insert in between.
 */
export async function benchVerifying(
  owner: pg.Client,
  bare: Server,
  product: Server,
  say: (line: string) => void,
): Promise<void> {
  const { rows } = await owner.query(
    `select id from operator where country_code = $1 and split_part(name, ' ', 2)::int > 1000`,
    [HOME],
  );
  const took = { bare: [] as number[], enter: [] as number[], verify: [] as number[] };
  for (let nth = 0; nth < REPORTS; nth += 1) {
    const report = reportOf(rows[Math.floor(nth / MONTHS)].id, addMonths('2023-10', nth % MONTHS));
    const twin = { ...report, period: addMonths('1900-01', nth) };
    took.bare.push((await post(`${bare.origin}/reports`, twin, TOKENS.second)).took);
    const reports = `${product.origin}/api/v1/reports`;
    const entered = await post(reports, report, TOKENS.second);
    took.enter.push(entered.took);
    await post(`${reports}/${entered.id}/submission`, {}, TOKENS.second);
    took.verify.push((await post(`${reports}/${entered.id}/verification`, {}, TOKENS.monitor)).took);
  }
  const [enter, verify] = [median(took.enter), median(took.verify)];
  say('  verify a report of 54 counts, its sums included');
  say(
    `    ${(verify / enter).toFixed(2)} times entering one, which keeps no sums, goal ${GOAL}${verify / enter <= GOAL ? '' : ': MISSED'}`,
  );
  say(
    `    verify ${verify.toFixed(1)} ms, enter ${enter.toFixed(1)} ms, bare insert ${median(took.bare).toFixed(1)} ms (medians of ${REPORTS})`,
  );
}

const reportOf = (operatorId: string, period: string) => ({
  operatorId,
  countryCode: HOME,
  period,
  entries: [ENTRY],
});

async function post(url: string, body: object, token: string): Promise<{ id: string; took: number }> {
  const headers = { 'content-type': 'application/json', cookie: `__Host-session=${token}` };
  const begun = performance.now();
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  const text = await response.text();
  const took = performance.now() - begun;
  if (!response.ok) throw new Error(`${url}: ${response.status} ${text}`);
  return { id: JSON.parse(text).id, took };
}
