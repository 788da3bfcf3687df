// Lays a brotli copy beside every built text file of the user interface, so that the server compresses nothing.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const folder = path.resolve(import.meta.dirname, '..', 'admin-ui', 'dist');
const files = existsSync(folder) ? readdirSync(folder, { withFileTypes: true, recursive: true }) : [];
for (const file of files) {
  if (!file.isFile() || !/\.(js|css|html|svg|json|webmanifest)$/.test(file.name)) continue;
  const place = path.join(file.parentPath, file.name);
  const packed = brotliCompressSync(readFileSync(place), { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
  writeFileSync(`${place}.br`, packed);
}
