// Runs before `npm start`, `npm run demo` and `npm test`: installs and builds what is missing or stale.
// Uses nothing but Node itself, because node_modules may not exist yet.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Common Ground needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

const root = path.resolve(import.meta.dirname, '..');
const modules = path.join(root, 'node_modules');

/** Runs a program with its output shown; ends with its exit code when it fails. */
function run(program, args, quiet = false) {
  const env = { ...process.env, SCARF_ANALYTICS: 'false' };
  const { status, error, stdout, stderr } = spawnSync(program, args, {
    cwd: root,
    env,
    encoding: 'utf8',
    stdio: quiet ? 'pipe' : 'inherit',
  });
  if (status === 0) return;
  console.error(error?.message ?? `${stdout ?? ''}${stderr ?? ''}`);
  process.exit(status ?? 1);
}

/** npm as it was called, since a program named `npm` may be missing or another one. */
function npm(args, quiet = false) {
  const own = process.env.npm_execpath;
  if (own && /npm-cli\.(js|cjs|mjs)$/.test(own)) run(process.execPath, [own, ...args], quiet);
  else run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, quiet);
}

/** Every file under these files and folders that a build reads, in a fixed order. */
function sources(places) {
  return places.flatMap((place) => {
    const full = path.join(root, place);
    if (!existsSync(full)) return [];
    if (!statSync(full).isDirectory()) return [full];
    return readdirSync(full, { withFileTypes: true })
      .filter((entry) => !['node_modules', 'dist'].includes(entry.name))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => sources([path.join(place, entry.name)]));
  });
}

function fingerprint(files) {
  const hash = createHash('sha256').update(process.version).update(process.platform).update(process.arch);
  for (const file of files) hash.update(path.relative(root, file)).update('\0').update(readFileSync(file));
  return hash.digest('hex');
}

/** Does the work unless its stamp says that it was done for these very sources and its result is still there. */
function unlessDone(name, places, result, work) {
  const stamp = path.join(modules, `.common-ground-${name}`);
  const wanted = fingerprint(sources(places));
  const done = existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
  if (done && existsSync(path.join(root, result))) return;
  console.log(`Common Ground: ${name} …`);
  work();
  mkdirSync(modules, { recursive: true });
  writeFileSync(stamp, wanted);
}

const manifests = ['package.json', 'package-lock.json', 'admin-ui/package.json'];
unlessDone('install', manifests, 'node_modules/@nestjs/core', () => {
  // What the lock says, as `npm ci`, which however refuses a lock made where the registry does not carry
  // the optional packages of every other platform.
  npm(['install', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
});

const settings = ['package-lock.json', '.swcrc', 'scripts/build.mjs'];
const api = ['api', 'migrations', 'test/bench', 'test/support', ...settings];
unlessDone('build-api', api, 'dist/api/main.js', () => run(process.execPath, ['scripts/build.mjs']));

const ui = ['admin-ui', 'api/domain', 'package-lock.json', 'tsconfig.json', 'scripts/compress-ui.mjs'];
unlessDone('build-ui', ui, 'admin-ui/dist/index.html', () => {
  npm(['run', 'build', '-w', 'admin-ui', '--silent'], true);
  run(process.execPath, ['scripts/compress-ui.mjs']);
});
