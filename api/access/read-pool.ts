import pg from 'pg';

/** Injects the pool of `createReadPool`. */
export const READ_POOL = Symbol('read pool');

/** Connections for single prepared reads; queries of one transaction are sent without waiting for each answer. */
export function createReadPool(connectionString: string): pg.Pool {
  const options = {
    connectionString,
    max: 8,
    idleTimeoutMillis: 30_000,
    statement_timeout: 30_000,
    pipeline: true,
    // Each statement is prepared once and selective: planning it anew for every request would cost more than running it.
    options: '-c plan_cache_mode=force_generic_plan',
  };
  return new pg.Pool(options);
}
