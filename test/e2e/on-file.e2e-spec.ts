import type { Actor } from '../support/actors.js';
import { startApp, type TestApp } from '../support/app.js';
import { givenOn } from '../support/given.js';
import { expectProblem } from '../support/untouched.js';

const ALL = { answer: 'yes' };
const CHECKS = { sop_practice: ALL, saddd: ALL, consultation_records: ALL, safeguarding_channel: ALL };

let app: TestApp;
let given: Awaited<ReturnType<typeof givenOn>>;
let monitor: Actor;
let staff: Actor;
let maple: string;
let birch: string;

beforeAll(async () => {
  app = await startApp({ clock: '2026-08-14T09:00:00Z' });
  given = await givenOn(app);
  for (const code of ['XVE', 'XTA']) await given.country(code);
  maple = await given.operator('XVE', { name: 'Maple' });
  birch = await given.operator('XVE', { name: 'Birch' });
  monitor = await given.account({ role: 'monitor', country: 'XVE' });
  staff = await given.account({ role: 'operator', country: 'XVE', operator: maple });
});
afterAll(() => app.stop());

const KINDS = [
  ['agreements', () => ({ party: 'centre', from: '2026-01-01', sadddClause: false }), { sadddClause: true }],
  [
    'accreditations',
    () => ({ basis: 'authorised', families: ['eore'], from: '2026-01-01' }),
    { families: ['eore', 'land_release'] },
  ],
  [
    'safeguarding-checks',
    () => ({ checkedOn: '2026-05-01', policy: 'on_file', channel: 'none' }),
    { policy: 'verified' },
  ],
  [
    'sop-checks',
    () => ({ family: 'eore', checkedOn: '2026-05-01', inclusive: true, dataSafe: false }),
    { dataSafe: true },
  ],
  [
    'visits',
    () => ({
      kind: 'visit',
      heldOn: '2026-05-01',
      activity: 'EORE_SESSION',
      checks: CHECKS,
      result: 'satisfactory',
    }),
    { notes: 'Trainers asked nobody for a name.' },
  ],
] as const;

