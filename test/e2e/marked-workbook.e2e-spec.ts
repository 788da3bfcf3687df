import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Cell, CellValue } from 'hucre/xlsx';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import type { Actor } from '../support/actors.js';
import { startApp, type TestApp } from '../support/app.js';
import { fileForm, givenOn } from '../support/given.js';

const FORM = readFileSync(new URL('../../api/demo/data/national-5w.csv', import.meta.url));

let app: TestApp;
let monitor: Actor;

beforeAll(async () => {
  app = await startApp({ clock: '2026-10-20T09:00:00Z' });
  const given = await givenOn(app);
  await given.country('XVE', { name: 'Veldania' });
  await given.places('XVE');
  for (const name of ['Halden Relief', 'Maple Clearance Group', 'Steppe Risk Education Network'])
    await given.operator('XVE', { name });
  monitor = await given.account({ role: 'monitor', country: 'XVE' });
});
afterAll(() => app.stop());

/** Looks at a file without storing it, and fetches it with its marks. */
async function looked(bytes: Buffer<ArrayBuffer>, name: string) {
  const { body } = await monitor.post(
    '/imports',
    fileForm(bytes, name, { mapping: 'national-5w', dryRun: 'true' }),
  );
  const marked = await monitor.ask('GET', `/imports/${body.id}/workbook`);
  const { sheets } = await readXlsx(Buffer.from(await marked.arrayBuffer()), { readStyles: true });
  return { body, sheets };
}

it('the marked workbook has each mark on its cell and in the list in front', async () => {
  const { body, sheets } = await looked(FORM, 'national-5w.csv');
  const [summary, file] = sheets;
  expect(summary?.name).toBe('Import summary');
  const marks = summary?.rows.slice(7) ?? [];
  expect(marks).toContainEqual(expect.arrayContaining(['V02', 'E']));
  const refused = body.verdicts.flatMap(
    (row: { findings: { severity: string; address: string; rule: string }[] }) =>
      row.findings.filter(({ severity, address }) => severity === 'E' && address),
  );
  for (const { address, rule } of refused) {
    const [, letter = '', line = ''] = /^([A-Z])(\d+)$/.exec(address) ?? [];
    const cell = file?.cells?.get(`${Number(line) - 1},${letter.charCodeAt(0) - 65}`);
    expect(cell?.comment?.text).toContain(rule);
    expect(JSON.stringify(cell?.style?.fill)).toContain('F4C7C3');
  }
  expect(refused.length).toBeGreaterThan(20);
});

it('a country’s own workbook comes back as it was sent, but for its marks and what its formulas came to', async () => {
  const lines = parse(FORM, { bom: true, to: 60 }) as string[][];
  const rows: CellValue[][] = lines.map((line) =>
    line.map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell)),
  );
  const [unknown, comments] = [
    { line: 3, column: 0 },
    { line: 4, column: (rows[0]?.length ?? 1) - 1 },
  ];
  (rows[unknown.line] ?? [])[unknown.column] = 'Nobody Known';
  const brand = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FF123456' } } as const;
  const cells = new Map<string, Partial<Cell>>([
    ['0,0', { style: { font: { bold: true }, fill: brand } }],
    [`${comments.line},${comments.column}`, { formula: 'HYPERLINK("x")', formulaResult: 'see the annex' }],
  ]);
  const sheet = { name: 'Form 5W', rows, cells, columns: [{ width: 41 }], freezePane: { rows: 1 } };
  const sent = Buffer.from(await writeXlsx({ sheets: [sheet] }));
  const { sheets } = await looked(sent, 'form.xlsx');
  const form = sheets.find(({ name }) => name === 'Form 5W');
  const cell = (line: number, column: number) => form?.cells?.get(`${line},${column}`);
  expect([form?.columns?.[0]?.width, form?.freezePane?.rows, cell(0, 0)?.style?.font?.bold]).toEqual([
    41,
    1,
    true,
  ]);
  expect(JSON.stringify(cell(0, 0)?.style?.fill)).toContain('123456');
  expect(cell(unknown.line, unknown.column)?.comment?.text).toContain('V01');
  expect(JSON.stringify(cell(unknown.line, unknown.column)?.style?.fill)).toContain('F4C7C3');
  expect([...(form?.cells?.values() ?? [])].filter(({ formula }) => formula !== undefined)).toEqual([]);
});
