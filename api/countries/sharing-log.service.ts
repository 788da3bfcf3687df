import { Injectable } from '@nestjs/common';
import { Db } from '../access/db.js';
import { namesOf } from '../access/names.js';
import type { Actor } from '../access/policy.js';
import type { SharingDecidedDto, SharingLogDto } from './sharing.dto.js';
import { Sharing } from './sharing.entity.js';
import {
  type Decided,
  decisionsOf,
  looksAt,
  publicLooksAt,
  thresholdsDecided,
} from './sharing-log.queries.js';
import { candidatesFor, namedOf, type PeerCandidate } from './sharing-peers.queries.js';

/** What a country reads of its sharing: who decided, and who looked. */
@Injectable()
export class SharingLogService {
  constructor(private readonly db: Db) {}

  async read(actor: Actor, countryCode: string): Promise<SharingLogDto> {
    const { decided, thresholds, looked, publicLooks, others } = await this.db.as(actor, async (tx) => {
      await tx.findOneByOrFail(Sharing, { countryCode, audience: 'advisers' });
      return {
        decided: await decisionsOf(tx, countryCode),
        thresholds: await thresholdsDecided(tx, countryCode),
        looked: await looksAt(tx, countryCode),
        publicLooks: await publicLooksAt(tx, countryCode),
        others: await this.db.amongCountries(tx, () => candidatesFor(tx, countryCode)),
      };
    });
    const names = await namesOf(this.db, [
      ...[...decided, ...thresholds].map(({ by }) => by),
      ...looked.map((one) => one.userId),
    ]);
    return {
      decisions: decided.map(({ at, by, after }) => ({
        at,
        by: names.get(by) ?? null,
        after: inFull(after, others),
      })),
      thresholds: thresholds.map(({ by, ...decision }) => ({ ...decision, by: names.get(by) ?? null })),
      looks: looked.map(({ userId, ...look }) => ({ ...look, name: names.get(userId) ?? null })),
      publicLooks,
    };
  }
}

function inFull(
  { audience = 'advisers', narrative = false, countries, ...rest }: Decided['after'],
  others: readonly PeerCandidate[],
): SharingDecidedDto {
  const peers = countries && { countries: [...countries], peers: namedOf(countries, others) };
  return { audience, narrative, ...rest, ...peers };
}
