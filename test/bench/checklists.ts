import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Browser } from 'playwright-core';
import { criteriaOf, recommendationsOf } from '../../api/domain/framework.js';
import { launchBrowser } from '../support/chromium.js';
import { wideFramework } from '../support/wide-framework.js';
import { HOME, TOKENS } from './fill.js';
import { median } from './measure.js';
import type { Server } from './servers.js';
import type { Work } from './works.js';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3) * 2 + 1;
const SMALL = { family: 'small', criteria: 140 } as const;
const LARGE = { family: 'large', criteria: 1800 } as const;
/** What the large page may take, as a multiple of the small one. */
const GOAL = 2;

export type Checklists = Readonly<Record<'small' | 'large', Round>>;

/** One round on a checklist of some size. */
interface Round {
  readonly id: string;
  /** its twin, which the bare server writes into */
  readonly bareId: string;
  readonly codes: readonly string[];
}

/** Both checklists in the installation, and of each a round of the centre with every criterion answered. */
export async function fillChecklists(owner: pg.Client): Promise<Checklists> {
  return { small: await begin(owner, SMALL), large: await begin(owner, LARGE) };
}

/** Puts a checklist of this size into the installation, and a round of the centre on it, every criterion answered. */
async function begin(
  owner: pg.Client,
  { family, criteria }: { family: string; criteria: number },
): Promise<Round> {
  const framework = wideFramework(family, criteria);
  const codes = recommendationsOf(framework, 'NMAC')
    .flatMap(criteriaOf)
    .map(({ criterion }) => criterion.code);
  const { rows } = await owner.query(`select id from app_user where name = 'monitor'`);
  const userId = rows[0].id;
  await owner.query(
    `insert into framework_version (ref, content, framework, sha256, imported_by, imported_at)
     values ($1, $2::text, $2::text::json, $3, $4, now())`,
    [framework.ref, JSON.stringify(framework), 'f'.repeat(64), userId],
  );
  const id = await begun(owner, framework.ref, '2026', codes, userId);
  const bareId = await begun(owner, framework.ref, '2020', codes, userId);
  return { id, bareId, codes };
}

async function begun(
  owner: pg.Client,
  ref: string,
  period: string,
  codes: readonly string[],
  userId: string,
): Promise<string> {
  const id = randomUUID();
  await owner.query(
    `insert into assessment (id, country_code, body, framework_ref, period, created_by, created_at)
     values ($1, $2, 'NMAC', $3, $4, $5, now())`,
    [id, HOME, ref, period, userId],
  );
  await owner.query(
    `insert into answer (assessment_id, country_code, code, answer, note, edited_by, edited_at)
     select $1, $2, code, (array['met', 'partly', 'not_met'])[1 + nth % 3], 'Minutes of the board.', $4, now()
       from unnest($3::text[]) with ordinality as asked (code, nth)`,
    [id, HOME, codes, userId],
  );
  return id;
}

/** Saving an answer, on each of the two. */
export function answerWorks(owner: pg.Client, { small, large }: Checklists): Work[] {
  return [answerWork(owner, SMALL.criteria, small), answerWork(owner, LARGE.criteria, large)];
}

/** An answer to the next criterion, from the version that is stored; each server writes into a round of its own. */
function answerWork(owner: pg.Client, criteria: number, { id, bareId, codes }: Round): Work {
  const rounds = { bare: bareId, product: id };
  const versions = new Map<string, number>();
  let nth = 0;
  return {
    name: `save an answer, checklist of ${criteria} criteria`,
    goal: 0.35,
    method: 'PUT',
    bare: `/answers?country=${HOME}&assessment=${bareId}&code=`,
    product: `/api/v1/assessments/${id}/answers/`,
    token: TOKENS.monitor,
    prepare: async (server) => {
      await settled();
      const { rows } = await owner.query('select code, version from answer where assessment_id = $1', [
        rounds[server],
      ]);
      for (const { code, version } of rows) versions.set(code, version);
    },
    next: () => {
      nth += 1;
      const code = codes[nth % codes.length] ?? '';
      const answer = ['met', 'partly', 'not_met'][nth % 3];
      const body = JSON.stringify({ answer, note: `Minutes of the board, item ${nth % 90}.` });
      return { path: code, headers: { 'if-match': `"${versions.get(code)}"` }, body };
    },
    answered: (answer) => {
      const { code, version } = JSON.parse(answer);
      versions.set(code, version);
    },
  };
}

