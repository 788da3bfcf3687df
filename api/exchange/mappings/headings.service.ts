import { Injectable } from '@nestjs/common';
import type { Upload } from '../../http/upload.js';
import { Reader } from '../imports/reader.js';
import { fileKind } from '../tables/read-file.js';
import type { SheetHeadingsDto } from './mapping.dto.js';

/** What stands in the first rows of a file: where a mapping begins. */
@Injectable()
export class HeadingsService {
  constructor(private readonly reader: Reader) {}

  async read({ bytes }: Upload): Promise<SheetHeadingsDto[]> {
    const kind = fileKind(bytes);
    const asked = { step: 'headings' as const, bytes: new Uint8Array(bytes), kind };
    const sheets = await this.reader.inTurn(new AbortController().signal, (job) => job.headings(asked));
    return sheets as SheetHeadingsDto[];
  }
}
