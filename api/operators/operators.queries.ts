import { type EntityManager, EntityNotFoundError } from 'typeorm';
import type { Allowed } from '../http/list-query.js';
import type { OperatorDto } from './operator.dto.js';
import { Operator } from './operator.entity.js';

/** `$1` is the day on which an accreditation is in force. */
export const OPERATORS = `
  select id, country_code as "countryCode", name, kind, also_known_as as "alsoKnownAs",
         exists (select from accreditation a where a.operator_id = operator.id
                   and coalesce(a.from_day, $1::date) <= $1::date and coalesce(a.until_day, $1::date) >= $1::date) as accredited,
         closed_on::text as "closedOn", successor_id as "successorId", version,
         array(select json_build_object('name', f.name, 'until', f.until_day) from operator_former_name f
                where f.operator_id = operator.id order by f.until_day desc, f.name) as "formerNames"
    from operator`;

export const ALLOWED: Allowed = {
  sort: { id: 'id', name: 'name', kind: 'kind', countryCode: '"countryCode"', closedOn: '"closedOn"' },
  filter: { id: 'id', countryCode: '"countryCode"', kind: 'kind', accredited: 'accredited', name: 'name' },
  search: ['name', `array_to_string("alsoKnownAs", ' ')`],
  order: 'name, id',
};

/** @throws EntityNotFoundError outside the actor's reach */
export async function readOperator(tx: EntityManager, id: string, today: string): Promise<OperatorDto> {
  const [found] = await tx.query(`${OPERATORS} where id = $2`, [today, id]);
  if (!found) throw new EntityNotFoundError(Operator, id);
  return found;
}

/** The operator, locked until the transaction ends. Throws `EntityNotFoundError` outside the actor's reach. */
export function lockOperator(tx: EntityManager, id: string): Promise<Operator> {
  return tx.findOneOrFail(Operator, { where: { id }, lock: { mode: 'pessimistic_write' } });
}

/**
 * The short way to say that an operator is accredited: an accreditation from today, for what is not recorded. To say
 * that it is not ends those in force, yesterday. Nothing said, nothing done.
 */
export async function settleAccreditation(
  tx: EntityManager,
  { id, countryCode }: Pick<Operator, 'id' | 'countryCode'>,
  wanted: boolean | undefined,
  today: string,
): Promise<void> {
  if (wanted === undefined || wanted === (await readOperator(tx, id, today)).accredited) return;
  const inForce = `operator_id = $1 and coalesce(from_day, $2::date) <= $2 and coalesce(until_day, $2) >= $2`;
  if (wanted)
    await tx.query(
      `insert into accreditation (id, country_code, operator_id, basis, families, from_day)
       values (gen_random_uuid(), $1, $2, 'accredited', '{}', $3)`,
      [countryCode, id, today],
    );
  else {
    await tx.query(`delete from accreditation where ${inForce} and from_day = $2`, [id, today]);
    await tx.query(
      `update accreditation set until_day = $2::date - 1, version = version + 1 where ${inForce}`,
      [id, today],
    );
  }
}
