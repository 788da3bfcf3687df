import type { MigrationInterface, QueryRunner } from 'typeorm';

const BEFORE = [
  'function-assigned',
  'function-taken',
  'function-open-again',
  'function-due',
  'round-due',
  'round-to-verify',
  'round-returned',
  'round-verified',
  'comment',
  'action-due',
  'report-returned',
  'report-due',
];
const OF_PEERS = ['peer-named', 'peer-dismissed'];
const quoted = (kinds: readonly string[]) => kinds.map((kind) => `'${kind}'`).join(', ');
const kindsAre = (kinds: readonly string[]) =>
  `alter table notice drop constraint notice_kind, add constraint notice_kind check (kind in (${quoted(kinds)}))`;

/**
 * A peer is told that a country named it, and that it does so no more. Such a notice stands at the peer's own country,
 * which alone reads it, and has the other's code; nobody writes one in the name of a country that is not theirs.
 */
export class PeersAreTold1795300000065 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(kindsAre([...BEFORE, ...OF_PEERS]));
    await db.query(`create policy notice_of_peer on notice for insert with check (
      kind in (${quoted(OF_PEERS)}) and code <> country_code)`);
    await db.query(`create policy notice_of_peer_by_its_own on notice as restrictive for insert with check (
      kind not in (${quoted(OF_PEERS)}) or (code <> country_code and code = any ((select actor_countries())::text[])))`);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const policy of ['notice_of_peer', 'notice_of_peer_by_its_own'])
      await db.query(`drop policy ${policy} on notice`);
    await db.query('alter table notice no force row level security');
    await db.query(`delete from notice where kind in (${quoted(OF_PEERS)})`);
    await db.query('alter table notice force row level security');
    await db.query(kindsAre(BEFORE));
  }
}
