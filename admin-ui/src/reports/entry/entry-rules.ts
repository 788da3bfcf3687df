import type { Severity } from '../../../../api/domain/codes.js';
import { cellKey } from '../../../../api/domain/cuts.js';
import type { Report as DomainReport } from '../../../../api/domain/report.js';
import type { CellSums } from '../../../../api/domain/saddd.js';
import {
  type EntryDraft,
  type ValidationContext,
  viewOf,
} from '../../../../api/domain/validation/context.js';
import type { Finding as LiveFinding } from '../../../../api/domain/validation/finding.js';
import {
  entryFaults,
  entryFindings,
  findingsWithin,
  isAbout,
} from '../../../../api/domain/validation/validate.js';
import type { Finding, Report } from '../report-types';

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

/** Reads an entry by the same rules as the server: within its report, once nothing keeps it from being stored there. */
export function checksOf(
  entry: EntryDraft,
  context: ValidationContext,
  report: Report | null = null,
): LiveChecks {
  const faults = entryFaults(entry, context).length;
  const found =
    report && faults === 0
      ? findingsWithin(withEntry(report, entry), entry, context)
      : entryFindings(entry, context);
  const findings = found.map((finding) => ({
    ...finding,
    cell: placeOf(finding, entry),
  }));
  const worst = new Map<string, Severity>();
  for (const { cell, severity } of findings) {
    const before = worst.get(cell);
    if (before === undefined || RANK[severity] > RANK[before]) worst.set(cell, severity);
  }
  return { findings, faults, sums: viewOf(entry, context).sums, worst };
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

/** The report with the entry as it is now typed. */
function withEntry(report: Report, entry: EntryDraft): DomainReport {
  const stored = report.entries.some(({ id }) => id === entry.id);
  const entries = stored
    ? report.entries.map((one) => (one.id === entry.id ? entry : one))
    : [...report.entries, entry];
  return { ...report, entries } as unknown as DomainReport;
}

/** Rules that rest on what the operator reported before, or beside this report. */
const OF_SURROUNDINGS = ['V08', 'V10', 'V11', 'V17', 'V28'];
/** Of these, what is told of stored figures only: of an entry that is stored as it stands the server speaks. */
const OF_STORED = ['V28'];

/**
 * The live findings with the comments that answer them. Where the surroundings are not at hand, what the server said of
 * the stored entry stands in for the rules that need them.
 * @param state whether the surroundings are at hand, and whether the entry differs from what is stored
 */
export function withServer(
  live: readonly Finding[],
  server: readonly Finding[],
  entry: Pick<EntryDraft, 'id' | 'activity'>,
  { hasSurroundings, dirty }: { readonly hasSurroundings: boolean; readonly dirty: boolean },
): Finding[] {
  const mine = server.filter((finding) => isAbout(finding, entry));
  const answered = live.map((finding) => {
    const same = mine.find(
      ({ key, cell, params }) =>
        key === finding.key &&
        cell === finding.cell &&
        JSON.stringify(params) === JSON.stringify(finding.params),
    );
    return same?.comment ? { ...finding, comment: same.comment } : finding;
  });
  const ofStored = dirty ? [] : OF_STORED;
  const rules = hasSurroundings ? ofStored : OF_SURROUNDINGS;
  const isLive = ({ key }: Finding) => live.some((finding) => finding.key === key);
  return [...answered, ...mine.filter((one) => rules.includes(one.rule) && !isLive(one))];
}
