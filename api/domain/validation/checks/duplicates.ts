import type { Report } from '../../report.js';
import { sumsOf } from '../../saddd.js';
import { type EntryDraft, type EntryView, readable, type ValidationContext } from '../context.js';
import { type Breach, breach } from '../finding.js';

/** What makes an entry the same as another of its report; operator and period are the report's. Those that differ most, first. */
export const WORK_FIELDS = [
  'placeCode',
  'activity',
  'projectCode',
  'implementingPartner',
  'setting',
  'beneficiaryType',
  'stage',
  'populationGroup',
  'taskRef',
] as const;

/**
 * Whether two entries have the same partner, project, activity, setting, type, stage, place, population group and task.
 * @source docs/methodology.md#validation
 */
export function isSameWork(a: EntryDraft, b: EntryDraft): boolean {
  return WORK_FIELDS.every((field) => (a[field] ?? null) === (b[field] ?? null));
}

/** What an entry is the same by, as one text: equal for two entries exactly when `isSameWork` says so. */
export function workOf(entry: EntryDraft): string {
  return JSON.stringify(WORK_FIELDS.map((field) => entry[field] ?? null));
}

/** V09: the report holds no other entry with the same key. */
export function notTwice({ entry }: EntryView, context: ValidationContext): Breach[] {
  const other = context.report.entries.find((one) => isOther(one, entry) && isSameWork(one, entry));
  return other ? [breach('E', 'V09.duplicate', '', { other: other.id })] : [];
}

function isOther(one: EntryDraft, entry: EntryDraft): boolean {
  return one !== entry && (entry.id === undefined || one.id !== entry.id);
}

/** V10: the same figures, from 50 people, in another entry of the report or in the same entry of the last period. */
export function freshFigures(report: Report, context: ValidationContext): Breach[] {
  const figures = report.entries.map((entry) => figuresText(entry));
  return report.entries.flatMap((entry, index) => {
    const mine = figures[index] ?? null;
    if (mine === null) return [];
    const at = `entries/${entry.id}`;
    const again = figures.indexOf(mine) < index;
    const asLast = context.lastPeriod.some((one) => isSameWork(one, entry) && figuresText(one) === mine);
    return [
      ...(again ? [breach('W', 'V10.same-in-report', at, { figures: mine })] : []),
      ...(asLast ? [breach('W', 'V10.same-as-last', at, { figures: mine })] : []),
    ];
  });
}

/** The figures of an entry as one text; `null` below 50 people, where equal figures say nothing. */
export function figuresText(entry: EntryDraft): string | null {
  const { counts, ...numbers } = readable(entry);
  const total = sumsOf({ counts, ...numbers }).total ?? 0;
  if (total < 50) return null;
  const cells = counts.map((one) => `${one.sex},${one.ageBand},${one.disability}=${one.value}`).sort();
  return [total, ...cells].join(' ');
}
