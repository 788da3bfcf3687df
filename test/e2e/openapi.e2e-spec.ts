import { readdirSync, readFileSync } from 'node:fs';
import { startApp, type TestApp } from '../support/app.js';

const API = new URL('../../api/', import.meta.url);
const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

describe('the public contract', () => {
  let app: TestApp;
  // biome-ignore lint/suspicious/noExplicitAny: the document is read as clients read it
  let served: any;

  beforeAll(async () => {
    app = await startApp();
    served = (await app.api().get('/api/openapi.json')).body;
  });
  afterAll(() => app.stop());

  it('is the one in docs/openapi.json (npm run openapi writes it)', () => {
    const kept = JSON.parse(readFileSync(new URL('../../docs/openapi.json', import.meta.url), 'utf8'));
    expect(served).toEqual(kept);
  });

  it('is OpenAPI 3.1 and says of every operation what it does and what it answers', () => {
    expect(served.openapi).toMatch(/^3\.1/);
    const silent = Object.entries(served.paths).flatMap(([path, operations]) =>
      Object.entries(operations as Record<string, { summary?: string; responses?: object }>)
        .filter(([method]) => METHODS.includes(method))
        .filter(([, operation]) => !operation.summary || Object.keys(operation.responses ?? {}).length === 0)
        .map(([method]) => `${method} ${path}`),
    );
    expect(silent).toEqual([]);
  });

  it('names no two shapes alike: of two with one name it would keep one', () => {
    const files = readdirSync(API, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.dto.ts'),
    );
    const names = files.flatMap((file) =>
      [...readFileSync(new URL(file, API), 'utf8').matchAll(/export class (\w+)/g)].map(([, name]) => name),
    );
    expect(names.length).toBeGreaterThan(50);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});
