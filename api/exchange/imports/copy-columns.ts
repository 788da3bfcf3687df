import type { ReportEntryEntity } from '../../reports/report-entry.entity.js';
import type { ReportRecordEntity } from '../../reports/report-record.entity.js';
import type { ImportRowEntity } from './import-row.entity.js';

/** The properties of an entry's row, in the order in which they travel to the database. */
export const ENTRY_PROPERTIES = [
  'reportId',
  'revision',
  'id',
  'countryCode',
  'operatorId',
  'period',
  'activity',
  'setting',
  'beneficiaryType',
  'stage',
  'populationGroup',
  'projectCode',
  'implementingPartner',
  'donor',
  'taskRef',
  'service',
  'countBasis',
  'placeCode',
  'disabilityAsked',
  'disabilityAskedNumber',
  'disabilityMethod',
  'quantityValue',
  'quantityUnit',
  'statedTotal',
  'cells',
  'inRows',
  'flags',
  'total',
  'female',
  'male',
  'knownSex',
  'knownSexAge',
  'withDisability',
  'withoutDisability',
  'disabilityUnknown',
  'asked',
  'withAsked',
  'fullLower',
  'fullUpper',
  'comments',
  'position',
  'version',
] as const satisfies readonly (keyof ReportEntryEntity)[];

/** The properties of a sub-record's row, likewise; its content travels as JSON. */
export const RECORD_PROPERTIES = [
  'reportId',
  'revision',
  'id',
  'countryCode',
  'operatorId',
  'period',
  'kind',
  'content',
  'version',
] as const satisfies readonly (keyof ReportRecordEntity)[];

/** The properties of the verdict on a row, likewise. */
export const ROW_PROPERTIES = [
  'countryCode',
  'batchId',
  'nth',
  'sheet',
  'line',
  'verdict',
  'findings',
  'operatorName',
  'period',
  'activity',
  'placeCode',
  'reportId',
  'entryId',
] as const satisfies readonly (keyof ImportRowEntity)[];

/** The column that a property is stored in: `placeCode` is `place_code`. */
export function columnOf(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
