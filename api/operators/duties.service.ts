import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Db } from '../access/db.js';
import { once } from '../access/idempotency.js';
import type { Actor } from '../access/policy.js';
import { recordAudit } from '../audit/record-audit.js';
import { DomainError, ruleBroken } from '../domain/domain-error.js';
import { dutyFaults } from '../domain/duty.js';
import { type ListQueryDto, listSql } from '../http/list-query.js';
import type { Page } from '../http/page.js';
import { readPage } from '../http/read-page.js';
import { assertVersion, type ExpectedVersion } from '../http/versions.js';
import { ALLOWED, DUTIES, lockDuty, sharesAMonth } from './duties.queries.js';
import type { ChangeDutyDto, CreateDutyDto, DutyDto } from './duty.dto.js';
import { Duty } from './duty.entity.js';
import { lockOperator } from './operators.queries.js';

@Injectable()
export class DutiesService {
  constructor(private readonly db: Db) {}

  list(actor: Actor, query: ListQueryDto): Promise<Page<DutyDto>> {
    return this.db.as(actor, (tx) => readPage<DutyDto>(tx, DUTIES, listSql(query, ALLOWED)));
  }

  /** @throws DomainError `duty-refused`, `duty-overlaps` */
  create(actor: Actor, wanted: CreateDutyDto): Promise<DutyDto> {
    return this.db.as(actor, (tx) =>
      once(tx, actor, 'POST /duties', async () => {
        const { countryCode, closedOn } = await lockOperator(tx, wanted.operatorId);
        const duty = toDuty(wanted, countryCode);
        await assertRight(tx, duty, closedOn);
        await tx.insert(Duty, duty);
        await recordAudit(tx, actor, { deed: 'duty:create', on: duty.id, countryCode, change: duty });
        return { ...duty, version: 1 };
      }),
    );
  }

  /** @throws DomainError `duty-refused`, `duty-overlaps` */
  change(actor: Actor, id: string, change: ChangeDutyDto, expected: ExpectedVersion): Promise<DutyDto> {
    return this.db.as(actor, async (tx) => {
      const { version, ...duty } = await lockDuty(tx, id);
      assertVersion(expected, version);
      const changed = { ...duty, ...changes(duty, change) };
      const { closedOn } = await lockOperator(tx, duty.operatorId);
      await assertRight(tx, changed, closedOn);
      await tx.update(Duty, { id }, { ...changes(duty, change), version: version + 1 });
      const { countryCode } = duty;
      await recordAudit(tx, actor, {
        deed: 'duty:change',
        on: id,
        countryCode,
        change: { before: duty, after: changed },
      });
      return { ...changed, version: version + 1 };
    });
  }

  remove(actor: Actor, id: string, expected: ExpectedVersion): Promise<void> {
    return this.db.as(actor, async (tx) => {
      const { version, ...duty } = await lockDuty(tx, id);
      assertVersion(expected, version);
      await tx.delete(Duty, { id });
      await recordAudit(tx, actor, {
        deed: 'duty:remove',
        on: id,
        countryCode: duty.countryCode,
        change: duty,
      });
    });
  }
}

/** The operator's row is locked before, so that two duties are not added at once. */
async function assertRight(
  tx: EntityManager,
  duty: Omit<Duty, 'version'>,
  closedOn: string | null,
): Promise<void> {
  const faults = dutyFaults(duty, closedOn);
  if (faults[0]) throw ruleBroken('duty-refused', faults[0].detail, faults);
  if (await sharesAMonth(tx, duty))
    throw new DomainError(
      'duty-overlaps',
      'The operator has a duty for this project in some of these months.',
    );
}

function toDuty(wanted: CreateDutyDto, countryCode: string): Omit<Duty, 'version'> {
  const { id = randomUUID(), operatorId, fromMonth, frequency = 'month', suspensions = [] } = wanted;
  const { projectCode = null, toMonth = null } = wanted;
  return {
    id,
    countryCode,
    operatorId,
    projectCode,
    frequency,
    fromMonth,
    toMonth,
    suspensions: suspensions.map(plain),
  };
}

function changes(duty: Omit<Duty, 'version'>, change: ChangeDutyDto) {
  return {
    projectCode: change.projectCode === undefined ? duty.projectCode : change.projectCode,
    frequency: change.frequency ?? duty.frequency,
    fromMonth: change.fromMonth ?? duty.fromMonth,
    toMonth: change.toMonth === undefined ? duty.toMonth : change.toMonth,
    suspensions: change.suspensions?.map(plain) ?? duty.suspensions,
  };
}

const plain = ({ from, to, reason }: Duty['suspensions'][number]) => ({ from, to, reason });
