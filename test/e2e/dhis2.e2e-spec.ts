import type { Actor } from '../support/actors.js';
import { startApp, type TestApp } from '../support/app.js';
import { fileForm, givenOn } from '../support/given.js';
import { session } from '../support/reported.js';

type Fields = Readonly<Record<string, unknown>>;
interface Value {
  readonly dataElement: string;
  readonly categoryOptionCombo: string;
  readonly orgUnit: string;
  readonly period: string;
  readonly value: string;
  readonly deleted?: boolean;
}

let app: TestApp;
let given: Awaited<ReturnType<typeof givenOn>>;
let here: Actor;
let there: Actor;

beforeAll(async () => {
  app = await startApp({ clock: '2026-10-20T09:00:00Z' });
  given = await givenOn(app);
  for (const code of ['XVE', 'XTA']) {
    await given.country(code, { enabledFlags: ['caregiver'] });
    await given.places(code);
  }
  here = await given.account({ role: 'monitor', country: 'XVE' });
  there = await given.account({ role: 'monitor', country: 'XTA' });
  const [maple, birch] = await operators('XVE');
  await operators('XTA');
  const asked = { disabilityAsked: 'none', disabilityMethod: null };
  await entered(maple, '2026-03', {
    entries: [
      session(
        { girls: { with: 0, without: 12 }, women: { _T: 7 }, unknown: { _T: 3 } },
        {
          projectCode: 'P=1; 50 %',
          taskRef: 'T-7',
          implementingPartner: '=Birch; Sons',
          donor: '-1',
          statedTotal: 25,
          flags: [{ flag: 'caregiver', value: 4 }],
          comments: 'First\nsecond, "quoted"',
        },
      ),
      session({ men: { _T: 5 } }, { ...asked, placeCode: 'VD01', setting: 'in_school' }),
    ],
  });
  await entered(maple, '2026-05', { nil: true });
  await entered(birch, '2026-Q2', {
    entries: [session({ boys: { _T: 4 } }, asked)],
    partial: 'Two districts',
  });
});
afterEach(() => given.owner.query(`delete from report where country_code = 'XTA'`));
afterAll(() => app.stop());

async function operators(country: string): Promise<[string, string]> {
  return [
    await given.operator(country, { name: 'Maple; Clearance = Group' }),
    await given.operator(country, { name: 'Birch' }),
  ];
}

async function entered(operatorId: string, period: string, content: Fields): Promise<void> {
  const { status, body } = await here.post('/reports', { operatorId, period, ...content });
  expect([status, body.errors]).toEqual([201, undefined]);
}

const exported = async (by = here) =>
  (await by.get('/exports/reports.json?basis=current&dialect=dhis2')).body;
const send = (set: unknown, fields: Record<string, string> = {}) =>
  there.post('/imports', fileForm(JSON.stringify(set), 'values.json', fields));

/** The entries of a country as an export writes them, but for their ids. */
async function entries(by: Actor): Promise<Fields[]> {
  const { reports } = (await by.get('/exports/reports.json?basis=current')).body;
  return reports.flatMap(({ operatorName, period, entries: all }: Fields & { entries: Fields[] }) =>
    all.map(({ id: _, ...entry }) => ({ operatorName, period, ...entry })),
  );
}

describe('reports as a DHIS2 data value set', () => {
  it('are values under our codes, 0 as 0, with what cannot be carried said behind them', async () => {
    const set = await exported();
    expect(set.idScheme).toBe('CODE');
    expect(set.dataValues).toContainEqual({
      dataElement: 'CG_EORE_SESSION.direct.out_of_school.people',
      period: '202603',
      orgUnit: 'VD0101001',
      categoryOptionCombo: 'F.Y0T17.with',
      attributeOptionCombo:
        'Maple%3B Clearance %3D Group;project=P%3D1%3B 50 %25;partner=%3DBirch%3B Sons;task=T-7',
      value: '0',
    });
    expect(set.dataValues.map(({ period }: Value) => period)).toContain('2026Q2');
    expect(set.notCarried).toEqual([
      { operatorName: 'Maple; Clearance = Group', period: '2026-05', what: 'nil' },
      { operatorName: 'Birch', period: '2026-Q2', what: 'partial' },
    ]);
  });

  it('are offered as JSON only', async () => {
    const { status, body } = await here.get('/exports/reports.csv?dialect=dhis2');
    expect([status, body.code]).toEqual([422, 'dialect-not-offered']);
  });

  it('come in to another country with the same operators and places as the same entries', async () => {
    const { body } = await send(await exported());
    expect(body).toMatchObject({ format: 'dhis2', status: 'done', counts: { new: 3, refused: 0 } });
    expect(await entries(there)).toEqual(await entries(here));
    const stored = await given.owner.query(`select distinct source from report where country_code = 'XTA'`);
    expect(stored.rows).toEqual([{ source: 'dhis2' }]);
  });

  it('change nothing when they come twice; a value that is deleted takes a figure away, and undo gives it back', async () => {
    const set = await exported();
    await send(set);
    const before = await entries(there);
    expect((await send(set, { format: 'dhis2' })).body.counts).toMatchObject({ unchanged: 3, changed: 0 });
    const girls: Value = set.dataValues.find((one: Value) => one.categoryOptionCombo === 'F.Y0T17.without');
    const { body } = await send({ dataValues: [{ ...girls, deleted: true }] });
    expect(body.counts).toMatchObject({ changed: 1 });
    expect(await entries(there)).not.toEqual(before);
    await there.delete(`/imports/${body.id}`);
    expect(await entries(there)).toEqual(before);
  });
});

describe('a data value that is not understood', () => {
  it('is refused by its pointer, and the others come in where only valid ones are wanted', async () => {
    const { dataValues } = await exported();
    const set = { dataValues: [...dataValues, { ...dataValues[0], dataElement: 'MAL_01' }] };
    const refused = await send(set);
    expect([refused.status, refused.body.code]).toEqual([422, 'import-refused']);
    const { body } = await send(set, { rows: 'valid' });
    expect(body.counts).toMatchObject({ new: 3, refused: 1 });
    expect(body.verdicts[0]).toMatchObject({
      line: set.dataValues.length,
      verdict: 'refused',
      findings: [{ rule: 'V01', column: `dataValues/${dataValues.length}`, params: { value: 'MAL_01' } }],
    });
  });

  it('is no data value set without values, and no table', async () => {
    expect((await send({ reports: [] }, { format: 'dhis2' })).status).toBe(422);
    const table = await there.post('/imports', fileForm('a,b\n1,2\n', 'a.csv', { format: 'dhis2' }));
    expect(table.body.code).toBe('file-refused');
    expect((await send({ reports: [] }, { format: 'template' })).body.code).toBe('file-refused');
  });
});
