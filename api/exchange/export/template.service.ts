import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { Injectable, StreamableFile } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Db } from '../../access/db.js';
import type { Actor } from '../../access/policy.js';
import { recordAudit } from '../../audit/record-audit.js';
import { CatalogueService } from '../../catalogue/catalogue.service.js';
import { LANGUAGES, type Language } from '../../domain/framework.js';
import { Operator } from '../../operators/operator.entity.js';
import { foundOr404 } from '../../reports/writing.js';
import { placesOf, settingsOf } from '../imports/stored.queries.js';
import { MEDIA_TYPES } from './formats.js';
import type { TemplateQueryDto } from './template.dto.js';
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
  async template(actor: Actor, { operatorId, period, lang }: TemplateQueryDto): Promise<StreamableFile> {
    const language = lang ?? languageOf(actor);
    return this.db.as(actor, async (tx) => {
      const operator = await tx.findOneByOrFail(Operator, { id: operatorId });
      const { countryCode } = operator;
      const bytes = await this.bytes(tx, operator, period, language);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const change = { period, language, bytes: bytes.length, sha256 };
      await recordAudit(tx, actor, { deed: 'report:template', on: operatorId, countryCode, change });
      return new StreamableFile(bytes, {
        type: MEDIA_TYPES.xlsx,
        length: bytes.length,
        disposition: `attachment; filename="${fileName(operator.name, period, language)}"`,
      });
    });
  }

  private async bytes(tx: EntityManager, operator: Operator, period: string, language: Language) {
    const places = await placesOf(tx, operator.countryCode);
    const pieces = templateWorkbook({
      operator,
      period,
      places: places.map(([code, { name }]) => [code, name] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
      catalogue: {
        language,
        activities: this.catalogue.activities(),
        codeLists: this.catalogue.codeLists(),
        settings: foundOr404(await settingsOf(tx, operator.countryCode)),
      },
    });
    return buffer(pieces);
  }
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
