import type { Report } from '../../report.js';
import { type EntryDraft, type EntryView, readable, type ValidationContext } from '../context.js';
import { type Breach, breach } from '../finding.js';
import { type Figures, figuresOf, isWork, together, usualOf } from '../past.js';
import { isUnusual, LEVELS, type UsualRange, usualRange } from '../usual-range.js';

/**
 * V17: a row, or else the total, that lies far from what this operator usually reports of the same work. The rows are
 * named first: they say where to look.
 * @source docs/methodology.md#usual-range
 */
export function asUsual({ entry, sums }: EntryView, context: ValidationContext): Breach[] {
  const past = context.past.find((work) => isWork(work, entry));
  if (!past || sums.total === null) return [];
  const { total, rows } = ofWork(entry, context.report.entries);
  const found = Object.entries(rows).flatMap(([at, value]) =>
    unusual(`counts/${at}`, value, usualOf(past, at)),
  );
  const at = entry.statedTotal == null ? 'counts' : 'statedTotal';
  return found.length > 0 || total === null ? found : unusual(at, total, usualOf(past, 'total'));
}

/** The figures of an entry, with those of the report's other entries of the same work. */
function ofWork(entry: EntryDraft, entries: readonly EntryDraft[]): Figures {
  const others = entries.filter((one) => one !== entry && one.id !== entry.id && isWork(one, entry));
  return together([entry, ...others].map((one) => figuresOf(readable(one))));
}

function unusual(at: string, value: number, usual: UsualRange | null): Breach[] {
  if (!usual || !isUnusual(value, usual)) return [];
  const { low, high } = usual;
  return [breach('W', 'V17.unusual', at, { value, low, high })];
}

/** V17 for work without a past of its own (a new place, a new project): the activity's people in the whole report. */
export function activityAsUsual(report: Report, context: ValidationContext): Breach[] {
  const groups = new Map<string, EntryDraft[]>();
  for (const entry of report.entries)
    groups.set(groupOf(entry), [...(groups.get(groupOf(entry)) ?? []), entry]);
  return [...groups].flatMap(([group, entries]) => {
    if (entries.every((entry) => hasPast(entry, context))) return [];
    const { total } = together(entries.map((entry) => figuresOf(readable(entry))));
    const usual = usualRange(pastTotals(group, context), LEVELS.total);
    if (total === null || !usual || !isUnusual(total, usual)) return [];
    const { low, high } = usual;
    return [
      breach('W', 'V17.activity', 'entries', { activity: entries[0]?.activity ?? '', total, low, high }),
    ];
  });
}

function groupOf(work: Pick<EntryDraft, 'activity' | 'beneficiaryType' | 'stage'>): string {
  return [work.activity, work.beneficiaryType, work.stage ?? ''].join(' ');
}

function hasPast(entry: EntryDraft, context: ValidationContext): boolean {
  const past = context.past.find((work) => isWork(work, entry));
  return past !== undefined && usualOf(past, 'total') !== null;
}

/** The people of an activity in each earlier period that has any entry of it. */
function pastTotals(group: string, context: ValidationContext): number[] {
  const totals = new Map<string, number>();
  for (const { periods } of context.past.filter((work) => groupOf(work) === group))
    for (const { period, total } of periods)
      if (total !== null) totals.set(period, (totals.get(period) ?? 0) + total);
  return [...totals.values()];
}
