import { HOME, TOKENS } from './fill.js';
import { type Effort, measure, ratio } from './measure.js';
import { type Server, startProduct } from './servers.js';
import type { Work } from './works.js';

/** What the product may be slowed down to by its gate, as a share of its requests without one. */
const GOAL = 0.7;
const RANGE = 'from=2025-10&to=2026-09';

const WORKS: readonly Work[] = [
  ['people of a country, 12 months, its own', `people?country=${HOME}&${RANGE}`, TOKENS.monitor],
  ['people of a country, 12 months, as an adviser', `people?country=${HOME}&${RANGE}`, TOKENS.adviser],
  ['dashboard of a country, as an adviser', `countries/${HOME}?${RANGE}`, TOKENS.adviser],
  ['comparison of 60 countries, as an adviser', `comparison?measure=people&${RANGE}`, TOKENS.adviser],
].map(([name = '', path = '', token = '']) => {
  const address = `/api/v1/results/${path}`;
  return { name, goal: GOAL, method: 'GET', bare: address, product: address, token };
});

/** What disclosure control costs: the product beside itself with nothing hidden, and what a first answer takes of each. */
export async function benchGate(
  urls: { readonly owner: string; readonly api: string },
  gated: Server,
  effort: Effort,
  say: (line: string) => void,
): Promise<void> {
  const open = await startProduct(urls.owner, urls.api, ['--import', './dist/test/bench/without-gate.js']);
  say('\ndisclosure control: requests beside those of the product with nothing hidden');
  try {
    for (const work of WORKS) {
      const [first, firstOpen] = [await answer(gated, work), await answer(open, work)];
      const measured = await measure(work, open, gated, effort);
      const { median, low, high } = ratio(measured);
      say(`  ${work.name}${first.text === firstOpen.text ? ', of which nothing is hidden' : ''}`);
      say(
        `    ${median.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)}), goal ${GOAL}${median >= GOAL ? '' : ': MISSED'}; first answer ${first.took.toFixed(0)} ms, with nothing hidden ${firstOpen.took.toFixed(0)} ms`,
      );
    }
  } finally {
    await open.stop();
  }
}

async function answer({ origin }: Server, work: Work): Promise<{ text: string; took: number }> {
  const begun = performance.now();
  const response = await fetch(origin + work.product, {
    headers: { cookie: `__Host-session=${work.token}` },
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${work.product}: ${response.status} ${text}`);
  return { text: text.replace(/"asOf":"[^"]*"/, ''), took: performance.now() - begun };
}
