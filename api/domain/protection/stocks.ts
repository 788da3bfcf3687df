import type { RecordFact } from '../kpi/facts.js';
import { type Month, monthsBetween, parsePeriod } from '../period.js';
import type { ReportRecord } from '../report.js';

/** What a stock tells of an organisation's report: counts of people that add up over organisations. */
interface Counted {
  /** what the figure is split by beside its value; `''` = by nothing */
  readonly body: string;
  readonly counts: readonly number[];
  /** the places of two counts of which another stock tells the sum */
  readonly halves?: readonly (readonly [number, number])[];
}

/** Women and men among some of the staff, and among the others: KPI-17 tells of both together. */
const staff =
  (holds: (line: ReportRecord & { readonly kind: 'workforce' }) => boolean) =>
  (record: ReportRecord): Counted | null => {
    if (record.kind !== 'workforce') return null;
    const { women, men } = record;
    const counts = holds(record) ? [women, 0, men, 0] : [0, women, 0, men];
    return { body: '', counts, halves: HALVES };
  };
const HALVES = [
  [0, 1],
  [2, 3],
] as const;

/** The stocks that count people, with what each makes of a record; `null` = nothing. */
const STOCKS: Readonly<Record<string, (record: ReportRecord) => Counted | null>> = {
  'KPI-03': (record) =>
    record.kind === 'survey-team'
      ? { body: '', counts: [record.trained, record.members - record.trained] }
      : null,
  'KPI-17': (record) =>
    record.kind === 'workforce' ? { body: record.organisation, counts: [record.women, record.men] } : null,
  'KPI-18': staff(({ level }) => level === 'leadership'),
  'KPI-19': staff(({ roleGroup }) => roleGroup === 'operations'),
  'KPI-20': (record) => {
    if (record.kind !== 'workforce') return null;
    const { women, men, sexUnknown, disabilityAnswered: answered, disabilityDeclared: declared } = record;
    const [all, some] = [answered ?? 0, answered === null ? 0 : (declared ?? 0)];
    return { body: '', counts: [some, all - some, women + men + sexUnknown - all, sexUnknown] };
  },
};

/** Whether a KPI is the latest state of organisations, in people. */
export function isStockOfPeople(code: string): boolean {
  return code in STOCKS;
}

/** What an organisation last said. */
interface Snapshot extends Counted {
  readonly key: string;
  /** the month that its period ends with */
  readonly last: Month;
}

/** The state of all organisations at the end of a month: of each its latest snapshot. */
type State = ReadonlyMap<string, Snapshot>;

function snapshotsOf(code: string, facts: readonly RecordFact[]): Snapshot[] {
  const found = new Map<string, Snapshot>();
  for (const { operatorId, period, record } of facts) {
    const counted = STOCKS[code]?.(record);
    if (!counted) continue;
    const { last } = parsePeriod(period);
    const key = `${operatorId} ${counted.body}`;
    const before = found.get(`${key} ${last}`)?.counts ?? [];
    const counts = counted.counts.map((count, nth) => count + (before[nth] ?? 0));
    found.set(`${key} ${last}`, { ...counted, key, last, counts });
  }
  return [...found.values()].sort((a, b) => (a.last < b.last ? -1 : 1));
}

/**
 * Organisations that are told together: each told end counts one snapshot of every one. Some people more in all snapshots
 * of one and as many fewer in all of another would make the same sums, as far as the lowest counts reach.
 */
interface Cohort {
  readonly body: string;
  /** of each organisation the snapshot that was told last */
  readonly state: State;
  /** of each count, of each organisation its lowest at a told end */
  readonly lowest: readonly ReadonlyMap<string, number>[];
  /** of each count, the organisations of which it was small at a told end */
  readonly few: readonly ReadonlySet<string>[];
  readonly halves: NonNullable<Counted['halves']>;
}

const isSmall = (count: number, threshold: number) => count > 0 && count < threshold;

function cohortOf(body: string, members: readonly Snapshot[], threshold: number): Cohort {
  const places = [...(members[0]?.counts.keys() ?? [])];
  return {
    body,
    state: new Map(members.map((one) => [one.key, one])),
    lowest: places.map((nth) => new Map(members.map(({ key, counts }) => [key, counts[nth] ?? 0]))),
    few: places.map(
      (nth) =>
        new Set(members.flatMap(({ key, counts }) => (isSmall(counts[nth] ?? 0, threshold) ? [key] : []))),
    ),
    halves: members[0]?.halves ?? [],
  };
}