/** Requests that were under way when the clock stopped are answered by now. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 1500));

/** The checklist's page in a real browser: from its address, and from a click on its name. */
export async function benchChecklistPage(
  { origin }: Server,
  rounds: Checklists,
  say: (line: string) => void,
): Promise<void> {
  const browser = await launchBrowser();
  try {
    const taken = { small: [] as Opened[], large: [] as Opened[] };
    for (let nth = -1; nth < ROUNDS; nth += 1)
      for (const size of ['small', 'large'] as const) {
        const opened = await open(browser, origin, rounds[size]);
        if (nth >= 0) taken[size].push(opened);
      }
    say(`\nthe page of a checklist in Chromium, ${ROUNDS} rounds, until an answer can be given`);
    for (const way of ['address', 'click'] as const) say(compared(way, taken.small, taken.large));
  } finally {
    await browser.close();
  }
}

function compared(way: keyof Opened, small: readonly Opened[], large: readonly Opened[]): string {
  const [one, other] = [small, large].map((all) => all.map((opened) => opened[way]));
  const ratio = median(other ?? []) / median(one ?? []);
  const verdict = ratio <= GOAL ? '' : ': MISSED';
  return `  from the ${way}: 1,800 criteria ${spread(other)}, 140 criteria ${spread(one)}: ${ratio.toFixed(2)}×, goal at most ${GOAL}×${verdict}`;
}

/** What opening the page took, ms. */
interface Opened {
  /** from its address, the product not loaded yet */
  readonly address: number;
  /** from a click on it in the list of rounds */
  readonly click: number;
}

/** Opens the page of a round as one who was never there: nothing of it is kept in the browser. */
async function open(browser: Browser, origin: string, { id, codes }: Round): Promise<Opened> {
  const context = await browser.newContext({
    baseURL: origin,
    locale: 'en-GB',
    viewport: { width: 1280, height: 900 },
  });
  await context.addCookies([
    { name: '__Host-session', value: TOKENS.monitor, url: origin.replace('http:', 'https:'), secure: true },
  ]);
  const page = await context.newPage();
  const started = Date.now();
  await page.goto(`/#/assessments/${id}`);
  await page.evaluate<number>(untilAnswerable('', codes.length / 4));
  const address = Date.now() - started;
  await page.goto('about:blank');
  await page.goto('/#/assessments');
  await page.locator(`a[href="#/assessments/${id}"]`).first().waitFor();
  await page.waitForLoadState('networkidle');
  const click = await page.evaluate<number>(untilAnswerable(`#/assessments/${id}`, codes.length / 4));
  await context.close();
  return { address, click };
}

/** Clicks a link, if one is named, and waits until an answer can be given and every recommendation stands at its side: ms. */
const untilAnswerable = (link: string, recommendations: number): string => `new Promise((done) => {
  const started = performance.now();
  const look = () => {
    const listed = document.querySelectorAll('nav li a[href^="#/assessments/"]').length;
    if (listed < ${recommendations} || !document.querySelector('main input[type=radio]:enabled'))
      return requestAnimationFrame(look);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done(performance.now() - started);
    port2.postMessage(null);
  };
  if ('${link}') document.querySelector('a[href="${link}"]').click();
  requestAnimationFrame(look);
})`;

const spread = (times: readonly number[] = []): string =>
  `${Math.round(median(times))} ms (${Math.round(Math.min(...times))} to ${Math.round(Math.max(...times))})`;
