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
