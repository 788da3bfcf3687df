import pg from 'pg';

/** Injects the pool of `createReadPool`. */
export const READ_POOL = Symbol('read pool');

/** Connections for single prepared reads. They cannot write. */
export function createReadPool(connectionString: string): pg.Pool {
  return outlivesConnections(
    new pg.Pool({
      connectionString,
      max: 8,
      idleTimeoutMillis: 30_000,
      statement_timeout: 30_000,
      // Each statement is prepared once and selective: planning it anew for every request would cost more than running it.
      options: '-c plan_cache_mode=force_generic_plan -c default_transaction_read_only=on',
    }),
  );
}

/** A pool that drops an idle connection which the database ended, and opens another: without this the process would end, too. */
export function outlivesConnections(pool: pg.Pool): pg.Pool {
  return pool.on('error', () => undefined);
}
