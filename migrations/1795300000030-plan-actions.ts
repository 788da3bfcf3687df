import type { MigrationInterface, QueryRunner } from 'typeorm';
import { OWN_COUNTRY, protect } from './protect.js';

/** The action plan: what the authority and the centre will do to close a gap, each its own, both read by either. */
export class PlanActions1795300000030 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table plan_action (
      id uuid primary key, country_code text not null references country,
      body text not null constraint plan_action_body check (body in ('NMAA', 'NMAC')),
      framework_ref text not null, title text not null, detail text,
      criteria text[] not null constraint plan_action_moves_something check (cardinality(criteria) > 0),
      owner text not null, due_on date not null,
      status text not null default 'planned' constraint plan_action_status
        check (status in ('planned', 'in_progress', 'done', 'dropped')),
      done_on date, cost_amount numeric(14, 2) constraint plan_action_cost check (cost_amount >= 0),
      cost_currency text constraint plan_action_currency check (cost_currency ~ '^[A-Z]{3}$'),
      funding_source text, donor_request text, suggestion_code text,
      created_at timestamptz not null, version int not null default 1,
      constraint plan_action_done_on_a_day check ((status = 'done') = (done_on is not null)),
      constraint plan_action_cost_in_a_currency check ((cost_amount is null) = (cost_currency is null)))`);
    await db.query('create index plan_action_by_country on plan_action (country_code, body, due_on)');
    await protect(db, 'plan_action', { read: OWN_COUNTRY, write: OWN_COUNTRY });
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table plan_action');
  }
}
