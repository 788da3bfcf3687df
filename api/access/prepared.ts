import type pg from 'pg';
import type { EntityManager } from 'typeorm';
import type { Statement } from './statement.js';

/** Runs a named statement in the transaction: parsed and planned once per connection, for paths that are walked often. */
export async function prepared<Row extends pg.QueryResultRow>(
  tx: EntityManager,
  { name, text, values }: Statement,
): Promise<Row[]> {
  const client: pg.PoolClient | undefined = await tx.queryRunner?.connect();
  if (!client) throw new Error('a prepared statement needs a transaction');
  // A name of its own: the driver keeps its statements apart from those of `executionOf`, the database does not.
  return (await client.query<Row>({ name: `within-${name}`, text, values: [...values] })).rows;
}
