import type { SharedLevel } from '../../domain/sharing.js';
import type { Visible } from '../visible.queries.js';
import type { ComparisonRowDto } from './comparison.dto.js';

/** The countries that share this level. */
export const sharingOnly = (countries: readonly Visible[], level: SharedLevel): Visible[] =>
  countries.filter((country) => country[level]);

/** The countries of which the answer holds figures. */
export const namedIn = (rows: readonly ComparisonRowDto[]): string[] =>
  rows.filter(({ reason }) => reason === undefined).map(({ countryCode }) => countryCode);

/** Whether a country is asked for by name; every one is where none is named. */
export function namedBy(asked: string | undefined): (country: { readonly code: string }) => boolean {
  const codes = asked?.split(',');
  return ({ code }) => codes?.includes(code) ?? true;
}

/** The countries asked for in that order, those that share nothing without a name; all by name where none is asked for. */
export function inOrder<T extends { readonly code: string }>(
  found: readonly T[],
  asked: string | undefined,
  toRow: (country: T) => ComparisonRowDto,
): ComparisonRowDto[] {
  if (asked === undefined) return found.map(toRow);
  return [...new Set(asked.split(','))].map((code) => {
    const country = found.find((one) => one.code === code);
    return country ? toRow(country) : { countryCode: code, name: null, reason: 'not_shared' };
  });
}
