import type { Actor } from '../support/actors.js';
import { startApp, type TestApp } from '../support/app.js';
import { fileForm, givenOn } from '../support/given.js';

let app: TestApp;
let given: Awaited<ReturnType<typeof givenOn>>;
let monitor: Actor;
let operator: Actor;
let stranger: Actor;

const CONTENT = {
  columns: [
    { heading: 'Who', role: 'operator' },
    { heading: 'When', role: 'period' },
    { heading: 'Where', role: 'placeCode' },
    { heading: 'Girls', role: 'F.Y0T17._T' },
  ],
  defaults: {
    activity: 'EORE_SESSION',
    setting: 'out_of_school',
    beneficiaryType: 'direct',
    countBasis: 'persons',
    disabilityAsked: 'none',
  },
};
const FILE = 'Who,When,Where,Girls\nMaple Clearance Group,2026-03,VD0101001,12\n';

beforeAll(async () => {
  app = await startApp({ clock: '2026-10-20T09:00:00Z' });
  given = await givenOn(app);
  await given.country('XVE', { name: 'Veldania' });
  await given.country('XVB');
  await given.places('XVE');
  const maple = await given.operator('XVE', { name: 'Maple Clearance Group' });
  monitor = await given.account({ role: 'monitor', country: 'XVE' });
  operator = await given.account({ role: 'operator', country: 'XVE', operator: maple });
  stranger = await given.account({ role: 'monitor', country: 'XVB' });
});
afterEach(() => given.owner.query('delete from import_mapping'));
afterAll(() => app.stop());

const keep = async (by: Actor = monitor, content: object = CONTENT) =>
  by.post('/import-mappings', { name: 'Short form', content });

it('a monitor keeps a mapping, and operators of the country read files by it', async () => {
  const { status, body } = await keep();
  expect([status, body.version]).toEqual([201, 1]);
  for (const mapping of [body.id, 'Short form']) {
    const form = fileForm(FILE, 'short.csv', { mapping, dryRun: 'true' });
    expect((await operator.post('/imports', form)).body).toMatchObject({
      format: 'mapping',
      mapping: 'Short form',
      counts: { new: 1 },
    });
  }
});

it('an operator keeps none, and another country sees none', async () => {
  expect((await keep(operator)).status).toBe(403);
  const { id } = (await keep()).body;
  expect((await operator.get(`/import-mappings/${id}`)).status).toBe(200);
  expect((await operator.delete(`/import-mappings/${id}`, { 'if-match': '"1"' })).status).toBe(403);
  expect((await stranger.get('/import-mappings')).body).toEqual([]);
  expect((await stranger.get(`/import-mappings/${id}`)).status).toBe(404);
  expect(
    (await stranger.put(`/import-mappings/${id}`, { name: 'Mine', content: CONTENT }, { 'if-match': '"1"' }))
      .status,
  ).toBe(404);
  expect((await stranger.delete(`/import-mappings/${id}`, { 'if-match': '"1"' })).status).toBe(404);
});

it('is changed and taken away by who read it last', async () => {
  const { id } = (await keep()).body;
  const path = `/import-mappings/${id}`;
  const change = { name: 'Long form', content: CONTENT };
  expect((await monitor.put(path, change)).status).toBe(428);
  expect((await monitor.put(path, change, { 'if-match': '"1"' })).body).toMatchObject({
    name: 'Long form',
    version: 2,
  });
  expect((await monitor.put(path, change, { 'if-match': '"1"' })).status).toBe(412);
  expect((await monitor.delete(path, { 'if-match': '"1"' })).status).toBe(412);
  expect((await monitor.delete(path, { 'if-match': '"2"' })).status).toBe(204);
  expect((await monitor.get(path)).status).toBe(404);
});

it('that cannot be read by is refused, each fault at its place', async () => {
  const columns = [
    { heading: 'Who', role: 'operator' },
    { heading: 'Girls', role: 'girls' },
  ];
  const { status, body } = await keep(monitor, { columns });
  expect([status, body.code]).toEqual([422, 'mapping-refused']);
  expect(body.errors[0].pointer).toBe('#/content/columns/1/role');
});

it('that nobody knows is refused by name', async () => {
  const { status, body } = await monitor.post('/imports', fileForm(FILE, 'a.csv', { mapping: 'Nowhere' }));
  expect([status, body.code]).toEqual([422, 'mapping-unknown']);
});

it('begins with the headings of a file and samples of what stands below', async () => {
  const { status, body } = await monitor.post('/imports/headings', fileForm(FILE, 'a.csv'));
  expect([status, body]).toEqual([
    200,
    [
      {
        sheet: '',
        line: 1,
        columns: [
          { heading: 'Who', samples: ['Maple Clearance Group'] },
          { heading: 'When', samples: ['2026-03'] },
          { heading: 'Where', samples: ['VD0101001'] },
          { heading: 'Girls', samples: ['12'] },
        ],
      },
    ],
  ]);
});