/** The cohort with the snapshots of a state told as well. */
function withState(before: Cohort, state: State, threshold: number): Cohort {
  const members = [...before.state.keys()].flatMap((key) => state.get(key) ?? []);
  const now = cohortOf(before.body, members, threshold);
  return {
    ...now,
    few: now.few.map((keys, nth) => new Set([...keys, ...(before.few[nth] ?? [])])),
    lowest: now.lowest.map(
      (counts, nth) =>
        new Map(
          [...counts].map(([key, count]) => [key, Math.min(count, before.lowest[nth]?.get(key) ?? count)]),
        ),
    ),
  };
}

const sumOf = (counts: Iterable<number>) => [...counts].reduce((sum, count) => sum + count, 0);

/** Whether each small count could be any of 1…n−1. */
function isVague(cohort: Cohort, threshold: number): boolean {
  const { lowest, few } = cohort;
  const keepEachOther = lowest.every((counts, nth) => {
    const some = [...counts.values()].filter((count) => count > 0);
    return few[nth]?.size === 0 || (some.length > 1 && sumOf(some) >= threshold + some.length - 2);
  });
  return keepEachOther && cohort.halves.every((halves) => leaveRoom(cohort, halves, threshold));
}

/**
 * Whether small counts stay vague to somebody who knows what both halves of each organisation come to: people of one
 * half more are as many of its other half fewer, and in other organisations the other way round.
 */
function leaveRoom(
  { lowest, few }: Cohort,
  [one, other]: readonly [number, number],
  threshold: number,
): boolean {
  const [ones, others] = [lowest[one] ?? new Map(), lowest[other] ?? new Map()];
  const [allOnes, allOthers] = [sumOf(ones.values()), sumOf(others.values())];
  return [...(few[one] ?? []), ...(few[other] ?? [])].every((key) => {
    const [own, rest] = [ones.get(key) ?? 0, others.get(key) ?? 0];
    return Math.min(own, allOthers - rest) + Math.min(rest, allOnes - own) >= threshold - 2;
  });
}

/**
 * The cohorts once a state is told; null where it may not be. One of which everybody reported anew begins again, with
 * whoever else is new.
 */
function cohortsAt(
  state: State,
  before: readonly Cohort[],
  { threshold, isSplit }: { readonly threshold: number; readonly isSplit: boolean },
): readonly Cohort[] | null {
  const going = before.filter((cohort) => [...cohort.state].some(([key, one]) => state.get(key) === one));
  const bound = new Set(going.flatMap((cohort) => [...cohort.state.keys()]));
  const free = [...state.values()].filter(({ key }) => !bound.has(key));
  const bodies = [...new Set(free.map(({ body }) => (isSplit ? body : '')))];
  const found = [
    ...going.map((cohort) => withState(cohort, state, threshold)),
    ...bodies.map((body) =>
      cohortOf(body, isSplit ? free.filter((one) => one.body === body) : free, threshold),
    ),
  ];
  return found.every((cohort) => isVague(cohort, threshold)) ? found : null;
}

/** What of a stock may be told by the end of a month: all of it, the whole without what it is split by, nothing. */
export type StockTold = 'all' | 'whole' | 'nothing';

/** What is told once anything is: the split as well, where it may be told of the first state. */
const firstTold = (state: State, threshold: number): StockTold =>
  cohortsAt(state, [], { threshold, isSplit: true }) ? 'all' : 'whole';

/**
 * What of a stock may be told by each month's end. Two ends differ by the organisations that reported anew between them:
 * so an end is told only where the organisations first told together keep each other's small counts vague, by the lowest
 * count of each at the ends that are told, until all of them have reported anew. The split by body is told of every end
 * or of none, as it may be of the first. Decided from the oldest report on: what was told stays told.
 * @param facts the records of all organisations, from the first on
 * @param threshold the smallest count above 0 that the audience is shown
 * @param last the last month in question
 * @source docs/methodology.md#disclosure
 */
export function stockTold(
  code: string,
  facts: readonly RecordFact[],
  { threshold, last }: { readonly threshold: number; readonly last: Month },
): (end: Month) => StockTold {
  const snapshots = snapshotsOf(code, facts);
  const [oldest] = snapshots;
  if (!oldest || oldest.last > last) return () => 'all';
  const found = new Map<Month, StockTold>();
  let [state, cohorts]: [State, readonly Cohort[]] = [new Map(), []];
  let told: StockTold = 'all';
  for (const month of monthsBetween(oldest.last, last)) {
    const fresh = snapshots.filter((one) => one.last === month);
    state = new Map([...state, ...fresh.map((one) => [one.key, one] as const)]);
    if (cohorts.length === 0) told = firstTold(state, threshold);
    const next = cohortsAt(state, cohorts, { threshold, isSplit: told === 'all' });
    cohorts = next ?? cohorts;
    found.set(month, next ? told : 'nothing');
  }
  return (end) => found.get(end) ?? 'all';
}
