import { Injectable } from '@nestjs/common';
import { Db } from '../access/db.js';
import { namesOf } from '../access/names.js';
import type { Actor } from '../access/policy.js';
import type { SharingLogDto } from './sharing.dto.js';
import { Sharing } from './sharing.entity.js';
import { decisionsOf, looksAt } from './sharing-log.queries.js';

/** What a country reads of its sharing: who decided, and who looked. */
@Injectable()
export class SharingLogService {
  constructor(private readonly db: Db) {}

  async read(actor: Actor, countryCode: string): Promise<SharingLogDto> {
    const { decided, looked } = await this.db.as(actor, async (tx) => {
      await tx.findOneByOrFail(Sharing, { countryCode });
      return { decided: await decisionsOf(tx, countryCode), looked: await looksAt(tx, countryCode) };
    });
    const names = await namesOf(this.db, [
      ...decided.map(({ by }) => by),
      ...looked.map((one) => one.userId),
    ]);
    return {
      decisions: decided.map(({ at, by, after }) => ({ at, by: names.get(by) ?? null, after })),
      looks: looked.map(({ day, userId, levels }) => ({ day, name: names.get(userId) ?? null, levels })),
    };
  }
}
