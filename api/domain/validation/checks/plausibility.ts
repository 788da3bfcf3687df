import type { Report } from '../../report.js';
import { type EntryDraft, type EntryView, type ValidationContext, viewOf } from '../context.js';
import { type Breach, breach } from '../finding.js';

/** V19: more people than live in the place. Populations move: never more than a warning. */
export function withinPopulation({ entry, sums }: EntryView, context: ValidationContext): Breach[] {
  const place = context.place?.(entry.placeCode);
  const population = place?.population ?? null;
  const { total } = sums;
  if (!place || population === null || total === null || total <= population) return [];
  return [breach('W', 'V19.population', 'placeCode', { total, population, place: place.name })];
}

/** V20: media reach is never direct (E); more than 100 people per session (W). */
export function reachedHow({ entry, sums }: EntryView): Breach[] {
  const media = entry.activity === 'EORE_MEDIA' || entry.setting === 'media';
  const sessions = entry.quantity?.unit === 'sessions' ? entry.quantity.value : 0;
  const perSession = sessions > 0 ? Math.round((sums.total ?? 0) / sessions) : 0;
  return [
    ...(media && entry.beneficiaryType === 'direct'
      ? [breach('E', 'V20.media-direct', 'beneficiaryType')]
      : []),
    ...((sums.total ?? 0) > sessions * 100 && sessions > 0
      ? [breach('W', 'V20.per-session', 'quantity', { perSession })]
      : []),
  ];
}

/** V21: where both are given, confirmed at most twice the expected, and indirect not below direct. */
export function comparedCounts(report: Report, context: ValidationContext): Breach[] {
  const expected = totals(report, context, ({ stage }) => stage === 'expected', taskOf);
  const confirmed = totals(report, context, ({ stage }) => stage === 'confirmed', taskOf);
  const direct = totals(report, context, ({ beneficiaryType }) => beneficiaryType === 'direct', workOf);
  const indirect = totals(report, context, ({ beneficiaryType }) => beneficiaryType === 'indirect', workOf);
  return [
    ...[...confirmed].flatMap(([task, people]) => {
      const before = expected.get(task);
      return before !== undefined && people > 2 * before
        ? [breach('W', 'V21.confirmed', 'entries', { confirmed: people, expected: before, task })]
        : [];
    }),
    ...[...indirect].flatMap(([work, people]) => {
      const beside = direct.get(work);
      return beside !== undefined && people < beside
        ? [breach('W', 'V21.indirect', 'entries', { indirect: people, direct: beside, work })]
        : [];
    }),
  ];
}

function totals(
  report: Report,
  context: ValidationContext,
  holds: (entry: EntryDraft) => boolean,
  groupOf: (entry: EntryDraft) => string,
): Map<string, number> {
  const sums = new Map<string, number>();
  for (const entry of report.entries.filter(holds)) {
    const { total } = viewOf(entry, context).sums;
    const group = groupOf(entry);
    if (total !== null) sums.set(group, (sums.get(group) ?? 0) + total);
  }
  return sums;
}

/** A land-release task: its reference; without one, project and place stand in for it. */
function taskOf(entry: EntryDraft): string {
  return entry.taskRef ?? `${entry.projectCode ?? ''} ${entry.placeCode}`;
}

function workOf(entry: EntryDraft): string {
  return `${entry.activity} ${entry.projectCode ?? ''} ${entry.placeCode}`;
}
