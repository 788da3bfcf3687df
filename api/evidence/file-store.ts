import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { HttpException, Injectable, NotFoundException } from '@nestjs/common';
import { Config } from '../config.js';

/** Files of evidence on the disk, outside everything that is served; each under a random name without an ending. */
@Injectable()
export class FileStore {
  private readonly folder: string;

  constructor(config: Config) {
    this.folder = path.resolve(config.DATA_DIR, 'evidence');
  }

  /** Stored whole or not at all: written beside, flushed, then renamed. @throws HttpException 507, 503 */
  async write(id: string, bytes: Uint8Array): Promise<void> {
    const place = this.placeOf(id);
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

  /** @throws NotFoundException for a file that a restored folder does not hold */
  async read(id: string): Promise<ReturnType<FileHandle['createReadStream']>> {
    const file = await open(this.placeOf(id)).catch((error) => {
      throw error.code === 'ENOENT'
        ? new NotFoundException('The file is not in the folder of files.')
        : error;
    });
    return file.createReadStream();
  }

  /** Absent already is as good as removed. */
  async remove(id: string): Promise<void> {
    await rm(this.placeOf(id), { force: true }).catch(() => undefined);
  }

  private placeOf(id: string): string {
    return path.join(this.folder, id);
  }
}

function toHttp(error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new HttpException({ code: 'disk-full', message: 'The disk is full.' }, 507);
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM' || code === 'ENOTDIR')
    return new HttpException(
      { code: 'unavailable', message: 'The folder of files cannot be written to.' },
      503,
    );
  return error;
}
