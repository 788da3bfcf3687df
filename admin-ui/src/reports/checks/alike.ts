import type { Finding } from '../report-types';

/** Findings that say the same, with the same comment or none. */
export interface Alike {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** Puts together what says the same of several places, in the order in which it first comes. */
export function alike(findings: readonly Finding[], textOf: (finding: Finding) => string): Alike[] {
  const groups = new Map<string, { text: string; findings: Finding[] }>();
  for (const finding of findings) {
    const text = textOf(finding);
    const key = [finding.key, finding.comment ?? '', text].join('\n');
    const group = groups.get(key) ?? { text, findings: [] };
    group.findings.push(finding);
    groups.set(key, group);
  }
  return [...groups.values()];
}