describe('what the centre keeps of an operator', () => {
  it.each(KINDS)('is kept, corrected and removed by the centre: %s', async (path, fields, change) => {
    const body = { operatorId: birch, ...fields() };
    const made = await monitor.post(`/${path}`, body, { 'idempotency-key': path });
    expect([made.status, made.body.countryCode, made.body.version]).toEqual([201, 'XVE', 1]);
    const twice = await monitor.post(`/${path}`, body, { 'idempotency-key': path });
    expect(twice.body.id).toBe(made.body.id);
    const at = `/${path}/${made.body.id}`;
    expectProblem(await monitor.patch(at, change), 428);
    expect((await monitor.patch(at, change, { 'if-match': '"1"' })).body).toMatchObject({
      ...change,
      version: 2,
    });
    expectProblem(await monitor.patch(at, change, { 'if-match': '"1"' }), 412);
    expect((await monitor.get(at)).body).toMatchObject(change);
    const filter = encodeURIComponent(JSON.stringify({ operatorId: birch }));
    expect((await monitor.get(`/${path}?filter=${filter}`)).body).toHaveLength(1);
    expect((await monitor.delete(at, { 'if-match': '"2"' })).status).toBe(204);
    expect((await monitor.get(at)).status).toBe(404);
  });

  it.each(KINDS)('is read by the operator’s own staff, who change nothing: %s', async (path, fields) => {
    const own = (await monitor.post(`/${path}`, { operatorId: maple, ...fields() })).body;
    const others = (await monitor.post(`/${path}`, { operatorId: birch, ...fields() })).body;
    expect((await staff.get(`/${path}`)).body).toEqual([own]);
    expect((await staff.get(`/${path}/${others.id}`)).status).toBe(404);
    expect((await staff.post(`/${path}`, { operatorId: maple, ...fields() })).status).toBe(403);
    expect((await staff.delete(`/${path}/${own.id}`, { 'if-match': '"1"' })).status).toBe(403);
  });

  it.each(KINDS)('does not exist for another country: %s', async (path, fields) => {
    const stranger = await given.account({ role: 'monitor', country: 'XTA' });
    expect((await stranger.get(`/${path}`)).body).toEqual([]);
    expect((await stranger.post(`/${path}`, { operatorId: maple, ...fields() })).status).toBe(404);
  });

  it('refuses what cannot be, at its place, and stores nothing', async () => {
    const wrong = [
      [
        'agreements',
        { party: 'centre', from: '2026-02-01', until: '2026-01-01', sadddClause: true },
        '#/until',
      ],
      [
        'agreements',
        { party: 'centre', from: '2026-02-01', sadddClause: true, number: 'ask ada@example.org' },
        '#/number',
      ],
      [
        'sop-checks',
        { family: 'eore', checkedOn: '2026-08-15', inclusive: true, dataSafe: true },
        '#/checkedOn',
      ],
      [
        'visits',
        {
          kind: 'visit',
          heldOn: '2026-05-02',
          activity: 'NTS',
          result: 'satisfactory',
          checks: { ...CHECKS, saddd: { answer: 'not_applicable' } },
        },
        '#/checks/saddd/reason',
      ],
      [
        'visits',
        {
          kind: 'visit',
          heldOn: '2026-05-02',
          activity: 'NTS',
          result: 'satisfactory',
          checks: CHECKS,
          notes: 'call +44 20 7946 0958',
        },
        '#/notes',
      ],
    ] as const;
    for (const [path, fields, pointer] of wrong) {
      const before = (await monitor.get(`/${path}`)).body;
      const refused = await monitor.post(`/${path}`, { operatorId: birch, ...fields });
      expectProblem(refused, 422);
      expect([refused.body.code, refused.body.errors[0].pointer]).toEqual(['not-kept-so', pointer]);
      expect((await monitor.get(`/${path}`)).body).toEqual(before);
    }
    const incomplete = {
      operatorId: birch,
      kind: 'visit',
      heldOn: '2026-05-02',
      activity: 'NTS',
      result: 'satisfactory',
    };
    expect((await monitor.post('/visits', incomplete)).body.code).toBe('validation-failed');
  });

  it('says what is missing first: never recorded and found wanting are told apart', async () => {
    const elm = await given.operator('XVE', { name: 'Elm' });
    const standing = async () => (await monitor.get(`/operators/${elm}/standing`)).body;
    expect(await standing()).toMatchObject({
      asOf: '2026-08-14',
      agreement: [{ what: 'no_agreement' }],
      accreditation: [{ what: 'not_accredited' }],
      safeguarding: [{ what: 'no_safeguarding_check' }],
      sops: [],
      visits: [{ what: 'never_visited' }],
    });
    for (const [path, fields] of KINDS) await monitor.post(`/${path}`, { operatorId: elm, ...fields() });
    expect(await standing()).toMatchObject({
      agreement: [{ what: 'no_clause' }],
      accreditation: [],
      safeguarding: [{ what: 'policy_unread' }, { what: 'no_channel' }],
      sops: [{ what: 'sop_not_data_safe', family: 'eore' }],
      visits: [],
    });
  });

  it('finds the visits that left a corrective action open', async () => {
    const fir = await given.operator('XVE', { name: 'Fir' });
    const about = {
      kind: 'visit',
      activity: 'NTS',
      checks: CHECKS,
      result: 'actions_needed',
      operatorId: fir,
    };
    const action = { about: 'saddd', what: 'Ask about disability.', dueOn: '2026-06-01' };
    const visit = async (heldOn: string, ...actions: object[]) =>
      (await monitor.post('/visits', { ...about, heldOn, actions })).body.id;
    await visit('2026-05-01');
    await visit('2026-05-02', { ...action, closedOn: '2026-05-30' });
    const left = await visit('2026-05-03', { ...action, closedOn: '2026-05-30' }, action);
    const filter = encodeURIComponent(JSON.stringify({ operatorId: fir, open: true }));
    expect((await monitor.get(`/visits?filter=${filter}`)).body).toMatchObject([{ id: left }]);
  });

  it('decides who is accredited: whoever has an accreditation or authorisation in force today', async () => {
    const oak = await given.operator('XVE', { name: 'Oak' });
    const isAccredited = async () => (await monitor.get(`/operators/${oak}`)).body.accredited;
    expect(await isAccredited()).toBe(false);
    const ended = { operatorId: oak, basis: 'accredited', families: [], until: '2026-08-13' };
    await monitor.post('/accreditations', ended);
    expect(await isAccredited()).toBe(false);
    await monitor.post('/accreditations', { ...ended, basis: 'authorised', until: '2026-08-14' });
    expect(await isAccredited()).toBe(true);
    expect((await given.administrator.get(`/operators/${oak}`)).body.accredited).toBe(true);
    const change = await monitor.patch(`/operators/${oak}`, { accredited: false }, { 'if-match': '"1"' });
    expect(change.body.accredited).toBe(false);
    const again = await monitor.patch(`/operators/${oak}`, { accredited: true }, { 'if-match': '"2"' });
    expect(again.body.accredited).toBe(true);
    const filter = encodeURIComponent(JSON.stringify({ operatorId: oak }));
    expect((await monitor.get(`/accreditations?filter=${filter}`)).body).toHaveLength(3);
  });

  it('is written into the audit of the country', async () => {
    const deeds = (await monitor.get('/audit')).body.map(({ deed }: { deed: string }) => deed);
    expect(deeds).toEqual(expect.arrayContaining(['agreement:create', 'visit:change', 'sop-check:remove']));
  });
});
