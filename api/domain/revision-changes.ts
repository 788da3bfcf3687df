import { codesAt, toCells } from './cells.js';
import type { Entry, ReportRecord } from './report.js';
import { sumsOf } from './saddd.js';

/** What a revision holds. */
export interface RevisionContent {
  readonly nil: boolean;
  /** names what is missing; `null` = nothing is */
  readonly partial: string | null;
  readonly entries: readonly Entry[];
  readonly records: readonly ReportRecord[];
}

type Plain = string | number | boolean | null;
type Kind = 'added' | 'removed' | 'changed';

/** One field before and after; `null` = not given, which is neither 0 nor "no". */
export interface FieldChange {
  /** a path within the entry or record: `placeCode`, `quantity/value`, `groups/women/number` */
  readonly field: string;
  readonly before: Plain;
  readonly after: Plain;
}

/** One cell before and after, in persons; `null` = not collected, which is not 0. */
export interface CellChange {
  /** `F,Y18T59,with` */
  readonly cell: string;
  readonly before: number | null;
  readonly after: number | null;
}

/** What became of one entry; its total in persons, `null` = nothing to add up or not there. */
export interface EntryChange {
  readonly change: Kind;
  readonly entryId: string;
  readonly activity: string;
  readonly placeCode: string;
  readonly totalBefore: number | null;
  readonly totalAfter: number | null;
  readonly cells: readonly CellChange[];
  readonly fields: readonly FieldChange[];
}

/** What became of one sub-record. */
export interface RecordChange {
  readonly change: Kind;
  readonly recordId: string;
  readonly kind: string;
  readonly fields: readonly FieldChange[];
}

/** Every difference between two revisions of a report; what is the same is left out. */
export interface RevisionChanges {
  /** of the report itself: `nil`, `partial` */
  readonly fields: readonly FieldChange[];
  readonly entries: readonly EntryChange[];
  readonly records: readonly RecordChange[];
}

/**
 * The difference of two revisions, cell by cell. Entries are the same where their id is, else where they speak of the
 * same work in the same place; records where their id is. Later ones in their order, then what is no longer there.
 * @source docs/methodology.md#revisions
 */
export function revisionChanges(before: RevisionContent, after: RevisionContent): RevisionChanges {
  return {
    fields: fieldChanges(
      { nil: before.nil, partial: before.partial },
      { nil: after.nil, partial: after.partial },
    ),
    entries: pairs(before.entries, after.entries, workOf).flatMap(([one, two]) => entryChange(one, two)),
    records: pairs(before.records, after.records, ({ id }) => id).flatMap(([one, two]) =>
      recordChange(one, two),
    ),
  };
}

/** Whether nothing differs. */
export function isUnchanged({ fields, entries, records }: RevisionChanges): boolean {
  return fields.length + entries.length + records.length === 0;
}

type Pair<T> = readonly [T | undefined, T | undefined];

/** Each of the later ones with its earlier self, by id and then by `likeness`; then the earlier ones that have none. */
function pairs<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
  likeness: (one: T) => string,
): Pair<T>[] {
  const left = new Map(before.map((one) => [one.id, one]));
  const found = new Map<string, T>();
  const take = (two: T, one: T | undefined) => {
    if (!one || found.has(two.id)) return;
    found.set(two.id, one);
    left.delete(one.id);
  };
  for (const two of after) take(two, left.get(two.id));
  for (const two of after)
    take(
      two,
      found.has(two.id) ? undefined : [...left.values()].find((one) => likeness(one) === likeness(two)),
    );
  return [
    ...after.map((two): Pair<T> => [found.get(two.id), two]),
    ...[...left.values()].map((one): Pair<T> => [one, undefined]),
  ];
}

const WORK = [
  'activity',
  'placeCode',
  'projectCode',
  'implementingPartner',
  'taskRef',
  'service',
  'setting',
  'beneficiaryType',
  'stage',
  'populationGroup',
] as const;

/** What an entry is about, whatever its figures. */
function workOf(entry: Entry): string {
  return JSON.stringify(WORK.map((field) => entry[field] ?? null));
}

function kindOf(before: unknown, after: unknown): Kind {
  if (before === undefined) return 'added';
  return after === undefined ? 'removed' : 'changed';
}

function entryChange(before: Entry | undefined, after: Entry | undefined): EntryChange[] {
  const named = after ?? before;
  if (!named) return [];
  const cells = cellChanges(before, after);
  const fields = fieldChanges(fieldsOf(before), fieldsOf(after));
  if (before && after && cells.length + fields.length === 0) return [];
  const { id: entryId, activity, placeCode } = named;
  return [
    {
      change: kindOf(before, after),
      entryId,
      activity,
      placeCode,
      totalBefore: before ? sumsOf(before).total : null,
      totalAfter: after ? sumsOf(after).total : null,
      cells,
      fields,
    },
  ];
}

function cellChanges(before: Entry | undefined, after: Entry | undefined): CellChange[] {
  const [one, two] = [toCells(before?.counts ?? []), toCells(after?.counts ?? [])];
  return one.flatMap((was, index) => {
    const is = two[index] ?? null;
    if (was === is) return [];
    const { sex, ageBand, disability } = codesAt(index);
    return [{ cell: `${sex},${ageBand},${disability}`, before: was, after: is }];
  });
}

/** An entry's fields without its id and cells; flags by their name. */
function fieldsOf(entry: Entry | undefined): object {
  if (!entry) return {};
  const { id: _id, counts: _counts, flags, ...fields } = entry;
  return { ...fields, flags: Object.fromEntries((flags ?? []).map(({ flag, value }) => [flag, value])) };
}

function recordChange(before: ReportRecord | undefined, after: ReportRecord | undefined): RecordChange[] {
  const named = after ?? before;
  if (!named) return [];
  const fields = fieldChanges(contentOf(before), contentOf(after));
  if (before && after && fields.length === 0) return [];
  return [{ change: kindOf(before, after), recordId: named.id, kind: named.kind, fields }];
}

function contentOf(record: ReportRecord | undefined): object {
  if (!record) return {};
  const { id: _id, kind: _kind, ...content } = record;
  return content;
}

function fieldChanges(before: object, after: object): FieldChange[] {
  const [one, two] = [flat(before), flat(after)];
  return [...new Set([...one.keys(), ...two.keys()])].flatMap((field) => {
    const [was, is] = [one.get(field) ?? null, two.get(field) ?? null];
    return was === is ? [] : [{ field, before: was, after: is }];
  });
}

/** Every plain value by its path. */
function flat(value: object, under = ''): Map<string, Plain> {
  return new Map(
    Object.entries(value).flatMap(([name, one]): [string, Plain][] =>
      typeof one === 'object' && one !== null
        ? [...flat(one, `${under}${name}/`)]
        : [[`${under}${name}`, (one ?? null) as Plain]],
    ),
  );
}
