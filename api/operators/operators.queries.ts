import type { EntityManager } from 'typeorm';
import type { Allowed } from '../http/list-query.js';
import { Operator } from './operator.entity.js';

export const OPERATORS = `
  select id, country_code as "countryCode", name, kind, also_known_as as "alsoKnownAs", accredited,
         closed_on::text as "closedOn", successor_id as "successorId", version
    from operator`;

export const ALLOWED: Allowed = {
  sort: { id: 'id', name: 'name', kind: 'kind', countryCode: '"countryCode"', closedOn: '"closedOn"' },
  filter: { id: 'id', countryCode: '"countryCode"', kind: 'kind', accredited: 'accredited', name: 'name' },
  search: ['name', `array_to_string("alsoKnownAs", ' ')`],
  order: 'name, id',
};

/** The operator, locked until the transaction ends. Throws `EntityNotFoundError` outside the actor's reach. */
export function lockOperator(tx: EntityManager, id: string): Promise<Operator> {
  return tx.findOneOrFail(Operator, { where: { id }, lock: { mode: 'pessimistic_write' } });
}
