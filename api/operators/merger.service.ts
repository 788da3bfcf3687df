import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Db } from '../access/db.js';
import { once } from '../access/idempotency.js';
import type { Actor } from '../access/policy.js';
import { recordAudit } from '../audit/record-audit.js';
import { Clock } from '../clock.js';
import { DomainError } from '../domain/domain-error.js';
import { mergerFault, takenOver } from '../domain/operator-life.js';
import { monthOf } from '../domain/period.js';
import { assertVersion, type ExpectedVersion } from '../http/versions.js';
import { Duty } from './duty.entity.js';
import type { MergeOperatorDto, OperatorDto } from './operator.dto.js';
import { Operator } from './operator.entity.js';
import { endDuties, lockDutiesOf } from './operator-life.queries.js';
import { lockOperator, readOperator } from './operators.queries.js';

/** An operator becomes part of another. Its reports stay its own: two organisations' reports are never made one. */
@Injectable()
export class MergerService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `unknown-successor`, `illegal-transition` where it is part of another already */
  merge(
    actor: Actor,
    id: string,
    { into, on, duties = 'own' }: MergeOperatorDto,
    expected: ExpectedVersion,
  ): Promise<OperatorDto> {
    return this.db.as(actor, (tx) =>
      once(tx, actor, `POST /operators/${id}/merger`, async () => {
        const [old, successor] = await lockBoth(tx, id, into);
        assertVersion(expected, old.version);
        if (old.successorId !== null)
          throw new DomainError('illegal-transition', 'It is part of another operator already.');
        const fault = mergerFault(old, successor);
        if (fault) throw fault;
        const copied = duties === 'copied' ? await copyDuties(tx, id, into, on) : [];
        const ended = await endDuties(tx, old, on);
        await tx.update(Operator, { id }, { closedOn: on, successorId: into, version: old.version + 1 });
        const { countryCode } = old;
        const change = { into, on, duties: ended, copied };
        await recordAudit(tx, actor, { deed: 'operator:merge', on: id, countryCode, change });
        return readOperator(tx, id, this.clock.today());
      }),
    );
  }
}

/** Both rows, always in the order of their ids, so that two mergers wait for each other and never forever. */
async function lockBoth(tx: EntityManager, id: string, into: string): Promise<[Operator, Operator | null]> {
  const lock = { mode: 'pessimistic_write' } as const;
  const other = () => tx.findOne(Operator, { where: { id: into }, lock });
  if (into < id) {
    const successor = await other();
    return [await lockOperator(tx, id), successor];
  }
  return [await lockOperator(tx, id), await other()];
}

/** What the successor takes over from the next month on. */
async function copyDuties(tx: EntityManager, id: string, into: string, on: string): Promise<Duty[]> {
  const [old, own] = [await lockDutiesOf(tx, id), await lockDutiesOf(tx, into)];
  const copied = takenOver(old, monthOf(on), own).map((duty) => ({
    ...duty,
    id: randomUUID(),
    operatorId: into,
    version: 1,
  }));
  if (copied.length > 0) await tx.insert(Duty, copied);
  return copied;
}
