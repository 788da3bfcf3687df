import type { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';

/** What the headers of a file that is made while it is sent say of it. */
export interface DownloadHead {
  readonly name: string;
  readonly type: string;
  /** rows that will be in it, for whoever shows how far it is */
  readonly rows: number;
  /** where its progress can be followed; it is no record and is gone when the file is */
  readonly id: string;
}

/** A file that leaves while it is made: it has no length, and it is never kept on the way. */
export class Download extends StreamableFile {
  constructor(
    content: Readable,
    readonly head: DownloadHead,
  ) {
    super(content, { type: head.type, disposition: `attachment; filename="${head.name}"` });
  }

  headers(): Readonly<Record<string, string>> {
    return {
      'x-total-rows': String(this.head.rows),
      'x-export-id': this.head.id,
      'cache-control': 'private, no-store',
      'content-security-policy': "sandbox; default-src 'none'",
    };
  }
}
