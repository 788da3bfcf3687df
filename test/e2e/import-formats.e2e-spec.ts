import { writeXlsx } from 'hucre/xlsx';
import type { Actor } from '../support/actors.js';
import { startApp, type TestApp } from '../support/app.js';
import { fileForm, givenOn } from '../support/given.js';
import { session } from '../support/reported.js';
import { workbookOf, xmlRow } from '../support/workbook.js';

/** What somebody may have done to an export before it comes back. */
const SPOILT: readonly (readonly [string, (text: string) => string])[] = [
  ['#/reports/0/entries/0/rank', (text) => text.replace('"entries":[{', '"entries":[{"rank":1,')],
  ['#/reports/0/entries/0/counts/0', (text) => text.replace('"sex":"F"', '"sex":"Q"')],
  ['#/reports/0/entries/0/quantity', (text) => text.replace('"unit":"sessions"', '"unit":7')],
  ['#/reports/0/records/0/kind', (text) => text.replace('"records":[]', '"records":[{}]')],
  ['#/reports', (text) => text.replace('"reports":[', '"report":[')],
];

let app: TestApp;
let given: Awaited<ReturnType<typeof givenOn>>;
let monitor: Actor;
let maple: string;

const PLAIN = `operator,period,placeCode,activity,setting,beneficiaryType,countBasis,disabilityAsked,F.Y0T17._T
Maple Clearance Group,2026-03,VD0101001,EORE_SESSION,out_of_school,direct,persons,none,12
`;
const HXL = `Training,,,,,,,
Organisation,Month,P-code,Activity,Setting,Who,Girls,Women
#org+reporting+name,#date+start,#adm3+code+v_pcodes,#activity+code,#activity+setting,#beneficiary+type,#reached + F + children,#reached+f+adults+ind
Maple Clearance Group,2026-04,VD0101001,EORE_SESSION,out_of_school,direct,7,9
`;

beforeAll(async () => {
  app = await startApp({ clock: '2026-10-20T09:00:00Z' });
  given = await givenOn(app);
  await given.country('XVE', { name: 'Veldania' });
  await given.places('XVE');
  maple = await given.operator('XVE', { name: 'Maple Clearance Group' });
  monitor = await given.account({ role: 'monitor', country: 'XVE' });
});
afterEach(() => given.owner.query('delete from report'));
afterAll(() => app.stop());

const send = (bytes: string | Buffer<ArrayBuffer>, fields: Record<string, string> = {}) =>
  monitor.post('/imports', fileForm(bytes, 'file', fields));

/** The entries of the only report, but for what is theirs alone. */
async function entries() {
  const [report] = (await monitor.get('/reports')).body;
  const { body } = await monitor.get(`/reports/${report.id}`);
  return body.entries.map(
    ({ id: _id, version: _version, sums: _sums, ...entry }: Record<string, unknown>) => entry,
  );
}

describe('what a file is need not be said', () => {
  it('a table with our own headings is read by them', async () => {
    const { body } = await send(PLAIN);
    expect([body.format, body.status, body.counts.new]).toEqual(['csv', 'done', 1]);
  });

  it('a tag row within the first rows makes it HXL, in CSV and XLSX', async () => {
    const { body } = await send(HXL);
    expect([body.format, body.status, body.counts.new]).toEqual(['hxl', 'done', 1]);
    const [entry] = await entries();
    expect(entry.counts).toEqual([
      expect.objectContaining({ sex: 'F', ageBand: 'Y0T17', disability: '_T', value: 7 }),
      expect.objectContaining({ sex: 'F', ageBand: 'Y18', disability: '_T', value: 9 }),
    ]);
    const rows = HXL.trim()
      .split('\n')
      .map((line) => line.split(','));
    const workbook = Buffer.from(await writeXlsx({ sheets: [{ name: 'Data', rows }] }));
    expect((await send(workbook)).body).toMatchObject({ format: 'hxl', counts: { unchanged: 1 } });
  });

  it('headings with no row below them bring nothing in, and say so', async () => {
    const { status, body } = await send(`${PLAIN.split('\n')[0]}\n`);
    expect([status, body.code, body.errors[0].code]).toEqual([422, 'file-refused', 'file-empty']);
  });

  it('a table without tags is no HXL when HXL was said', async () => {
    const { status, body } = await send(PLAIN, { format: 'hxl' });
    expect([status, body.code]).toEqual([422, 'headings-unknown']);
  });

  it('a mapping has to be named where one was said, and JSON has to be JSON', async () => {
    expect((await send(PLAIN, { format: 'mapping' })).body.code).toBe('mapping-unknown');
    expect((await send(PLAIN, { format: 'json' })).body.code).toBe('file-refused');
    expect((await send('{"reports":[]}', { format: 'csv' })).body.code).toBe('file-refused');
  });
});

