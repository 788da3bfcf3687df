import { loadConfig } from '../../api/config.js';
import type { Framework } from '../../api/domain/framework.js';
import { startServer } from '../../api/server.js';
import { NEXT } from '../fixtures/next-version.js';
import { type Assessors, givenAssessors, moved, REF } from '../support/assessors.js';
import { Client } from '../support/client.js';
import { fileForm } from '../support/given.js';
import { NEXT_REF, sendVersion, versionsOf, yamlOf } from '../support/versions.js';
import { wideFramework } from '../support/wide-framework.js';

let people: Assessors;
let before: Framework;
let after: Framework;

beforeAll(async () => {
  people = await givenAssessors();
  ({ before, after } = await versionsOf(people.app));
});
afterAll(() => people.app.stop());

const codes = (list: readonly { code: string }[]) => list.map(({ code }) => code);
const refs = async (by: Client) => (await by.get('/frameworks')).body.map(({ ref }: { ref: string }) => ref);
const stored = async () =>
  (await people.given.owner.query('select ref from framework_version order by ref')).rows.map(
    ({ ref }) => ref,
  );

describe('a version that is brought in', () => {
  it('is looked at before it is stored: what changes, and how many rounds it concerns, by country', async () => {
    await people.begun();
    await moved('submission', await people.begun(), people.authority);
    const { administrator } = people.given;
    const looked = await sendVersion(administrator, yamlOf(after), '?dryRun=true');
    expect(looked.status).toBe(200);
    const { change, ...said } = looked.body;
    expect(said).toMatchObject({ dryRun: true, ref: NEXT_REF, outcome: 'new', faults: [] });
    expect(codes(change.added)).toEqual([NEXT.added]);
    expect(codes(change.removed)).toEqual([NEXT.removed]);
    expect(change.reworded[0]).toMatchObject({
      before: { text: expect.stringContaining('plan') },
      after: { text: 'The plan in force names the common priorities, one by one.' },
    });
    expect(change.replaced.map((one: { moved: boolean }) => one.moved)).toEqual([false, true]);
    expect(codes(change.weights)).toEqual([NEXT.reweighted]);
    expect(said.openRounds).toEqual([{ countryCode: 'XVE', body: 'NMAA', frameworkRef: REF, rounds: 1 }]);
    expect(await stored()).toEqual([]);
    expect(await refs(administrator)).not.toContain(NEXT_REF);
  });

  it('is refused with every fault at its place, and nothing of it is stored', async () => {
    const { administrator } = people.given;
    const long = { ...after, functions: [] as object[], title: { fr: 'Sans anglais' }, owner: 'me' };
    const shape = await sendVersion(administrator, yamlOf(long));
    expect([shape.status, shape.body.code]).toEqual([422, 'framework-refused']);
    expect(shape.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '#/title/en',
      '#/owner',
    ]);
    const slip = yamlOf(after)
      .replace(`- ${NEXT.replaced}\n`, '- NMAA-2.2-1z\n')
      .replace(/kpi: KPI-\d\d/, 'kpi: KPI-99');
    const rules = await sendVersion(administrator, slip);
    expect(rules.body.errors.map(({ code }: { code: string }) => code).sort()).toEqual([
      'formerly-unknown',
      'kpi-unknown',
    ]);
    const dry = await sendVersion(administrator, slip, '?dryRun=true');
    expect([dry.status, dry.body.outcome, dry.body.faults]).toEqual([200, 'refused', rules.body.errors]);
    expect(await stored()).toEqual([]);
  });

  it.each([
    ['a bomb of aliases', 'a: &a [x, x]\nb: [*a, *a, *a]', '#/1/4'],
    ['a tag that would run something', 'ref: !!js/function "() => 1"', '#/1/6'],
    ['brackets that would exhaust the reader', '['.repeat(300_000), '#/1/9'],
    ['quotes that would keep it busy', '"'.repeat(900_000), '#/1/3'],
    ['bytes that are no text', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0xff, 0xfe]), '#/1/1'],
    ['nothing', '', '#/1/1'],
  ])('is refused when it is meant to harm: %s', async (_, yaml, pointer) => {
    const sent = await sendVersion(people.given.administrator, yaml);
    expect([sent.status, sent.body.code]).toEqual([422, 'framework-refused']);
    expect(sent.body.errors[0].pointer).toBe(pointer);
    expect(sent.headers.get('content-type')).toContain('application/problem+json');
  });

  it('is refused above six megabytes, and as anything but a file', async () => {
    const { administrator } = people.given;
    expect((await sendVersion(administrator, `# ${'x'.repeat(6 * 1024 * 1024)}`)).status).toBe(413);
    expect((await administrator.post('/frameworks', { ref: NEXT_REF })).status).toBe(415);
    expect((await administrator.post('/frameworks', new FormData())).status).toBe(400);
  });

  it('is brought in by an administrator only', async () => {
    for (const by of [people.authority, people.monitor, people.adviser]) {
      expect((await sendVersion(by, yamlOf(after))).status).toBe(403);
      expect((await by.get(`/frameworks/${REF}/open-rounds`)).status).toBe(403);
    }
  });

  it('is stored once, and every process serves it from then on', async () => {
    const { app, given, authority } = people;
    const config = loadConfig({
      PORT: '0',
      LOG_LEVEL: 'error',
      DATABASE_URL: app.apiUrl,
      CLOCK: '2026-10-20T09:00:00Z',
    });
    const other = await startServer(config, { ownerUrl: null, apiUrl: app.apiUrl });
    const there = new Client(other.origin).withSession(authority.session);
    try {
      expect(await refs(there)).not.toContain(NEXT_REF);
      const made = await sendVersion(given.administrator, yamlOf(after));
      expect([made.status, made.body.outcome]).toEqual([200, 'new']);
      expect(await refs(there)).toContain(NEXT_REF);
      const read = await there.get(`/frameworks/${NEXT_REF}`);
      expect(read.body.ref).toBe(NEXT_REF);
      const begun = await there.post('/assessments', {
        body: 'NMAA',
        frameworkRef: NEXT_REF,
        period: '2040',
      });
      expect(begun.status).toBe(201);
    } finally {
      await other.app.close();
    }
    const again = await sendVersion(given.administrator, `# another layout\n${yamlOf(after)}`);
    expect([again.status, again.body.outcome]).toEqual([200, 'unchanged']);
    expect(await stored()).toEqual([NEXT_REF]);
    const listed = (await authority.get('/frameworks')).body;
    expect(listed.find(({ ref }: { ref: string }) => ref === REF).importedAt).toBeNull();
    expect(listed.find(({ ref }: { ref: string }) => ref === NEXT_REF).importedAt).toMatch(/^2026-10-20/);
  });

  it('never changes afterwards, and neither does one that comes with the product', async () => {
    const { administrator, owner } = people.given;
    for (const framework of [before, after]) {
      const other = yamlOf({ ...framework, source: { en: 'Somebody else' } });
      const sent = await sendVersion(administrator, other);
      expect([sent.status, sent.body.errors[0].code]).toEqual([422, 'version-differs']);
    }
    const older = await sendVersion(administrator, yamlOf({ ...before, ref: 'gdei-wps@0.9' }));
    expect(older.body.errors[0].code).toBe('version-not-newer');
    const { rows } = await owner.query(
      `select has_table_privilege(rolname, 'framework_version', 'update, delete') as may
         from pg_roles where rolname = 'common_ground_api'`,
    );
    expect(rows).toEqual([{ may: false }]);
  });

  it('says to everybody what it changed, in their language', async () => {
    const read = await people.authority.get(`/frameworks/${NEXT_REF}/changes?lang=fr`);
    expect([read.status, read.body.from, read.body.to]).toEqual([200, REF, NEXT_REF]);
    expect((await people.authority.get(`/frameworks/${REF}/changes`)).status).toBe(404);
    expect((await people.authority.get(`/frameworks/${NEXT_REF}/changes?from=${NEXT_REF}`)).status).toBe(404);
  });

  it('is in the audit, with its fingerprint', async () => {
    const { body } = await people.given.administrator.get('/audit?range=[0,99]');
    const [deed] = body.filter((one: { deed: string }) => one.deed === 'framework:import');
    expect(deed).toMatchObject({ on: NEXT_REF, change: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) } });
  });

  it('takes a file by its content, whatever it is called', async () => {
    const sent = await people.given.administrator.post(
      '/frameworks',
      fileForm(yamlOf(after), '../../etc/passwd'),
    );
    expect(sent.body.outcome).toBe('unchanged');
  });

  it('may ask 1,800 criteria in three languages, and is answered like any other', async () => {
    const { given, monitor } = people;
    const wide = wideFramework('wide', 1800);
    expect((await sendVersion(given.administrator, yamlOf(wide))).body).toMatchObject({
      outcome: 'new',
      faults: [],
    });
    const round = { body: 'NMAC', frameworkRef: wide.ref, period: '2026' };
    const path = `/assessments/${(await monitor.post('/assessments', round)).body.id}`;
    const last = 'WIDE-150.3-4a';
    expect((await monitor.put(`${path}/answers/${last}`, { answer: 'met' })).status).toBe(200);
    const { missing, recommendations } = (await monitor.get(`${path}/scores`)).body;
    expect([missing.length, recommendations.length]).toEqual([1800, 450]);
    expect((await monitor.get(path)).body.answered).toBeCloseTo(1 / 1800);
  });
});
