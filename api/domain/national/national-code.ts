import { BODIES, type Body } from '../codes.js';

const NATIONAL = new RegExp(`^[A-Z]{3}-(?:${BODIES.join('|')})-[1-9]\\d*$`);

/**
 * The code of a country's own criterion: country, body, number, `XVE-NMAA-1`. A number is never given twice.
 * @param country ISO 3166-1 alpha-3
 * @param number 1 or more, counted in each country and body
 * @source docs/methodology.md#national-criteria
 */
export function nationalCode(country: string, body: Body, number: number): string {
  return `${country}-${body}-${number}`;
}

/**
 * Whether a code is of a country's own criterion. No code of a sound framework is: its functions read `NMAA-1` or
 * `PSEA-1`, and everything below them begins with that.
 * @source docs/methodology.md#national-criteria
 */
export function isNationalCode(code: string): boolean {
  return NATIONAL.test(code);
}
