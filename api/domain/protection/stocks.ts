import type { RecordFact } from '../kpi/facts.js';
import { type Month, monthsBetween, parsePeriod } from '../period.js';
import type { ReportRecord } from '../report.js';

/** What a stock tells of an organisation's report: counts of people that add up over organisations. */
interface Counted {
  /** what the figure is split by beside its value; `''` = by nothing */
  readonly body: string;
  readonly counts: readonly number[];
}

const staff =
  (holds: (line: ReportRecord & { readonly kind: 'workforce' }) => boolean) => (record: ReportRecord) =>
    record.kind === 'workforce' && holds(record) ? { body: '', counts: [record.women, record.men] } : null;

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
    return { body: '', counts: [some, all - some, women + men + sexUnknown - all] };
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
    found.set(`${key} ${last}`, { key, last, body: counted.body, counts });
  }
  return [...found.values()].sort((a, b) => (a.last < b.last ? -1 : 1));
}

/** Snapshots that were told together so that the few of one are vague. */
type Company = ReadonlySet<Snapshot>;

/** What is known of a sum: the state it was last told of, and the companies among it. */
interface Known {
  readonly state: State;
  readonly companies: readonly Company[];
}

/** The few among new counts with the smallest others, until each could be any of 1…n−1; null where they are too few for that. */
function companyOf(fresh: readonly Snapshot[], nth: number, threshold: number): Company | null {
  const countOf = ({ counts }: Snapshot) => counts[nth] ?? 0;
  const some = fresh.filter((one) => countOf(one) > 0).sort((a, b) => countOf(a) - countOf(b));
  const members = new Set<Snapshot>();
  let sum = 0;
  for (const one of some) {
    const isVague = members.size > 1 && sum >= threshold + members.size - 2;
    if (countOf(one) >= threshold && (members.size === 0 || isVague)) return members;
    members.add(one);
    sum += countOf(one);
  }
  return members.size === 0 || (members.size > 1 && sum >= threshold + members.size - 2) ? members : null;
}

/** The companies once a state is told; null where it may not be: few would stand alone, or a company would be parted. */
function companiesAt(all: readonly Snapshot[], before: Known, threshold: number): readonly Company[] | null {
  const kept = before.companies.filter((company) => all.some((one) => company.has(one)));
  if (kept.some((company) => [...company].some((one) => !all.includes(one)))) return null;
  const fresh = all.filter((one) => before.state.get(one.key) !== one);
  const places = fresh[0]?.counts.keys() ?? [];
  const formed = [...places].map((nth) => companyOf(fresh, nth, threshold));
  return formed.includes(null)
    ? null
    : [...kept, ...formed.flatMap((one) => one ?? [])].filter(({ size }) => size > 0);
}

/** What of a stock may be told by the end of a month: all of it, the whole without what it is split by, nothing. */
export type StockTold = 'all' | 'whole' | 'nothing';

/** What was told until now. */
interface Told {
  readonly whole: Known;
  readonly split: Known;
  /** what an end counted that was told without its split */
  readonly unsplit: ReadonlySet<Snapshot>;
}

const NOTHING: Known = { state: new Map(), companies: [] };
const NOTHING_YET: Told = { whole: NOTHING, split: NOTHING, unsplit: new Set() };

/** The companies of a state that is told body by body. */
function companiesByBody(all: readonly Snapshot[], { state, companies }: Known, threshold: number) {
  const bodies = [...new Set(all.map(({ body }) => body))];
  const found = bodies.map((name) => {
    const own = companies.filter((company) => [...company].some(({ body }) => body === name));
    return companiesAt(
      all.filter(({ body }) => body === name),
      { state, companies: own },
      threshold,
    );
  });
  return found.includes(null) ? null : found.flatMap((one) => one ?? []);
}

/** What a state may be told of, and what is known once it is. */
function toldAt(state: State, before: Told, threshold: number): readonly [StockTold, Told] {
  const all = [...state.values()];
  const companies = companiesAt(all, before.whole, threshold);
  if (!companies) return ['nothing', before];
  const whole = { state, companies };
  const split = all.some((one) => before.unsplit.has(one))
    ? null
    : companiesByBody(all, before.split, threshold);
  if (split) return ['all', { ...before, whole, split: { state, companies: split } }];
  return ['whole', { ...before, whole, unsplit: new Set([...before.unsplit, ...all]) }];
}

/**
 * What of a stock may be told by each month's end. Two ends differ by the organisations that reported anew between them:
 * so an end is told only where, since the last one that was told, nobody with few people reported anew, or several did at
 * once who keep each other vague; and these are told again only when all of them, or none, have reported anew. The split by
 * body follows the same rule body by body; once an end was told without it, it stands again when every organisation has
 * reported anew. Decided from the oldest report on: what was told stays told.
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
  let [state, before]: [State, Told] = [new Map(), NOTHING_YET];
  for (const month of monthsBetween(oldest.last, last)) {
    const fresh = snapshots.filter((one) => one.last === month);
    state = new Map([...state, ...fresh.map((one) => [one.key, one] as const)]);
    const [told, after] = toldAt(state, before, threshold);
    before = after;
    found.set(month, told);
  }
  return (end) => found.get(end) ?? 'all';
}
