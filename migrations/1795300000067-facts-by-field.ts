import type { MigrationInterface, QueryRunner } from 'typeorm';
import { FACTS as BEFORE, COUNTING, looksOn, reach } from './1795300000064-onlookers-read-facts.js';

/** What formulas read of a record of each kind. */
const FIELDS: Readonly<Record<string, string>> = {
  consultation: 'placeCode, groups, prioritiesBySex, prioritiesByAge, prioritiesByDisability',
  'survey-team': 'members, trained, leaderTrained',
  'va-tally': 'placeCode, identified, referred, received',
  'casualty-outcome': 'killed, injured, outcomeUnknown, sexKnown, ageKnown, complete',
  workforce: 'organisation, roleGroup, level, women, men, sexUnknown, disabilityAnswered, disabilityDeclared',
  'staff-movement':
    'applicantsWomen, applicantsMen, hiresWomen, hiresMen, promotionsWomen, promotionsMen, leaversWomen, leaversMen',
  'leadership-place': 'women, men, disabilityAnswered, disabilityDeclared',
  'workplace-package': 'assessed, flexibleWork, childCare, fittingEquipment, traumaInformed',
  meeting:
    'participantsWomen, participantsMen, chairsWomen, chairsMen, womensOrganisation, disabilityOrganisation, survivorOrganisation',
  'tasking-order': 'issued, withTargetAndResources, rankMoved',
  'community-feedback': 'feedbackReceived, feedbackAnswered',
  'inclusion-post': 'established, filledAndFunded',
  partnership: 'partner, active',
  'funding-request': 'currency, submitted, withGoals, amountSubmitted, amountWithGoals',
  'inclusion-target': 'hasBaseline, targetYear, valueMonth',
  'transparency-report': 'treaty, reportYear, clearanceTable, eoreTable, vaTable, inclusionSection, planLink',
};
const GROUPS = 'women, men, girls, boys, personsWithDisabilities, minority';
const CHECKS = 'sop_practice, saddd, consultation_records, safeguarding_channel';

const array = (names: string) => `array['${names.split(', ').join("', '")}']`;
const TOLD = Object.entries(FIELDS).map(([kind, names]) => `('${kind}', ${array(names)})`);
/** Of an object `of` these fields, and no other whatever it holds. */
const only = (of: string, names: string) =>
  `jsonb_build_object(${names.split(', ').map((name) => `'${name}', ${of} -> '${name}'`)})`;
const listOf = (one: string, of: string) =>
  `(select coalesce(jsonb_agg(${one}), '[]') from jsonb_array_elements(${of}) one)`;
const ofEach = (one: string, of: string, names: string) =>
  `(select jsonb_object_agg(about, ${one}) from jsonb_each(${of}) e (about, held) where about = any (${array(names)}))`;

/** A report that counts at the basis is told of to all who see it; of one that never did, an onlooker knows only how far it is. */
const COUNTS = `(b.revision is not null or ${reach('r')})`;

export const FACTS: Readonly<Record<string, string>> = {
  report_fact: `
    select b.basis, r.country_code, r.operator_id, r.period, r.first_month, r.last_month,
           ${COUNTS} and coalesce(v.nil, r.nil) as nil,
           case when v.revision is null then r.partial else v.partial end is not null as partial,
           case when r.verified_revision is null then r.status else 'verified' end as status, r.due_on,
           (r.first_submitted_at at time zone 'UTC')::date as first_submitted_on,
           ${COUNTS} and r.returned_ever as returned_ever,
           case when r.verified_revision is not null then (r.verified_at at time zone 'UTC')::date end as verified_on,
           ${COUNTS} and coalesce(v.counts_people, false) as counts_people,
           case when ${COUNTS} then coalesce(v.required_cells, 0) else 0 end as required_cells,
           case when ${COUNTS} then coalesce(v.known_cells, 0) else 0 end as known_cells
      from ${COUNTING} left join report_revision v on v.report_id = r.id
       and v.revision = coalesce(b.revision, r.revision)
     where ${reach('r')} or (b.basis = 'verified' and ${looksOn('r')}
       and (b.revision is not null or r.status <> 'draft'))`,
  record_fact: `
    select b.basis, c.country_code, c.operator_id, c.period, r.first_month, r.last_month, c.kind,
           jsonb_build_object('kind', c.kind) || (
             select coalesce(jsonb_object_agg(field, case field
                      when 'groups' then ${ofEach(only('held', 'applicable, number, heard'), 'value', GROUPS)}
                      else value end), '{}')
               from jsonb_each(c.content) f (field, value) where field = any (told.fields)) as record
      from ${COUNTING} join report_record c on c.report_id = r.id and c.revision = b.revision
      join (values ${TOLD}) told (kind, fields) on told.kind = c.kind
     where ${reach('r')} or (b.basis = 'verified' and ${looksOn('r')})`,
  duty_fact: `
    select t.country_code, t.operator_id, t.frequency, t.from_month, t.to_month,
           ${listOf(`${only('one', 'from, to')} || '{"reason": "-"}'`, 't.suspensions')} as suspensions
      from duty t where ${reach('t')} or ${looksOn('t')}`,
  visit_fact: `
    select t.country_code, t.operator_id, t.held_on,
           ${ofEach(only('held', 'answer'), 't.checks', CHECKS)} as checks,
           ${listOf(only('one', 'dueOn, closedOn'), 't.actions')} as actions
      from monitoring_visit t join operator o on o.id = t.operator_id where ${reach('t')} or ${looksOn('t')}`,
};

const OF_PEERS = `('peer-named', 'peer-dismissed')`;
const OF_ONE_S_OWN = 'code <> country_code and code = any ((select actor_countries())::text[])';
const NAMES_IT = `exists (select from sharing_peer p join sharing s on s.country_code = p.country_code
  where p.country_code = notice.code and p.peer_code = notice.country_code and s.audience = 'peers' and s.form = 'named')`;

/**
 * Facts list the fields that formulas read, so that a new one is told to nobody until a migration says so. Of a report
 * that never counted, an onlooker is told what was handed in, not what is typed since, and nothing of a draft. A notice
 * to a peer is taken only while the country names it by its name.
 */
export class FactsByField1795300000067 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await toldBy(db, FACTS);
    await peersToldIf(db, `${OF_ONE_S_OWN} and ${NAMES_IT}`);
  }

  async down(db: QueryRunner): Promise<void> {
    await peersToldIf(db, OF_ONE_S_OWN);
    await toldBy(db, BEFORE);
  }
}

async function toldBy(db: QueryRunner, facts: Readonly<Record<string, string>>): Promise<void> {
  for (const view of Object.keys(FACTS))
    await db.query(`create or replace view ${view} with (security_barrier) as ${facts[view]}`);
}

async function peersToldIf(db: QueryRunner, holds: string): Promise<void> {
  await db.query('drop policy notice_of_peer_by_its_own on notice');
  await db.query(`create policy notice_of_peer_by_its_own on notice as restrictive for insert with check (
    kind not in ${OF_PEERS} or (${holds}))`);
}
