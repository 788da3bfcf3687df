import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Db } from '../access/db.js';
import type { Actor } from '../access/policy.js';
import { Clock } from '../clock.js';
import { BODIES } from '../domain/codes.js';
import { changedHands, type Notice, noticesFor, ofPeer } from '../domain/notice.js';
import { officersOf } from '../notices/recipients.queries.js';
import { tell } from '../notices/tell.js';
import type { SharingDecision } from './sharing-decision.js';

/** Tells the authorities and centres of peers, in the transaction of the decision. Who they are is looked up for that alone. */
@Injectable()
export class PeerNotices {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** @param version of the decision */
  async decided(
    tx: EntityManager,
    { userId }: Actor,
    countryCode: string,
    { before, after, version }: { before: SharingDecision; after: SharingDecision; version: number },
  ): Promise<void> {
    const { given, taken } = changedHands(byName(before), byName(after));
    const told = await this.db.amongAccounts(tx, async () => {
      const notices: Notice[] = [];
      for (const peer of [...given, ...taken]) {
        const kind = given.includes(peer) ? 'peer-named' : 'peer-dismissed';
        const matter = ofPeer(kind, peer, countryCode, version);
        for (const body of BODIES)
          notices.push(...noticesFor(matter, await officersOf(tx, { countryCode: peer, body }), userId));
      }
      return notices;
    });
    await tell(tx, told, this.clock.now());
  }
}

/** Whom a decision lets see the country by its name: who is named in bands is told nothing, it would say who is counted. */
function byName({ form, countries = [] }: SharingDecision): readonly string[] {
  return form === 'named' ? countries : [];
}
