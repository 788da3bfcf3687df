import type { MigrationInterface, QueryRunner } from 'typeorm';
import { OWN_COUNTRY, protect } from './protect.js';

/** Whether somebody answers for a body function by function; asked first, as it is cheap and mostly false. */
const RESPONDS = 'cardinality((select actor_responds())) > 0';
const ME = `nullif(current_setting('app.user', true), '')::uuid`;
const MY_ANSWER = `${RESPONDS} and split_part(code, '.', 1) = any (actor_assigned(assessment_id))`;
/** All that a piece of evidence speaks for is of one's own functions: else one would change what others rest on. */
const MY_EVIDENCE = `${RESPONDS} and cardinality(criterion_codes) > 0
  and functions_of(criterion_codes) <@ actor_assigned(assessment_id)`;
const MY_FILE = `country_code = any (array(select split_part(home, '/', 1) from unnest((select actor_responds())) home))`;

/**
 * Functions of an assessment given to respondents, who then see those and nothing else of their country: not one of
 * the policies made so far lets them in, only those made here.
 */
export class AssignedFunctions1795300000039 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table membership add column respondent boolean not null default false,
      add constraint membership_respondent check (not respondent or (role in ('authority', 'monitor') and not safeguarding))`);
    await db.query(`create function actor_responds() returns text[] language sql stable parallel safe as
      $$ select actor_setting('app.responds') $$`);
    await db.query(`create function functions_of(codes text[]) returns text[] language sql immutable parallel safe as
      $$ select coalesce(array_agg(distinct split_part(code, '.', 1)), '{}') from unnest(codes) code $$`);
    await db.query(`create table assignment (
      assessment_id uuid not null, country_code text not null, body text not null, function_code text not null,
      respondents uuid[] not null constraint assignment_respondents check (cardinality(respondents) <= 20),
      due_on date, note text constraint assignment_note check (length(note) <= 1000),
      assigned_by uuid not null, assigned_at timestamptz not null, version int not null default 1,
      primary key (assessment_id, function_code),
      constraint assignment_assessment foreign key (country_code, assessment_id)
        references assessment (country_code, id))`);
    const mine = `(country_code || '/' || body = any ((select actor_responds())::text[]) and respondents @> array[${ME}])`;
    await protect(db, 'assignment', { read: `${OWN_COUNTRY} or ${mine}`, write: OWN_COUNTRY });
    await db.query(`create function actor_assigned(in_assessment uuid) returns text[] language sql stable as
      $$ select coalesce(array_agg(function_code), '{}') from assignment
          where assessment_id = in_assessment and country_code || '/' || body = any (actor_responds())
            and respondents @> array[${ME}] $$`);
    await policiesOfAssessments(db);
    await policiesOfEvidence(db);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of ['assessment', 'answer', 'evidence', 'evidence_file'])
      for (const deed of ['read', 'insert', 'update', 'delete'])
        await db.query(`drop policy if exists ${table}_assigned_${deed} on ${table}`);
    await db.query('drop function actor_sees_file, actor_assigned');
    await db.query('drop table assignment');
    await db.query('drop function functions_of, actor_responds');
    await db.query('alter table membership drop column respondent');
  }
}

/** They never move an assessment on: what they write keeps it open, and it keeps its place. */
async function policiesOfAssessments(db: QueryRunner): Promise<void> {
  const assigned = `${RESPONDS} and cardinality(actor_assigned(id)) > 0`;
  const open = `status in ('draft', 'returned')`;
  await db.query(`create policy assessment_assigned_read on assessment for select using (${assigned})`);
  await db.query(
    `create policy assessment_assigned_update on assessment for update using (${assigned}) with check (${assigned} and ${open})`,
  );
  await db.query(`create policy answer_assigned_read on answer for select using (${MY_ANSWER})`);
  await db.query(`create policy answer_assigned_insert on answer for insert with check (${MY_ANSWER})`);
  await db.query(
    `create policy answer_assigned_update on answer for update using (${MY_ANSWER}) with check (${MY_ANSWER})`,
  );
}

/** What speaks for a function of theirs may be read; a file is theirs, or stands behind what they may read. */
async function policiesOfEvidence(db: QueryRunner): Promise<void> {
  await db.query(`create policy evidence_assigned_read on evidence for select
    using (${RESPONDS} and functions_of(criterion_codes) && actor_assigned(assessment_id))`);
  // As a function: the policies of evidence and of its files would name each other without an end.
  await db.query(`create function actor_sees_file(file uuid) returns boolean language plpgsql stable as
    $$ begin return exists (select from evidence where file_id = file); end $$`);
  await db.query(`create policy evidence_file_assigned_read on evidence_file for select
    using (${MY_FILE} and (stored_by = ${ME} or actor_sees_file(id)))`);
  await db.query(`create policy evidence_file_assigned_insert on evidence_file for insert
    with check (${MY_FILE} and stored_by = ${ME})`);
  const ownFile = 'file_id is null or exists (select from evidence_file f where f.id = file_id)';
  await db.query(
    `create policy evidence_assigned_insert on evidence for insert with check (${MY_EVIDENCE} and (${ownFile}))`,
  );
  // For the lock that goes before a removal: nothing of theirs changes a row.
  await db.query(
    `create policy evidence_assigned_update on evidence for update using (${MY_EVIDENCE}) with check (false)`,
  );
  await db.query(`create policy evidence_assigned_delete on evidence for delete using (${MY_EVIDENCE})`);
}
