import { ruleBroken } from '../../domain/domain-error.js';
import type { FileKind } from '../tables/read-file.js';
import type { ImportOptionsDto } from './import.dto.js';
import { refusedKind } from './refused-kind.js';

/** Formats that are written as JSON; all others are tables. */
const OF_JSON = ['json', 'dhis2'];

/**
 * Whether a file can be what it was said to be, before anything is stored of it.
 * @throws DomainError `mapping-unknown`, `file-refused`
 */
export function assertFormat(kind: FileKind, { format, mapping }: ImportOptionsDto): void {
  if (format === 'mapping' && mapping === undefined)
    throw refusedOption('mapping', 'mapping-unknown', 'Say which mapping the file is read by.');
  const isTable = kind !== 'json';
  const asJson = format === undefined ? !isTable : OF_JSON.includes(format);
  if (isTable && asJson)
    throw refusedKind('JSON is expected: an export of reports, or a DHIS2 data value set.');
  if (!isTable && (mapping !== undefined || !asJson)) throw refusedKind();
  if (kind === 'csv' && format === 'template') throw refusedKind('A template is a workbook (.xlsx).');
}

function refusedOption(option: string, code: string, detail: string) {
  return ruleBroken(code, detail, [{ pointer: `#/${option}`, code, detail }]);
}
