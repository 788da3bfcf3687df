import type { EntityManager } from 'typeorm';
import type { KpiFacts } from '../../domain/kpi/facts.js';
import type { ReportTally } from '../../domain/quality/broken-rules.js';
import type { FinerRow } from '../../domain/quality/quality.js';
import { countsOnce } from '../../reports/hand-overs.queries.js';
import { type Months, periodsInside } from '../months.js';
import type { Needs } from './told.js';

/** What the quality of figures is read of: one country, one basis. */
export interface QualityAsked extends Months {
  readonly country: string;
  readonly basis: KpiFacts['basis'];
}

type Row = Omit<FinerRow, 'needs'>;

/** Sums by operator, activity, first administrative level and period; people who are only expected are left out. */
const ROWS = (basis: KpiFacts['basis']) => `
  select e.operator_id as "operatorId", e.activity, e.period,
         case 1 when p.level then p.code when above.level then above.code when top.level then top.code end as adm1,
         json_build_object('total', sum(e.total), 'knownSex', sum(e.known_sex), 'knownSexAge', sum(e.known_sex_age),
           'with', sum(e.with_disability), 'without', sum(e.without_disability),
           'disabilityUnknown', sum(e.disability_unknown),
           'fullLower', sum(e.full_lower), 'fullUpper', sum(e.full_upper)) as sums
    from report_entry e join report r on r.id = e.report_id and r.${basis}_revision = e.revision
    left join place p on p.country_code = e.country_code and p.code = e.place_code
    left join place above on above.country_code = p.country_code and above.code = p.parent_code
    left join place top on top.country_code = above.country_code and top.code = above.parent_code
   where e.country_code = $1 and e.period = any ($2) and e.activity = any ($3) and e.stage is distinct from 'expected'
     and ${countsOnce(`'${basis}'`)}
   group by 1, 2, 3, 4`;

/** The figures of the activities that need a breakdown. @param needsOf what each of them needs */
export async function rowsByOperatorAndPlace(
  tx: EntityManager,
  asked: QualityAsked,
  needsOf: Needs,
): Promise<FinerRow[]> {
  const sql = ROWS(asked.basis);
  const rows: Row[] = await tx.query(sql, [asked.country, periodsInside(asked), [...needsOf.keys()]]);
  return rows.map((row) => ({ ...row, needs: needsOf.get(row.activity) ?? 'sex_age' }));
}

/** How often each rule spoke in the reports of the months, as they were handed in last. */
export function reportTallies(
  tx: EntityManager,
  { country, from, to }: QualityAsked,
): Promise<ReportTally[]> {
  const sql = `
    select t.report_id as "reportId", t.operator_id as "operatorId", t.rule, t.severity, t.findings, t.answered
      from finding_tally t join report r on r.id = t.report_id
     where r.country_code = $1 and r.first_month >= $2 and r.last_month <= $3`;
  return tx.query(sql, [country, from, to]);
}

export interface Named {
  readonly code: string;
  readonly name: string;
}

/** The names of a country's operators and of its first administrative level. */
export async function namesOf(tx: EntityManager, country: string): Promise<Map<string, string>> {
  const rows: Named[] = await tx.query(
    `select id::text as code, name from operator where country_code = $1
     union all select code, name from place where country_code = $1 and level = 1`,
    [country],
  );
  return new Map(rows.map(({ code, name }) => [code, name]));
}

/** What an operator was called before, and whom it became part of. */
export interface OperatorLife {
  readonly formerNames: readonly string[];
  /** its last day; `null` = it works */
  readonly closedOn: string | null;
  readonly successorName: string | null;
}

/** The lives of a country's operators, by their ids. */
export async function livesOf(tx: EntityManager, country: string): Promise<Map<string, OperatorLife>> {
  const rows: (OperatorLife & { readonly id: string })[] = await tx.query(
    `select o.id, o.closed_on::text as "closedOn", s.name as "successorName",
            array(select f.name from operator_former_name f where f.operator_id = o.id order by f.until_day, f.name)
              as "formerNames"
       from operator o left join operator s on s.id = o.successor_id where o.country_code = $1`,
    [country],
  );
  return new Map(rows.map(({ id, ...life }) => [id, life]));
}

/** How many reports of the months were handed in. */
export async function handedIn(tx: EntityManager, { country, from, to }: QualityAsked): Promise<number> {
  const [{ reports }] = await tx.query(
    `select count(*)::int as reports from report
      where country_code = $1 and first_month >= $2 and last_month <= $3 and first_submitted_at is not null`,
    [country, from, to],
  );
  return reports;
}
