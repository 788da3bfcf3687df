import type { Actor } from '../support/actors.js';
import { startApp, type TestApp } from '../support/app.js';
import { fileForm, givenOn } from '../support/given.js';
import { session } from '../support/reported.js';

type Fields = Readonly<Record<string, unknown>>;

let app: TestApp;
let given: Awaited<ReturnType<typeof givenOn>>;
let monitor: Actor;
let maple: string;

const TEAM = { kind: 'survey-team', team: 'NTS 1', members: 5, trained: 0, leaderTrained: false };
const TALLY = { kind: 'va-tally', placeCode: 'VD0101001', identified: 9, referred: 7, received: 4 };
const STAFF = {
  kind: 'workforce',
  organisation: 'operator',
  roleGroup: 'operations',
  level: 'other',
  women: 12,
  men: 30,
  sexUnknown: 0,
  under18: null,
  disabilityAnswered: null,
  disabilityDeclared: null,
};

beforeAll(async () => {
  app = await startApp({ clock: '2026-10-20T09:00:00Z' });
  given = await givenOn(app);
  await given.country('XVE');
  await given.places('XVE');
  maple = await given.operator('XVE', { name: 'Maple' });
  monitor = await given.account({ role: 'monitor', country: 'XVE' });
});
beforeEach(async () => {
  const content = { entries: [session({ men: { _T: 5 } })], records: [TEAM, TALLY, STAFF] };
  const { status, body } = await monitor.post('/reports', {
    operatorId: maple,
    period: '2026-03',
    ...content,
  });
  expect([status, body.errors]).toEqual([201, undefined]);
});
afterEach(() => given.owner.query('delete from report'));
afterAll(() => app.stop());

const exported = async () => (await monitor.get('/exports/reports.json?basis=current')).body;
const send = (file: unknown, fields: Record<string, string> = {}) =>
  monitor.post('/imports', fileForm(JSON.stringify(file), 'reports.json', fields));
const records = async (): Promise<Fields[]> => (await exported()).reports[0]?.records ?? [];
const kinds = async () => (await records()).map(({ kind }) => kind).sort();

describe('the sub-records of an export', () => {
  it('come back as they were, and a second time change nothing', async () => {
    const file = await exported();
    const before = await records();
    expect((await send(file)).body.counts).toMatchObject({ unchanged: 4, new: 0, changed: 0 });
    await given.owner.query('delete from report');
    expect((await send(file)).body.counts).toMatchObject({ rows: 4, new: 4, reportsNew: 1 });
    expect(await records()).toEqual(before);
    expect((await send(file)).body.counts).toMatchObject({ unchanged: 4 });
  });

  it('are the same without their ids, and are not counted twice', async () => {
    const file = await exported();
    for (const record of file.reports[0].records) delete record.id;
    expect((await send(file)).body.counts).toMatchObject({ unchanged: 4, new: 0 });
    expect(await kinds()).toEqual(['survey-team', 'va-tally', 'workforce']);
  });

  it('are changed by their ids, added beside the others, and as before once the import is undone', async () => {
    const file = await exported();
    const before = await records();
    const [team] = file.reports[0].records.filter(({ kind }: Fields) => kind === 'survey-team');
    team.trained = 4;
    file.reports[0].records = [team, { ...TALLY, placeCode: 'VD0102001' }];
    const { body } = await send(file);
    expect(body.counts).toMatchObject({ changed: 1, new: 1, unchanged: 1, reportsChanged: 1 });
    expect(await records()).toContainEqual(team);
    expect(await kinds()).toEqual(['survey-team', 'va-tally', 'va-tally', 'workforce']);
    expect((await monitor.delete(`/imports/${body.id}`)).status).toBe(200);
    expect(await records()).toEqual(before);
  });

  it('that were changed since keep an import from being undone', async () => {
    const file = await exported();
    file.reports[0].records.push({ ...TEAM, team: 'NTS 2' });
    const { body } = await send(file);
    const [{ id }] = (await monitor.get('/reports')).body;
    await monitor.post(`/reports/${id}/records`, { ...TEAM, team: 'NTS 3' });
    const undone = await monitor.delete(`/imports/${body.id}`);
    expect([undone.status, undone.body.code]).toEqual([409, 'import-changed-since']);
  });

  it('go into the report with no entry, but not into one that says it is nil', async () => {
    await given.owner.query('delete from report');
    const report = { operatorName: 'Maple', period: '2026-04', nil: false, partial: null, entries: [] };
    expect((await send({ reports: [{ ...report, records: [TEAM] }] })).body.status).toBe('done');
    expect(await kinds()).toEqual(['survey-team']);
    const refused = await send({ reports: [{ ...report, nil: true, records: [] }] });
    expect(refused.body.errors[0]).toMatchObject({ code: 'V01', pointer: '#/line 1' });
  });
});

describe('a sub-record that cannot be taken', () => {
  const refused = async (...all: readonly Fields[]) => {
    const file = await exported();
    file.reports[0].records = all;
    const { status, body } = await send(file);
    expect(status).toBe(422);
    return body;
  };

  it('is refused by the rules, by its pointer, as at entry', async () => {
    const body = await refused({ ...TEAM, trained: 6 }, { ...TALLY, placeCode: 'VD99' });
    expect(body.code).toBe('import-refused');
    const { verdicts } = (await monitor.get(body.instance.replace('/api/v1', ''))).body;
    expect(
      verdicts.map(({ line, findings }: { line: number; findings: Fields[] }) => [
        line,
        findings[0]?.rule,
        findings[0]?.column,
      ]),
    ).toEqual([
      [2, 'V07', 'reports/0/records/0'],
      [3, 'V01', 'reports/0/records/1'],
    ]);
  });

  it('is refused where another of the file bears its id', async () => {
    const id = '5b6c1f0e-3f0b-4a64-9a52-0d6d7a6f6a01';
    const body = await refused({ ...TEAM, id, team: 'A' }, { ...TEAM, id, team: 'B' });
    expect(body.errors).toEqual([expect.objectContaining({ code: 'V09', pointer: '#/line 3' })]);
  });

  it('is refused where it is of another shape, and nothing is stored', async () => {
    const before = await records();
    for (const [record, pointer] of [
      [{}, '#/reports/0/records/0/kind'],
      [{ ...TEAM, leader: 'A name' }, '#/reports/0/records/0/leader'],
      [{ ...TEAM, id: 'one' }, '#/reports/0/records/0/id'],
    ] as const)
      expect((await refused(record)).errors[0]).toMatchObject({ pointer });
    expect(await records()).toEqual(before);
  });

  it('is refused where it is not this organisation’s to report', async () => {
    const post = { kind: 'inclusion-post', post: 'unit', established: 2, filledAndFunded: 1 };
    expect((await refused(post)).errors[0]).toMatchObject({ code: 'V01', pointer: '#/line 2' });
  });
});
