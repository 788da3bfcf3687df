import type { EntityManager } from 'typeorm';
import type { NeedBaseline } from '../domain/baseline.js';
import type { RecordKind } from '../domain/codes.js';
import {
  type KpiFacts,
  NOTHING_ON_FILE,
  type PeopleRow,
  type RecordFact,
  type ReportFact,
} from '../domain/kpi/facts.js';
import { levelsNamed } from '../domain/kpi/levels.js';
import { addMonths } from '../domain/period.js';
import { STOCK_KINDS } from '../domain/record-kinds.js';
import type { Duty } from '../domain/report.js';
import { countsOnce } from '../reports/hand-overs.queries.js';
import type { ResultFacts } from './kpis/masked.js';
import { levelFacts } from './level-facts.queries.js';
import { type Months, periodsWithin } from './months.js';
import { onFileFacts } from './on-file-facts.queries.js';
import { seriesRows } from './series-rows.queries.js';

/** Which facts of which countries: what none of the KPIs in question needs is not read. */
export interface FactsAsked extends Months {
  readonly countries: readonly string[];
  readonly basis: KpiFacts['basis'];
  /** date `2026-08-14` */
  readonly today: string;
  /** what the KPIs in question are computed from, as their definitions say */
  readonly needs: ReadonlySet<string>;
  /** `base`: rows that name operator and place, instead of the rollup; only of one's own country */
  readonly people: 'rollup' | 'base';
  /** whether rows by sex and age band are wanted, or the sums are enough */
  readonly rows: boolean;
}

type OfCountry<T> = T & { readonly countryCode: string };

/** Rolling figures look back this far before the first month. */
const LOOK_BACK = 14;

/** Read however old: stocks; and tallies, as it is decided from the first on which rolling figures are told. */
const FROM_THE_FIRST: readonly RecordKind[] = [...STOCK_KINDS, 'va-tally'];

const PEOPLE_SUMS = `json_build_object('total', total, 'female', female, 'male', male, 'knownSex', known_sex,
  'knownSexAge', known_sex_age, 'with', with_disability, 'without', without_disability,
  'disabilityUnknown', disability_unknown, 'asked', asked, 'withAsked', with_asked,
  'fullLower', full_lower, 'fullUpper', full_upper) as sums`;

/** The revision of a report that counts at the basis. */
export const revisionAt = (basis: KpiFacts['basis']) =>
  basis === 'verified' ? 'r.verified_revision' : 'r.latest_revision';

function rollupRows(tx: EntityManager, asked: FactsAsked): Promise<OfCountry<PeopleRow>[]> {
  const sql = `
    select country_code as "countryCode", period, activity, nullif(setting, '') as setting, nullif(stage, '') as stage,
           beneficiary_type as "beneficiaryType", nullif(population_group, '') as "populationGroup",
           nullif(disability_method, '') as "disabilityMethod", entries, ${PEOPLE_SUMS},
           ${asked.rows ? 'in_rows' : `'{}'::int[]`} as rows
      from rollup where country_code = any ($1) and period = any ($2) and basis = $3`;
  return tx.query(sql, [asked.countries, periodsWithin(asked), asked.basis]);
}

/** An entry `e` as a row of its own, which names operator, place and task. */
export const BASE_ROW = (rows: boolean) => `
  e.country_code as "countryCode", e.period, e.activity, e.setting, e.stage, e.beneficiary_type as "beneficiaryType",
  e.population_group as "populationGroup", e.disability_method as "disabilityMethod", 1 as entries, ${PEOPLE_SUMS},
  ${rows ? 'e.in_rows' : `'{}'::int[]`} as rows, e.operator_id as "operatorId", e.place_code as "placeCode", e.task_ref as "taskRef"`;

function baseRows(tx: EntityManager, asked: FactsAsked): Promise<OfCountry<PeopleRow>[]> {
  const sql = `
    select ${BASE_ROW(asked.rows)}
      from report_entry e join report r on r.id = e.report_id and e.revision = ${revisionAt(asked.basis)}
     where e.country_code = any ($1) and e.period = any ($2) and ${countsOnce('$3')}`;
  return tx.query(sql, [asked.countries, periodsWithin(asked), asked.basis]);
}

