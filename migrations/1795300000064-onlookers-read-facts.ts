import type { MigrationInterface, QueryRunner } from 'typeorm';
import { OWN_COUNTRY, shared } from './protect.js';

const OWN_OPERATOR = 'operator_id = any ((select actor_operators())::uuid[])';
const OWN = `${OWN_COUNTRY} or ${OWN_OPERATOR}`;
const HOLDER = `((select actor_serves('safeguarding')) and (${OWN}))`;
const NATIONAL_SUM = `(select actor_serves('national-sums'))`;
const ONLOOKER = `country_code = any ((select shown_kpis_of())::text[])`;

/** Tables that an onlooker read whole rows of, and who reads them of right. */
const CLOSED: Readonly<Record<string, string>> = {
  report: OWN,
  report_revision: OWN,
  report_entry: OWN,
  report_record: OWN,
  task_handover: OWN_COUNTRY,
  agreement: OWN,
  accreditation: `${OWN} or (select actor_serves('administration'))`,
  safeguarding_check: OWN,
  sop_check: OWN,
  monitoring_visit: OWN,
  channel_survey: OWN_COUNTRY,
};
/** Tables where onlookers had a policy of their own. */
const CLOSED_BESIDE = ['operator', 'duty'];
/** What facts are read of by the owner of the views, and by nobody else. */
const BEHIND = [
  'report',
  'report_revision',
  'report_record',
  'operator',
  'duty',
  'agreement',
  'accreditation',
  'safeguarding_check',
  'sop_check',
  'monitoring_visit',
  'channel_survey',
];

/** The revisions of a report that count, by basis. */
export const COUNTING = `report r cross join lateral
  (values ('verified', r.verified_revision), ('latest', r.latest_revision)) b (basis, revision)`;
export const reach = (of: string) => `(${OWN.replaceAll(/(country_code|operator_id) =/g, `${of}.$1 =`)})`;
export const looksOn = (of: string) => `${of}.${ONLOOKER}`;
const kept = (columns: string, table: string) => `
  select t.country_code, t.operator_id, ${columns}
    from ${table} t join operator o on o.id = t.operator_id where ${reach('t')} or ${looksOn('t')}`;
/** A term ends with its operator. */
const TERM = 't.from_day, least(t.until_day, o.closed_on) as until_day';

/** Texts of records that somebody wrote: what teams and aims are called. */
const WORDS = ['title', 'team'];

/**
 * What formulas are told, column by column: no name, no word, no task, no entry; of `latest` to nobody but the country.
 * Of a report that was never verified an onlooker is told what says whether it is in time: its days, whether it is whole,
 * and how far it is.
 */
export const FACTS: Readonly<Record<string, string>> = {
  report_fact: `
    select b.basis, r.country_code, r.operator_id, r.period, r.first_month, r.last_month,
           coalesce(v.nil, r.nil and ${reach('r')}) as nil, case when v.revision is null then r.partial else v.partial end is not null as partial,
           case when r.verified_revision is null then r.status else 'verified' end as status, r.due_on,
           (r.first_submitted_at at time zone 'UTC')::date as first_submitted_on, r.returned_ever,
           case when r.verified_revision is not null then (r.verified_at at time zone 'UTC')::date end as verified_on,
           coalesce(v.counts_people, false) as counts_people, coalesce(v.required_cells, 0) as required_cells,
           coalesce(v.known_cells, 0) as known_cells
      from ${COUNTING} left join report_revision v on v.report_id = r.id
       and v.revision = coalesce(b.revision, case when ${reach('r')} then r.revision end)
     where ${reach('r')} or (b.basis = 'verified' and ${looksOn('r')})`,
  record_fact: `
    select b.basis, c.country_code, c.operator_id, c.period, r.first_month, r.last_month, c.kind,
           c.content || jsonb_build_object('id', c.id, 'kind', c.kind)
             || (select coalesce(jsonb_object_agg(word, ''), '{}') from unnest(array['${WORDS.join("', '")}']) word
                  where c.content ? word) as record
      from ${COUNTING} join report_record c on c.report_id = r.id and c.revision = b.revision
     where ${reach('r')} or (b.basis = 'verified' and ${looksOn('r')})`,
  duty_fact: `
    select t.country_code, t.operator_id, t.frequency, t.from_month, t.to_month,
           (select coalesce(jsonb_agg(one || '{"reason": "-"}'), '[]') from jsonb_array_elements(t.suspensions) one) as suspensions
      from duty t where ${reach('t')} or ${looksOn('t')}`,
  agreement_fact: kept(`${TERM}, t.saddd_clause`, 'agreement'),
  accreditation_fact: kept(`t.families, ${TERM}`, 'accreditation'),
  safeguarding_check_fact: kept('t.checked_on, t.policy, t.channel', 'safeguarding_check'),
  sop_check_fact: kept('t.family, t.checked_on, t.inclusive, t.data_safe', 'sop_check'),
  visit_fact: kept(
    `t.held_on,
     (select jsonb_object_agg(about, made - 'reason') from jsonb_each(t.checks) c (about, made)) as checks,
     (select coalesce(jsonb_agg(one - 'what'), '[]') from jsonb_array_elements(t.actions) one) as actions`,
    'monitoring_visit',
  ),
  channel_survey_fact: `
    select t.country_code, t.operator_id, t.held_on, t.women_asked, t.women_know, t.women_trust, t.men_asked,
           t.men_know, t.men_trust
      from channel_survey t where t.${OWN_COUNTRY} or ${looksOn('t')}`,
  safeguarding_sum: `
    select t.country_code, t.year, sum(t.received)::int as received, sum(t.handled_in_time)::int as handled_in_time
      from safeguarding_year t where ${NATIONAL_SUM} and (t.${OWN_COUNTRY} or ${looksOn('t')})
     group by t.country_code, t.year`,
};

