import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { connect } from '../../api/connection.js';
import { startEmbedded } from '../../api/embedded/start-embedded.js';
import { migrate } from '../../api/migrate.js';
import { answerWorks, benchChecklistPage, fillChecklists } from './checklists.js';
import { benchExports } from './exports.js';
import { countsOf, fillReference, fillReports, operatorsFor } from './fill.js';
import { benchGate } from './gate.js';
import { benchDryRun, benchHostile, benchImports } from './imports.js';
import { type Effort, type Measured, measure, median, ratio } from './measure.js';
import { type Server, startBare, startProduct } from './servers.js';
import { benchUi } from './ui.js';
import { benchVerifying } from './verifying.js';
import { READS, saveWork } from './works.js';

/**
 * `npm run bench [-- 5000000]`: the product beside a bare server on the same tables, in one run; ratios are what counts.
 * `npm run bench -- reads`, `-- gate`, `-- imports`, `-- exports`, `-- ui` or `-- checklists`: reads and saves of reports,
 * disclosure control, imports, exports, the entry page in a browser, or checklists of two sizes, alone.
 */
const asked = process.argv.slice(2);
const PARTS = ['reads', 'gate', 'imports', 'exports', 'ui', 'checklists'] as const;
const isAlone = PARTS.some((part) => asked.includes(part));
const isAsked = (part: (typeof PARTS)[number]) => !isAlone || asked.includes(part);
const more = asked.map(Number).filter((size) => !Number.isNaN(size));
const sizes = isAsked('reads') ? [100_000, 1_000_000, ...more] : [];
const effort: Effort = {
  connections: 16,
  seconds: Number(process.env.BENCH_SECONDS ?? 4),
  rounds: Number(process.env.BENCH_ROUNDS ?? 3),
};

const folder = mkdtempSync(path.join(tmpdir(), 'common-ground-bench-'));
const database = await startEmbedded({ dataDir: folder });
const owner = await connect(database.ownerUrl);
try {
  await migrate(database.ownerUrl, database.apiUrl);
  await fillReference(owner);
  const [bare, product] = [
    await startBare(database.ownerUrl),
    await startProduct(database.ownerUrl, database.apiUrl),
  ];
  say(`start to first answer: product ${product.startedIn} ms, bare ${bare.startedIn} ms`);
  say(`memory, idle: ${describeMemory(product)}`);
  const bySize = new Map<number, Measured[]>();
  let operators = 0;
  for (const size of sizes) {
    await fillReports(owner, operators + 1, operatorsFor(size));
    operators = operatorsFor(size);
    say(
      `\n${countsOf(operators).toLocaleString('en')} counts, ${effort.connections} connections, ${effort.rounds} rounds`,
    );
    const measured: Measured[] = [];
    for (const work of READS) measured.push(print(await measure(work, bare, product, effort)));
    bySize.set(size, measured);
  }
  if (isAsked('reads')) {
    print(await measure(await saveWork(owner), bare, product, effort));
    await benchVerifying(owner, bare, product, say);
  }
  printFlatness(bySize);
  say(`memory under this load: ${describeMemory(product)}`);
  if (isAsked('gate')) {
    if (sizes.length === 0) await fillReports(owner, 1, operatorsFor(1_000_000));
    await benchGate({ owner: database.ownerUrl, api: database.apiUrl }, product, effort, say);
  }
  if (isAsked('ui')) {
    if (sizes.length === 0) await fillReports(owner, 1, operatorsFor(100_000));
    await benchUi(owner, product, say);
  }
  if (isAsked('checklists')) {
    const checklists = await fillChecklists(owner);
    for (const connections of [1, effort.connections]) {
      say(`\nofficers of one country at once: ${connections}`);
      for (const work of answerWorks(owner, checklists))
        print(await measure(work, bare, product, { ...effort, connections }));
    }
    await benchChecklistPage(product, checklists, say);
  }
  if (isAsked('imports')) await benchImports(owner, product, say);
  await product.stop();
  await bare.stop();
  if (isAsked('imports')) {
    await benchDryRun(database.ownerUrl, database.apiUrl, say);
    await benchHostile(database.ownerUrl, database.apiUrl, say);
  }
  if (isAsked('exports')) await benchExports(owner, database.ownerUrl, database.apiUrl, say);
} finally {
  await owner.end();
  await database.stop();
  rmSync(folder, { recursive: true, force: true });
}

function print(measured: Measured): Measured {
  const { median: middle, low, high } = ratio(measured);
  const { name, goal } = measured.work;
  const latency = (rounds: Measured['product']) =>
    `p50 ${median(rounds.map((r) => r.p50))} p99 ${median(rounds.map((r) => r.p99))} ms`;
  say(`  ${name}`);
  say(
    `    ${middle.toFixed(2)} of bare (${low.toFixed(2)} to ${high.toFixed(2)}), goal ${goal}${middle >= goal ? '' : ': MISSED'}`,
  );
  say(
    `    product ${rate(measured.product)}, ${latency(measured.product)}; bare ${rate(measured.bare)}, ${latency(measured.bare)}`,
  );
  return measured;
}

/** Requests per second at the smallest size over those at each larger one: 1 is flat. */
function printFlatness(bySize: ReadonlyMap<number, readonly Measured[]>): void {
  const [first, ...larger] = [...bySize.entries()];
  for (const [size, measured] of larger)
    for (const [index, { work, product }] of measured.entries()) {
      const before = median(first?.[1][index]?.product.map((r) => r.requestsPerSecond) ?? []);
      const now = median(product.map((r) => r.requestsPerSecond));
      say(`growth of "${work.name}" from ${first?.[0]} to ${size} counts: ${(before / now).toFixed(2)}×`);
    }
}

function rate(rounds: Measured['product']): string {
  return `${Math.round(median(rounds.map((r) => r.requestsPerSecond)))}/s`;
}

function describeMemory(server: Server): string {
  const memory = server.memory();
  return memory ? `${memory.now} MB, peak ${memory.peak} MB` : 'not told by this system';
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