/** Of each report what is said by the revision that counts at the basis: a draft correction moves nothing. */
function reportRows(tx: EntityManager, asked: FactsAsked): Promise<OfCountry<ReportFact>[]> {
  const sql = `
    select country_code as "countryCode", operator_id as "operatorId", period,
           case when period like '%Q%' then 'quarter' else 'month' end as kind, nil, partial, status,
           due_on::text as "dueOn", first_submitted_on::text as "firstSubmittedOn", returned_ever as "returnedEver",
           verified_on::text as "verifiedOn", counts_people as "countsPeople", required_cells as "requiredCells",
           known_cells as "knownCells", expected_required_cells as "expectedRequiredCells",
           expected_known_cells as "expectedKnownCells"
      from report_fact where basis = $4 and country_code = any ($1) and first_month <= $3 and last_month >= $2`;
  return tx.query(sql, [asked.countries, addMonths(asked.from, -2), addMonths(asked.to, 2), asked.basis]);
}

function recordRows(
  tx: EntityManager,
  asked: FactsAsked,
  kinds: readonly string[],
): Promise<OfCountry<RecordFact>[]> {
  const sql = `
    select country_code as "countryCode", operator_id as "operatorId", period, record
      from record_fact
     where basis = $6 and country_code = any ($1) and kind = any ($4) and first_month <= $3
       and (last_month >= $2 or kind = any ($5))`;
  const since = addMonths(asked.from, -LOOK_BACK);
  return tx.query(sql, [asked.countries, since, asked.to, kinds, FROM_THE_FIRST, asked.basis]);
}

function dutyRows(tx: EntityManager, countries: readonly string[]): Promise<OfCountry<Duty>[]> {
  const sql = `
    select country_code as "countryCode", operator_id as "operatorId", null as "projectCode", frequency,
           from_month as "from", to_month as "to", suspensions
      from duty_fact where country_code = any ($1)`;
  return tx.query(sql, [countries]);
}

function baselineRows(tx: EntityManager, countries: readonly string[]): Promise<OfCountry<NeedBaseline>[]> {
  const sql = `
    select country_code as "countryCode", kind, women, girls, boys, men, source, dated_on::text as "datedOn"
      from need_baseline where country_code = any ($1) and ended_at is null`;
  return tx.query(sql, [countries]);
}

function dueDays(
  tx: EntityManager,
  countries: readonly string[],
): Promise<{ code: string; dueDay: number }[]> {
  return tx.query('select code, due_day as "dueDay" from country where code = any ($1)', [countries]);
}

function byCountry<T>(rows: readonly OfCountry<T>[]): Map<string, T[]> {
  const countries = new Map<string, T[]>();
  for (const row of rows) {
    const own = countries.get(row.countryCode);
    if (own) own.push(row);
    else countries.set(row.countryCode, [row]);
  }
  return countries;
}

/**
 * What the formulas are told, by country: one statement for each kind of fact, however many countries.
 * A country outside the actor's reach is absent.
 */
export async function kpiFacts(tx: EntityManager, asked: FactsAsked): Promise<Map<string, ResultFacts>> {
  const { needs, countries, basis, today } = asked;
  const kinds = [...needs].flatMap((need) =>
    need.startsWith('records:') ? [need.slice('records:'.length)] : [],
  );
  const people = needs.has('rollup')
    ? await (asked.people === 'base' ? baseRows : rollupRows)(tx, {
        ...asked,
        rows: asked.rows || needs.has('cells'),
      })
    : [];
  const series = needs.has('rollup') ? await seriesRows(tx, asked) : [];
  const reports = needs.has('reports') ? await reportRows(tx, asked) : [];
  const records = kinds.length > 0 ? await recordRows(tx, asked, kinds) : [];
  const duties = needs.has('duties') ? await dutyRows(tx, countries) : [];
  const onFile = await onFileFacts(tx, countries, needs);
  const baselines = needs.has('baselines') ? await baselineRows(tx, countries) : [];
  const named = levelsNamed({ needs: [...needs] });
  const levels = named.length > 0 ? await levelFacts(tx, countries, named) : null;
  const known = await dueDays(tx, countries);
  const [peopleOf, seriesOf, reportsOf, dutiesOf, recordsOf, baselinesOf] = [
    byCountry(people),
    byCountry(series),
    byCountry(reports),
    byCountry(duties),
    byCountry(records),
    byCountry(baselines),
  ];
  return new Map(
    known.map(({ code, dueDay }) => [
      code,
      {
        basis,
        today,
        dueDay,
        people: peopleOf.get(code) ?? [],
        series: seriesOf.get(code) ?? [],
        reports: reportsOf.get(code) ?? [],
        duties: dutiesOf.get(code) ?? [],
        records: recordsOf.get(code) ?? [],
        onFile: onFile.get(code) ?? NOTHING_ON_FILE,
        baselines: baselinesOf.get(code) ?? [],
        levels: levels?.get(code) ?? null,
      },
    ]),
  );
}