const LET_THROUGH = shared('kpis');
/**
 * Who looks on from outside reads no row of a report, an entry or an operator, whatever a service asks: the policies let
 * nobody in but the country's own. What formulas need of them is in views of a few columns each, which their owner reads.
 */
export class OnlookersReadFacts1795300000064 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    // asks as whoever reads the view, so through the policy on `sharing`: days and revocation hold here, too
    await db.query(`create function shown_kpis_of() returns text[] language sql stable parallel safe as
      $$ select case when actor_serves('shared-results') then array(select s.country_code from sharing s where s.kpis)
                else '{}'::text[] end $$`);
    for (const [table, read] of Object.entries(CLOSED)) await readBy(db, table, read);
    for (const table of CLOSED_BESIDE) await db.query(`drop policy ${table}_shared on ${table}`);
    for (const table of ['rollup', 'rollup_series'])
      await readBy(db, table, `${OWN_COUNTRY} or (basis = 'verified' and ${LET_THROUGH})`);
    await readBy(db, 'safeguarding_year', HOLDER);
    for (const table of BEHIND)
      await db.query(
        `create policy ${table}_facts on ${table} for select to current_user using (${LET_THROUGH})`,
      );
    await db.query(`create policy safeguarding_year_facts on safeguarding_year for select to current_user
      using (${NATIONAL_SUM} and (${OWN_COUNTRY} or ${LET_THROUGH}))`);
    for (const [view, columns] of Object.entries(FACTS))
      await db.query(`create view ${view} with (security_barrier) as ${columns}`);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const view of Object.keys(FACTS)) await db.query(`drop view ${view}`);
    for (const table of [...BEHIND, 'safeguarding_year'])
      await db.query(`drop policy ${table}_facts on ${table}`);
    await readBy(
      db,
      'safeguarding_year',
      `${HOLDER} or (${NATIONAL_SUM} and (${OWN_COUNTRY} or ${LET_THROUGH}))`,
    );
    for (const table of ['rollup', 'rollup_series'])
      await readBy(db, table, `${OWN_COUNTRY} or ${LET_THROUGH}`);
    for (const table of CLOSED_BESIDE)
      await db.query(`create policy ${table}_shared on ${table} for select using (${LET_THROUGH})`);
    for (const [table, read] of Object.entries(CLOSED)) await readBy(db, table, `${read} or ${LET_THROUGH}`);
    await db.query('drop function shown_kpis_of');
  }
}

async function readBy(db: QueryRunner, table: string, rows: string): Promise<void> {
  await db.query(`drop policy ${table}_read on ${table}`);
  await db.query(`create policy ${table}_read on ${table} for select using (${rows})`);
}
