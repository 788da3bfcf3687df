import type { Finding } from '../report-types';

/** The id of a sentence under Checks; what says the same of several cells is one sentence. */
export const findingId = ({ key, params }: Pick<Finding, 'key' | 'params'>): string =>
  `finding-${key}-${Object.values(params).join('-')}`.replace(/[^\w-]+/g, '-');

/** The ids of what is said of each place, notes left aside, so that the cell can refer to them. */
export function findingIds(findings: readonly Finding[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const finding of findings) {
    if (finding.severity === 'I' || finding.cell === undefined) continue;
    const before = ids.get(finding.cell);
    ids.set(finding.cell, before ? `${before} ${findingId(finding)}` : findingId(finding));
  }
  return ids;
}
