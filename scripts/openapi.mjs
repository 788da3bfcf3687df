// Writes the public contract, docs/openapi.json, from the controllers, and the types that the user interface reads it by.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import openapiTypes, { astToString } from 'openapi-typescript';
import { loadConfig } from '../dist/api/config.js';
import { startEmbedded } from '../dist/api/embedded/start-embedded.js';
import { migrate } from '../dist/api/migrate.js';
import { openApiDocument } from '../dist/api/openapi.js';
import { createApp } from '../dist/api/server.js';

const root = path.resolve(import.meta.dirname, '..');
const folder = mkdtempSync(path.join(tmpdir(), 'common-ground-openapi-'));
const database = await startEmbedded({ dataDir: folder, throwAway: true });
try {
  await migrate(database.ownerUrl, database.apiUrl);
  const app = await createApp(
    loadConfig({ DATABASE_URL: database.apiUrl, DATA_DIR: folder, LOG_LEVEL: 'error' }),
    database,
  );
  await app.init();
  const text = `${JSON.stringify(openApiDocument(app), null, 2)}\n`;
  await app.close();
  writeFileSync(path.join(root, 'docs/openapi.json'), text);
  const types = astToString(await openapiTypes(text));
  writeFileSync(path.join(root, 'admin-ui/src/api/schema.d.ts'), types);
} finally {
  await database.stop();
  rmSync(folder, { recursive: true, force: true });
}
