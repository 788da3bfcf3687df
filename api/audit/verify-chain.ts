import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';

const AT_ONCE = 5_000;

/** What was found when a chain was computed again. */
export interface Verification {
  readonly chain: string;
  readonly records: number;
  readonly intact: boolean;
  readonly firstBroken: number | null;
}

/**
 * Computes a chain again from its first record: every hash must follow from the one before, no number may be
 * missing, and the last record must be the head. The audit is tamper-evident, no more.
 */
export async function verifyChain(tx: EntityManager, chain: string): Promise<Verification> {
  let last: Link = { seq: 0, hash: Buffer.alloc(0) };
  for (;;) {
    const records = await read(tx, chain, last.seq);
    if (records.length === 0) break;
    for (const record of records) {
      const link = follow(last, record.content);
      if (!isSame(link, record)) return broken(chain, last.seq);
      last = link;
    }
  }
  const [head]: Link[] = await tx.query('select seq::int as seq, hash from audit_head where chain = $1', [
    chain,
  ]);
  const whole = head ? isSame(last, head) : last.seq === 0;
  return whole ? { chain, records: last.seq, intact: true, firstBroken: null } : broken(chain, last.seq);
}

/** A record's number and the hash that binds it to all before it. */
interface Link {
  readonly seq: number;
  readonly hash: Buffer;
}

function read(tx: EntityManager, chain: string, after: number): Promise<(Link & { content: string })[]> {
  return tx.query(
    'select seq::int as seq, content, hash from audit_record where chain = $1 and seq > $2 order by seq limit $3',
    [chain, after, AT_ONCE],
  );
}

function follow({ seq, hash }: Link, content: string): Link {
  const next = createHash('sha256')
    .update(hash)
    .update(`${seq + 1}:${content}`);
  return { seq: seq + 1, hash: next.digest() };
}

const isSame = (one: Link, two: Link) => one.seq === two.seq && one.hash.equals(two.hash);

function broken(chain: string, records: number): Verification {
  return { chain, records, intact: false, firstBroken: records + 1 };
}