describe('what was exported comes in again', () => {
  const opened = async () => {
    const content = [
      session(
        { girls: { with: 0, without: 12 }, women: { _T: 7 } },
        { donor: '=Fund, "A"', comments: 'Two\nlines' },
      ),
      session({ men: { _T: 5 } }, { disabilityAsked: 'none', disabilityMethod: null, placeCode: 'VD01' }),
    ];
    const { status } = await monitor.post('/reports', {
      operatorId: maple,
      period: '2026-03',
      entries: content,
    });
    expect(status).toBe(201);
  };

  it.each([
    ['json', 'json', ''],
    ['csv', 'csv', ''],
    ['xlsx', 'csv', ''],
    ['csv', 'hxl', '&dialect=hxl'],
    ['xlsx', 'hxl', '&dialect=hxl'],
  ])('%s, read as %s, gives the same entries', async (extension, format, dialect) => {
    await opened();
    const before = await entries();
    const path = `/exports/reports.${extension}?basis=current${dialect}`;
    const file = Buffer.from(await (await monitor.ask('GET', path)).arrayBuffer());
    expect((await send(file)).body).toMatchObject({ format, counts: { unchanged: 2, refused: 0 } });
    await given.owner.query('delete from report');
    expect((await send(file)).body).toMatchObject({ format, counts: { new: 2, refused: 0 } });
    expect(await entries()).toEqual(before);
  });

  it('JSON of another shape is refused at its place, and nothing is stored', async () => {
    await opened();
    const file = (await monitor.get('/exports/reports.json?basis=current')).body;
    for (const [pointer, spoilt] of SPOILT) {
      const { status, body } = await send(spoilt(JSON.stringify(file)));
      expect([status, body.code, body.errors[0].pointer]).toEqual([422, 'file-refused', pointer]);
    }
    expect((await send('{"reports":[')).body.errors[0].code).toBe('file-damaged');
  });

  it('a broken rule in JSON is said of the row and its field', async () => {
    await opened();
    const file = (await monitor.get('/exports/reports.json?basis=current')).body;
    file.reports[0].entries[1].placeCode = 'VD99';
    const { status, body } = await send(JSON.stringify(file));
    expect([status, body.code]).toEqual([422, 'import-refused']);
    expect(body.errors[0]).toMatchObject({ code: 'V01', pointer: '#/line 2' });
  });
});

describe('encodings and separators', () => {
  const NAMED = PLAIN.replace('F.Y0T17._T', 'F.Y0T17._T,donor');
  const withDonor = (donor: string) => NAMED.replace(',12\n', `,12,${donor}\n`);
  const donor = async () => (await entries())[0].donor;

  it.each([
    ['UTF-8 with its mark', 'Fonds d’été', (text: string) => Buffer.from(`\uFEFF${text}`)],
    ['UTF-16', 'صندوق التنمية', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['Windows 1252', 'Fonds été', (text: string) => Buffer.from(text, 'latin1')],
    [
      'Windows 1256',
      'صندوق',
      (text: string) => {
        const [before = '', after = ''] = text.split('صندوق');
        return Buffer.concat([
          Buffer.from(before),
          Buffer.from([0xd5, 0xe4, 0xcf, 0xe6, 0xde]),
          Buffer.from(after),
        ]);
      },
    ],
    ['semicolons', 'Fund, with a comma', (text: string) => Buffer.from(text)],
  ])('%s is read as it was meant', async (name, fund, encoded) => {
    const comma = withDonor(fund);
    const text =
      name === 'semicolons' ? NAMED.replace(',12\n', `,12,#\n`).replace(/,/g, ';').replace('#', fund) : comma;
    const { body } = await send(encoded(text) as Buffer<ArrayBuffer>);
    expect(body).toMatchObject({ status: 'done', counts: { new: 1 } });
    expect(await donor()).toBe(fund);
  });

  it('tabs are read, and a row with a cell too many is refused by its line', async () => {
    expect((await send(PLAIN.replace(/,/g, '\t'))).body).toMatchObject({ counts: { new: 1 } });
    const { status, body } = await send(PLAIN.replace(',12\n', ',12,13,14\n'));
    expect([status, body.code, body.detail]).toEqual([
      422,
      'csv-unreadable',
      expect.stringContaining('Line 2'),
    ]);
  });
});

it('a workbook read cell by cell tells a formula from a figure', async () => {
  const [headings = [], values = []] = PLAIN.trim()
    .split('\n')
    .map((line) => line.split(','));
  const row = xmlRow(2, [...values.slice(0, -1), 12]).replace('<v>12</v>', '<f>6*2</f><v>12</v>');
  const { status, body } = await send(workbookOf(xmlRow(1, headings) + row));
  expect([status, body.code]).toEqual([422, 'import-refused']);
  expect(body.errors).toEqual([expect.objectContaining({ code: 'V02', pointer: '#/Sheet EORE, I2' })]);
});
