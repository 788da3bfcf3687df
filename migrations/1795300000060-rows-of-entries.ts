import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CREATE_PEOPLE_ROWS } from './1795300000055-rows-of-people.js';

const ROWS_OF_AN_ENTRY = 20;

/**
 * The people of each sex × age row and age band stand beside the cells of an entry, as the domain reads them when the
 * entry is stored: sums add them up without reading any form again, and the database has no reading of its own.
 */
export class RowsOfEntries1795300000060 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(
      `alter table report_entry add column in_rows int[] not null
         default array_fill(null::int, array[${ROWS_OF_AN_ENTRY}]) check (cardinality(in_rows) = ${ROWS_OF_AN_ENTRY})`,
    );
    await db.query('alter table report_entry no force row level security');
    await db.query('alter table report_entry alter column in_rows drop default');
    await db.query('update report_entry set in_rows = people_rows(cells, disability_asked)');
    await db.query('alter table report_entry force row level security');
    await db.query('drop function people_rows(int[], text)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(CREATE_PEOPLE_ROWS);
    await db.query('alter table report_entry drop column in_rows');
  }
}
