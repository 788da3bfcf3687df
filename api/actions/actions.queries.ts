import { type EntityManager, EntityNotFoundError } from 'typeorm';
import type { PlannedAction } from '../domain/actions/action.js';
import type { Body } from '../domain/codes.js';
import { type Allowed, type ListQueryDto, listSql } from '../http/list-query.js';
import { Page } from '../http/page.js';
import { readPage } from '../http/read-page.js';
import { PlanAction } from './plan-action.entity.js';

/** An action with the country whose it is. */
export interface KeptAction extends PlannedAction {
  readonly countryCode: string;
  readonly version: number;
}

const ALLOWED: Allowed = {
  sort: { dueOn: '"dueOn"', title: 'title', status: 'status', owner: 'owner', body: 'body', id: 'id' },
  filter: {
    id: 'id',
    countryCode: '"countryCode"',
    body: 'body',
    status: 'status',
    overdue: '"isOverdue"',
    suggestionCode: '"suggestionCode"',
  },
  order: '"dueOn", id',
  search: ['title', 'owner', `array_to_string(criteria, ' ')`],
};

const ACTION = `select id, country_code as "countryCode", body, framework_ref as "frameworkRef", title, detail, criteria,
  owner, due_on::text as "dueOn", status, done_on::text as "doneOn",
  case when cost_amount is null then null
    else jsonb_build_object('amount', cost_amount, 'currency', cost_currency) end as cost,
  funding_source as "fundingSource", donor_request as "donorRequest", suggestion_code as "suggestionCode", version
  from plan_action`;

/** As `isOverdue` tells, so that a list can be cut by it. */
const OVERDUE = `status in ('planned', 'in_progress') and "dueOn" < $1`;

/** A page of the plan. @param today decides what is overdue */
export async function pageOfActions(
  tx: EntityManager,
  query: ListQueryDto,
  today: string,
): Promise<Page<KeptAction>> {
  const select = `select action.*, (${OVERDUE}) as "isOverdue" from (${ACTION}) action`;
  const page = await readPage<KeptAction & { isOverdue: boolean }>(
    tx,
    select,
    listSql(query, ALLOWED, [today]),
  );
  return new Page(
    page.rows.map(({ isOverdue, ...action }) => action),
    page.offset,
    page.total,
  );
}

/** @throws EntityNotFoundError out of reach, or never made */
export async function findAction(tx: EntityManager, id: string): Promise<KeptAction> {
  const [action] = await tx.query(`${ACTION} where id = $1`, [id]);
  if (!action) throw new EntityNotFoundError(PlanAction, id);
  return action;
}

/** As `findAction`, locked until the transaction ends. */
export async function lockAction(tx: EntityManager, id: string): Promise<KeptAction> {
  const [action] = await tx.query(`${ACTION} where id = $1 for update`, [id]);
  if (!action) throw new EntityNotFoundError(PlanAction, id);
  return action;
}

/** A body's whole plan, the first due first. */
export function planOf(tx: EntityManager, countryCode: string, body: Body): Promise<KeptAction[]> {
  return tx.query(`${ACTION} where country_code = $1 and body = $2 order by due_on, created_at, id`, [
    countryCode,
    body,
  ]);
}
