import type { KpiPart } from './point.js';

/** What a part is asked for by: its code, and of money the currency. */
export function partName({ code, currency }: Pick<KpiPart, 'code' | 'currency'>): string {
  return currency === undefined ? code : `${code} ${currency}`;
}
