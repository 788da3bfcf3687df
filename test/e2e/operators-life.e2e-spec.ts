import { randomUUID } from 'node:crypto';
import type { Actor } from '../support/actors.js';
import { startApp, type TestApp } from '../support/app.js';
import { fileForm, givenOn } from '../support/given.js';
import { codesOf, ifMatch, plain } from '../support/reporting-operator.js';

let app: TestApp;
let given: Awaited<ReturnType<typeof givenOn>>;
let monitor: Actor;

beforeAll(async () => {
  app = await startApp({ clock: '2026-10-20T09:00:00Z' });
  given = await givenOn(app);
  await given.country('XVE');
  await given.country('XTA');
  await given.places('XVE');
  monitor = await given.account({ role: 'monitor', country: 'XVE' });
});
afterAll(() => app.stop());

const q = (filter: object) => `filter=${encodeURIComponent(JSON.stringify(filter))}`;
const dutiesOf = async (operatorId: string) => (await monitor.get(`/duties?${q({ operatorId })}`)).body;
const merge = (id: string, body: object, version = 1) =>
  monitor.post(`/operators/${id}/merger`, body, ifMatch(version));
const auditOf = async (id: string) => {
  const { rows } = await given.owner.query('select content from audit_record order by id');
  const records = rows.map(({ content }: { content: string }) => JSON.parse(content));
  return records.filter(({ on }: { on: string }) => on === id);
};

describe('an operator that closes', () => {
  it('owes nothing after: duties end with that month, and those to come are gone', async () => {
    const id = await given.operator('XVE');
    const running = await given.duty('XVE', id);
    await given.duty('XVE', id, { projectCode: 'P-2', fromMonth: '2026-09' });
    expect((await monitor.patch(`/operators/${id}`, { closedOn: '2026-02-30' }, ifMatch(1))).status).toBe(
      422,
    );
    const closed = await monitor.patch(`/operators/${id}`, { closedOn: '2026-06-15' }, ifMatch(1));
    expect(closed.body).toMatchObject({ closedOn: '2026-06-15', successorId: null, version: 2 });
    expect(await dutiesOf(id)).toMatchObject([{ id: running, toMonth: '2026-06', version: 2 }]);
    const calendar = await monitor.get('/reports/calendar?country=XVE&from=2026-05&to=2026-08');
    const line = calendar.body.operators.find((one: { operatorId: string }) => one.operatorId === id);
    expect(line).toMatchObject({ closedOn: '2026-06-15', successorName: null });
    expect(line.slots.map(({ state }: { state: string }) => state)).toEqual([
      'late',
      'late',
      'not_due',
      'not_due',
    ]);
  });

  it('takes no duty and no report of later months, until it is opened again', async () => {
    const id = await given.operator('XVE');
    await monitor.patch(`/operators/${id}`, { closedOn: '2026-06-15' }, ifMatch(1));
    const later = await monitor.post('/duties', { operatorId: id, fromMonth: '2026-01' });
    expect([later.status, later.body.code]).toEqual([422, 'duty-refused']);
    const report = (period: string) => monitor.post('/reports', { operatorId: id, period });
    expect((await report('2026-06')).status).toBe(201);
    const refused = await report('2026-07');
    expect([refused.status, codesOf(refused.body)]).toEqual([422, ['V08']]);
    await monitor.patch(`/operators/${id}`, { closedOn: null }, ifMatch(2));
    expect((await report('2026-07')).status).toBe(201);
  });
});

describe('an operator that is renamed', () => {
  it('keeps its old name, so that files which still bear it are understood', async () => {
    const id = await given.operator('XVE', { name: 'Birch Demining' });
    const renamed = await monitor.patch(`/operators/${id}`, { name: 'Birch Foundation' }, ifMatch(1));
    expect(renamed.body).toMatchObject({
      name: 'Birch Foundation',
      alsoKnownAs: ['Birch Demining'],
      formerNames: [{ name: 'Birch Demining', until: '2026-10-20' }],
    });
    const back = await monitor.patch(`/operators/${id}`, { name: 'Birch Demining' }, ifMatch(2));
    expect(back.body.alsoKnownAs).toEqual(['Birch Foundation']);
    expect(back.body.formerNames.map(({ name }: { name: string }) => name).sort()).toEqual([
      'Birch Demining',
      'Birch Foundation',
    ]);
  });
});

