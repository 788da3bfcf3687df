import type { Activity } from '../../codes.js';
import type { Report } from '../../report.js';
import { type EntryView, type ValidationContext, viewOf } from '../context.js';
import { type Breach, breach } from '../finding.js';

/** The entries of a report, activity by activity: people are never added over activities. */
function byActivity(report: Report, context: ValidationContext): [Activity, EntryView[]][] {
  const groups = new Map<Activity, EntryView[]>();
  for (const entry of report.entries) {
    const group = groups.get(entry.activity) ?? [];
    groups.set(entry.activity, [...group, viewOf(entry, context)]);
  }
  return [...groups];
}

function added(views: readonly EntryView[], figure: (view: EntryView) => number | null): number {
  return views.reduce((sum, view) => sum + (figure(view) ?? 0), 0);
}

/** V18, per report and activity: an unusual female share, women equal to men, only multiples of 10. Shown, no more. */
export function usualPatterns(report: Report, context: ValidationContext): Breach[] {
  return byActivity(report, context).flatMap(([activity, views]) => {
    const female = added(views, ({ sums }) => sums.female);
    const male = added(views, ({ sums }) => sums.male);
    return [...shares(activity, female, female + male), ...roundness(activity, views, female, male)];
  });
}

function shares(activity: string, female: number, total: number): Breach[] {
  if (total < 50 || (female >= total * 0.2 && female <= total * 0.8)) return [];
  const percent = Math.round((female / total) * 1000) / 10;
  return [breach('I', 'V18.female-share', 'entries', { activity, percent, total })];
}

function roundness(activity: string, views: readonly EntryView[], female: number, male: number): Breach[] {
  if (female + male < 100) return [];
  const figures = views.flatMap(({ entry }) => entry.counts.map(({ value }) => value));
  const found: Breach[] = [];
  if (female === male) found.push(breach('I', 'V18.equal', 'entries', { activity, female }));
  if (figures.every((value) => value % 10 === 0))
    found.push(breach('I', 'V18.tens', 'entries', { activity }));
  return found;
}

/** V27, per report: hand-over or risk education with a quantity but no people, or people but no quantity. */
export function peopleAndQuantity(report: Report, context: ValidationContext): Breach[] {
  const looked = byActivity(report, context).filter(
    ([activity]) => activity === 'LAND_HANDOVER' || activity.startsWith('EORE_'),
  );
  return looked.flatMap(([activity, views]) => {
    const total = added(views, ({ sums }) => sums.total);
    const quantity = added(views, ({ entry }) => entry.quantity?.value ?? null);
    const unit = views.find(({ entry }) => entry.quantity)?.entry.quantity?.unit ?? '';
    if (quantity > 0 && total === 0)
      return [breach('I', 'V27.no-people', 'entries', { activity, quantity, unit })];
    if (total > 0 && quantity === 0) return [breach('I', 'V27.no-quantity', 'entries', { activity, total })];
    return [];
  });
}
