import { Db } from '../../api/access/db.js';
import { PUBLIC } from '../../api/results/audience.js';
import type { Actor } from '../support/actors.js';
import { startApp, type TestApp } from '../support/app.js';
import { givenOn } from '../support/given.js';
import { noticesOf } from '../support/notices.js';

let app: TestApp;
let given: Awaited<ReturnType<typeof givenOn>>;
let authority: Actor;
let centre: Actor;
let staff: Actor;
let respondent: Actor;
let stranger: Actor;

beforeAll(async () => {
  app = await startApp();
  given = await givenOn(app);
  await given.country('XVE', { name: 'Veldania' });
  await given.country('XTA', { name: 'Tarnland' });
  await given.country('XQU', { name: 'Quellia' });
  authority = await given.account({ role: 'authority', country: 'XTA' });
  centre = await given.account({ role: 'monitor', country: 'XTA' });
  respondent = await given.account({ role: 'authority', country: 'XTA', respondent: true });
  const operator = await given.operator('XTA');
  staff = await given.account({ role: 'operator', country: 'XTA', operator });
  stranger = await given.account({ role: 'authority', country: 'XQU' });
});
afterAll(() => app.stop());

const names = (countries: readonly string[], more: object = {}) =>
  given.sharing('XVE', { kpis: true, countries, ...more }, 'peers');
const told = async (person: Actor) =>
  (await noticesOf(person)).map(({ kind }: { kind: string }) => kind).reverse();

describe('a country that is named as a peer', () => {
  it('is told so: its authority and its centre, by the name of who named it', async () => {
    await names(['XTA']);
    for (const person of [authority, centre])
      expect(await noticesOf(person)).toEqual([
        expect.objectContaining({
          kind: 'peer-named',
          countryCode: 'XVE',
          countryName: 'Veldania',
          code: null,
          subjectId: null,
          read: false,
        }),
      ]);
    expect((await centre.get('/notices/unread')).body).toEqual({ unread: 1 });
  });

  it('but no respondent, no operator and no other country', async () => {
    for (const person of [respondent, staff, stranger]) expect(await told(person)).toEqual([]);
  });

  it('is not told again while it stays named', async () => {
    await names(['XTA', 'XQU'], { indexes: true });
    expect(await told(authority)).toEqual(['peer-named']);
    expect(await told(stranger)).toEqual(['peer-named']);
  });

  it('is told when it is named no more, and when it is again', async () => {
    await names(['XQU']);
    expect(await told(authority)).toEqual(['peer-named', 'peer-dismissed']);
    await names(['XTA', 'XQU']);
    expect(await told(authority)).toEqual(['peer-named', 'peer-dismissed', 'peer-named']);
    expect(await told(stranger)).toEqual(['peer-named']);
  });

  it('is not told in bands, which name nobody; going over to them takes the name back', async () => {
    await names(['XTA', 'XQU'], { kpis: false, indexes: true, form: 'bands' });
    expect((await told(stranger)).at(-1)).toBe('peer-dismissed');
    await names([], { kpis: false, form: 'bands' });
    await names(['XQU'], { kpis: false, indexes: true, form: 'bands' });
    expect(await told(stranger)).toEqual(['peer-named', 'peer-dismissed']);
  });

  it('is told by nobody but that country: the database takes no such notice in another’s name, nor to oneself', async () => {
    const db = app.app.get(Db);
    const scope = { ...PUBLIC.scope, purposes: [], countries: ['XTA'], homes: ['XTA'] };
    const writes = (countryCode: string, code: string) =>
      db.as({ ...PUBLIC, userId: authority.userId, scope }, (tx) =>
        tx.query(
          `insert into notice (id, user_id, country_code, kind, code, key, made_at)
           values (gen_random_uuid(), $1, $2, 'peer-named', $3, $4, now())`,
          [authority.userId, countryCode, code, `${countryCode} ${code}`],
        ),
      );
    for (const [countryCode, code] of [
      ['XQU', 'XVE'],
      ['XTA', 'XVE'],
      ['XTA', 'XTA'],
    ] as const)
      await expect(writes(countryCode, code)).rejects.toThrow('row-level security');
  });

  it('is told by a country that names it by its name, and by no other: nobody is told of what was never decided', async () => {
    await names(['XQU'], { kpis: false, indexes: true });
    const db = app.app.get(Db);
    const scope = { ...PUBLIC.scope, purposes: [], countries: ['XVE'], homes: ['XVE'] };
    const writes = (countryCode: string, kind: string) =>
      db.as({ ...PUBLIC, userId: authority.userId, scope }, (tx) =>
        tx.query(
          `insert into notice (id, user_id, country_code, kind, code, key, made_at)
           values (gen_random_uuid(), $1, $2, $3, 'XVE', gen_random_uuid()::text, now())`,
          [authority.userId, countryCode, kind],
        ),
      );
    for (const kind of ['peer-named', 'peer-dismissed']) {
      await expect(writes('XTA', kind)).rejects.toThrow('row-level security');
      await expect(writes('XQU', kind)).resolves.toEqual(expect.anything());
    }
    await names(['XQU'], { kpis: false, indexes: true, form: 'bands' });
    for (const kind of ['peer-named', 'peer-dismissed'])
      await expect(writes('XQU', kind)).rejects.toThrow('row-level security');
  });

  it('learns nothing else of the country by it', async () => {
    expect((await authority.get('/countries')).body).toEqual([expect.objectContaining({ code: 'XTA' })]);
    expect((await authority.get('/countries/XVE')).status).toBe(404);
  });
});
