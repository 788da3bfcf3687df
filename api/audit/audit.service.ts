import { Injectable } from '@nestjs/common';
import { Db } from '../access/db.js';
import { namesOf } from '../access/names.js';
import type { Actor } from '../access/policy.js';
import { type ListQueryDto, listSql } from '../http/list-query.js';
import { Page } from '../http/page.js';
import { readPage } from '../http/read-page.js';
import type { AuditRecordDto } from './audit.dto.js';
import { ALLOWED, RECORDS } from './audit.queries.js';
import { type Verification, verifyChain } from './verify-chain.js';

@Injectable()
export class AuditService {
  constructor(private readonly db: Db) {}

  async list(actor: Actor, query: ListQueryDto): Promise<Page<AuditRecordDto>> {
    const { rows, offset, total } = await this.db.as(actor, (tx) =>
      readPage<Omit<AuditRecordDto, 'byName'>>(tx, RECORDS, listSql(query, ALLOWED)),
    );
    const names = await namesOf(
      this.db,
      rows.map(({ by }) => by),
    );
    const named = rows.map((row) => ({ ...row, byName: names.get(row.by) ?? null }));
    return new Page(named, offset, total);
  }

  /** Every chain within the actor's reach, computed again. */
  verify(actor: Actor): Promise<Verification[]> {
    const { countries, purposes } = actor.scope;
    const chains = [...countries, ...(purposes.includes('administration') ? ['-'] : [])];
    return this.db.as(actor, async (tx) => {
      const found: Verification[] = [];
      for (const chain of chains) found.push(await verifyChain(tx, chain));
      return found;
    });
  }
}
