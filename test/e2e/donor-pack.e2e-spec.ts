import { parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre';
import type { Actor } from '../support/actors.js';
import { type Assessors, DOCUMENT, givenAssessors, REF } from '../support/assessors.js';

const ASKED = {
  body: 'NMAA',
  frameworkRef: REF,
  title: 'Open a budget line',
  criteria: ['NMAA-1.1-2a'],
  owner: 'Finance unit',
  dueOn: '2026-12-31',
};

let people: Assessors;
let authority: Actor;
beforeAll(async () => {
  people = await givenAssessors();
  ({ authority } = people);
  const { monitor } = people;
  const round = await people.begun();
  const first = ['NMAA-1.1-1a', 'NMAA-1.1-1b', 'NMAA-1.1-1c'];
  for (const code of first) await authority.put(`${round}/answers/${code}`, { code, answer: 'met' });
  await authority.post(`${round}/evidence`, { ...DOCUMENT, criterionCodes: first });
  const euro = (amount: number) => ({ cost: { amount, currency: 'EUR' } });
  await authority.post('/actions', {
    ...ASKED,
    ...euro(1200.5),
    fundingSource: '=HYPERLINK("x")',
    dueOn: '2026-10-01',
  });
  await authority.post('/actions', {
    ...ASKED,
    title: 'Reporting forms',
    dueOn: '2026-11-30',
    criteria: ['NMAA-3.1-1a'],
    ...euro(800),
  });
  await authority.post('/actions', { ...ASKED, title: 'Not estimated yet', criteria: ['NMAA-3.1-2a'] });
  await authority.post('/actions', { ...ASKED, title: 'Done', status: 'done', ...euro(5) });
  await authority.post('/actions', { ...ASKED, title: 'Dropped', status: 'dropped', ...euro(7) });
  const centres = { body: 'NMAC', title: 'Train staff', criteria: ['NMAC-2.1-2b'] };
  await monitor.post('/actions', { ...ASKED, ...centres, cost: { amount: 300, currency: 'USD' } });
});
afterAll(() => people.app.stop());

async function csv(query = '', by: Actor = authority): Promise<Record<string, string>[]> {
  const { status, body } = await by.get(`/exports/actions.csv${query}`);
  expect(status).toBe(200);
  return parse(String(body), { bom: true, columns: true });
}

async function sheets(query = '') {
  const file = await authority.ask('GET', `/exports/actions.xlsx${query}`);
  const book = await readXlsx(new Uint8Array(await file.arrayBuffer()));
  return { file, names: book.sheets.map(({ name }) => name), rows: book.sheets.map(({ rows }) => rows) };
}

describe('the plan as a file for donors', () => {
  it('leads from the gap and its level to the action, its cost and its pillars', async () => {
    const rows = await csv();
    expect(rows.map((row) => row.Action)).toEqual([
      'Open a budget line',
      'Reporting forms',
      'Not estimated yet',
      'Train staff',
    ]);
    expect(rows[0]).toMatchObject({
      Body: 'NMAA',
      'Gap (recommendation)': expect.stringMatching(/^NMAA-1\.1 /),
      'Level now (0–4)': '1',
      'Level aimed at': '2',
      Status: 'planned',
      Due: '2026-10-01',
      Overdue: 'yes',
      Cost: '1200.5',
      Currency: 'EUR',
      'Main pillar': 'Participation; Protection; Prevention; Relief and recovery',
    });
    expect(rows[1]).toMatchObject({
      'Main pillar': 'Prevention',
      'Other pillars': 'Protection',
      Overdue: '',
    });
  });

  it('tells not estimated from 0, and a body without a round from level 0', async () => {
    const rows = await csv();
    expect(rows[2]).toMatchObject({ Cost: 'not estimated', Currency: '' });
    expect(rows[3]).toMatchObject({ Body: 'NMAC', 'Level now (0–4)': 'not assessed' });
  });

  it('runs no formula that somebody typed', async () => {
    expect((await csv())[0]?.['Funding source']).toBe(`'=HYPERLINK("x")`);
  });

  it('holds what is done and dropped when all is asked for, and one body’s plan when that is', async () => {
    expect(await csv('?extent=all')).toHaveLength(6);
    expect(await csv('?body=NMAC')).toHaveLength(1);
  });

  it('adds costs by main pillar, never over currencies, and leaves out what was dropped', async () => {
    const { names, rows, file } = await sheets('?extent=all');
    expect(names).toEqual(['Actions', 'Totals by pillar', 'About']);
    expect(file.headers.get('content-disposition')).toContain('action-plan-XVE-2026-10-20.xlsx');
    const totals = rows[1]?.slice(1).filter((row) => row.length === 4 && row[3] !== null);
    expect(totals).toEqual([
      ['Prevention', 800, 'EUR', 1],
      ['Prevention', 300, 'USD', 1],
      ['Prevention', 'not estimated', null, 1],
      ['Several main pillars', 1205.5, 'EUR', 2],
    ]);
  });

  it('speaks French and Arabic, too', async () => {
    expect((await csv('?lang=fr'))[2]).toMatchObject({ Coût: 'non estimé', État: 'prévue' });
    expect((await sheets('?lang=ar')).names[0]).toBe('الإجراءات');
  });

  it('is in the audit, and leaves for nobody outside', async () => {
    await csv('?body=NMAC');
    const filter = encodeURIComponent(JSON.stringify({ deed: 'action:export' }));
    const { body } = await authority.get(`/audit?filter=${filter}`);
    expect(body[0]).toMatchObject({ change: { format: 'csv', body: 'NMAC', actions: 1 } });
    expect((await people.adviser.get('/exports/actions.csv')).status).toBe(403);
    expect((await people.foreigner.get('/exports/actions.csv?country=XVE')).status).toBe(404);
    expect(await csv('', people.foreigner)).toEqual([]);
  });
});

describe('where the plans stand', () => {
  it('is told of both bodies, with what is overdue, what it costs, and what the index would be', async () => {
    const { body } = await people.monitor.get('/plan');
    expect(body.bodies[0]).toMatchObject({
      body: 'NMAA',
      counts: { planned: 3, in_progress: 0, done: 1, dropped: 1 },
      overdue: 1,
      doneNotAnswered: 1,
      costs: [{ currency: 'EUR', amount: 2000.5, actions: 2 }],
      notEstimated: 1,
      index: { before: null, beforeReason: 'too_few_answers' },
    });
    expect(body.bodies[1]).toMatchObject({ body: 'NMAC', round: null, index: null, doneNotAnswered: null });
  });

  it('is another country’s own', async () => {
    expect((await people.foreigner.get('/plan?country=XVE')).status).toBe(404);
    expect((await people.foreigner.get('/plan')).body.bodies[0].counts.planned).toBe(0);
  });
});
