import pg from 'pg';
import { StartError } from './start-error.js';

/** How long a server that is still starting up is waited for. */
const PATIENCE_MS = 30_000;

/**
 * One connection to PostgreSQL.
 * @throws StartError one sentence on what is wrong with the address, without its password
 */
export async function connect(url: string, setting = 'DATABASE_URL'): Promise<pg.Client> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
    client.on('error', () => undefined); // a lost connection shows in the next query
    try {
      await client.connect();
      return client;
    } catch (error) {
      await client.end().catch(() => undefined);
      if (codeOf(error) !== STARTING_UP || Date.now() > until) throw toStartError(error, url, setting);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

const STARTING_UP = '57P03';

function toStartError(error: unknown, url: string, setting: string): StartError {
  const { host, username, pathname } = new URL(url);
  const user = decodeURIComponent(username);
  const database = decodeURIComponent(pathname.slice(1));
  const code = codeOf(error);
  if (code === '28P01' || code === '28000') {
    return new StartError(
      `The PostgreSQL server at ${host} refuses the user '${user}' or the password: check ${setting}.`,
    );
  }
  if (code === '3D000')
    return new StartError(
      `The PostgreSQL server at ${host} has no database '${database}': check ${setting}.`,
    );
  if (code === '42501')
    return new StartError(
      `The user '${user}' may not connect to the database '${database}': check ${setting}.`,
    );
  const reason = error instanceof Error && error.message ? `${code ?? error.message}` : String(code);
  return new StartError(`No PostgreSQL server answers at ${host} (${reason}): check ${setting}.`);
}

function codeOf(error: unknown): string | undefined {
  const { code, errors } = error as { code?: string; errors?: { code?: string }[] };
  return code ?? errors?.[0]?.code;
}
