import { createHash } from 'node:crypto';
import { readXlsx } from 'hucre/xlsx';
import type { Actor } from '../support/actors.js';
import { startApp, type TestApp } from '../support/app.js';
import { givenOn } from '../support/given.js';

let app: TestApp;
let given: Awaited<ReturnType<typeof givenOn>>;
let monitor: Actor;
let operator: Actor;
let maple: string;
let birch: string;

beforeAll(async () => {
  app = await startApp();
  given = await givenOn(app);
  for (const code of ['XVE', 'XTA']) await given.country(code);
  await given.places('XVE');
  maple = await given.operator('XVE', { name: '=Maple Clearance' });
  birch = await given.operator('XVE', { name: 'Birch' });
  monitor = await given.account({ role: 'monitor', country: 'XVE' });
  operator = await given.account({ role: 'operator', country: 'XVE', operator: maple });
});
afterAll(() => app.stop());

async function fetched(query: string): Promise<Uint8Array> {
  const answer = await operator.ask('GET', `/exports/template.xlsx?operatorId=${maple}&${query}`);
  expect(answer.status).toBe(200);
  return new Uint8Array(await answer.arrayBuffer());
}

describe('the workbook of a template', () => {
  it('guards headings, offers lists, and hides what is not to be seen', async () => {
    const { sheets } = await readXlsx(await fetched('period=2026-03'));
    const eore = sheets.find(({ name }) => name === 'EORE');
    expect(eore?.protection?.sheet).toBe(true);
    expect(eore?.rows[0]?.[0]).toBe('Risk education session · =Maple Clearance · 2026-03');
    const hidden = sheets.filter((sheet) => sheet.hidden).map(({ name }) => name);
    expect(hidden).toEqual(['_lists', '_template']);
    const lists = sheets.find(({ name }) => name === '_lists')?.rows ?? [];
    const offered = (column: number) => lists.flatMap((row) => (row[column] === null ? [] : [row[column]]));
    const places = eore?.dataValidations?.find(({ range }) => range.startsWith('A3:'));
    expect(places).toMatchObject({
      type: 'list',
      formula1: expect.stringMatching(/^'_lists'!\$B\$1:\$B\$\d+$/),
    });
    expect(offered(1)).toContain('VD0101001 · Aster');
    expect(eore?.dataValidations?.find(({ range }) => range.startsWith('B3:'))?.type).toBe('list');
    expect(eore?.dataValidations?.some(({ type }) => type === 'whole')).toBe(true);
    const settings = sheets.find(({ name }) => name === 'EORE')?.dataValidations?.[1]?.formula1 ?? '';
    const letter = /\$([A-Z]+)\$/.exec(settings)?.[1] ?? '';
    expect(offered(letter.charCodeAt(0) - 65).slice(0, 3)).toEqual(['In school', 'Out of school', 'Other']);
  });

  it('reads from right to left in Arabic, and only there', async () => {
    for (const [lang, expected] of [
      ['ar', true],
      ['fr', false],
    ] as const) {
      const { sheets } = await readXlsx(await fetched(`period=2026-03&lang=${lang}`));
      const shown = sheets.filter((sheet) => !sheet.hidden);
      expect(shown.map(({ view }) => view?.rightToLeft ?? false)).toEqual(shown.map(() => expected));
    }
  });

  it('is in one’s own language, and in the audit with its fingerprint', async () => {
    const bytes = await fetched('period=2026-05');
    const { sheets } = await readXlsx(bytes);
    expect(sheets[0]?.rows[0]?.[0]).toBe('Operator');
    const [record] = (await monitor.get('/audit?sort=["id","DESC"]&range=[0,0]')).body;
    expect(record).toMatchObject({ deed: 'report:template', on: maple });
    expect(record.change).toMatchObject({
      period: '2026-05',
      language: 'en',
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
  });

  it('is given to those who report for the operator, and there is none for anybody else', async () => {
    const asked = async (by: Actor, id: string) =>
      (await by.get(`/exports/template.xlsx?operatorId=${id}&period=2026-03`)).status;
    const elsewhere = await given.account({ role: 'monitor', country: 'XTA' });
    const adviser = await given.account({ role: 'adviser' });
    expect(await asked(operator, birch)).toBe(404);
    expect(await asked(elsewhere, maple)).toBe(404);
    expect(await asked(adviser, maple)).toBe(403);
    for (const query of [
      'period=2026-03',
      `operatorId=${maple}&period=2026-13`,
      `operatorId=${maple}&period=2026-03&lang=de`,
    ])
      expect((await operator.get(`/exports/template.xlsx?${query}`)).status).toBe(422);
  });
});
