import { cellKey } from '../cuts.js';
import type { Fault } from '../domain-error.js';
import type { Report, ReportRecord } from '../report.js';
import { openPeriod, ownPeriod } from './checks/period.js';
import { screened } from './checks/privacy.js';
import { notLocked, reasonedRevision } from './checks/revision.js';
import { type EntryDraft, type ReportAround, type ValidationContext, viewOf } from './context.js';
import { type Breach, type Finding, pointerTo, ruleOf, sentence, toFinding } from './finding.js';
import { type Checks, RULES } from './rules.js';

const ENTRY_CHECKS = RULES.flatMap(({ check }) => check.entry ?? []);
const ENTRY_CHECKS_AT_WRITE = RULES.flatMap(({ moment, check }) =>
  moment === 'write' ? (check.entry ?? []) : [],
);

/**
 * What keeps an entry from being stored: the errors at the write. Empty = store it.
 * Pointers are those of the entry as it was sent, `#/counts/3/value`; `code` is the rule, `V02`.
 * @source docs/methodology.md#validation
 */
export function entryFaults(entry: EntryDraft, context: ValidationContext): Fault[] {
  const found = [
    ...entryBreaches(entry, context, ENTRY_CHECKS_AT_WRITE),
    ...aroundBreaches(context.report, context),
  ];
  return errors(found).map((one) => toFault({ ...one, at: asSent(entry, one.at) }));
}

/** What keeps a record from being stored; pointers are those of the record as it was sent, `#/trained`. */
export function recordFaults(record: ReportRecord, context: ValidationContext): Fault[] {
  const found = [...recordBreaches(record, context), ...aroundBreaches(context.report, context)];
  return errors(found).map(toFault);
}

/** What keeps texts of the report itself from being stored: contact data (V23). Pointers name the field, `#/partial`. */
export function textFaults(texts: Readonly<Record<string, string | null | undefined>>): Fault[] {
  return errors(Object.entries(texts).flatMap(([field, text]) => screened(field, text, true))).map(toFault);
}

/** What keeps a report of this period from being opened: V08, future, closed, unreadable, or after its operator closed. */
export function periodFaults(
  period: string,
  context: Pick<ValidationContext, 'today' | 'closedPeriods' | 'closing'>,
): Fault[] {
  return openPeriod(period, context).map(toFault);
}

/** What is to be said of one entry alone, for the live grid: errors, warnings and notes of the rules that read entries. */
export function entryFindings(entry: EntryDraft, context: ValidationContext): Finding[] {
  const id = entry.id ?? '';
  return entryBreaches(entry, context, ENTRY_CHECKS).map((found) => toFinding(found, ['entries', id], id));
}

/** What is to be said of one record alone: errors, warnings and notes of the rules that read records. */
export function recordFindings(record: ReportRecord, context: ValidationContext): Finding[] {
  return recordBreaches(record, context).map((found) => toFinding(found, ['records', record.id]));
}

/** As `aroundFindings`, as faults of what was asked. */
export function aroundFaults(context: ValidationContext): Fault[] {
  return errors(aroundBreaches(context.report, context)).map(toFault);
}

/** What keeps anything of a report from being written: its period, its lock, a revision without a reason. */
export function aroundFindings(context: ValidationContext): Finding[] {
  return aroundBreaches(context.report, context).map((found) => toFinding(found, []));
}

/**
 * Everything the rules say of a report: the same at entry, import, review and API. Rules in order, entries in order.
 * @source docs/methodology.md#validation
 */
export function reportFindings(report: Report, context: ValidationContext): Finding[] {
  const around = { ...context, report };
  const found = [
    ...report.entries.flatMap((entry) => entryFindings(entry, around)),
    ...report.records.flatMap((record) => recordFindings(record, around)),
    ...wholeFindings(report, around),
  ];
  return found.sort((a, b) => a.rule.localeCompare(b.rule));
}

/**
 * Whether a finding is to be seen at an entry: it is the entry's own, or it is about all entries of its activity
 * together (V11, V17 of an activity), which no single one of them owns.
 */
export function isAbout(
  { entryId, pointer, params }: Pick<Finding, 'pointer' | 'params'> & { readonly entryId?: string | null },
  entry: Pick<EntryDraft, 'id' | 'activity'>,
): boolean {
  return entryId ? entryId === entry.id : pointer === '#/entries' && params.activity === entry.activity;
}

/**
 * What is to be said at one entry within its report, for the live grid: that of the entry alone, and what the rules that
 * read the whole report say of it or of the entries of its activity together.
 * @param report holds the entry as it is now
 */
export function findingsWithin(report: Report, entry: EntryDraft, context: ValidationContext): Finding[] {
  const around = { ...context, report };
  const ofReport = wholeFindings(report, around).filter((finding) => isAbout(finding, entry));
  return [...entryFindings(entry, around), ...ofReport].sort((a, b) => a.rule.localeCompare(b.rule));
}

function wholeFindings(report: Report, context: ValidationContext): Finding[] {
  return RULES.flatMap((rule) => (rule.check.report ?? []).flatMap((check) => check(report, context))).map(
    reportFinding,
  );
}

/** A report rule may point at one of the entries, `entries/<id>`: the finding is then that entry's. */
function reportFinding(found: Breach): Finding {
  const entryId = /^entries\/(.+)$/.exec(found.at)?.[1];
  return entryId === undefined
    ? toFinding(found, [])
    : toFinding({ ...found, at: '' }, ['entries', entryId], entryId);
}

function entryBreaches(
  entry: EntryDraft,
  context: ValidationContext,
  checks: NonNullable<Checks['entry']>,
): Breach[] {
  const view = viewOf(entry, context);
  return checks.flatMap((check) => check(view, context));
}

function recordBreaches(record: ReportRecord, context: ValidationContext): Breach[] {
  return RULES.flatMap((rule) => (rule.check.record ?? []).flatMap((check) => check(record, context)));
}

function aroundBreaches(report: ReportAround, context: ValidationContext): Breach[] {
  return [...ownPeriod(report, context), ...reasonedRevision(report), ...notLocked(report)];
}

function errors(found: readonly Breach[]): Breach[] {
  return found.filter(({ severity }) => severity === 'E');
}

function toFault(found: Breach): Fault {
  return { pointer: pointerTo(found.at), code: ruleOf(found.key), detail: sentence(found.key, found.params) };
}

/** Where a cell or flag stands in the entry as it was sent: `counts/F,Y60,with` is `counts/3/value`. */
function asSent(entry: EntryDraft, at: string): string {
  const [list, key] = at.split('/', 2);
  if (list !== 'counts' && list !== 'flags') return at;
  const index =
    list === 'counts'
      ? entry.counts.findIndex((count) => cellKey(count.sex, count.ageBand, count.disability) === key)
      : (entry.flags ?? []).findIndex(({ flag }) => flag === key);
  if (index >= 0) return `${list}/${index}/value`;
  return key?.includes(',') ? list : at;
}
