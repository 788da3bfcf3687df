import type { MigrationInterface, QueryRunner } from 'typeorm';
import { OWN_COUNTRY, protect, shared } from './protect.js';

/** Holders of the permission `safeguarding`, and nobody else, whatever their role. */
const HOLDER = `((select actor_serves('safeguarding')) and (${OWN_COUNTRY} or operator_id = any ((select actor_operators())::uuid[])))`;
/** The national sum, on its way through the gate of results. */
const NATIONAL_SUM = `((select actor_serves('national-sums')) and (${OWN_COUNTRY} or ${shared('kpis')}))`;

/** Safeguarding aggregates: one row per organisation and year, never a place, never a word. */
export class Safeguarding1795300000016 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table safeguarding_year (
      id uuid primary key, country_code text not null, operator_id uuid not null,
      year int not null constraint safeguarding_year_year check (year between 2000 and 2100),
      received int not null constraint safeguarding_year_received check (received >= 0),
      handled_in_time int not null, set_days int not null
        constraint safeguarding_year_set_days check (set_days between 1 and 366),
      version int not null default 1,
      constraint safeguarding_year_handled check (handled_in_time between 0 and received),
      constraint safeguarding_year_once unique (country_code, operator_id, year),
      constraint safeguarding_year_operator foreign key (country_code, operator_id) references operator (country_code, id))`);
    await protect(db, 'safeguarding_year', { read: `${HOLDER} or ${NATIONAL_SUM}`, write: HOLDER });
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table safeguarding_year');
  }
}
