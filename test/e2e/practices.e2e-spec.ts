import type { Actor } from '../support/actors.js';
import { startApp, type TestApp } from '../support/app.js';
import { givenOn } from '../support/given.js';

const NOTE = {
  language: 'fr',
  title: 'Des équipes où l’on vient avec un petit enfant',
  done: 'Les équipes tournent toutes les deux semaines ; le camp a une crèche.',
  changed: 'En un an, la part des femmes parmi les démineurs a augmenté de moitié.',
  forWhom: 'Les femmes des équipes d’enquête et de dépollution',
  recommendationCodes: ['NMAA-7.2', 'NMAC-4.2'],
};

describe('notes on what worked', () => {
  let app: TestApp;
  let given: Awaited<ReturnType<typeof givenOn>>;
  let authority: Actor;
  let monitor: Actor;
  let neighbour: Actor;
  let adviser: Actor;

  beforeAll(async () => {
    app = await startApp();
    given = await givenOn(app);
    for (const code of ['XVE', 'XTA']) await given.country(code, { name: `Country ${code}` });
    authority = await given.account({ role: 'authority', country: 'XVE' });
    monitor = await given.account({ role: 'monitor', country: 'XVE' });
    neighbour = await given.account({ role: 'authority', country: 'XTA' });
    adviser = await given.account({ role: 'adviser' });
  });
  afterAll(() => app.stop());

  const written = async (more: object = {}, by = authority) => {
    const { status, body } = await by.post('/practices', { ...NOTE, ...more });
    expect(status).toBe(201);
    return body as { id: string; version: number; status: string };
  };
  const move = (deed: 'publication' | 'withdrawal', id: string, version: number, by = authority) =>
    by.post(`/practices/${id}/${deed}`, undefined, { 'if-match': `"${version}"` });
  const published = async (more: object = {}) => {
    const { id } = await written(more);
    expect((await move('publication', id, 1)).status).toBe(200);
    return id;
  };
  const found = async (by: Actor, filter: object = {}) => {
    const { status, body } = await by.get(`/practices?filter=${encodeURIComponent(JSON.stringify(filter))}`);
    expect(status).toBe(200);
    return body.map(({ id }: { id: string }) => id);
  };
  const share = (narrative: boolean) => given.sharing('XVE', { narrative });

  describe('are written', () => {
    it('as drafts, by authority or centre, and published by the authority alone', async () => {
      const { id, status } = await written({}, monitor);
      expect(status).toBe('draft');
      expect((await move('publication', id, 1, monitor)).status).toBe(403);
      const { body } = await move('publication', id, 1);
      expect(body).toMatchObject({ status: 'published', version: 2, countryName: 'Country XVE' });
      expect(body.publishedAt).toEqual(expect.any(String));
      for (const other of [adviser, await given.account({ role: 'administrator' })])
        expect((await other.post('/practices', NOTE)).status).toBe(403);
    });

    it('once for one key, however often they are sent', async () => {
      const key = { 'idempotency-key': 'a-note' };
      const [one, two] = [
        await authority.post('/practices', NOTE, key),
        await authority.post('/practices', NOTE, key),
      ];
      expect(two.body).toEqual(one.body);
    });

    it.each([
      ['no recommendation', { recommendationCodes: [] }, 'validation-failed'],
      [
        'six recommendations',
        { recommendationCodes: [1, 2, 3, 4, 5, 6].map((n) => `NMAA-1.${n}`) },
        'validation-failed',
      ],
      ['a recommendation that no checklist has', { recommendationCodes: ['NMAA-99.1'] }, 'practice-refused'],
      ['a text that is too long', { changed: 'a'.repeat(801) }, 'validation-failed'],
      ['an address in its text', { done: 'Write to office@example.org' }, 'practice-refused'],
      ['a telephone number in its title', { title: 'Ring +41 22 555 01 99' }, 'practice-refused'],
      ['a link that is no page', { link: 'javascript:alert(1)' }, 'validation-failed'],
      ['a link with a name in it', { link: 'https://user:word@mine.example/' }, 'validation-failed'],
      ['a field that nobody knows', { author: 'me' }, 'validation-failed'],
    ])('but not with %s', async (_, more, code) => {
      const { status, body } = await authority.post('/practices', { ...NOTE, ...more });
      expect([status, body.code]).toEqual([422, code]);
    });

    it('from the version that was read; what others read is taken back before it is changed', async () => {
      const { id } = await written();
      const patch = (version: number, more: object = { title: 'Une crèche au camp' }) =>
        authority.patch(`/practices/${id}`, more, { 'if-match': `"${version}"` });
      expect((await authority.patch(`/practices/${id}`, { title: 'x' })).status).toBe(428);
      expect((await patch(1)).body).toMatchObject({ title: 'Une crèche au camp', version: 2 });
      expect((await patch(1)).status).toBe(412);
      await move('publication', id, 2);
      expect((await patch(3)).body).toMatchObject({ status: 409, code: 'practice-published' });
      expect((await move('publication', id, 3)).body.code).toBe('illegal-transition');
      expect((await move('withdrawal', id, 3)).body).toMatchObject({ status: 'withdrawn', version: 4 });
      expect((await patch(4, { link: null })).body).toMatchObject({ status: 'withdrawn', link: null });
    });

    it('are thrown away only while nobody else can have read them', async () => {
      const { id } = await written();
      expect((await authority.delete(`/practices/${id}`, { 'if-match': '"1"' })).status).toBe(204);
      const told = await published();
      await move('withdrawal', told, 2);
      const { body } = await authority.delete(`/practices/${told}`, { 'if-match': '"3"' });
      expect(body).toMatchObject({ status: 409, code: 'practice-was-published' });
    });

    it('with a record of each deed', async () => {
      const id = await published();
      await move('withdrawal', id, 2);
      const filter = encodeURIComponent(JSON.stringify({ on: id }));
      const { body } = await authority.get(`/audit?filter=${filter}`);
      const deeds = body.map(({ deed }: { deed: string }) => deed).sort();
      expect(deeds).toEqual(['practice:create', 'practice:publish', 'practice:withdraw']);
    });
  });

  describe('are read by others', () => {
    let told: string;
    let draft: string;
    let back: string;

    beforeAll(async () => {
      await share(true);
      told = await published({ recommendationCodes: ['NMAA-2.1', 'NMAA-2.2'], title: 'Crèche du camp' });
      draft = (await written({ recommendationCodes: ['NMAA-2.1'] })).id;
      back = await published({ recommendationCodes: ['NMAA-2.1'] });
      await move('withdrawal', back, 2);
    });

    it('once published, where the country shares its own words: found by recommendation, country, language and words', async () => {
      expect(await found(adviser, { recommendation: 'NMAA-2.2' })).toEqual([told]);
      expect(await found(adviser, { recommendation: ['NMAA-2.1', 'NMAA-2.2'] })).toEqual([told]);
      expect(await found(adviser, { recommendation: 'NMAA-2.1', countryCode: 'XTA' })).toEqual([]);
      expect(await found(adviser, { recommendation: 'NMAA-2.1', language: 'en' })).toEqual([]);
      expect(await found(adviser, { q: 'crèche du' })).toEqual([told]);
      expect((await adviser.get(`/practices/${told}`)).body).toMatchObject({ id: told, countryCode: 'XVE' });
    });

    it('never as drafts, and not after they were taken back, by the same address either', async () => {
      const all = await found(adviser);
      for (const id of [draft, back]) {
        expect(all).not.toContain(id);
        expect((await adviser.get(`/practices/${id}`)).status).toBe(404);
        expect((await neighbour.get(`/practices/${id}`)).status).toBe(404);
      }
      expect(await found(authority, { recommendation: 'NMAA-2.1' })).toEqual(
        expect.arrayContaining([told, draft, back]),
      );
    });

    it('not by an invited adviser beyond what is shared', async () => {
      await given.invitation('XVE', adviser);
      expect(await found(adviser, { recommendation: 'NMAA-2.1' })).toEqual([told]);
      await share(false);
      expect(await found(adviser)).toEqual([]);
      expect((await adviser.get(`/practices/${told}`)).status).toBe(404);
      await share(true);
    });

    it('by a neighbour only where it is a named peer', async () => {
      expect(await found(neighbour)).toEqual([]);
      const { headers } = await authority.get('/countries/XVE/sharing/peers');
      const peers = {
        indexes: false,
        recommendationLevels: false,
        kpis: false,
        narrative: true,
        form: 'named',
        countries: ['XTA'],
      };
      const etag = { 'if-match': headers.get('etag') ?? '' };
      expect((await authority.put('/countries/XVE/sharing/peers', peers, etag)).status).toBe(200);
      expect(await found(neighbour, { recommendation: 'NMAA-2.2' })).toEqual([told]);
    });

    it('and the country reads who did', async () => {
      const { looks } = (await authority.get('/countries/XVE/sharing/log')).body;
      expect(looks.flatMap(({ levels }: { levels: string[] }) => levels)).toContain('narrative');
    });

    it('but touched by nobody of another country', async () => {
      const etag = { 'if-match': '"2"' };
      expect((await neighbour.patch(`/practices/${told}`, { title: 'Ours' }, etag)).status).toBe(404);
      expect((await move('withdrawal', told, 2, neighbour)).status).toBe(404);
      expect((await neighbour.delete(`/practices/${told}`, etag)).status).toBe(404);
      expect((await neighbour.post('/practices', { ...NOTE, countryCode: 'XVE' })).status).toBe(404);
    });
  });

  describe('and the country’s own words', () => {
    const WORDS = { text: 'La moitié de nos équipes sait demander. L’autre l’apprend l’an prochain.' };
    const put = (language: string, more: object = {}, headers = {}, by = authority) =>
      by.put(`/countries/XVE/narratives/${language}`, { ...WORDS, ...more }, headers);
    const seen = async (by: Actor, lang = 'fr') => (await by.get(`/results/countries/XVE?lang=${lang}`)).body;

    it('are written in each language by the authority, from the version that was read', async () => {
      expect((await put('fr', {}, {}, monitor)).status).toBe(403);
      expect((await put('fr', {}, {}, neighbour)).status).toBe(404);
      expect((await put('de')).status).toBe(404);
      expect((await put('fr')).body).toMatchObject({ language: 'fr', period: null, version: 1 });
      expect((await put('fr')).status).toBe(428);
      expect((await put('fr', {}, { 'if-match': '"1"' })).body).toMatchObject({ version: 2 });
      expect((await put('fr', {}, { 'if-match': '"1"' })).status).toBe(412);
      expect((await authority.get('/countries/XVE/narratives')).body).toHaveLength(1);
    });

    it('without contact data, below the limit, and of a round that was published', async () => {
      const refused = async (more: object) => (await put('en', more)).body.errors[0];
      expect(await refused({ text: 'Ring +41 22 555 01 99' })).toMatchObject({
        pointer: '#/text',
        code: 'V23',
      });
      expect(await refused({ period: '2031' })).toMatchObject({ code: 'round-not-published' });
      expect((await put('en', { text: 'a'.repeat(2001) })).status).toBe(422);
    });

    it('stand on its dashboard, and before others where it shares them', async () => {
      expect((await seen(authority, 'en')).narrative).toMatchObject({ language: 'fr', text: WORDS.text });
      expect((await seen(adviser)).narrative).toMatchObject({ text: WORDS.text });
      await given.sharing('XVE', { indexes: true, narrative: false });
      expect(await seen(adviser)).toMatchObject({ narrative: null, plan: null });
      expect((await seen(adviser)).notShared).toContain('narrative');
      await share(true);
    });

    it('are gone once they are taken back', async () => {
      const gone = await authority.delete('/countries/XVE/narratives/fr', { 'if-match': '"2"' });
      expect(gone.status).toBe(204);
      expect((await seen(adviser)).narrative).toBeNull();
      expect((await put('fr', {}, { 'if-match': '"2"' })).status).toBe(412);
      expect((await put('fr')).body).toMatchObject({ version: 4 });
    });
  });
});
