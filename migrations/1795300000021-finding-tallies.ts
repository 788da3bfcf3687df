import type { MigrationInterface, QueryRunner } from 'typeorm';
import { OWN_COUNTRY, protect } from './protect.js';

const OWN = `${OWN_COUNTRY} or operator_id = any ((select actor_operators())::uuid[])`;

/** How often each rule spoke in a report when it was handed in, so that the rules broken most can be named. */
export class FindingTallies1795300000021 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table finding_tally (
      country_code text not null, operator_id uuid not null, report_id uuid not null, rule text not null,
      severity text not null constraint tally_severity check (severity in ('E', 'W', 'I')),
      findings int not null constraint tally_of_something check (findings > 0),
      answered int not null constraint tally_answered check (answered between 0 and findings),
      primary key (report_id, rule, severity),
      constraint tally_report foreign key (country_code, operator_id, report_id)
        references report (country_code, operator_id, id) on delete cascade)`);
    await db.query('create index finding_tally_by_country on finding_tally (country_code)');
    await protect(db, 'finding_tally', { read: OWN, write: OWN });
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table finding_tally');
  }
}