describe('an operator that becomes part of another', () => {
  it('names another of its country that works, and the version that was read', async () => {
    const [id, shut] = [await given.operator('XVE'), await given.operator('XVE')];
    const abroad = await given.operator('XTA');
    await monitor.patch(`/operators/${shut}`, { closedOn: '2026-01-31' }, ifMatch(1));
    for (const into of [id, shut, abroad, randomUUID()]) {
      const refused = await merge(id, { into, on: '2026-06-30' });
      expect([refused.status, refused.body.code]).toEqual([422, 'unknown-successor']);
    }
    const into = await given.operator('XVE');
    expect((await merge(id, { into, on: 'June' })).status).toBe(422);
    expect((await merge(id, { into, on: '2026-06-30' }, 7)).status).toBe(412);
    expect((await monitor.post(`/operators/${id}/merger`, { into, on: '2026-06-30' })).status).toBe(428);
  });

  it('hands its duties on where that is asked for, and every step is in the audit', async () => {
    const [id, into] = [await given.operator('XVE'), await given.operator('XVE')];
    await given.duty('XVE', id, { projectCode: 'P-1' });
    await given.duty('XVE', id, { projectCode: 'P-2' });
    await given.duty('XVE', into, { projectCode: 'P-2' });
    const merged = await merge(id, { into, on: '2026-06-30', duties: 'copied' });
    expect(merged.body).toMatchObject({ closedOn: '2026-06-30', successorId: into, version: 2 });
    expect((await dutiesOf(id)).map(({ toMonth }: { toMonth: string }) => toMonth)).toEqual([
      '2026-06',
      '2026-06',
    ]);
    expect(await dutiesOf(into)).toMatchObject([
      { projectCode: 'P-1', fromMonth: '2026-07', toMonth: null },
      { projectCode: 'P-2', fromMonth: '2025-01', toMonth: null },
    ]);
    const again = await merge(id, { into, on: '2026-07-31' }, 2);
    expect([again.status, again.body.code]).toEqual([409, 'illegal-transition']);
    const record = (await auditOf(id)).at(-1);
    expect(record).toMatchObject({ deed: 'operator:merge', change: { into, on: '2026-06-30' } });
    expect([record.change.duties.length, record.change.copied.length]).toEqual([2, 1]);
    const reopened = await monitor.patch(`/operators/${id}`, { closedOn: null }, ifMatch(2));
    expect(reopened.body).toMatchObject({ closedOn: null, successorId: null });
  });

  it('keeps its reports: two reports of one month stay two organisations’', async () => {
    const [id, into] = [
      await given.operator('XVE', { name: 'Rowan' }),
      await given.operator('XVE', { name: 'Oak' }),
    ];
    for (const operatorId of [id, into])
      await monitor.post('/reports', { operatorId, period: '2026-06', entries: [plain()] });
    await merge(id, { into, on: '2026-06-30' });
    const listed = await monitor.get(`/reports?${q({ operatorId: [id, into] })}`);
    expect(listed.body.map(({ operatorName }: { operatorName: string }) => operatorName).sort()).toEqual([
      'Oak',
      'Rowan',
    ]);
    const calendar = await monitor.get('/reports/calendar?country=XVE');
    const line = calendar.body.operators.find((one: { operatorId: string }) => one.operatorId === id);
    expect(line).toMatchObject({ name: 'Rowan', successorName: 'Oak' });
  });

  it('is answered with its successor’s name when a file names it for a later month', async () => {
    const [id, into] = [
      await given.operator('XVE', { name: 'Alder Aid' }),
      await given.operator('XVE', { name: 'Elm Aid' }),
    ];
    await merge(id, { into, on: '2026-06-30' });
    const file = [
      'operator,period,activity,setting,beneficiaryType,countBasis,placeCode,disabilityAsked,F.Y18T59._T',
      ...['2026-06', '2026-07'].map(
        (period) => `Alder Aid,${period},EORE_SESSION,out_of_school,direct,persons,VD0101001,not_stated,12`,
      ),
    ].join('\n');
    const form = fileForm(file, 'own.csv', { country: 'XVE', dryRun: 'true' });
    const { body } = await monitor.post('/imports', form);
    const { body: rows } = await monitor.get(`/imports/${body.id}/rows`);
    expect(rows[0].verdict).toBe('new');
    expect(rows[1]).toMatchObject({ verdict: 'refused', findings: [{ rule: 'V08' }] });
    expect(JSON.stringify(rows[1].findings)).toContain('Name Elm Aid for 2026-07.');
  });
});
