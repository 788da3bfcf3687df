import { HttpException, Injectable, StreamableFile } from '@nestjs/common';
import { Db } from '../../access/db.js';
import type { Actor } from '../../access/policy.js';
import { foundOr404 } from '../../reports/writing.js';
import { readSheets } from '../tables/read-file.js';
import { ImportFiles } from './import-files.js';
import { findBatch } from './imports.queries.js';
import { type MarkedRow, markedWorkbook } from './marked-workbook.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Gives a file back as a workbook: what was refused or noted stands on its cells. */
@Injectable()
export class MarkedWorkbooks {
  constructor(
    private readonly db: Db,
    private readonly files: ImportFiles,
  ) {}

  /** @throws HttpException 404 `file-not-kept` after 30 days, or once the import was undone */
  async marked(actor: Actor, id: string): Promise<StreamableFile> {
    const { batch, rows } = await this.db.as(actor, async (tx) => ({
      batch: foundOr404(await findBatch(tx, id)),
      rows: (await tx.query(
        `select sheet, line, verdict, findings from import_row where batch_id = $1 and findings <> '[]' order by nth`,
        [id],
      )) as MarkedRow[],
    }));
    const bytes = await this.files.read(id);
    if (!bytes || batch.kind === 'json')
      throw new HttpException({ code: 'file-not-kept', message: 'The file is not kept any more.' }, 404);
    const workbook = await markedWorkbook(await readSheets(bytes, batch.kind), batch, rows);
    const plain = batch.fileName.replace(/\.[^.]*$/, '').replace(/[^\w.-]/g, '_');
    return new StreamableFile(workbook, {
      type: XLSX,
      disposition: `attachment; filename="${plain}-marked.xlsx"`,
    });
  }
}
