import { randomUUID } from 'node:crypto';
import { ModulesContainer } from '@nestjs/core';
import { PERMISSION } from '../../api/access/access.decorators.js';
import { type Permission, permissionsOf } from '../../api/access/policy.js';
import { ROLES, type Role } from '../../api/domain/codes.js';
import { openApiDocument } from '../../api/openapi.js';
import { type Actor, signIn } from '../support/actors.js';
import { startApp, type TestApp } from '../support/app.js';
import type { Client } from '../support/client.js';
import { givenOn } from '../support/given.js';

let app: TestApp;
let given: Awaited<ReturnType<typeof givenOn>>;
const people = new Map<Role, Actor>();

beforeAll(async () => {
  app = await startApp();
  given = await givenOn(app);
  await given.country('XVE');
  const operator = await given.operator('XVE');
  for (const role of ROLES) {
    const country = role === 'adviser' || role === 'administrator' ? {} : { country: 'XVE' };
    people.set(role, await given.account({ role, ...country, ...(role === 'operator' && { operator }) }));
  }
});
afterAll(() => app.stop());

interface Route {
  readonly name: string;
  readonly permission: Permission | 'public' | undefined;
}

/** Every handler of every controller, with what it declares. */
function routes(): Route[] {
  const controllers = [...app.app.get(ModulesContainer).values()].flatMap((module) => [
    ...module.controllers.values(),
  ]);
  return controllers.flatMap(({ metatype }) => {
    const prototype = (metatype as { prototype: Record<string, object> }).prototype;
    const handlers = Object.getOwnPropertyNames(prototype).filter((name) => isHandler(prototype, name));
    return handlers.map((handler) => ({
      name: `${metatype?.name}_${handler}`,
      permission: Reflect.getMetadata(PERMISSION, prototype[handler] ?? {}),
    }));
  });
}

const isHandler = (prototype: Record<string, object>, name: string) =>
  name !== 'constructor' && Reflect.hasMetadata('path', prototype[name] ?? {});

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly permission: Permission | 'public';
}

/** Every operation of the contract, with ids that belong to nobody. */
function operations(): Operation[] {
  const declared = new Map(routes().map(({ name, permission }) => [name, permission]));
  return Object.entries(openApiDocument(app.app).paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path: path.replace('{iso3}', 'XZZ').replace(/\{\w+\}/g, () => randomUUID()),
      permission: declared.get((operation as { operationId: string }).operationId) ?? 'public',
    })),
  );
}

const signsOut = ({ method, path }: Operation) => (method === 'DELETE' && path.endsWith('/session') ? 1 : 0);
const signingOutLast = (a: Operation, b: Operation) => signsOut(a) - signsOut(b);

function send(client: Client, { method, path }: Operation): Promise<number> {
  const body = ['POST', 'PUT', 'PATCH'].includes(method) ? {} : undefined;
  return client.send(method, path, body, { 'if-match': '"1"' }).then(({ status }) => status);
}

describe('every route', () => {
  it('declares its permission, or that it is for everybody', () => {
    const all = routes();
    expect(all.filter(({ permission }) => permission === undefined)).toEqual([]);
    expect(all.length).toBeGreaterThan(30);
  });

  it('is in the contract, and those for everybody are these', () => {
    const everybody = operations().filter(({ permission }) => permission === 'public');
    expect(everybody.map(({ method, path }) => `${method} ${path}`).sort()).toEqual([
      'GET /api/v1/public/comparison',
      'GET /api/v1/public/countries',
      'GET /api/v1/public/countries/XZZ',
      'GET /health/live',
      'GET /health/ready',
      'POST /api/v1/session',
      'POST /api/v1/session/password',
      'POST /api/v1/set-up',
    ]);
    expect(operations()).toHaveLength(routes().length);
  });

  it('answers 401 to nobody', async () => {
    for (const operation of operations().filter(({ permission }) => permission !== 'public'))
      expect([operation, await send(app.api(), operation)]).toEqual([operation, 401]);
  });

  it.each(ROLES)(
    'answers 403 to the role %s where the policy grants nothing, and fails nowhere',
    async (role) => {
      const { userId, email } = people.get(role) as Actor;
      const nowhere = { countryCode: null, operatorId: null, ownOrganisationId: null };
      const membership = { role, ...nowhere, safeguarding: false, respondent: false };
      const granted = permissionsOf({
        userId,
        email,
        name: '',
        language: 'en',
        memberships: [membership],
        invitedBy: [],
      });
      const client = await signIn(app, given.owner, userId, email);
      for (const operation of operations().sort(signingOutLast)) {
        const status = await send(client, operation);
        const may = operation.permission === 'public' || granted.includes(operation.permission);
        if (may) expect([operation, status < 500 && status !== 403]).toEqual([operation, true]);
        else expect([operation, status]).toEqual([operation, 403]);
      }
    },
  );

  it.each([
    '/users/',
    '/users//',
    '/%75sers',
    '/Users',
    '/users;a',
    '/users%2f',
    '/users/..%2fme',
    '/users?a=%zz',
    '/./users',
  ])('cannot be reached around the guard: %s', async (path) => {
    for (const method of ['GET', 'HEAD', 'OPTIONS', 'POST'])
      expect([400, 401, 404, 405]).toContain((await app.api().send(method, path, undefined)).status);
  });

  it('answers HEAD as it answers GET: not to nobody', async () => {
    expect((await app.api().send('HEAD', '/users', undefined)).status).toBe(401);
  });
});

describe('a request that changes something', () => {
  const operator = (
    headers: Record<string, string>,
    body: unknown = { countryCode: 'XVE', name: randomUUID() },
  ) =>
    people
      .get('monitor')
      ?.send('POST', '/operators', body, headers)
      .then(({ status }) => status);

  it('comes from our own pages, or from a script with JSON', async () => {
    expect(await operator({})).toBe(201);
    expect(await operator({ 'sec-fetch-site': 'same-origin', origin: app.url })).toBe(201);
    expect(await operator({ origin: app.url })).toBe(201);
  });

  it.each([
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'none' },
    { origin: 'https://elsewhere.example' },
    { origin: 'null' },
    { origin: 'http://127.0.0.1:1' },
  ])('does not come from another page: %o', async (headers) => {
    expect(await operator(headers as Record<string, string>)).toBe(403);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp'])(
    'does not come as a form of another page could send it: %s',
    async (type) => {
      const status = await operator({ 'content-type': type }, '{"countryCode":"XVE","name":"Forged"}');
      expect([403, 415]).toContain(status);
    },
  );

  it('is refused to a foreign page before anybody is signed in, too', async () => {
    const headers = { origin: 'https://elsewhere.example' };
    const forged = await app.api().post('/session', { email: 'a@example.org', password: 'b' }, headers);
    expect(forged.status).toBe(403);
  });
});
