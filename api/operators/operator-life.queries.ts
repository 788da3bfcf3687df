import type { EntityManager } from 'typeorm';
import { endedDuty } from '../domain/operator-life.js';
import { monthOf } from '../domain/period.js';
import { Duty } from './duty.entity.js';
import type { Operator } from './operator.entity.js';

/** A duty that ended, for the audit; `after` null = it had not begun and never will. */
export interface EndedDuty {
  readonly before: Duty;
  readonly after: Duty | null;
}

/** Keeps the name that the operator bears no longer. */
export function keepName(
  tx: EntityManager,
  { id, countryCode, name }: Operator,
  today: string,
): Promise<unknown> {
  return tx.query(
    'insert into operator_former_name (country_code, operator_id, name, until_day) values ($1, $2, $3, $4)',
    [countryCode, id, name, today],
  );
}

/** The operator's duties, locked, oldest first. */
export function lockDutiesOf(tx: EntityManager, operatorId: string): Promise<Duty[]> {
  return tx.find(Duty, {
    where: { operatorId },
    order: { fromMonth: 'ASC', id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
}

/** Ends the operator's duties with the month it closes in. @returns those that changed */
export async function endDuties(
  tx: EntityManager,
  { id }: Pick<Operator, 'id'>,
  closedOn: string,
): Promise<EndedDuty[]> {
  const ended: EndedDuty[] = [];
  for (const before of await lockDutiesOf(tx, id)) {
    const after = endedDuty(before, monthOf(closedOn));
    if (after === before) continue;
    if (after) {
      const { toMonth, suspensions, version } = after;
      await tx.update(
        Duty,
        { id: before.id },
        { toMonth, suspensions: [...suspensions], version: version + 1 },
      );
    } else await tx.delete(Duty, { id: before.id });
    ended.push({ before, after });
  }
  return ended;
}
