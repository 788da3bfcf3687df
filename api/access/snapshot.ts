import pg from 'pg';
import { outlivesConnections } from './read-pool.js';

/** Injects the pool of `createLongReadPool`. */
export const LONG_READ_POOL = Symbol('long read pool');

/**
 * Connections for reads that last as long as somebody downloads. They are few and apart, so that slow lines never
 * take the connections of short requests; who finds none free within five seconds is answered 503. They cannot write.
 */
export function createLongReadPool(connectionString: string): pg.Pool {
  return outlivesConnections(
    new pg.Pool({
      connectionString,
      max: 4,
      idleTimeoutMillis: 10_000,
      connectionTimeoutMillis: 5_000,
      statement_timeout: 60_000,
      // Somebody who stops reading for longer loses the rest: an open snapshot keeps the database from tidying up.
      idle_in_transaction_session_timeout: 120_000,
      options: '-c default_transaction_read_only=on',
    }),
  );
}

/** One long read: everything in it is of one moment, and no row beyond the deed's reach is in it. It must be ended. */
export class Snapshot {
  private ended = false;

  private constructor(private readonly client: pg.PoolClient) {}

  /** @param settings the statement that tells row-level security who asks */
  static async begin(pool: pg.Pool, settings: string): Promise<Snapshot> {
    const client = await pool.connect();
    // The server may end the session while nothing is being read: the next read says so, the process goes on.
    client.on('error', ignored);
    try {
      await client.query(`begin isolation level repeatable read read only; ${settings}`);
      return new Snapshot(client);
    } catch (error) {
      client.off('error', ignored);
      client.release(true);
      throw error;
    }
  }

  async rows<Row extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    if (this.ended) throw new Error('this snapshot has ended');
    return (await this.client.query<Row>(text, [...values])).rows;
  }

  /**
   * Reads a long answer piece by piece: the database waits until the next piece is wanted. One at a time.
   * @param size rows of a piece, a whole number above 0
   */
  async *pieces<Row extends pg.QueryResultRow>(
    text: string,
    values: readonly unknown[],
    size: number,
  ): AsyncGenerator<Row[]> {
    await this.rows(`declare pieces no scroll cursor for ${text}`, values);
    let piece: Row[];
    do {
      piece = await this.rows<Row>(`fetch ${size} from pieces`);
      if (piece.length > 0) yield piece;
    } while (piece.length === size);
    await this.rows('close pieces');
  }

  /** @param whole false: nobody wants the rest, so the connection is cut, and whatever it still reads with it */
  async end(whole: boolean): Promise<void> {
    if (this.ended) return;
    this.ended = true;
    if (whole) await this.client.query('commit').catch(() => undefined);
    this.client.off('error', ignored);
    this.client.release(!whole);
  }
}

const ignored = () => undefined;
