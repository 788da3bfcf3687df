import type { Readable } from 'node:stream';

/** Where files of evidence lie, each under its random name. */
export interface Store {
  /** Stored whole or not at all. @throws HttpException 507 `disk-full`, 503 `unavailable` */
  write(name: string, bytes: Uint8Array): Promise<void>;
  /** @throws NotFoundException for a file that is not there */
  read(name: string): Promise<Readable>;
  /** Absent already is as good as removed. */
  remove(name: string): Promise<void>;
}
