import { differences, type EntryForm, withValues } from './entry-form';

/** One place that two people changed to different values since the same start. */
export interface Conflict {
  readonly place: string;
  readonly mine: string;
  readonly theirs: string;
}

export interface Merge {
  /** what only one side changed, taken over; at a conflict it holds mine */
  readonly merged: EntryForm;
  readonly conflicts: readonly Conflict[];
}

/**
 * Brings together what two people made of the same entry.
 * @param base what both began with
 */
export function mergeForms(base: EntryForm, mine: EntryForm, theirs: EntryForm): Merge {
  const changedByThem = differences(base, theirs);
  const changedByMe = new Set(differences(base, mine));
  const value = (form: EntryForm, place: string) => form[place] ?? '';
  const taken = changedByThem.filter((place) => !changedByMe.has(place));
  const conflicts = changedByThem
    .filter((place) => changedByMe.has(place) && value(mine, place) !== value(theirs, place))
    .map((place) => ({ place, mine: value(mine, place), theirs: value(theirs, place) }));
  const merged = withValues(mine, Object.fromEntries(taken.map((place) => [place, value(theirs, place)])));
  return { merged, conflicts };
}
