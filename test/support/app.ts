import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { loadConfig } from '../../api/config.js';
import { startServer } from '../../api/server.js';
import { Client } from './client.js';
import { createDatabase } from './database.js';

/** The whole product, as people reach it: over HTTP, on a database of its own. */
export interface TestApp {
  readonly app: NestFastifyApplication;
  readonly url: string;
  readonly ownerUrl: string;
  readonly apiUrl: string;
  /** A fresh client with cookies of its own; `await api().signIn(email, password)` gives it a session. */
  api(): Client;
  stop(): Promise<void>;
}

/**
 * @param options.clock ISO date-time at which the product's clock stands still
 * @param options.env further settings, as of the environment
 */
export async function startApp(
  options: { clock?: string; env?: Record<string, string> } = {},
): Promise<TestApp> {
  const { ownerUrl, apiUrl, drop } = await createDatabase();
  const folder = mkdtempSync(path.join(tmpdir(), 'common-ground-files-'));
  const config = loadConfig({
    PORT: '0',
    DATA_DIR: folder,
    LOG_LEVEL: 'error',
    DATABASE_URL: apiUrl,
    CLOCK: options.clock ?? '',
    ...options.env,
  });
  const started = await startServer(config, { ownerUrl: null, apiUrl });
  const { app } = started;
  // Where PUBLIC_URL names another address, it is reached on this machine all the same.
  const { port } = app.getHttpServer().address() as AddressInfo;
  const origin = config.PUBLIC_URL ? `http://127.0.0.1:${port}` : started.origin;
  const stop = async () => {
    await app.close();
    await drop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { app, url: origin, ownerUrl, apiUrl, api: () => new Client(origin), stop };
}
