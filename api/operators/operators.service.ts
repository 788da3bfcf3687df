import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Db } from '../access/db.js';
import { once } from '../access/idempotency.js';
import type { Actor } from '../access/policy.js';
import { recordAudit } from '../audit/record-audit.js';
import { Clock } from '../clock.js';
import { ruleBroken } from '../domain/domain-error.js';
import { type ListQueryDto, listSql } from '../http/list-query.js';
import type { Page } from '../http/page.js';
import { readPage } from '../http/read-page.js';
import { assertVersion, type ExpectedVersion } from '../http/versions.js';
import type { ChangeOperatorDto, CreateOperatorDto, OperatorDto } from './operator.dto.js';
import { Operator } from './operator.entity.js';
import { ALLOWED, lockOperator, OPERATORS, readOperator, settleAccreditation } from './operators.queries.js';

@Injectable()
export class OperatorsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor, query: ListQueryDto): Promise<Page<OperatorDto>> {
    return this.db.as(actor, (tx) =>
      readPage<OperatorDto>(tx, OPERATORS, listSql(query, ALLOWED, [this.clock.today()])),
    );
  }

  read(actor: Actor, id: string): Promise<OperatorDto> {
    return this.db.as(actor, (tx) => readOperator(tx, id, this.clock.today()));
  }

  create(actor: Actor, wanted: CreateOperatorDto): Promise<OperatorDto> {
    const { id = randomUUID(), countryCode, name } = wanted;
    const { kind = 'operator', alsoKnownAs = [], accredited } = wanted;
    return this.db.as(actor, (tx) =>
      once(tx, actor, 'POST /operators', async () => {
        await tx.insert(Operator, { id, countryCode, name, kind, alsoKnownAs });
        await settleAccreditation(tx, { id, countryCode }, accredited, this.clock.today());
        await recordAudit(tx, actor, { deed: 'operator:create', on: id, countryCode });
        return readOperator(tx, id, this.clock.today());
      }),
    );
  }

  /** @throws DomainError `unknown-successor` */
  change(
    actor: Actor,
    id: string,
    change: ChangeOperatorDto,
    expected: ExpectedVersion,
  ): Promise<OperatorDto> {
    return this.db.as(actor, async (tx) => {
      const operator = await lockOperator(tx, id);
      assertVersion(expected, operator.version);
      if (change.successorId) await assertSuccessor(tx, operator, change.successorId);
      await tx.update(Operator, { id }, { ...changed(operator, change), version: operator.version + 1 });
      await settleAccreditation(tx, operator, change.accredited, this.clock.today());
      const { countryCode } = operator;
      await recordAudit(tx, actor, { deed: 'operator:change', on: id, countryCode, change: { ...change } });
      return readOperator(tx, id, this.clock.today());
    });
  }
}

async function assertSuccessor(
  tx: EntityManager,
  { id, countryCode }: Operator,
  successorId: string,
): Promise<void> {
  const known = successorId !== id && (await tx.existsBy(Operator, { id: successorId, countryCode }));
  if (known) return;
  const detail = 'The successor is another operator of the same country.';
  throw ruleBroken('unknown-successor', detail, [
    { pointer: '#/successorId', code: 'unknown-successor', detail },
  ]);
}

function changed(operator: Operator, change: ChangeOperatorDto) {
  return {
    name: change.name ?? operator.name,
    kind: change.kind ?? operator.kind,
    alsoKnownAs: change.alsoKnownAs ?? operator.alsoKnownAs,
    closedOn: change.closedOn === undefined ? operator.closedOn : change.closedOn,
    successorId: change.successorId === undefined ? operator.successorId : change.successorId,
  };
}
