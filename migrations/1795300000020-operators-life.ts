import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ADMINISTRATION, OWN_COUNTRY, protect } from './protect.js';

const OWN = `${OWN_COUNTRY} or operator_id = any ((select actor_operators())::uuid[])`;

/** An operator is renamed, closed and merged: its former names are kept, and who goes on is an operator of its country. */
export class OperatorsLife1795300000020 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table operator_former_name (
      id uuid primary key default gen_random_uuid(), country_code text not null, operator_id uuid not null,
      name text not null, until_day date not null,
      constraint former_name_operator foreign key (country_code, operator_id) references operator (country_code, id))`);
    await db.query(
      'create index former_name_by_operator on operator_former_name (country_code, operator_id)',
    );
    await db.query(`alter table operator
      add constraint operator_successor foreign key (country_code, successor_id) references operator (country_code, id)`);
    await protect(db, 'operator_former_name', { read: `${OWN} or ${ADMINISTRATION}`, write: OWN_COUNTRY });
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table operator drop constraint operator_successor');
    await db.query('drop table operator_former_name');
  }
}
