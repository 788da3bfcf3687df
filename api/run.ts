import path from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from './config.js';
import { makeFolder } from './embedded/folders.js';
import { startEmbedded } from './embedded/start-embedded.js';
import { assertMigrated, migrate } from './migrate.js';
import { orSentence } from './or-sentence.js';
import { Shutdown } from './shutdown.js';
import type { DatabaseUrls } from './urls.js';

/** What a command adds to a plain start. */
export interface Steps {
  /** Runs before the migrations, on whatever the database holds. */
  readonly empty?: (urls: DatabaseUrls) => Promise<void>;
  /** Runs on the migrated database, before anybody can connect. */
  readonly fill?: (urls: DatabaseUrls) => Promise<void>;
  /** The lines to print once the server listens. */
  readonly greet: (app: NestFastifyApplication, origin: string) => Promise<readonly string[]>;
}

/** A whole start: database, migrations, server; then waits for Ctrl-C. */
export async function run(configure: () => Readonly<Config>, steps: Steps): Promise<void> {
  const shutdown = new Shutdown();
  await orSentence(async () => {
    try {
      const config = configure();
      makeFolder(path.resolve(config.DATA_DIR));
      const urls = await openDatabase(config, shutdown);
      await steps.empty?.(urls);
      if (urls.ownerUrl) await migrate(urls.ownerUrl, urls.apiUrl);
      else await assertMigrated(urls.apiUrl);
      await steps.fill?.(urls);
      // Loaded late: half a second that a start which is refused need not take.
      const { startServer } = await import('./server.js');
      const { app, origin } = await startServer(config, urls);
      shutdown.add(() => app.close());
      print(await steps.greet(app, origin));
    } catch (error) {
      await shutdown.now();
      throw error;
    }
  });
}

async function openDatabase(config: Readonly<Config>, shutdown: Shutdown): Promise<DatabaseUrls> {
  if (config.DATABASE_URL)
    return { apiUrl: config.DATABASE_URL, ownerUrl: config.DATABASE_OWNER_URL ?? null };
  const embedded = await startEmbedded({
    dataDir: config.DATA_DIR,
    elsewhere: config.COMMON_GROUND_DATA_DIR,
  });
  shutdown.add(() => embedded.stop());
  if (embedded.moved) {
    print([`The database is in ${embedded.dataDir}, because its account cannot enter ${config.DATA_DIR}.`]);
  }
  return embedded;
}

function print(lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}
