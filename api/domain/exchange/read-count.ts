import { latinDigits } from '../contact-data.js';
import { isCount } from '../validation/context.js';
import type { CellValue } from './table.js';

/** A figure as it was read; `asWritten` is false where it was put right, which is then noted. `null` = no whole number. */
export interface ReadCount {
  readonly value: number;
  readonly asWritten: boolean;
}

/** Signs between groups of three that are nothing else: spaces of any width, apostrophes, the Arabic thousands sign. */
const GROUPS = /(?<=\d)[ \u00a0\u2009\u202f'’٬](?=\d{3}(?!\d))/g;
const SIGNS = { ',': /(?<=\d),(?=\d{3}(?!\d))/g, '.': /(?<=\d)\.(?=\d{3}(?!\d))/g };

/**
 * A figure of a form: `12`, `١٢`, `12.0` and `1 030` are whole numbers, the last two noted. `1,030` may be one and thirty
 * thousandths: it is read only where the mapping names the sign of thousands.
 * @source docs/methodology.md#exchange
 */
export function readCount(value: CellValue, thousands?: ',' | '.'): ReadCount | null {
  if (typeof value === 'number') return isCount(value) ? { value: value + 0, asWritten: true } : null;
  if (typeof value !== 'string') return null;
  const written = latinDigits(value).trim();
  if (/^\d{1,10}$/.test(written)) return counted(written, true);
  const grouped = written.replace(GROUPS, '');
  const joined = thousands ? grouped.replace(SIGNS[thousands], '') : grouped;
  const whole = /^(\d{1,10})(?:[.,٫]0+)?$/.exec(joined)?.[1];
  return whole === undefined || (thousands && /[.,]000$/.test(joined)) ? null : counted(whole, false);
}

function counted(digits: string, asWritten: boolean): ReadCount | null {
  const value = Number(digits);
  return isCount(value) ? { value, asWritten } : null;
}
