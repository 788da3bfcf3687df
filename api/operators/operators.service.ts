import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Db } from '../access/db.js';
import { once } from '../access/idempotency.js';
import type { Actor } from '../access/policy.js';
import { recordAudit } from '../audit/record-audit.js';
import { Clock } from '../clock.js';
import { otherNames } from '../domain/operator-life.js';
import { type ListQueryDto, listSql } from '../http/list-query.js';
import type { Page } from '../http/page.js';
import { readPage } from '../http/read-page.js';
import { assertVersion, type ExpectedVersion } from '../http/versions.js';
import type { ChangeOperatorDto, CreateOperatorDto, OperatorDto } from './operator.dto.js';
import { Operator } from './operator.entity.js';
import { endDuties, keepName } from './operator-life.queries.js';
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

  /** Renamed, its old name is kept; closed, its duties end. */
  change(
    actor: Actor,
    id: string,
    change: ChangeOperatorDto,
    expected: ExpectedVersion,
  ): Promise<OperatorDto> {
    return this.db.as(actor, async (tx) => {
      const operator = await lockOperator(tx, id);
      assertVersion(expected, operator.version);
      const after = changed(operator, change);
      await tx.update(Operator, { id }, { ...after, version: operator.version + 1 });
      if (after.name !== operator.name) await keepName(tx, operator, this.clock.today());
      const duties = after.closedOn === null ? [] : await endDuties(tx, operator, after.closedOn);
      await settleAccreditation(tx, operator, change.accredited, this.clock.today());
      const { countryCode } = operator;
      await recordAudit(tx, actor, {
        deed: 'operator:change',
        on: id,
        countryCode,
        change: { ...change, ...(duties.length > 0 && { duties }) },
      });
      return readOperator(tx, id, this.clock.today());
    });
  }
}

/** Who works again has no successor. */
function changed(operator: Operator, change: ChangeOperatorDto) {
  const name = change.name ?? operator.name;
  const closedOn = change.closedOn === undefined ? operator.closedOn : change.closedOn;
  return {
    name,
    kind: change.kind ?? operator.kind,
    alsoKnownAs: otherNames(operator.name, name, change.alsoKnownAs ?? operator.alsoKnownAs),
    closedOn,
    successorId: closedOn === null ? null : operator.successorId,
  };
}
