import type { MigrationInterface, QueryRunner } from 'typeorm';

const RESPONDS = 'cardinality((select actor_responds())) > 0';
const MY_ANSWER = `${RESPONDS} and functions_of(array[code]) <@ actor_assigned(assessment_id)`;

/**
 * Respondents see and answer a country's own criteria that stand under recommendations of functions assigned to them, and
 * name evidence for them.
 */
export class NationalCriteriaOfFunctions1795300000059 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    // That of a country's own criterion is its recommendation's; where it has none, it is of none.
    await db.query(`create or replace function functions_of(codes text[]) returns text[] language sql stable as
      $$ select coalesce(array_agg(distinct split_part(coalesce(n.recommendation_code, c.code), '.', 1)), '{}')
           from unnest(codes) c (code) left join national_criterion n on n.code = c.code $$`);
    await db.query(`create policy national_criterion_assigned_read on national_criterion for select
      using (${RESPONDS} and exists (select from assignment a where a.country_code = national_criterion.country_code
        and a.body = national_criterion.body
        and a.function_code = split_part(national_criterion.recommendation_code, '.', 1)))`);
    await db.query(
      `create policy national_answer_assigned_read on national_answer for select using (${MY_ANSWER})`,
    );
    await db.query(
      `create policy national_answer_assigned_insert on national_answer for insert with check (${MY_ANSWER})`,
    );
    await db.query(
      `create policy national_answer_assigned_update on national_answer for update using (${MY_ANSWER}) with check (${MY_ANSWER})`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    for (const deed of ['read', 'insert', 'update'])
      await db.query(`drop policy national_answer_assigned_${deed} on national_answer`);
    await db.query('drop policy national_criterion_assigned_read on national_criterion');
    await db.query(`create or replace function functions_of(codes text[]) returns text[] language sql immutable parallel safe as
      $$ select coalesce(array_agg(distinct split_part(code, '.', 1)), '{}') from unnest(codes) code $$`);
  }
}
