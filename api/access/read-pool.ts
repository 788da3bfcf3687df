import pg from 'pg';

/** Injects the pool of `createReadPool`. */
export const READ_POOL = Symbol('read pool');

/** Connections for single prepared reads. They cannot write. */
export function createReadPool(connectionString: string): pg.Pool {
  return new pg.Pool({
    connectionString,
    max: 8,
    idleTimeoutMillis: 30_000,
    statement_timeout: 30_000,
    // Each statement is prepared once and selective: planning it anew for every request would cost more than running it.
    options: '-c plan_cache_mode=force_generic_plan -c default_transaction_read_only=on',
  });
}

const prepared = new WeakMap<pg.PoolClient, Set<string>>();

/** Prepares a statement on a connection that does not know it yet. A name always stands for the same text. */
export async function prepareOnce(client: pg.PoolClient, name: string, text: string): Promise<void> {
  const known = prepared.get(client) ?? new Set();
  if (known.has(name)) return;
  await client.query(`prepare ${pg.escapeIdentifier(name)} as ${text}`);
  prepared.set(client, known.add(name));
}

/** A value as SQL text: quoted, lists as array literals, `null` as null. */
export function literal(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return pg.escapeLiteral(Array.isArray(value) ? arrayLiteral(value) : String(value));
}

function arrayLiteral(values: readonly unknown[]): string {
  const quoted = values.map((value) =>
    value === null ? 'null' : `"${String(value).replace(/["\\]/g, '\\$&')}"`,
  );
  return `{${quoted.join(',')}}`;
}
