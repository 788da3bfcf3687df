import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SUM_COLUMNS } from './sums.js';

const WHICH = ['period', 'activity', 'beneficiary_type', 'stage'];

/** Of a row, old or new: which series it is of, and all its figures. */
const markOf = (row: string) => {
  const columns = (names: readonly string[]) => names.map((name) => `${row}.${name}`).join(', ');
  return `hash_array_extended(array[hash_array_extended(array[${columns(WHICH)}], 0),
    hash_array_extended(${row}.cells, 0), hash_array_extended(${row}.in_rows, 0),
    hash_array_extended(array[${columns(SUM_COLUMNS)}], 0)], 0)`;
};

/** A series of people with a mark of all its figures: whoever remembers what is hidden of some reads the marks alone. */
export class MarksOfSeries1795300000062 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table rollup_series add column mark bigint');
    await db.query('alter table rollup_series no force row level security');
    await db.query(`update rollup_series set mark = ${markOf('rollup_series')}`);
    await db.query('alter table rollup_series force row level security');
    await db.query('alter table rollup_series alter column mark set not null');
    await db.query(`create function mark_series() returns trigger language plpgsql as
      $$ begin new.mark := ${markOf('new')}; return new; end $$`);
    await db.query(`create trigger mark_series before insert or update on rollup_series
      for each row execute function mark_series()`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop trigger mark_series on rollup_series');
    await db.query('drop function mark_series()');
    await db.query('alter table rollup_series drop column mark');
  }
}
