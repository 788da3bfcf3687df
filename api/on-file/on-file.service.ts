import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager, FindOptionsWhere, QueryDeepPartialEntity } from 'typeorm';
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
import { lockOperator } from '../operators/operators.queries.js';
import type { Kept, KeptRecord, NewRecord } from './kept.js';

/** Keeps what is on file of operators: every kind of record the same way, by its own rules. */
@Injectable()
export class OnFileService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  list<T extends KeptRecord>(kept: Kept<T>, actor: Actor, query: ListQueryDto): Promise<Page<T>> {
    return this.db.as(actor, (tx) => readPage<T>(tx, kept.select, listSql(query, kept.allowed)));
  }

  read<T extends KeptRecord>(kept: Kept<T>, actor: Actor, id: string): Promise<T> {
    return this.db.as(actor, (tx) => tx.findOneByOrFail(kept.entity, byId<T>(id)));
  }

  /** @throws DomainError `not-kept-so` */
  create<T extends KeptRecord>(kept: Kept<T>, actor: Actor, wanted: NewRecord): Promise<T> {
    return this.db.as(actor, (tx) =>
      once(tx, actor, `POST /${kept.name}`, async () => {
        const id = wanted.id ?? randomUUID();
        const countryCode = await countryOf(tx, wanted);
        const record = { ...kept.blank, ...sent(wanted), id, countryCode, version: 1 } as unknown as T;
        this.assertKeepable(kept, record);
        await tx.insert(kept.entity, record as QueryDeepPartialEntity<T>);
        const deed = { deed: `${kept.name}:create`, on: id, countryCode };
        await recordAudit(tx, actor, { ...deed, ...content(kept, record) });
        return record;
      }),
    );
  }

  /** @throws DomainError `not-kept-so` */
  change<T extends KeptRecord>(
    kept: Kept<T>,
    actor: Actor,
    id: string,
    change: object,
    expected: ExpectedVersion,
  ): Promise<T> {
    return this.db.as(actor, async (tx) => {
      const before = await this.lock(tx, kept, id);
      assertVersion(expected, before.version);
      const after = { ...before, ...sent(change), version: before.version + 1 };
      this.assertKeepable(kept, after);
      await tx.update(kept.entity, byId<T>(id), after as QueryDeepPartialEntity<T>);
      const { countryCode } = before;
      await recordAudit(tx, actor, {
        deed: `${kept.name}:change`,
        on: id,
        countryCode,
        ...content(kept, { before, after }),
      });
      return after;
    });
  }

  remove<T extends KeptRecord>(
    kept: Kept<T>,
    actor: Actor,
    id: string,
    expected: ExpectedVersion,
  ): Promise<void> {
    return this.db.as(actor, async (tx) => {
      const record = await this.lock(tx, kept, id);
      assertVersion(expected, record.version);
      await tx.delete(kept.entity, byId<T>(id));
      const { countryCode } = record;
      const deed = { deed: `${kept.name}:remove`, on: id, countryCode };
      await recordAudit(tx, actor, { ...deed, ...content(kept, record) });
    });
  }

  private async lock<T extends KeptRecord>(tx: EntityManager, { entity }: Kept<T>, id: string): Promise<T> {
    const found = await tx.findOneOrFail(entity, {
      where: byId<T>(id),
      lock: { mode: 'pessimistic_write' },
    });
    return { ...found };
  }

  private assertKeepable<T extends KeptRecord>(kept: Kept<T>, record: T): void {
    const faults = kept.faults(record, this.clock.today());
    if (faults[0]) throw ruleBroken('not-kept-so', faults[0].detail, faults);
  }
}

/** An operator's record belongs to its country; one of no operator says which. */
async function countryOf(tx: EntityManager, { operatorId, countryCode }: NewRecord): Promise<string> {
  if (operatorId) return (await lockOperator(tx, operatorId)).countryCode;
  return countryCode ?? '';
}

/** What the audit keeps of a record: nothing of a confidential one. */
function content({ confidential }: { readonly confidential?: true }, change: unknown) {
  return confidential ? {} : { change };
}

/** The fields that were sent, as plain values. */
function sent(fields: object): Record<string, unknown> {
  const plain: Record<string, unknown> = JSON.parse(JSON.stringify(fields));
  return plain;
}

const byId = <T extends KeptRecord>(id: string) => ({ id }) as FindOptionsWhere<T>;
