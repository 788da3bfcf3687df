import type { EntryView } from '../context.js';
import { type Breach, breach } from '../finding.js';

/** V13: sex or age unknown for more than 10 %; more than half asks for a written plan. Never blocks. */
export function knownSexAge({ sums }: EntryView): Breach[] {
  const { total, knownSexAge: known, cellsTotal } = sums;
  if (!total || known === null || cellsTotal === null) return [];
  const unknown = total - known;
  if (unknown * 10 <= total) return [];
  return [breach('W', unknown * 2 > total ? 'V13.plan' : 'V13.unknown', 'counts', { unknown, total })];
}

/** V14: the disaggregation that this activity needs is there. Never blocks: an invented figure is worse than none. */
export function neededCells(view: EntryView): Breach[] {
  const { entry, sums, definition } = view;
  if (hasNoFigure(view)) return [breach('W', 'V14.no-figures', 'counts')];
  if (!definition || definition.disaggregation === 'none' || !sums.total) return [];
  const { total } = sums;
  const params = { activity: entry.activity, total };
  const noDisability = sums.with === null && sums.without === null && sums.disabilityUnknown === null;
  return [
    ...(sums.knownSexAge === 0 && sums.cellsTotal === null
      ? [breach('W', 'V14.no-sex-age', 'counts', params)]
      : []),
    ...(noDisability && definition.disaggregation === 'sex_age_disability'
      ? [breach('W', 'V14.no-disability', 'disabilityAsked', params)]
      : []),
  ];
}

function hasNoFigure({ entry, sums }: EntryView): boolean {
  return sums.total === null && entry.counts.length === 0 && !entry.quantity && !entry.flags?.length;
}
