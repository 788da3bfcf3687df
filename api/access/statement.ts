import pg from 'pg';

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

const prepared = new WeakMap<pg.PoolClient, Set<string>>();

/** Prepares a statement on a connection that does not know it yet. A name always stands for the same text. */
async function prepareOnce(client: pg.PoolClient, name: string, text: string): Promise<void> {
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
