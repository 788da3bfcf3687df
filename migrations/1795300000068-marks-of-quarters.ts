import type { MigrationInterface, QueryRunner } from 'typeorm';
import { OWN_COUNTRY, protect, shared } from './protect.js';
import { SUM_COLUMNS } from './sums.js';

/** Microseconds since 1970. */
const NOW = `(extract(epoch from clock_timestamp()) * 1000000)::bigint`;

/** The quarter that a month or quarter lies in. */
const quarterAround = (period: string) =>
  `case when ${period} like '%-Q_' then ${period} else left(${period}, 5) || 'Q' || (right(${period}, 2)::int + 2) / 3 end`;

/**
 * One mark for all verified people of a country's quarter, in a row of its own: whoever remembers what is hidden of them
 * reads some bytes, not their tables. It grows whenever one of their figures moves.
 */
export class MarksOfQuarters1795300000068 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table rollup_mark (
      country_code text not null, quarter text not null, mark bigint not null, primary key (country_code, quarter))`);
    await db.query('alter table rollup_series no force row level security');
    await db.query(`insert into rollup_mark
      select distinct country_code, ${quarterAround('period')}, extract(epoch from now()) * 1000000
        from rollup_series where basis = 'verified'`);
    await db.query('alter table rollup_series force row level security');
    await protect(db, 'rollup_mark', { read: `${OWN_COUNTRY} or ${shared('kpis')}`, write: OWN_COUNTRY });
    await db.query('drop trigger mark_series on rollup_series');
    await db.query('drop function mark_series()');
    await db.query('alter table rollup_series drop column mark');
    await db.query(`create function mark_quarter() returns trigger language plpgsql as $$
      declare moved record := coalesce(new, old);
      begin
        if moved.basis = 'verified' and old is distinct from new then
          insert into rollup_mark values (moved.country_code, ${quarterAround('moved.period')}, ${NOW})
            on conflict (country_code, quarter) do update set mark = greatest(rollup_mark.mark + 1, excluded.mark);
        end if;
        return null;
      end $$`);
    await db.query(`create trigger mark_quarter after insert or update or delete on rollup_series
      for each row execute function mark_quarter()`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop trigger mark_quarter on rollup_series');
    await db.query('drop function mark_quarter()');
    await db.query('drop table rollup_mark');
    const columns = (names: readonly string[]) => names.map((name) => `new.${name}`).join(', ');
    await db.query('alter table rollup_series add column mark bigint not null default 0');
    await db.query(`create function mark_series() returns trigger language plpgsql as $$ begin
      new.mark := hash_array_extended(array[
        hash_array_extended(array[${columns(['period', 'activity', 'beneficiary_type', 'stage'])}], 0),
        hash_array_extended(new.cells, 0), hash_array_extended(new.in_rows, 0),
        hash_array_extended(array[${columns(SUM_COLUMNS)}], 0)], 0);
      return new; end $$`);
    await db.query(`create trigger mark_series before insert or update on rollup_series
      for each row execute function mark_series()`);
    await db.query('update rollup_series set entries = entries');
  }
}
