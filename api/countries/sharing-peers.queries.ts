import type { EntityManager } from 'typeorm';

/** The countries that a country named as its peers. */
export async function peersOf(tx: EntityManager, countryCode: string): Promise<string[]> {
  const rows: { peer: string }[] = await tx.query(
    'select peer_code as peer from sharing_peer where country_code = $1 order by 1',
    [countryCode],
  );
  return rows.map(({ peer }) => peer);
}

/** Names these countries as peers, and no others. */
export async function replacePeers(
  tx: EntityManager,
  countryCode: string,
  peers: readonly string[],
): Promise<void> {
  await tx.query('delete from sharing_peer where country_code = $1 and peer_code <> all ($2)', [
    countryCode,
    peers,
  ]);
  await tx.query(
    'insert into sharing_peer (country_code, peer_code) select $1, unnest($2::text[]) on conflict do nothing',
    [countryCode, peers],
  );
}

/** A country that may be named as a peer. */
export interface PeerCandidate {
  readonly code: string;
  readonly name: string;
}

/** The countries of these codes, by name. */
export function namedOf(codes: readonly string[], all: readonly PeerCandidate[]): PeerCandidate[] {
  return all.filter(({ code }) => codes.includes(code));
}

/** Every other country of this installation, by name: code and name, nothing else of it. */
export function candidatesFor(tx: EntityManager, countryCode: string): Promise<PeerCandidate[]> {
  return tx.query('select code, name from country where code <> $1 order by name, code', [countryCode]);
}
