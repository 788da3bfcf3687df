import type { EntityManager } from 'typeorm';
import type { CatalogueService } from '../../catalogue/catalogue.service.js';
import type { Language } from '../../domain/framework.js';
import type { Operator } from '../../operators/operator.entity.js';
import { foundOr404 } from '../../reports/writing.js';
import { placesOf, settingsOf } from '../imports/stored.queries.js';
import type { TemplateFor } from './template-workbook.js';

/** What a template of one operator and period is made from, as the country and the catalogue stand today. */
export async function templateFor(
  tx: EntityManager,
  catalogue: CatalogueService,
  operator: Pick<Operator, 'id' | 'name' | 'countryCode'>,
  period: string,
  language: Language,
): Promise<TemplateFor> {
  const places = await placesOf(tx, operator.countryCode);
  return {
    operator,
    period,
    places: places.map(([code, { name }]) => [code, name] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
    catalogue: {
      language,
      activities: catalogue.activities(),
      codeLists: catalogue.codeLists(),
      settings: foundOr404(await settingsOf(tx, operator.countryCode)),
    },
  };
}
