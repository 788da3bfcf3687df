import { readXlsx } from 'hucre/xlsx';
import type { Language } from '../../api/domain/framework.js';
import type { Actor } from '../support/actors.js';
import { startApp, type TestApp } from '../support/app.js';
import { openTemplate, sessionRow } from '../support/filled-template.js';
import { fileForm, givenOn } from '../support/given.js';

let app: TestApp;
let given: Awaited<ReturnType<typeof givenOn>>;
let operator: Actor;
let maple: string;
let birch: string;

beforeAll(async () => {
  app = await startApp({ clock: '2026-10-20T09:00:00Z' });
  given = await givenOn(app);
  await given.country('XVE', { name: 'Veldania', enabledFlags: ['caregiver'] });
  await given.places('XVE');
  maple = await given.operator('XVE', { name: '=Maple Clearance' });
  birch = await given.operator('XVE', { name: 'Birch' });
  operator = await given.account({ role: 'operator', country: 'XVE', operator: maple });
});
afterEach(() => given.owner.query('delete from report'));
afterAll(() => app.stop());

async function fetched(query: string): Promise<Uint8Array> {
  const answer = await operator.ask('GET', `/exports/template.xlsx?operatorId=${maple}&${query}`);
  return new Uint8Array(await answer.arrayBuffer());
}
const send = (bytes: Buffer<ArrayBuffer>, fields: Record<string, string> = {}) =>
  operator.post('/imports', fileForm(bytes, 'report.xlsx', fields));
const markedOf = async (id: string) =>
  Buffer.from(await (await operator.ask('GET', `/imports/${id}/workbook`)).arrayBuffer());

async function filled(lang: Language = 'en') {
  const one = await openTemplate(await fetched(`period=2026-03&lang=${lang}`));
  one.fill('EORE', sessionRow(lang));
  return one;
}

describe('a template that comes a second time', () => {
  it('given back marked keeps its drop-downs and locks, says why behind each row, and can be put right in place', async () => {
    const one = await filled();
    const line = one.fill('EORE', {
      placeCode: 'VD0101002',
      beneficiaryType: 'Direct',
      'F.Y0T17._T': 'many',
    });
    one.fill('NTS', { placeCode: 'VD9999', beneficiaryType: 'Direct' });
    const { body } = await send(one.bytes(), { rows: 'valid' });
    const marked = await markedOf(body.id);
    const { sheets } = await readXlsx(new Uint8Array(marked), { readStyles: true });
    const [front, eore] = ['Import summary', 'EORE'].map((wanted) =>
      sheets.find(({ name }) => name === wanted),
    );
    const column = one.rolesOf('EORE').indexOf('F.Y0T17._T');
    expect(front?.rows.flat()).toContain(`Sheet EORE, ${String.fromCharCode(65 + column)}${line}`);
    expect(eore?.dataValidations).toEqual(
      (await readXlsx(one.bytes())).sheets[one.at('EORE')]?.dataValidations,
    );
    expect(eore?.protection?.sheet).toBe(true);
    expect(eore?.cells?.get(`${line - 1},${column}`)?.style).toMatchObject({
      fill: { fgColor: { rgb: 'F4C7C3' } },
      protection: { locked: false },
    });
    const place = sheets.find(({ name }) => name === 'NTS')?.cells?.get('2,0')?.style;
    expect(place).toMatchObject({ fill: { fgColor: { rgb: 'F4C7C3' } }, numFmt: '@' });
    expect(eore?.rows[line - 1]?.at(-1)).toMatch(/^V02: .*many/);
    const corrected = await openTemplate(new Uint8Array(marked));
    corrected.edit('EORE', (xml) =>
      xml.replace(/<c r="\w+" s="6" t="inlineStr"><is><t[^>]*>many<.t><.is><.c>/, ''),
    );
    expect((await send(corrected.bytes(), { rows: 'valid' })).body.counts).toMatchObject({
      new: 1,
      unchanged: 1,
      refused: 1,
    });
  });

  it('of a report that was begun can be taken filled in; sent back as it is, it changes nothing', async () => {
    await send((await filled('fr')).bytes());
    for (const lang of ['en', 'fr', 'ar'] as const) {
      const one = await openTemplate(await fetched(`period=2026-03&lang=${lang}&filled=true`));
      expect(one.sheets.find(({ name }) => name === 'EORE')?.rows[2]?.[0]).toBe('VD0101001 · Aster');
      expect((await send(one.bytes())).body.counts).toMatchObject({ rows: 1, unchanged: 1 });
    }
    const other = await openTemplate(await fetched('period=2026-04&filled=true'));
    expect(other.sheets.find(({ name }) => name === 'EORE')?.rows).toHaveLength(2);
    expect(
      (await operator.get(`/exports/template.xlsx?operatorId=${birch}&period=2026-03&filled=true`)).status,
    ).toBe(404);
  });

  it('in Arabic is given back marked from right to left, too', async () => {
    const one = await filled('ar');
    one.fill('NTS', { placeCode: 'VD9999', beneficiaryType: 'مباشر' });
    const { body } = await send(one.bytes(), { rows: 'valid' });
    const { sheets } = await readXlsx(new Uint8Array(await markedOf(body.id)));
    const eore = sheets.find(({ name }) => name === 'EORE');
    expect([eore?.view?.rightToLeft, eore?.rows[2]?.[0]]).toEqual([true, 'VD0101001 · Aster']);
  });
});
