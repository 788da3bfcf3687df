import { mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { HttpException, NotFoundException } from '@nestjs/common';
import type { Store } from './store.js';

/** Files in a folder, outside everything that is served. */
export class FolderStore implements Store {
  constructor(private readonly folder: string) {}

  /** Written beside, flushed, then renamed. */
  async write(name: string, bytes: Uint8Array): Promise<void> {
    const place = this.placeOf(name);
    try {
      await mkdir(this.folder, { recursive: true, mode: 0o700 });
      const file = await open(`${place}.part`, 'wx', 0o600);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(`${place}.part`, place);
    } catch (error) {
      await rm(`${place}.part`, { force: true }).catch(() => undefined);
      throw toHttp(error);
    }
  }

  async read(name: string): Promise<Readable> {
    const file = await open(this.placeOf(name)).catch((error) => {
      throw error.code === 'ENOENT'
        ? new NotFoundException('The file is not in the folder of files.')
        : error;
    });
    return file.createReadStream();
  }

  async remove(name: string): Promise<void> {
    await rm(this.placeOf(name), { force: true }).catch(() => undefined);
  }

  private placeOf(name: string): string {
    return path.join(this.folder, name);
  }
}

const FULL = ['ENOSPC', 'EDQUOT'];
const NOT_WRITABLE = ['EROFS', 'EACCES', 'EPERM', 'ENOTDIR', 'EEXIST'];

/** What the disk said, as an answer: full is 507, not to be written to is 503, anything else is our fault. */
export function toHttp(error: unknown): unknown {
  const { code = '' } = error as NodeJS.ErrnoException;
  if (FULL.includes(code)) return new HttpException({ code: 'disk-full', message: 'The disk is full.' }, 507);
  if (!NOT_WRITABLE.includes(code)) return error;
  return new HttpException(
    { code: 'unavailable', message: 'The folder of files cannot be written to.' },
    503,
  );
}
