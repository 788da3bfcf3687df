import type { Entry } from '../report.js';
import { plainName } from '../spelling.js';
import { isSameWork } from './checks/duplicates.js';
import type { EntryDraft, ValidationContext } from './context.js';
import { entryFaults } from './validate.js';

/**
 * Why an entry of an earlier report is not opened again: it is there already; its activity counts once per task; its
 * place is no longer in the gazetteer; its project, or the partner who did the work, ended before; a rule refuses it.
 */
export const LEFT_OUT = ['there', 'once', 'place', 'project', 'partner', 'rule'] as const;
export type WhyLeftOut = (typeof LEFT_OUT)[number];

/** What ended before the report's period begins. */
export interface Ended {
  /** codes of projects on which the operator owes no report any more */
  readonly projects: readonly string[];
  /** names of operators that closed */
  readonly partners: readonly string[];
}

/** The entries to open, without figures, and what is left out of the earlier report. */
export interface CopiedLayout {
  readonly entries: readonly EntryDraft[];
  readonly left: readonly { readonly entry: Entry; readonly why: WhyLeftOut }[];
}

/**
 * The entries of an earlier report to be opened in a report without figures: absent, not 0. Doing it again opens nothing,
 * for by then each of them is there.
 * @param earlier the entries of the earlier report, in their order
 * @param context that of the report, with the entries it holds now
 * @source docs/methodology.md#layout
 */
export function copiedLayout(
  earlier: readonly Entry[],
  context: ValidationContext,
  ended: Ended,
): CopiedLayout {
  const entries: EntryDraft[] = [];
  const left: CopiedLayout['left'][number][] = [];
  for (const entry of earlier) {
    const bare = withoutFigures(entry);
    const held = [...context.report.entries, ...entries];
    const why = whyLeftOut(bare, held, context, ended);
    if (why === null) entries.push(bare);
    else left.push({ entry, why });
  }
  return { entries, left };
}

/** What says which work it is, and how it is counted; figures, and comments on them, belong to their own period. */
function withoutFigures(entry: Entry): EntryDraft {
  const { id: _id, comments: _comments, ...about } = entry;
  return {
    ...about,
    counts: [],
    statedTotal: null,
    disabilityAskedNumber: null,
    quantity: null,
    flags: null,
    comments: null,
  };
}

function whyLeftOut(
  entry: EntryDraft,
  held: readonly EntryDraft[],
  context: ValidationContext,
  { projects, partners }: Ended,
): WhyLeftOut | null {
  const { activity, placeCode, projectCode, implementingPartner } = entry;
  if (held.some((one) => isSameWork(one, entry))) return 'there';
  if (context.activity?.(activity)?.overTime === 'once') return 'once';
  if (context.place && !context.place(placeCode)) return 'place';
  if (projectCode && projects.includes(projectCode)) return 'project';
  if (implementingPartner && isAmong(implementingPartner, partners)) return 'partner';
  return entryFaults(entry, context).length > 0 ? 'rule' : null;
}

const isAmong = (name: string, names: readonly string[]): boolean =>
  names.some((one) => plainName(one) === plainName(name));
