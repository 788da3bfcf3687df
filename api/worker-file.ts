import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * A thread's program beside the module that starts it. A thread cannot run TypeScript: where the sources run
 * untranslated, as in tests, the built one is taken.
 * @param here the module's `import.meta.url`
 * @param name of the program, without its ending
 */
export function workerFile(here: string, name: string): string {
  const file = fileURLToPath(here);
  const api = import.meta.dirname;
  const built = file.endsWith('.ts') ? path.resolve(api, '../dist/api') : api;
  return path.join(built, path.relative(api, path.dirname(file)), `${name}.js`);
}
