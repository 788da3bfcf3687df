import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { HttpException, Injectable } from '@nestjs/common';
import { Config } from '../../config.js';

/** Something else stands where the folder would be. */
const NO_FOLDER = new Set(['ENOTDIR', 'EEXIST']);
const KEPT_MS = 30 * 24 * 60 * 60 * 1000;

/** Files that came in, kept for 30 days so that they can be given back marked; outside everything that is served. */
@Injectable()
export class ImportFiles {
  private readonly folder: string;

  constructor(config: Config) {
    this.folder = path.resolve(config.DATA_DIR, 'imports');
  }

  /** Stored whole or not at all. @throws HttpException 507, 503 */
  async write(id: string, bytes: Uint8Array): Promise<void> {
    const place = path.join(this.folder, id);
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

  /** null = it is not kept any more */
  read(id: string): Promise<Buffer | null> {
    return readFile(path.join(this.folder, id)).catch(() => null);
  }

  has(id: string): Promise<boolean> {
    return stat(path.join(this.folder, id)).then(
      () => true,
      () => false,
    );
  }

  async remove(id: string): Promise<void> {
    await rm(path.join(this.folder, id), { force: true }).catch(() => undefined);
  }

  /** Removes what is older than 30 days: done whenever a file comes in, so that nothing has to be scheduled. */
  async sweep(): Promise<void> {
    const oldest = Date.now() - KEPT_MS;
    for (const name of await readdir(this.folder).catch(() => [])) {
      const found = await stat(path.join(this.folder, name)).catch(() => null);
      if (found && found.mtimeMs < oldest) await this.remove(name);
    }
  }
}

function toHttp(error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new HttpException({ code: 'disk-full', message: 'The disk is full.' }, 507);
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM' || NO_FOLDER.has(code ?? ''))
    return new HttpException(
      { code: 'unavailable', message: 'The folder of files cannot be written to.' },
      503,
    );
  return error;
}
