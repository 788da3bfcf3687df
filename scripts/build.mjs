// Compiles the API, the migrations, the benchmark and the test support to dist/, and copies the catalogues beside them.
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { transformFileSync } from '@swc/core';

const root = path.resolve(import.meta.dirname, '..');
const SOURCES = ['api', 'migrations', 'test/bench', 'test/support'];
const DATA = ['api/catalogue/data', 'api/demo/data'];
const swcrc = JSON.parse(readFileSync(path.join(root, '.swcrc'), 'utf8'));

/** Every file under a folder, or none when there is no such folder. */
function filesUnder(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

function compile(file, target) {
  const { code } = transformFileSync(file, {
    ...swcrc,
    swcrc: false,
    configFile: false,
    module: { type: 'es6' },
    sourceFileName: path.relative(path.dirname(target), file),
  });
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, code);
}

// Built aside and then swapped in, so that no file of an earlier build stays and a killed build leaves nothing half.
const fresh = path.join(root, 'node_modules', '.common-ground-dist');
rmSync(fresh, { recursive: true, force: true });
for (const source of SOURCES) {
  for (const file of filesUnder(path.join(root, source))) {
    if (!file.endsWith('.ts') || /\.(spec|d)\.ts$/.test(file)) continue;
    compile(file, path.join(fresh, path.relative(root, file).replace(/\.ts$/, '.js')));
  }
}
for (const folder of DATA) {
  if (existsSync(path.join(root, folder)))
    cpSync(path.join(root, folder), path.join(fresh, folder), { recursive: true });
}
rmSync(path.join(root, 'dist'), { recursive: true, force: true });
renameSync(fresh, path.join(root, 'dist'));
