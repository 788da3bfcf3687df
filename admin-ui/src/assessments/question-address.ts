import { isNationalCode } from '../../../api/domain/national/national-code.js';
import { NATIONAL } from './reading-order';

/**
 * Where a code is answered: `NMAA-2.1-3a` stands on the page of `NMAA-2.1`, a country's own criterion on that of all of
 * these; a recommendation is a page itself, and a function opens at its first one.
 */
export function questionAddress(id: string, code: string): string {
  const page = isNationalCode(code) ? NATIONAL.code : code.replace(/-\d[a-z]$/, '');
  return `/assessments/${id}/${page}${page === code ? '' : `?at=${code}`}`;
}
