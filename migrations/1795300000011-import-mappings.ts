import type { MigrationInterface, QueryRunner } from 'typeorm';
import { HOME_COUNTRY, OWN_COUNTRY, protect } from './protect.js';

/** A country's saved mappings: what the columns and values of a form of its own stand for. */
export class ImportMappings1795300000011 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table import_mapping (
      id uuid primary key, country_code text not null references country (code), name text not null,
      content jsonb not null, created_at timestamptz not null, created_by uuid not null, version int not null default 1,
      constraint import_mapping_name unique (country_code, name))`);
    await protect(db, 'import_mapping', { read: `${HOME_COUNTRY} or ${OWN_COUNTRY}`, write: OWN_COUNTRY });
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table import_mapping');
  }
}
