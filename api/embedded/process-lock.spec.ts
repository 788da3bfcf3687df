import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { transformFileSync } from '@swc/core';
import { releaseLock, takeLock } from './process-lock.js';

const folder = mkdtempSync(path.join(tmpdir(), 'common-ground-lock-'));
const lock = path.join(folder, 'lock');

afterEach(() => rmSync(lock, { force: true }));
afterAll(() => rmSync(folder, { recursive: true }));

it('is taken once, and again after it was given back', () => {
  expect(takeLock(lock)).toBeNull();
  expect(takeLock(lock)).toBe(process.pid);
  releaseLock(lock);
  expect(takeLock(lock)).toBeNull();
});

it('is taken over from a process that was killed', async () => {
  const other = await stranger();
  other.kill('SIGKILL');
  await new Promise((resolve) => other.once('exit', resolve));
  expect(takeLock(lock)).toBeNull();
});

it('is not taken from a process that lives', async () => {
  const other = await stranger();
  expect(takeLock(lock)).toBe(other.pid);
  other.kill('SIGKILL');
});

it('does not mistake another program, given the number of a killed one, for its holder', () => {
  writeFileSync(lock, JSON.stringify({ pid: process.ppid, began: 'in another life' }));
  expect(takeLock(lock)).toBeNull();
});

it('is taken over when what it says cannot be read', () => {
  writeFileSync(lock, '{"pid":');
  expect(takeLock(lock)).toBeNull();
});

it('leaves another process its lock', async () => {
  const other = await stranger();
  releaseLock(lock);
  expect(existsSync(lock)).toBe(true);
  other.kill('SIGKILL');
});

/** Another process that has taken the lock. */
async function stranger(): Promise<ChildProcess> {
  const module = path.join(folder, 'process-lock.mjs');
  const source = path.join(import.meta.dirname, 'process-lock.ts');
  writeFileSync(module, transformFileSync(source, { module: { type: 'es6' } }).code);
  const code = `import(${JSON.stringify(module)}).then(({ takeLock }) => {
    takeLock(${JSON.stringify(lock)}); console.log('held'); setInterval(() => {}, 1000); })`;
  const child = spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  return child;
}
