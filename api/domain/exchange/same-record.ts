import type { ReportRecord } from '../report.js';

/** Whether two sub-records say the same: their ids do not matter, nor the order of their fields; absent and `null` are one. */
export function sameRecord(a: ReportRecord, b: ReportRecord): boolean {
  return said({ ...a, id: '' }) === said({ ...b, id: '' });
}

function said(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) => {
    if (typeof one !== 'object' || one === null || Array.isArray(one)) return one;
    const given = Object.entries(one).filter(([, field]) => field !== null && field !== undefined);
    return Object.fromEntries(given.sort(([x], [y]) => (x < y ? -1 : 1)));
  });
}
