// `npm test`: every check and every test, one after the other, and a closing line that counts them.
// Names of steps as arguments run only those: `npm test -- unit types`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const results = mkdtempSync(path.join(tmpdir(), 'common-ground-results-'));
const layers = ['--config', '.dependency-cruiser.cjs', 'api', 'migrations', 'test', 'admin-ui/src'];

/** A check counts as one test. */
const check = (name, program, args) => ({
  name,
  run: () => (command(program, args) === 0 ? { passed: 1 } : { failed: 1 }),
});

/** A project of jest counts its tests; a file that cannot even be loaded counts as one failure. */
const suite = (name, workers, environment = {}) => ({
  name,
  run: () => {
    const file = path.join(results, `${name}.json`);
    const output = ['--json', `--outputFile=${file}`, '--passWithNoTests'];
    const status = command(
      'jest',
      ['--selectProjects', name, `--maxWorkers=${workers}`, ...output],
      environment,
    );
    if (!existsSync(file)) return { failed: 1 };
    const counts = JSON.parse(readFileSync(file, 'utf8'));
    const failed = counts.numFailedTests + counts.numRuntimeErrorTestSuites;
    return {
      passed: counts.numPassedTests,
      failed: failed === 0 && status !== 0 ? 1 : failed,
      skipped: counts.numPendingTests + counts.numTodoTests,
    };
  },
});

const STEPS = [
  check('format', 'biome', ['check', '.']),
  check('types', 'tsc', ['--noEmit']),
  check('ui-types', 'tsc', ['--noEmit', '-p', 'admin-ui']),
  check('layers', 'depcruise', layers),
  check('dead-code', 'knip', []),
  suite('unit', 2),
  suite('e2e', 2),
  suite('browser', 1, { TMPDIR: ownFolder() }),
];

/** Temporary files of the browser tests, by user: a browser that somebody else has unpacked there cannot be run. */
function ownFolder() {
  const folder = path.join(tmpdir(), `common-ground-${process.getuid?.() ?? 'tests'}`);
  mkdirSync(folder, { recursive: true });
  return folder;
}

function command(program, args, environment = {}) {
  const flags = '--experimental-vm-modules --disable-warning=ExperimentalWarning';
  const { status } = spawnSync(path.join(root, 'node_modules', '.bin', program), args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      ...environment,
      NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} ${flags}`.trim(),
    },
  });
  return status;
}

const total = { passed: 0, failed: 0, skipped: 0 };
const broken = [];
const wanted = process.argv.slice(2);
for (const step of STEPS) {
  if (wanted.length > 0 && !wanted.includes(step.name)) continue;
  console.log(`\n── ${step.name}`);
  const counts = step.run();
  for (const [outcome, count] of Object.entries(counts)) total[outcome] += count;
  if (counts.failed > 0) broken.push(step.name);
}
rmSync(results, { recursive: true, force: true });
if (broken.length > 0) console.log(`\nFailed: ${broken.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed === 0 ? 0 : 1);
