import { ruleBroken } from '../../domain/domain-error.js';
import type { FileKind } from '../tables/read-file.js';
import type { ImportOptionsDto } from './import.dto.js';
import { refusedKind } from './refused-kind.js';

/** Formats that are named, but not read yet. */
const NOT_YET = ['template', 'dhis2'];

/**
 * Whether a file can be what it was said to be, before anything is stored of it.
 * @throws DomainError `format-not-offered`, `mapping-unknown`, `file-refused`
 */
export function assertFormat(kind: FileKind, { format, mapping }: ImportOptionsDto): void {
  if (format !== undefined && NOT_YET.includes(format))
    throw refusedOption('format', 'format-not-offered', `Files of the format ${format} are not read yet.`);
  if (format === 'mapping' && mapping === undefined)
    throw refusedOption('mapping', 'mapping-unknown', 'Say which mapping the file is read by.');
  const isTable = kind !== 'json';
  if (isTable && format === 'json')
    throw refusedKind('JSON is expected, as the export of reports writes it.');
  if (!isTable && (mapping !== undefined || (format ?? 'json') !== 'json')) throw refusedKind();
}

function refusedOption(option: string, code: string, detail: string) {
  return ruleBroken(code, detail, [{ pointer: `#/${option}`, code, detail }]);
}
