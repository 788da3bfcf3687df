import type pg from 'pg';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../support/chromium.js';
import { TOKENS } from './fill.js';
import { CELLS_OF_THE_LARGEST_FORM, clipboardOf, largestForm } from './largest-form.js';
import { median } from './measure.js';
import type { Server } from './servers.js';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3) * 2 + 1;
/** How many times slower than this machine the officer's is taken to be. */
const SLOW = 4;
const PASTED = { rows: 15, columns: 4 } as const;
/** Until everything that a paste leads to is done: the copy on the device, the sentence for those who listen. */
const SETTLED_AFTER = 1600;

/** What the browser spent, ms. */
interface Spent {
  readonly script: number;
  readonly layout: number;
}

/** What a paste, and the opening of a form, may take at most, ms; of a form, for every hundred cells. */
const GOALS = { paste: 100, mount: 4 * CELLS_OF_THE_LARGEST_FORM } as const;

/** The entry page in a real browser, at a quarter of the machine's speed and at all of it. */
export async function benchUi(owner: pg.Client, product: Server, say: (line: string) => void): Promise<void> {
  const { reportId, entryId } = await largestForm(owner, product.origin);
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({
      baseURL: product.origin,
      locale: 'en-GB',
      viewport: { width: 1280, height: 900 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const secure = product.origin.replace('http:', 'https:');
    const session = { name: '__Host-session', value: TOKENS.monitor, url: secure, secure: true };
    await context.addCookies([session]);
    const page = await context.newPage();
    await page.goto(`/#/reports/${reportId}`);
    const entry = `#/reports/${reportId}/entries/${entryId}`;
    const slow = await roundsOf(page, entry, SLOW);
    const fast = await roundsOf(page, entry, 1);
    const words = `${CELLS_OF_THE_LARGEST_FORM} cells`;
    say(`\nentry page, form of ${words}, ${ROUNDS} rounds, processor slowed ${SLOW} times and as it is`);
    const figure = (name: string, goal: number, of: (spent: Rounds) => number[]) => {
      const [one, other] = [of(slow), of(fast)];
      const [middle, plain] = [median(one), median(other)];
      say(
        `  ${name}: ${ms(middle)} (${ms(Math.min(...one))} to ${ms(Math.max(...one))}), goal < ${goal} ms${middle < goal ? '' : ': MISSED'}; not slowed ${ms(plain)}, ratio ${(middle / plain).toFixed(1)}`,
      );
    };
    const cells = PASTED.rows * PASTED.columns;
    figure(`paste of ${cells} cells, script`, GOALS.paste, ({ paste }) => paste.map((spent) => spent.script));
    say(`    and layout ${ms(median(slow.paste.map((spent) => spent.layout)))}`);
    figure(`from the click to the grid painted`, GOALS.mount, ({ mount }) => mount);
  } finally {
    await browser.close();
  }
}

interface Rounds {
  readonly mount: number[];
  readonly paste: Spent[];
}

/** Opens the entry from its report and pastes into it, again and again. The first round warms up. */
async function roundsOf(page: Page, entry: string, slowed: number): Promise<Rounds> {
  const devtools = await page.context().newCDPSession(page);
  // The time of the page's own thread: what else this machine does in between is not counted.
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowed });
  const rounds: Rounds = { mount: [], paste: [] };
  const spent = async (): Promise<Spent> => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    const of = (wanted: string) => (metrics.find(({ name }) => name === wanted)?.value ?? 0) * 1000;
    return { script: of('ScriptDuration'), layout: of('LayoutDuration') + of('RecalcStyleDuration') };
  };
  for (let round = -1; round < ROUNDS; round += 1) {
    await page.locator(`a[href="${entry}"]`).waitFor();
    await page.waitForTimeout(SETTLED_AFTER);
    const mounted = await page.evaluate<number>(untilPainted(entry));
    await page.waitForTimeout(SETTLED_AFTER);
    const first = page.locator('table input[data-place]').first();
    await first.focus();
    const block = clipboardOf(1 + ((round + 1) % 5), PASTED.rows);
    await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(block)})`);
    await page.waitForTimeout(SETTLED_AFTER);
    const before = await spent();
    await page.keyboard.press('Control+v');
    await page.waitForTimeout(SETTLED_AFTER);
    const after = await spent();
    if ((await first.inputValue()) !== block.split('\t')[0]) throw new Error('nothing was pasted');
    if (round >= 0) {
      rounds.mount.push(mounted);
      rounds.paste.push({ script: after.script - before.script, layout: after.layout - before.layout });
    }
    await page.getByRole('button', { name: 'Back to the report' }).click();
  }
  await devtools.detach();
  return rounds;
}

/** Clicks the link and waits until the whole grid is on the screen: ms. */
const untilPainted = (entry: string): string => `new Promise((painted) => {
  const started = performance.now();
  const look = () => {
    if (document.querySelectorAll('table input[data-place]').length < ${CELLS_OF_THE_LARGEST_FORM})
      return requestAnimationFrame(look);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => painted(performance.now() - started);
    port2.postMessage(null);
  };
  document.querySelector('a[href="${entry}"]').click();
  requestAnimationFrame(look);
})`;

const ms = (value: number): string => `${Math.round(value)} ms`;
