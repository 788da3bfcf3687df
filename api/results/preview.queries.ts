import type { Db } from '../access/db.js';
import type { Actor } from '../access/policy.js';
import type { SharedWith } from '../domain/sharing.js';
import { asSeenBy } from './audience.js';

/**
 * The actor as anybody of an audience of their own country, for a preview: one named peer sees what every other does.
 * @throws NotFoundException where the country is not the actor's own
 */
export async function seenBy(db: Db, actor: Actor, code: string, by: SharedWith): Promise<Actor> {
  const peers: { peer: string }[] = await db.as(actor, (tx) =>
    tx.query('select peer_code as peer from sharing_peer where country_code = $1 order by 1 limit 1', [code]),
  );
  return asSeenBy(
    actor,
    code,
    by,
    peers.map(({ peer }) => peer),
  );
}
