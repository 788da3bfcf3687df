import type { EntityManager } from 'typeorm';
import type { Allowed } from '../http/list-query.js';
import { Duty } from './duty.entity.js';

export const DUTIES = `
  select id, country_code as "countryCode", operator_id as "operatorId", project_code as "projectCode", frequency,
         from_month as "fromMonth", to_month as "toMonth", suspensions, version
    from duty`;

export const ALLOWED: Allowed = {
  sort: { id: 'id', operatorId: '"operatorId"', projectCode: '"projectCode"', fromMonth: '"fromMonth"' },
  filter: { id: 'id', countryCode: '"countryCode"', operatorId: '"operatorId"', frequency: 'frequency' },
  order: '"operatorId", "projectCode", "fromMonth", id',
};

/** The duty, locked until the transaction ends. Throws `EntityNotFoundError` outside the actor's reach. */
export function lockDuty(tx: EntityManager, id: string): Promise<Duty> {
  return tx.findOneOrFail(Duty, { where: { id }, lock: { mode: 'pessimistic_write' } });
}

/** Whether another duty of the operator for the same project shares a month. */
export async function sharesAMonth(
  tx: EntityManager,
  { id, operatorId, projectCode, fromMonth, toMonth }: Omit<Duty, 'version'>,
): Promise<boolean> {
  const found = await tx.query(
    `select 1 from duty where id <> $1 and operator_id = $2 and project_code is not distinct from $3
        and from_month <= coalesce($5, '9999-12') and coalesce(to_month, '9999-12') >= $4 limit 1`,
    [id, operatorId, projectCode, fromMonth, toMonth],
  );
  return found.length > 0;
}
