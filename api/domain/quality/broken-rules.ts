import type { Severity } from '../codes.js';
import type { Finding } from '../validation/finding.js';

/** How often a rule spoke in one report when it was handed in. */
export interface FindingTally {
  /** V01–V28 */
  readonly rule: string;
  readonly severity: Severity;
  /** findings of the rule and severity, > 0 */
  readonly findings: number;
  /** those of them that a comment answers */
  readonly answered: number;
}

/** What was found in a report, counted by rule and severity, in the order of the rules. @source docs/methodology.md#data-quality */
export function tallyOf(findings: readonly Finding[]): FindingTally[] {
  const tallies = new Map<string, FindingTally>();
  for (const { rule, severity, comment } of findings) {
    const before = tallies.get(`${rule} ${severity}`);
    tallies.set(`${rule} ${severity}`, {
      rule,
      severity,
      findings: (before?.findings ?? 0) + 1,
      answered: (before?.answered ?? 0) + (comment === undefined ? 0 : 1),
    });
  }
  return [...tallies].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, tally]) => tally);
}

/** A report's tally with whose it is. */
export interface ReportTally extends FindingTally {
  readonly reportId: string;
  readonly operatorId: string;
}

/** A rule over many reports. */
export interface BrokenRule extends FindingTally {
  /** reports and operators in which it spoke */
  readonly reports: number;
  readonly operators: number;
}

/** The rules that spoke, those in most reports first. @source docs/methodology.md#data-quality */
export function brokenRules(tallies: readonly ReportTally[]): BrokenRule[] {
  const rules = new Map<string, ReportTally[]>();
  for (const tally of tallies) {
    const key = `${tally.rule} ${tally.severity}`;
    rules.set(key, [...(rules.get(key) ?? []), tally]);
  }
  const broken = [...rules.values()].map((own): BrokenRule => {
    const { rule, severity } = own[0] as ReportTally;
    return {
      rule,
      severity,
      findings: own.reduce((all, one) => all + one.findings, 0),
      answered: own.reduce((all, one) => all + one.answered, 0),
      reports: new Set(own.map(({ reportId }) => reportId)).size,
      operators: new Set(own.map(({ operatorId }) => operatorId)).size,
    };
  });
  return broken.sort(
    (a, b) => b.reports - a.reports || b.findings - a.findings || (a.rule < b.rule ? -1 : 1),
  );
}
