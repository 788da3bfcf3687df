import { Inject, Injectable } from '@nestjs/common';
import pg from 'pg';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor, Scope } from './policy.js';
import { READ_POOL } from './read-pool.js';
import { LONG_READ_POOL, Snapshot } from './snapshot.js';
import { executionOf, executionsOf, type Statement } from './statement.js';

const NOBODY: Scope = { countries: [], operators: [], homes: [], responds: [], peers: [], purposes: [] };
/** The only way to the tables: a transaction that sees no more rows than the actor's deed reaches. */
@Injectable()
export class Db {
  constructor(
    private readonly source: DataSource,
    @Inject(READ_POOL) private readonly reads: pg.Pool,
    @Inject(LONG_READ_POOL) private readonly longReads: pg.Pool,
  ) {}

  /** Runs `work` in one transaction as `actor`. Row-level security hides every row outside the deed's scope. */
  as<T>(actor: Actor, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.within(actor.userId, actor.scope, work);
  }

  /**
   * As `as`, for deeds done often: the first reads travel with the transaction's beginning, in one round trip.
   * @param work is given the rows of each
   */
  startingWith<Answers extends readonly unknown[][], T>(
    actor: Actor,
    first: readonly Statement[],
    work: (tx: EntityManager, answers: Answers) => Promise<T>,
  ): Promise<T> {
    return this.within<T, Answers>(actor.userId, actor.scope, work, first);
  }

  /**
   * As `as`, for figures of countries that share them, and for national sums that nobody sees the parts of. Only
   * `results/` calls it: it applies disclosure control.
   */
  asSharedResults<T>(actor: Actor, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.within(actor.userId, sharedResults(actor.scope), work);
  }

  /** As `asSharedResults`, with those that peers see in bands alone: for distributions that name no country. */
  asSharedBands<T>(actor: Actor, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    const scope = sharedResults(actor.scope);
    return this.within(actor.userId, { ...scope, purposes: [...scope.purposes, 'shared-bands'] }, work);
  }

