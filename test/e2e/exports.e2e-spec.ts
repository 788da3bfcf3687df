import { parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre/xlsx';
import { restore } from '../../api/domain/exchange/neutralise.js';
import type { Actor } from '../support/actors.js';
import { startApp, type TestApp } from '../support/app.js';
import { givenOn } from '../support/given.js';
import { session } from '../support/reported.js';

type Fields = Readonly<Record<string, unknown>>;

let app: TestApp;
let given: Awaited<ReturnType<typeof givenOn>>;
let maple: string;
let birch: string;
let monitor: Actor;
let operator: Actor;

/** Texts that files have broken on. */
const NASTY = {
  projectCode: '=HYPERLINK("http://example.org";"Aster")',
  donor: '-1+1 donor, "quoted"',
  implementingPartner: '\u200fشركاء الخير\u200f',
  taskRef: '@SUM(A1)',
  comments: 'First line\nsecond, with “quotes” and "these"\r\nthird; _x0041_ and <tag> & more ',
};

const consultation = {
  kind: 'consultation',
  placeCode: 'VD0101001',
  groups: Object.fromEntries(
    ['women', 'men', 'girls', 'boys', 'personsWithDisabilities', 'minority'].map((group, index) => [
      group,
      {
        applicable: group !== 'minority',
        number: index === 5 ? null : index + 1,
        heard: index > 2 ? null : 'own_session',
      },
    ]),
  ),
  prioritiesBySex: true,
  prioritiesByAge: false,
  prioritiesByDisability: null,
};

beforeAll(async () => {
  app = await startApp({ clock: '2026-10-20T09:00:00Z' });
  given = await givenOn(app);
  for (const code of ['XVE', 'XTA']) await given.country(code);
  await given.places('XVE');
  maple = await given.operator('XVE', { name: 'Maple Clearance Group' });
  birch = await given.operator('XVE', { name: 'Birch, "Mines" & Co' });
  monitor = await given.account({ role: 'monitor', country: 'XVE' });
  operator = await given.account({ role: 'operator', country: 'XVE', operator: maple });
  const entries = [
    session({ girls: { with: 0, without: 12 }, women: { _T: 7 }, unknown: { _T: 3 } }, NASTY),
    session({ men: { _T: 5 } }, { disabilityAsked: 'none', disabilityMethod: null, placeCode: 'VD01' }),
  ];
  await entered(maple, '2026-03', { entries, records: [consultation] });
  await entered(birch, '2026-04', { entries: [session({ boys: { _T: 4 } }, { disabilityAsked: 'none' })] });
  await entered(birch, '2026-05', { nil: true });
});
afterAll(() => app.stop());

async function entered(operatorId: string, period: string, content: Fields) {
  const { status, body } = await monitor.post('/reports', { operatorId, period, ...content });
  expect([status, body.errors]).toEqual([201, undefined]);
  return body;
}

const json = async (by: Actor, query = '?basis=current') =>
  (await by.get(`/exports/reports.json${query}`)).body;
const periods = (body: { reports: { period: string }[] }) => body.reports.map(({ period }) => period);

describe('reports as JSON', () => {
  it('come back as they were entered, texts, zeros, absent figures and records alike', async () => {
    const { reports } = await json(monitor);
    for (const { id, entries, records } of reports) {
      const stored = (await monitor.get(`/reports/${id}`)).body;
      const plain = stored.entries.map(({ sums, version, ...entry }: Fields) => entry);
      expect(entries).toEqual(plain);
      expect(records).toEqual(stored.records.map(({ version, ...record }: Fields) => record));
    }
    expect(reports[0].entries[0]).toMatchObject(NASTY);
    expect(reports[0].entries[0].counts).toContainEqual(
      expect.objectContaining({ sex: 'F', ageBand: 'Y0T17', disability: 'with', value: 0 }),
    );
  });

  it('say what they are: country, moment, by whom, filter and counts', async () => {
    const { about } = await json(monitor, '?basis=current&from=2026-03&to=2026-03');
    expect(about).toMatchObject({
      countryCode: 'XVE',
      asOf: '2026-10-20T09:00:00.000Z',
      filter: { from: '2026-03', to: '2026-03', basis: 'current', operatorId: null, status: null },
      counts: { reports: 1, entries: 2, empty: 0, records: { consultation: 1 } },
    });
  });

  it('are narrowed by months, operator and status', async () => {
    expect(periods(await json(monitor))).toEqual(['2026-03', '2026-04', '2026-05']);
    expect(periods(await json(monitor, '?basis=current&from=2026-04'))).toEqual(['2026-04', '2026-05']);
    expect(periods(await json(monitor, `?basis=current&operator=${maple}`))).toEqual(['2026-03']);
    expect(periods(await json(monitor, '?basis=current&status=submitted'))).toEqual([]);
  });
});

type Row = Readonly<Record<string, unknown>>;

/** Rows under their headings, as whoever opens the file reads them. */
const under = ([headings = [], ...rows]: unknown[][]): Row[] =>
  rows.map((row) =>
    Object.fromEntries(headings.map((heading, index) => [String(heading), row[index] ?? null])),
  );

async function sheets(by: Actor, query = '?basis=current'): Promise<Map<string, unknown[][]>> {
  const bytes = await (await by.ask('GET', `/exports/reports.xlsx${query}`)).arrayBuffer();
  const { sheets: all } = await readXlsx(new Uint8Array(bytes));
  return new Map(all.map(({ name, rows }) => [name, rows]));
}

const expectNasty = (row: Row | undefined) => {
  for (const [name, text] of Object.entries(NASTY)) {
    expect(String(row?.[name])).not.toMatch(/^[=+@-]/);
    expect(restore(String(row?.[name]))).toBe(text);
  }
};

describe('reports as CSV', () => {
  it('open in spreadsheets: byte order mark, CRLF, quotes, no formula, blank where nothing was given', async () => {
    const answer = await monitor.ask('GET', '/exports/reports.csv?basis=current');
    const text = Buffer.from(await answer.arrayBuffer()).toString('utf8');
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toBe(
      'attachment; filename="reports-XVE-2026-10-20.csv"',
    );
    expect(answer.headers.get('x-total-rows')).toBe('4');
    expect(text.startsWith('\ufeffentryId,countryCode,')).toBe(true);
    const rows = under(parse(text, { bom: true, record_delimiter: '\r\n' }) as unknown[][]);
    expect(rows).toHaveLength(4);
    expectNasty(rows[0]);
    expect(rows[0]).toMatchObject({
      'F.Y0T17.with': '0',
      'F.Y18T59._T': '7',
      'M.Y18T59._T': '',
      adm3Name: 'Aster',
    });
    expect(rows[3]).toMatchObject({
      operator: 'Birch, "Mines" & Co',
      period: '2026-05',
      nil: 'yes',
      activity: '',
    });
  });
});

describe('reports with HXL tags', () => {
  it('carry the tags between headings and figures, in CSV as in workbooks', async () => {
    const text = (await monitor.get('/exports/reports.csv?basis=current&dialect=hxl')).body;
    const csv = parse(text, { bom: true }) as string[][];
    const workbook = (await sheets(monitor, '?basis=current&dialect=hxl')).get('entries') ?? [];
    for (const [headings = [], tags = [], first] of [csv, workbook] as string[][][]) {
      expect(tags.slice(0, 3)).toEqual(['#meta+id', '#country+code+v_iso3', '#status+code']);
      expect(tags[headings.indexOf('F.Y18T59._T')]).toMatch(/^#reached\+f/);
      expect(first?.[1]).toBe('XVE');
    }
  });
});

describe('reports as a workbook', () => {
  it('are a sheet of entries, one for each kind of record, and one that says what they are', async () => {
    const all = await sheets(monitor);
    expect([...all.keys()]).toEqual(['entries', 'consultation', 'about']);
    const rows = under(all.get('entries') ?? []);
    expectNasty(rows[0]);
    expect(rows[0]).toMatchObject({ 'F.Y0T17.with': 0, 'F.Y18T59._T': 7, 'M.Y18T59._T': null });
    expect(under(all.get('consultation') ?? [])).toEqual([
      expect.objectContaining({ period: '2026-03', 'groups.women.number': 1, prioritiesByAge: false }),
    ]);
    expect(all.get('about')).toContainEqual(['basis', 'current']);
  });

  it('hold headings alone where no report matches', async () => {
    const all = await sheets(monitor, '?from=2030-01');
    expect([...all.keys()]).toEqual(['entries', 'about']);
    expect(all.get('entries')).toHaveLength(1);
  });
});

describe('an export', () => {
  it('holds no more than its reader may read: the operator its own, the authority its own organisation’s', async () => {
    expect(periods(await json(operator))).toEqual(['2026-03']);
    expect(periods(await json(operator, `?basis=current&operator=${birch}`))).toEqual([]);
    const organisation = await given.operator('XVE', { kind: 'authority' });
    const authority = await given.account({ role: 'authority', country: 'XVE' });
    await entered(organisation, '2026-06', { nil: true });
    expect(periods(await json(authority))).toEqual(['2026-06']);
    const neighbour = await given.account({ role: 'monitor', country: 'XTA' });
    expect((await neighbour.get('/exports/reports.json?country=XVE')).status).toBe(404);
    expect(periods(await json(neighbour))).toEqual([]);
    const adviser = await given.account({ role: 'adviser' });
    expect((await adviser.get('/exports/reports.json?country=XVE')).status).toBe(403);
  });

  it('is of verified reports unless another basis is asked for', async () => {
    expect(periods(await json(monitor, ''))).toEqual([]);
  });

  it('refuses months that run backwards, dialects that are not offered and fields it does not know', async () => {
    const codeOf = async (query: string) => (await monitor.get(`/exports/reports.csv${query}`)).body.code;
    expect(await codeOf('?from=2026-04&to=2026-03')).toBe('range-reversed');
    expect(await codeOf('?dialect=dhis2')).toBe('dialect-not-offered');
    expect(await codeOf('?dialect=esperanto')).toBe('validation-failed');
    expect(await codeOf('?secret=1')).toBe('validation-failed');
    expect((await monitor.get('/exports/reports.pdf')).status).toBe(404);
  });

  it('is in the audit: who, which reports, how many, and the fingerprint of what left', async () => {
    const answer = await monitor.ask('GET', `/exports/reports.csv?basis=current&operator=${maple}`);
    const id = answer.headers.get('x-export-id');
    const bytes = Buffer.from(await answer.arrayBuffer());
    const { rows } = await given.owner.query(
      `select content::jsonb as c from audit_record where content::jsonb ->> 'on' = $1 order by id`,
      [id],
    );
    const [before, after] = rows.map(({ c }) => c);
    expect(before).toMatchObject({
      deed: 'report:export',
      by: monitor.userId,
      change: { format: 'csv', operatorId: maple, counts: { reports: 1, entries: 2 } },
    });
    const { createHash } = await import('node:crypto');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(after).toMatchObject({ deed: 'report:exported', change: { bytes: bytes.length, sha256 } });
  });

  it('that is over, or another person’s, cannot be followed', async () => {
    const answer = await monitor.ask('GET', '/exports/reports.json?basis=current');
    await answer.arrayBuffer();
    const id = answer.headers.get('x-export-id');
    expect((await monitor.get(`/exports/${id}/events`)).status).toBe(404);
  });
});
