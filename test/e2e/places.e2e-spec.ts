import type { Actor } from '../support/actors.js';
import { startApp, type TestApp } from '../support/app.js';
import { fileForm, givenOn } from '../support/given.js';

let app: TestApp;
let authority: Actor;
let monitor: Actor;

beforeAll(async () => {
  app = await startApp();
  const given = await givenOn(app);
  await given.country('XVE', { name: 'Veldania' });
  authority = await given.account({ role: 'authority', country: 'XVE' });
  monitor = await given.account({ role: 'monitor', country: 'XVE' });
});
afterAll(() => app.stop());

const q = (key: string, value: unknown) => `${key}=${encodeURIComponent(JSON.stringify(value))}`;

describe('a gazetteer', () => {
  const header = 'ADM0_EN,ADM0_PCODE,ADM1_FR,ADM1_PCODE,population';
  const load = (text: string | Buffer<ArrayBuffer>, query = 'country=XVE', name = 'places.csv') =>
    monitor.post(`/places/import?${query}`, fileForm(text, name));

  it('is tried first, then loaded, and loading it again changes nothing', async () => {
    const file = `${header}\nVeldania,VD,Nord,VD01,100\nVeldania,VD,Sud,VD02,\n`;
    const tried = await load(file, 'country=XVE&dryRun=true');
    expect(tried.body).toEqual({
      dryRun: true,
      countryCode: 'XVE',
      added: 3,
      changed: 0,
      unchanged: 0,
      problems: [],
    });
    expect((await monitor.get('/places')).body).toEqual([]);
    expect((await load(file)).body).toMatchObject({ dryRun: false, added: 3, changed: 0 });
    expect((await load(file)).body).toMatchObject({ added: 0, changed: 0, unchanged: 3 });
    const renamed = await load(file.replace('Sud', 'Midi'));
    expect(renamed.body).toMatchObject({ added: 0, changed: 1, unchanged: 2 });
    expect((await authority.get(`/places?${q('filter', { parentCode: 'VD' })}`)).body).toEqual([
      {
        id: 'XVE:VD01',
        countryCode: 'XVE',
        code: 'VD01',
        level: 1,
        name: 'Nord',
        parentCode: 'VD',
        population: 100,
      },
      {
        id: 'XVE:VD02',
        countryCode: 'XVE',
        code: 'VD02',
        level: 1,
        name: 'Midi',
        parentCode: 'VD',
        population: null,
      },
    ]);
    expect((await authority.get(`/places?${q('filter', { q: 'MID' })}`)).body).toHaveLength(1);
  });

  it('is read as COD-AB heads it today, a blank English name giving way to the next', async () => {
    const newer = 'admin0Name_en;admin0Pcode;admin1Name_en;admin1Name_fr;admin1RefName;admin1Pcode';
    const tried = await load(`${newer}\nVeldania;VD;;Est, haut;x;VD03\n`, 'country=XVE&dryRun=true');
    expect(tried.body).toMatchObject({ problems: [], added: 1, unchanged: 1 });
  });

  it('is refused as a whole when a line is wrong, with each line named', async () => {
    const file = `${header}\nVeldania,VD,New,VD09,1\nVeldania,VD,Bad,V,1\nVeldania,VD,Bad,VD08,-4\n`;
    const refused = await load(file);
    expect([refused.status, refused.body.code]).toEqual([422, 'import-refused']);
    expect(refused.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '#/3/ADM1_PCODE',
      '#/4/population',
    ]);
    expect((await monitor.get(`/places?${q('filter', { code: 'VD09' })}`)).body).toEqual([]);
    const tried = await load(file, 'country=XVE&dryRun=true');
    expect([tried.status, tried.body.problems]).toEqual([
      200,
      expect.arrayContaining([expect.objectContaining({ line: 3 })]),
    ]);
  });

  it.each([
    ['a workbook', Buffer.from('504b0304140000000800', 'hex'), 'places.csv'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'places.csv'],
    ['binary', Buffer.from([65, 0, 66]), 'places.csv'],
    ['another extension', Buffer.from(header), 'places.xlsx'],
  ])('is not %s', async (_, bytes, name) => {
    expect((await load(bytes, 'country=XVE', name)).status).toBe(415);
  });

  it('is UTF-8 and well quoted, comes as a file, and not above ten megabytes', async () => {
    expect((await load(Buffer.from([...Buffer.from(header), 10, 0xe9, 0xe8]))).status).toBe(422);
    expect((await load(`${header}\n"Veldania`)).status).toBe(422);
    expect((await load('')).status).toBe(422);
    expect((await monitor.post('/places/import?country=XVE', { file: header })).status).toBe(415);
    expect((await monitor.post('/places/import?country=XVE', new FormData())).status).toBe(400);
    expect((await load(Buffer.alloc(11 * 1024 * 1024, 'a'))).status).toBe(413);
    expect((await load(header, 'country=xve')).status).toBe(422);
    expect((await load(header, 'country=XVE&dryRun=maybe')).status).toBe(422);
  });
});
