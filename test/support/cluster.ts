import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { connect } from '../../api/connection.js';
import { API_ROLE, ensureApiRole, ensureDatabase } from '../../api/embedded/roles.js';
import { startEmbedded } from '../../api/embedded/start-embedded.js';
import { migrate } from '../../api/migrate.js';

/** A server with one migrated database on it, which every test file copies. */
interface TestCluster {
  stop(): Promise<void>;
}

interface Template {
  readonly ownerUrl: string;
  readonly apiUrl: string;
  stop(): Promise<void>;
}

/**
 * Starts a throw-away server, or uses the one of TEST_DATABASE_URL (a superuser's address), and migrates the
 * template once. The addresses reach the test files through the environment.
 */
export async function startCluster(): Promise<TestCluster> {
  const given = process.env.TEST_DATABASE_URL;
  const template = given ? await templateOn(given) : await ownTemplate();
  try {
    await migrate(template.ownerUrl, template.apiUrl);
  } catch (error) {
    await template.stop();
    throw error;
  }
  process.env.TEST_TEMPLATE_OWNER_URL = template.ownerUrl;
  process.env.TEST_TEMPLATE_API_URL = template.apiUrl;
  return template;
}

async function ownTemplate(): Promise<Template> {
  const folder = mkdtempSync(path.join(tmpdir(), 'common-ground-test-'));
  chmodSync(folder, 0o755); // the database's account must get in when root runs the tests
  const embedded = await startEmbedded({ dataDir: folder, throwAway: true });
  const stop = async () => {
    await embedded.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...embedded, stop };
}

async function templateOn(server: string): Promise<Template> {
  const name = `common_ground_template_${randomUUID().slice(0, 8)}`;
  const client = await connect(server, 'TEST_DATABASE_URL');
  await ensureDatabase(client, name);
  await ensureApiRole(client, name, 'for-tests-only');
  await client.end();
  const ownerUrl = Object.assign(new URL(server), { pathname: `/${name}` }).href;
  const apiUrl = Object.assign(new URL(ownerUrl), { username: API_ROLE, password: 'for-tests-only' }).href;
  const stop = async () => {
    const again = await connect(server, 'TEST_DATABASE_URL');
    await again.query(`drop database ${again.escapeIdentifier(name)} with (force)`);
    await again.end();
  };
  return { ownerUrl, apiUrl, stop };
}
