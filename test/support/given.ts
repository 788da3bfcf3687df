// What a test finds when it begins. Made through the API, as people make it.
//   const app = await startApp();                     // a private database and server
//   const given = await givenOn(app);                 // `given.administrator` is signed in
//   await given.country('XVE');                       // with `{ dueDay: 15 }`, if that matters
//   const maple = await given.operator('XVE');        // its id; `await given.places('XVE')` loads Veldania's gazetteer
//   const monitor = await given.account({ role: 'monitor', country: 'XVE' });   // several roles: several arguments
//   (await monitor.get('/reports')).body;             // a Client that is signed in; also `.userId`, `.email`
import { readFileSync } from 'node:fs';
import { type Actor, firstAdministrator, type Held, ownerOf, signIn } from './actors.js';
import type { TestApp } from './app.js';
import type { Answer, Client } from './client.js';

type Fields = Readonly<Record<string, unknown>>;

const GAZETTEER = new URL('../../api/demo/data/veldania-adm.csv', import.meta.url);

export async function givenOn(app: TestApp) {
  const owner = await ownerOf(app);
  const administrator = await firstAdministrator(app, owner);
  const officers = new Map<string, Promise<Actor>>();
  let made = 0;

  async function account(...roles: readonly Held[]): Promise<Actor> {
    made += 1;
    const email = `${roles[0]?.role ?? 'nobody'}${made}@example.org`;
    const memberships = roles.map(
      ({ role, country, operator, safeguarding = false, respondent = false }) => ({
        role,
        countryCode: country ?? null,
        operatorId: operator ?? null,
        safeguarding,
        respondent,
      }),
    );
    const { id } = await done(administrator.post('/users', { email, name: `Person ${made}`, memberships }));
    return signIn(app, owner, id, email);
  }

  /** The officer who does what a test takes for granted: one per role and country. */
  function officer(role: 'authority' | 'monitor', country: string): Promise<Actor> {
    const key = `${role} ${country}`;
    const found = officers.get(key) ?? account({ role, country });
    officers.set(key, found);
    return found;
  }

  return {
    administrator,
    /** For what no route does: `owner.query('update …')`. */
    owner,
    account,

    /** A country; settings beyond name, region and due day are decided by its authority. */
    async country(
      code: string,
      { name = `Country ${code}`, region, dueDay, ...settings }: Fields = {},
    ): Promise<void> {
      await done(administrator.post('/countries', { code, name, region, dueDay }));
      if (Object.keys(settings).length === 0) return;
      const authority = await officer('authority', code);
      await done(authority.patch(`/countries/${code}`, settings, { 'if-match': '"1"' }));
    },

    /** A reporting organisation. @returns its id */
    async operator(country: string, fields: Fields = {}): Promise<string> {
      made += 1;
      const monitor = await officer('monitor', country);
      const operator = { countryCode: country, name: `Operator ${made}`, ...fields };
      return (await done(monitor.post('/operators', operator))).id;
    },

    /** An open-ended monthly duty since 2025. @returns its id */
    async duty(country: string, operatorId: string, fields: Fields = {}): Promise<string> {
      const monitor = await officer('monitor', country);
      return (await done(monitor.post('/duties', { operatorId, fromMonth: '2025-01', ...fields }))).id;
    },

    /** Veldania's gazetteer: VD … VD0101001. */
    async places(country: string): Promise<void> {
      const form = fileForm(readFileSync(GAZETTEER), 'places.csv');
      await done(administrator.post(`/places/import?country=${country}`, form));
    },

    /** The country's authority shares these with an audience, and nothing else. Peers: `{ countries: ['XTA'], … }`. */
    async sharing(country: string, shared: Fields, audience?: 'peers' | 'public'): Promise<void> {
      const authority = await officer('authority', country);
      const path = `/countries/${country}/sharing${audience ? `/${audience}` : ''}`;
      const { etag } = await authority.get(path).then(withEtag);
      const peers = audience === 'peers' ? { form: 'named', countries: [] } : {};
      const all = {
        indexes: false,
        recommendationLevels: false,
        kpis: false,
        narrative: false,
        ...peers,
        ...shared,
      };
      await done(authority.put(path, all, { 'if-match': etag }));
    },

    /** The country's authority invites the adviser to verify. */
    async invitation(country: string, adviser: Actor): Promise<void> {
      const authority = await officer('authority', country);
      await done(authority.post(`/countries/${country}/invitations`, { email: adviser.email }));
    },
  };
}

/** A file as a browser sends it. */
export function fileForm(
  bytes: string | Buffer<ArrayBuffer>,
  name: string,
  fields: Record<string, string> = {},
): FormData {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.append(field, value);
  form.append('file', new Blob([bytes]), name);
  return form;
}

/** The ETag of an answer, to send as `if-match`. */
export function withEtag(answer: Answer): { etag: string; body: Answer['body'] } {
  return { etag: answer.headers.get('etag') ?? '', body: answer.body };
}

/** What was asked for was done; else the test cannot begin. */
async function done(asked: ReturnType<Client['get']>): Promise<Answer['body']> {
  const { status, body } = await asked;
  if (status >= 300) throw new Error(`cannot be given: ${status} ${JSON.stringify(body)}`);
  return body;
}
