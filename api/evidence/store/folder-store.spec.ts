import { toHttp } from './folder-store.js';

const statusOf = (code: string) =>
  (toHttp(Object.assign(new Error(code), { code })) as { getStatus?(): number }).getStatus?.();

describe('what a disk says when a file is written', () => {
  it.each([
    ['no room', 'ENOSPC', 507],
    ['a quota of the disk', 'EDQUOT', 507],
    ['a file system to read only', 'EROFS', 503],
    ['no right to write', 'EACCES', 503],
    ['a file where the folder should be', 'ENOTDIR', 503],
    ['anything else, which is our fault', 'EMFILE', undefined],
  ])('is told apart: %s', (_what, code, status) => {
    expect(statusOf(code)).toBe(status);
  });
});
