import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { canEnter, chooseAccount } from './account.js';
import { chooseFolders, makeFolder } from './folders.js';

const somebody = { uid: 54_321, gid: 54_321 };
const root = mkdtempSync(path.join(tmpdir(), 'common-ground-account-'));
const closed = path.join(root, 'closed');
const open = path.join(root, 'open');
const asRoot = process.getuid?.() === 0 ? it : it.skip;

beforeAll(() => {
  chmodSync(root, 0o755);
  mkdirSync(path.join(closed, 'inner'), { recursive: true });
  chmodSync(closed, 0o700);
  makeFolder(path.join(open, 'inner'));
});
afterAll(() => rmSync(root, { recursive: true }));

it('sees that an account cannot pass a closed folder, however open what lies in it', () => {
  expect(canEnter(path.join(closed, 'inner'), somebody)).toBe(false);
  expect(canEnter(path.join(open, 'inner'), somebody)).toBe(true);
});

it('judges a folder that does not exist yet by those above it', () => {
  expect(canEnter(path.join(closed, 'not', 'yet'), somebody)).toBe(false);
  expect(canEnter(path.join(open, 'not', 'yet'), somebody)).toBe(true);
});

it('keeps the database inside the data folder where its account can enter', () => {
  expect(chooseFolders(open).cluster).toBe(path.join(open, 'postgres'));
});

asRoot('never lets PostgreSQL run as root', () => {
  expect(chooseAccount(path.join(open, 'postgres'))?.uid).toBeGreaterThan(0);
});

asRoot('moves the database of a closed folder to the same lasting place every time', () => {
  const { cluster } = chooseFolders(path.join(closed, 'data'));
  expect(cluster).toMatch(/^\/var\/lib\/common-ground\/[0-9a-f]{12}\/postgres$/);
  expect(chooseFolders(path.join(closed, 'data')).cluster).toBe(cluster);
});

asRoot('moves it where the person says instead', () => {
  expect(chooseFolders(path.join(closed, 'data'), open).cluster).toBe(path.join(open, 'postgres'));
});
