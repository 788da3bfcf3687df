import type { EntityManager } from 'typeorm';
import type { Audience } from '../../domain/audiences.js';
import { namesNoTask } from '../../domain/hand-over.js';
import { computeKpi } from '../../domain/kpi/compute.js';
import type { KpiDefinition } from '../../domain/kpi/definition.js';
import { type KpiFacts, NOTHING_ON_FILE, type PeopleRow } from '../../domain/kpi/facts.js';
import { type KpiPoint, saysSomething } from '../../domain/kpi/point.js';
import { BASE_ROW, revisionAt } from '../kpi-facts.queries.js';
import { figureOf } from '../kpis/kpi-tiles.js';
import { type Months, periodsWithin } from '../months.js';
import type { HandOversDto, LeftOutHandOverDto } from './explain.dto.js';

/** An entry that counts in another report already. */
type Repeated = PeopleRow & Pick<LeftOutHandOverDto, 'reportId' | 'operatorName' | 'taskRef' | 'countedIn'>;

const repeated = (basis: KpiFacts['basis']) => `
  select ${BASE_ROW(false)}, e.report_id as "reportId", o.name as "operatorName",
         json_build_object('reportId', first.id, 'operatorName', firsts.name, 'period', first.period) as "countedIn"
    from task_handover h
    join report r on r.id = h.report_id
    join report_entry e on e.report_id = r.id and e.revision = ${revisionAt(basis)} and e.id = h.entry_id
    join operator o on o.id = r.operator_id
    join report first on first.id = h.counted_in
    join operator firsts on firsts.id = first.operator_id
   where h.basis = $3 and h.country_code = $1 and h.period = any ($2) and h.counted_in <> h.report_id
   order by e.period, o.name, e.position, e.id`;

/** The entries of the months, at the basis, whose task counts in another report; none where the KPI counts nobody in entries. */
export function repeatedHandOvers(
  tx: EntityManager,
  { needs }: KpiDefinition,
  country: string,
  months: Months,
  basis: KpiFacts['basis'],
): Promise<Repeated[]> {
  if (!needs.includes('rollup')) return Promise.resolve([]);
  return tx.query(repeated(basis), [country, periodsWithin(months), basis]);
}

/**
 * What a KPI left out because it counts each task once, and where a repeat cannot be told; `null` = nothing to say, the
 * figure itself is not shown to this audience, or it looks on from outside and reads no entries.
 */
export function explainedHandOvers(
  definition: KpiDefinition,
  facts: KpiFacts,
  repeated: readonly Repeated[],
  { months, audience, isShown }: { months: Months; audience: Audience; isShown: boolean },
): HandOversDto | null {
  if (audience !== 'monitor' && (audience !== 'country' || !isShown)) return null;
  const of = (row: PeopleRow) => pointOf(definition, facts, row, months);
  const leftOut = repeated.flatMap((row) => {
    const point = of(row);
    if (!point) return [];
    const { reportId, operatorName, period, taskRef, countedIn } = row;
    return [{ ...figureOf(point), reportId, operatorName, period, taskRef, countedIn }];
  });
  const withoutTask = facts.people.filter((row) => namesNoTask(row) && of(row)).length;
  if (leftOut.length + withoutTask === 0) return null;
  return { repeats: leftOut.length, withoutTask, leftOut: audience === 'monitor' ? leftOut : null };
}

/** The KPI over the people of one entry alone. @returns null where the entry says nothing to it */
function pointOf(
  definition: KpiDefinition,
  facts: KpiFacts,
  row: PeopleRow,
  { from, to }: Months,
): KpiPoint | null {
  const alone = { ...facts, people: [row], reports: [], records: [], duties: [], onFile: NOTHING_ON_FILE };
  const [point] = computeKpi(definition, alone, { from, to }).points;
  return saysSomething(point) ? point : null;
}
