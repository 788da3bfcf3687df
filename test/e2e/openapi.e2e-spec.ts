import { readFileSync } from 'node:fs';
import { startApp, type TestApp } from '../support/app.js';

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
});
