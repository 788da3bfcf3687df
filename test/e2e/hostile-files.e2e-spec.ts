import { deflateRawSync } from 'node:zlib';
import type { Actor } from '../support/actors.js';
import { startApp, type TestApp } from '../support/app.js';
import { fileForm, givenOn } from '../support/given.js';
import { workbookOf, xmlRow, zipOf } from '../support/workbook.js';

let app: TestApp;
let given: Awaited<ReturnType<typeof givenOn>>;
let monitor: Actor;

beforeAll(async () => {
  app = await startApp({ clock: '2026-10-20T09:00:00Z' });
  given = await givenOn(app);
  await given.country('XVE', { name: 'Veldania' });
  monitor = await given.account({ role: 'monitor', country: 'XVE' });
});
afterAll(() => app.stop());

const ROW = xmlRow(1, ['operator', 'period', 'placeCode', 'activity']);
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const bomb = deflateRawSync(Buffer.alloc(150 * 1024 * 1024, 0x20), { level: 9 });

/** Every way in which a file was meant to harm, or is no table at all. */
const HOSTILE: readonly (readonly [string, () => Buffer<ArrayBuffer>, string])[] = [
  [
    'a bomb that says how large it is',
    () => workbookOf(ROW, { 'xl/b.xml': { packed: bomb, size: 150 * 1024 * 1024 } }),
    'file-too-large',
  ],
  [
    'a bomb that says it is small',
    () => workbookOf(ROW, { 'xl/sharedStrings.xml': { packed: bomb, size: 1000 } }),
    'file-damaged',
  ],
  ['a million rows', () => workbookOf(manyRows(1_000_000)), 'file-too-many-rows'],
  [
    'more texts than a form has',
    () => workbookOf(ROW, { 'xl/sharedStrings.xml': manyTexts(500_001) }),
    'file-too-large',
  ],
  ['macros', () => workbookOf(ROW, { 'xl/vbaProject.bin': 'x' }), 'file-macros'],
  [
    'links to other files',
    () => workbookOf(ROW, { 'xl/externalLinks/externalLink1.xml': '<a/>' }),
    'file-external-links',
  ],
  ['a zip inside', () => workbookOf(ROW, { 'xl/media/more.zip': zipOf({ a: 'b' }) }), 'file-nested'],
  [
    'a document type',
    () => workbookOf('', { 'xl/worksheets/sheet1.xml': `<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>` }),
    'file-unsafe-xml',
  ],
  ['an entity of its own', () => workbookOf('<row><c t="str"><v>&lol;</v></c></row>'), 'file-unsafe-xml'],
  ['a row of a thousand columns', () => workbookOf(xmlRow(1, new Array(1000).fill(1))), 'file-too-large'],
  [
    'a tag without end',
    () => workbookOf(`<row ${Array.from({ length: 400_000 }, (_, nth) => nth).join(' ')}`),
    'file-unsafe-xml',
  ],
  ['one cut off', () => workbookOf(ROW).subarray(0, 400), 'file-damaged'],
  ['a zip that is no workbook', () => zipOf({ 'a.txt': 'b' }), 'file-unknown'],
  ['an old .xls', () => Buffer.concat([OLE, Buffer.alloc(2000)]), 'file-old-excel'],
  [
    'one under a password',
    () => Buffer.concat([OLE, Buffer.from('EncryptedPackage', 'utf16le')]),
    'file-encrypted',
  ],
  ['nothing but blanks', () => Buffer.from('\uFEFF\n \n'.padEnd(200, '\n')), 'file-empty'],
  ['bytes that are no text', () => Buffer.from([1, 0, 2, 0, 0, 3]), 'file-unknown'],
];

const manyTexts = (count: number) =>
  `<sst>${Array.from({ length: count }, (_, nth) => `<si><t>t${nth}</t></si>`).join('')}</sst>`;

function manyRows(count: number): string {
  const rows = new Array<string>(count);
  for (let line = 1; line <= count; line += 1)
    rows[line - 1] = `<row r="${line}"><c r="A${line}"><v>${line}</v></c></row>`;
  return rows.join('');
}

it.each(HOSTILE)(
  '%s is refused with its reason, and no row, report or file is kept',
  async (_, file, reason) => {
    const { status, body } = await monitor.post('/imports', fileForm(file(), 'reports.xlsx'));
    expect([status, body.code, body.errors[0].code]).toEqual([422, 'file-refused', reason]);
    expect(body.detail).toMatch(/\.$/);
    const { rows } = await given.owner.query(
      `select (select count(*)::int from report) as reports, (select count(*)::int from import_row) as rows,
            (select count(*)::int from import_batch where status not in ('failed')) as batches`,
    );
    expect(rows[0]).toEqual({ reports: 0, rows: 0, batches: 0 });
    const [batch] = (await monitor.get('/imports')).body;
    if (batch) expect((await monitor.get(`/imports/${batch.id}`)).body.fileKept).toBe(false);
  },
);

it('the server answers others while it reads such a file', async () => {
  const asked = monitor.post('/imports', fileForm(workbookOf(manyRows(1_000_000)), 'reports.xlsx'));
  expect((await monitor.get('/reports')).status).toBe(200);
  expect((await asked).status).toBe(422);
});
