import type { EntityManager } from 'typeorm';

/**
 * A country that shares its indexes with the onlooker's as a peer. `isKnown`: by name, whether with peers, advisers or
 * everybody, and be it by its levels alone, which the indexes follow from.
 */
export interface BandPeer {
  readonly code: string;
  readonly isKnown: boolean;
}

/** The countries that named the onlooker's as a peer and share their indexes, by name or in bands: never told, only counted. */
export function bandPeers(tx: EntityManager, own: readonly string[]): Promise<BandPeer[]> {
  return tx.query(
    `select country_code as code, bool_or(form = 'named') or country_code = any ($1) as "isKnown"
       from sharing where indexes or recommendation_levels
      group by country_code having bool_or(audience = 'peers' and indexes)`,
    [own],
  );
}
