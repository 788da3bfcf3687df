import { buffer } from 'node:stream/consumers';
import { HttpException, Injectable, StreamableFile } from '@nestjs/common';
import { Db } from '../../access/db.js';
import type { Actor } from '../../access/policy.js';
import { CatalogueService } from '../../catalogue/catalogue.service.js';
import { LANGUAGES } from '../../domain/framework.js';
import { Operator } from '../../operators/operator.entity.js';
import { foundOr404 } from '../../reports/writing.js';
import { templateFor } from '../export/template-for.js';
import type { TemplateFor } from '../export/template-workbook.js';
import { readSheets } from '../tables/read-file.js';
import type { Sheet } from '../tables/sheet.js';
import { ImportFiles } from './import-files.js';
import { findBatch } from './imports.queries.js';
import { canBeMarkedInPlace, markedInPlace } from './marked-in-place.js';
import { isOfToday, markedTemplate } from './marked-template.js';
import { type MarkedRow, markedWorkbook, summaryRows } from './marked-workbook.js';
import { templateOf } from './template-rows.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Gives a file back as a workbook: what was refused or noted stands on its cells. */
@Injectable()
export class MarkedWorkbooks {
  constructor(
    private readonly db: Db,
    private readonly catalogue: CatalogueService,
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
    const sheets = await readSheets(bytes, batch.kind);
    const template = batch.format === 'template' ? await this.template(actor, sheets) : null;
    const workbook = template
      ? await buffer(markedTemplate(template, sheets, rows, summaryRows(batch, rows)))
      : await (batch.kind === 'xlsx' && canBeMarkedInPlace(sheets)
          ? markedInPlace(bytes, batch, rows)
          : markedWorkbook(sheets, batch, rows));
    const plain = batch.fileName.replace(/\.[^.]*$/, '').replace(/[^\w.-]/g, '_');
    return new StreamableFile(workbook, {
      type: XLSX,
      disposition: `attachment; filename="${plain}-marked.xlsx"`,
    });
  }

  /** What the template that was sent is made from; null where one made today would have other columns. */
  private async template(actor: Actor, sheets: readonly Sheet[]): Promise<TemplateFor | null> {
    const sent = templateOf(sheets);
    const language = LANGUAGES.find((one) => one === sent.language);
    return this.db.as(actor, async (tx) => {
      const operator = await tx.findOneBy(Operator, { id: sent.operatorId });
      if (!operator || !language) return null;
      const template = await templateFor(tx, this.catalogue, operator, sent.period, language);
      return isOfToday(sent, template) ? template : null;
    });
  }
}