  /** Reads before anybody is signed in: accounts, sessions and links, nothing of any country. */
  forAuthentication<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.within('', { ...NOBODY, purposes: ['authentication'] }, work);
  }

  /**
   * The product at its own rounds, when nobody asks: reminders of one country's days, or what leaves by e-mail.
   * @param countryCode null = of no country: its accounts, notices and the list of countries
   */
  forUpkeep<T>(countryCode: string | null, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    const purposes = ['upkeep', 'authentication', ...(countryCode === null ? ['administration'] : [])];
    return this.within(
      '',
      { ...NOBODY, countries: countryCode === null ? [] : [countryCode], purposes },
      work,
    );
  }

  /**
   * Runs `work` with the whole country in reach, then narrows again: upkeep of figures that an operator's deed moves.
   * @param actor whose deed it is; of one who has the country in reach already nothing is widened
   */
  async inCountry<T>(
    tx: EntityManager,
    countryCode: string,
    work: () => Promise<T>,
    actor?: Pick<Actor, 'scope'>,
  ): Promise<T> {
    if (actor?.scope.countries.includes(countryCode)) return work();
    const [{ before }] = await tx.query(SET_COUNTRIES, [countryCode]);
    const result = await work();
    await tx.query(`select set_config('app.countries', $1, true)`, [before ?? '']);
    return result;
  }

  /** Runs `work` with accounts in reach, too, then hides them again: whom a deed is told to. A second connection could wait for ever. */
  amongAccounts<T>(tx: EntityManager, work: () => Promise<T>): Promise<T> {
    return this.alsoFor('authentication', tx, work);
  }

  /** Runs `work` with every country in reach by its name, then hides them again: whom a country may name as its peer. */
  amongCountries<T>(tx: EntityManager, work: () => Promise<T>): Promise<T> {
    return this.alsoFor('naming-peers', tx, work);
  }

  private async alsoFor<T>(purpose: string, tx: EntityManager, work: () => Promise<T>): Promise<T> {
    const [{ before }] = await tx.query(`select current_setting('app.purposes', true) as before`);
    const purposes = [before, purpose].filter(Boolean).join(',');
    await tx.query(`select set_config('app.purposes', $1, true)`, [purposes]);
    const result = await work();
    await tx.query(`select set_config('app.purposes', $1, true)`, [before ?? '']);
    return result;
  }

  /** One prepared read as `actor`, sent to the database in a single round trip. */
  async read<Row extends pg.QueryResultRow>(actor: Actor, statement: Statement): Promise<Row[]> {
    return this.readOnce(actor.userId, actor.scope, statement);
  }

  /** As `read`, for figures of countries that share them. Only `results/` calls it. */
  async readSharedResults<Row extends pg.QueryResultRow>(actor: Actor, statement: Statement): Promise<Row[]> {
    return this.readOnce(actor.userId, sharedResults(actor.scope), statement);
  }

  /** Reads reference data that everybody may see, for whoever asks: nothing of any country. */
  async readReference<Row extends pg.QueryResultRow>(statement: Statement): Promise<Row[]> {
    return this.readOnce('', NOBODY, statement);
  }

  /** A long read as `actor`, for what is streamed out. Whoever begins it ends it. */
  snapshot(actor: Actor): Promise<Snapshot> {
    return Snapshot.begin(this.longReads, settingsFor(actor.userId, actor.scope));
  }

  /** Whether the database answers, and with every migration that this version knows. */
  async isReady(): Promise<boolean> {
    const [{ done }] = await this.source.query('select count(*)::int as done from migrations');
    return done >= this.source.migrations.length;
  }

  /** Gives every connection back: the end of the server. */
  async close(): Promise<void> {
    await Promise.all([this.reads.end(), this.longReads.end()]);
    await this.source.destroy();
  }

  /** The transaction begins, learns its scope and does its first reads in one round trip: every request pays for it. */
  private async within<T, Answers = unknown>(
    userId: string,
    scope: Scope,
    work: (tx: EntityManager, answers: Answers) => Promise<T>,
    first: readonly Statement[] = [],
  ): Promise<T> {
    const runner = this.source.createQueryRunner();
    try {
      const client: pg.PoolClient = await runner.connect();
      const beginning = ['begin', settingsFor(userId, scope), ...(await executionsOf(client, first))];
      Object.assign(runner, { isTransactionActive: true }); // TypeORM's own begin would cost a second round trip
      const [, , ...begun] = (await client.query(beginning.join('; '))) as unknown as pg.QueryResult[];
      const result = await work(runner.manager, begun.map(({ rows }) => rows) as Answers);
      await runner.commitTransaction();
      return result;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }

  /** Scope and statement travel as one message, which PostgreSQL runs as one transaction. */
  private async readOnce<Row extends pg.QueryResultRow>(
    userId: string,
    scope: Scope,
    statement: Statement,
  ): Promise<Row[]> {
    const client = await this.reads.connect();
    try {
      const message = `${settingsFor(userId, scope)}; ${await executionOf(client, statement)}`;
      const [, result] = (await client.query(message)) as unknown as [unknown, pg.QueryResult<Row>];
      return result.rows;
    } finally {
      client.release();
    }
  }
}

/** Sets the countries in reach, and tells which they were, in one round trip. */
const SET_COUNTRIES = `
  with was as materialized (select current_setting('app.countries', true) as before)
  select before, set_config('app.countries', $1, true) from was`;

/** Advisers, peers and the public are let in to what is shared; the country as whose peer somebody looks is told here alone. */
function sharedResults(scope: Scope): Scope {
  const isLetIn = scope.peers.length > 0 || ['advice', 'public'].some((one) => scope.purposes.includes(one));
  return { ...scope, purposes: [...scope.purposes, 'national-sums', ...(isLetIn ? ['shared-results'] : [])] };
}

/** The statement that tells row-level security who asks; its values are ids and codes, quoted all the same. One is a peer only while shared figures are read. */
function settingsFor(userId: string, scope: Scope): string {
  const { countries, operators, homes, responds, purposes } = scope;
  const peers = purposes.includes('shared-results') ? scope.peers : [];
  const of = (name: string, values: readonly string[]) =>
    `set_config('app.${name}', ${pg.escapeLiteral(values.join(','))}, true)`;
  return `select ${of('user', [userId])}, ${of('countries', countries)}, ${of('operators', operators)}, ${of('homes', homes)}, ${of('responds', responds)}, ${of('peers', peers)}, ${of('purposes', purposes)}`;
}
