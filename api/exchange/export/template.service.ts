import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { Injectable, StreamableFile } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Db } from '../../access/db.js';
import type { Actor } from '../../access/policy.js';
import { recordAudit } from '../../audit/record-audit.js';
import { CatalogueService } from '../../catalogue/catalogue.service.js';
import { filledRows, type TemplateReport } from '../../domain/exchange/fill-template.js';
import type { TemplateSheet } from '../../domain/exchange/template.js';
import { LANGUAGES, type Language } from '../../domain/framework.js';
import { Operator } from '../../operators/operator.entity.js';
import { toEntry } from '../../reports/entry-row.js';
import { storedFor } from '../imports/stored.queries.js';
import { MEDIA_TYPES } from './formats.js';
import type { TemplateQueryDto } from './template.dto.js';
import { templateFor } from './template-for.js';
import { templateWorkbook } from './template-workbook.js';

/** Workbooks to report with where there is no line. */
@Injectable()
export class TemplateService {
  constructor(
    private readonly db: Db,
    private readonly catalogue: CatalogueService,
  ) {}

  /**
   * The template of one operator and period; the audit knows of it before it leaves.
   * @throws EntityNotFoundError for an operator that the actor may not report for
   */
  async template(actor: Actor, query: TemplateQueryDto): Promise<StreamableFile> {
    const { operatorId, period, lang } = query;
    const language = lang ?? languageOf(actor);
    return this.db.as(actor, async (tx) => {
      const operator = await tx.findOneByOrFail(Operator, { id: operatorId });
      const { countryCode } = operator;
      const bytes = await this.bytes(tx, operator, query, language);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const change = { period, language, filled: query.filled === 'true', bytes: bytes.length, sha256 };
      await recordAudit(tx, actor, { deed: 'report:template', on: operatorId, countryCode, change });
      return new StreamableFile(bytes, {
        type: MEDIA_TYPES.xlsx,
        length: bytes.length,
        disposition: `attachment; filename="${fileName(operator.name, period, language)}"`,
      });
    });
  }

  private async bytes(tx: EntityManager, operator: Operator, query: TemplateQueryDto, language: Language) {
    const template = await templateFor(tx, this.catalogue, operator, query.period, language);
    const stored = query.filled === 'true' ? await storedReport(tx, operator, query.period) : null;
    if (!stored) return buffer(templateWorkbook(template));
    const names = new Map(template.places);
    const placeName = (code: string) => names.get(code);
    const bodyOf = (sheet: TemplateSheet) => ({
      rows: filledRows(sheet, stored, template.catalogue, placeName),
    });
    return buffer(templateWorkbook(template, bodyOf));
  }
}

/** The report of the period as it stands; null = there is none. */
async function storedReport(
  tx: EntityManager,
  { id: operatorId, countryCode }: Operator,
  period: string,
): Promise<TemplateReport | null> {
  const { reports } = await storedFor(tx, countryCode, [{ operatorId, period }], false);
  const [report] = reports;
  return report ? { ...report, entries: report.entries.map(toEntry) } : null;
}

const languageOf = ({ language }: Actor): Language => LANGUAGES.find((one) => one === language) ?? 'en';

/** Letters that every system takes; a name without any is left out. */
function fileName(operator: string, period: string, language: Language): string {
  const plain = operator
    .normalize('NFKD')
    .replace(/[^\w -]/g, '')
    .trim()
    .replace(/ +/g, '-')
    .slice(0, 60);
  return ['template', plain, period, language]
    .filter((part) => part !== '')
    .join('-')
    .concat('.xlsx');
}
