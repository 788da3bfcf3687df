import type { Severity } from '../../../../api/domain/codes.js';
import { cellKey } from '../../../../api/domain/cuts.js';
import type { CellSums } from '../../../../api/domain/saddd.js';
import {
  type EntryDraft,
  type ValidationContext,
  viewOf,
} from '../../../../api/domain/validation/context.js';
import type { Finding as LiveFinding } from '../../../../api/domain/validation/finding.js';
import { entryFaults, entryFindings } from '../../../../api/domain/validation/validate.js';
import type { Finding } from '../report-types';

/** What the rules say of an entry as it is typed. */
export interface LiveChecks {
  readonly findings: readonly Finding[];
  /** How many errors keep it from being stored. */
  readonly faults: number;
  readonly sums: CellSums;
  /** The worst that was found at each place. */
  readonly worst: ReadonlyMap<string, Severity>;
}

const RANK: Readonly<Record<Severity, number>> = { E: 2, W: 1, I: 0 };

/** Reads an entry by the same rules as the server. */
export function checksOf(entry: EntryDraft, context: ValidationContext): LiveChecks {
  const findings = entryFindings(entry, context).map((finding) => ({
    ...finding,
    cell: placeOf(finding, entry),
  }));
  const worst = new Map<string, Severity>();
  for (const { cell, severity } of findings) {
    const before = worst.get(cell);
    if (before === undefined || RANK[severity] > RANK[before]) worst.set(cell, severity);
  }
  return { findings, faults: entryFaults(entry, context).length, sums: viewOf(entry, context).sums, worst };
}

/** The place of a finding on the page: rules that count cells by their order name them by what they hold here. */
function placeOf({ cell = '' }: LiveFinding, entry: EntryDraft): string {
  const [list, index = '', rest] = cell.split('/');
  if (rest === undefined && !/^\d+$/.test(index)) return cell;
  const count = list === 'counts' ? entry.counts[Number(index)] : undefined;
  if (count) return `counts/${cellKey(count.sex, count.ageBand, count.disability)}`;
  const flag = list === 'flags' ? entry.flags?.[Number(index)] : undefined;
  return flag ? `flags/${flag.flag}` : cell;
}

/** Rules that read the whole report and point at an entry: only the server says them. */
const OF_REPORT = ['V08', 'V10'];

/** The live findings with the comments that answer them, and what only the server knows of this entry. */
export function withServer(live: readonly Finding[], server: readonly Finding[], entryId: string): Finding[] {
  const mine = server.filter((finding) => finding.entryId === entryId);
  const answered = live.map((finding) => {
    const same = mine.find(
      ({ key, cell, params }) =>
        key === finding.key &&
        cell === finding.cell &&
        JSON.stringify(params) === JSON.stringify(finding.params),
    );
    return same?.comment ? { ...finding, comment: same.comment } : finding;
  });
  return [...answered, ...mine.filter(({ rule }) => OF_REPORT.includes(rule))];
}
