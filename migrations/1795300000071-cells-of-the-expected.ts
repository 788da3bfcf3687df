import type { MigrationInterface, QueryRunner } from 'typeorm';
import { reach } from './1795300000064-onlookers-read-facts.js';
import { FACTS as BEFORE } from './1795300000067-facts-by-field.js';

const COLUMNS = ['expected_required_cells', 'expected_known_cells'];
const TOLD = COLUMNS.map(
  (column) =>
    `case when b.revision is not null or ${reach('r')} then coalesce(v.${column}, 0) else 0 end as ${column}`,
);
const WITH_EXPECTED = BEFORE.report_fact?.replace('as known_cells', `as known_cells, ${TOLD.join(', ')}`);

/** Of each revision, the people who are only expected, in the activities that need a breakdown and have such a stage. */
const EXPECTED = `
  select report_id, revision, sum(total)::int as required,
         sum(coalesce(case activity when 'NTS' then full_lower else known_sex_age end, 0))::int as known
    from report_entry
   where stage = 'expected' and activity in ('NTS', 'LAND_HANDOVER') and total is not null group by 1, 2`;

/** What a report knows of the people it met, and of those it only expects, stand apart. */
export class CellsOfTheExpected1795300000071 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const column of COLUMNS)
      await db.query(`alter table report_revision add column ${column} int not null default 0`);
    await unseen(
      db,
      `update report_revision v
          set expected_required_cells = least(e.required, v.required_cells),
              expected_known_cells = least(e.known, v.known_cells),
              required_cells = greatest(v.required_cells - e.required, 0),
              known_cells = greatest(v.known_cells - e.known, 0)
         from (${EXPECTED}) e
        where e.report_id = v.report_id and e.revision = v.revision and v.submitted_at is not null`,
    );
    await db.query(`create or replace view report_fact with (security_barrier) as ${WITH_EXPECTED}`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop view report_fact');
    await db.query(`create view report_fact with (security_barrier) as ${BEFORE.report_fact}`);
    await unseen(
      db,
      `update report_revision set required_cells = required_cells + expected_required_cells,
         known_cells = known_cells + expected_known_cells`,
    );
    for (const column of COLUMNS) await db.query(`alter table report_revision drop column ${column}`);
  }
}

/** A statement over the rows of every country. */
async function unseen(db: QueryRunner, statement: string): Promise<void> {
  const tables = ['report_revision', 'report_entry'];
  for (const table of tables) await db.query(`alter table ${table} no force row level security`);
  await db.query(statement);
  for (const table of tables) await db.query(`alter table ${table} force row level security`);
}
