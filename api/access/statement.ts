import pg from 'pg';
import type { EntityManager } from 'typeorm';

/** A statement that the database prepares once: the fast way for what many people wait for. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** The SQL that runs a statement on this connection, its values quoted: it can travel in one message with others. */
export async function executionOf(client: pg.PoolClient, { name, text, values }: Statement): Promise<string> {
  await prepareOnce(client, name, text);
  const given = values.length > 0 ? `(${values.map(literal).join(', ')})` : '';
  return `execute ${pg.escapeIdentifier(name)}${given}`;
}

/** As `executionOf`, of several. */
export async function executionsOf(
  client: pg.PoolClient,
  statements: readonly Statement[],
): Promise<string[]> {
  const executions: string[] = [];
  for (const one of statements) executions.push(await executionOf(client, one));
  return executions;
}

/**
 * Runs statements of a transaction in one message, one after the other: each sees what those before it did. What needs no
 * answer in between needs no round trip of its own.
 * @returns the rows of each
 */
export async function together<Answers extends readonly unknown[][]>(
  tx: EntityManager,
  statements: readonly Statement[],
): Promise<Answers> {
  const client: pg.PoolClient = await tx.queryRunner?.connect();
  const results = [await client.query((await executionsOf(client, statements)).join('; '))].flat();
  return results.map(({ rows }) => rows) as unknown as Answers;
}

const prepared = new WeakMap<pg.PoolClient, Set<string>>();

/** Prepares a statement on a connection that does not know it yet. A name always stands for the same text. */
async function prepareOnce(client: pg.PoolClient, name: string, text: string): Promise<void> {
  const known = prepared.get(client) ?? new Set();
  if (known.has(name)) return;
  await client.query(`prepare ${pg.escapeIdentifier(name)} as ${text}`);
  prepared.set(client, known.add(name));
}

/** A value as SQL text: quoted, lists as array literals, moments as ISO 8601, `null` as null. */
export function literal(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value instanceof Date) return pg.escapeLiteral(value.toISOString());
  return pg.escapeLiteral(Array.isArray(value) ? arrayLiteral(value) : String(value));
}

function arrayLiteral(values: readonly unknown[]): string {
  const quoted = values.map((value) =>
    value === null ? 'null' : `"${String(value).replace(/["\\]/g, '\\$&')}"`,
  );
  return `{${quoted.join(',')}}`;
}
