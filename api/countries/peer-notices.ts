import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Db } from '../access/db.js';
import type { Actor } from '../access/policy.js';
import { Clock } from '../clock.js';
import { BODIES } from '../domain/codes.js';
import { changedHands, type Notice, noticesFor, ofPeer, type PeerKind } from '../domain/notice.js';
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

  /** Told before the decision stands: a notice is taken only while the country names the peer. @param version of the decision */
  dismissed(tx: EntityManager, actor: Actor, countryCode: string, decision: Deciding): Promise<void> {
    const { taken } = changedHands(byName(decision.before), byName(decision.after));
    return this.told(tx, actor, 'peer-dismissed', taken, { countryCode, version: decision.version });
  }

  /** Told once the decision stands. @param version of the decision */
  named(tx: EntityManager, actor: Actor, countryCode: string, decision: Deciding): Promise<void> {
    const { given } = changedHands(byName(decision.before), byName(decision.after));
    return this.told(tx, actor, 'peer-named', given, { countryCode, version: decision.version });
  }

  private async told(
    tx: EntityManager,
    { userId }: Actor,
    kind: PeerKind,
    peers: readonly string[],
    { countryCode, version }: { readonly countryCode: string; readonly version: number },
  ): Promise<void> {
    const notices = await this.db.amongAccounts(tx, async () => {
      const found: Notice[] = [];
      for (const peer of peers)
        for (const body of BODIES) {
          const matter = ofPeer(kind, peer, countryCode, version);
          found.push(...noticesFor(matter, await officersOf(tx, { countryCode: peer, body }), userId));
        }
      return found;
    });
    await tell(tx, notices, this.clock.now());
  }
}

interface Deciding {
  readonly before: SharingDecision;
  readonly after: SharingDecision;
  readonly version: number;
}

/** Whom a decision lets see the country by its name: who is named in bands is told nothing, it would say who is counted. */
function byName({ form, countries = [] }: SharingDecision): readonly string[] {
  return form === 'named' ? countries : [];
}
