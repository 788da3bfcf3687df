import { loadConfig } from '../../api/config.js';
import { DEMO_CLOCK } from '../../api/demo/countries.js';
import { fillDemo } from '../../api/demo/fill.js';
import { type Actor, ownerOf, signIn } from '../support/actors.js';
import { startApp, type TestApp } from '../support/app.js';

interface Told {
  readonly code: string;
  readonly value: number | null;
  readonly reason?: string;
}

interface Point extends Told {
  readonly parts?: readonly Told[];
}

describe('the demonstration', () => {
  let app: TestApp;
  let veldania: Actor;
  let ostravie: Actor;
  let monitor: Actor;
  let owner: Awaited<ReturnType<typeof ownerOf>>;

  beforeAll(async () => {
    app = await startApp({ clock: DEMO_CLOCK });
    const { accounts } = await fillDemo(loadConfig({ LOG_LEVEL: 'error', CLOCK: DEMO_CLOCK }), app);
    owner = await ownerOf(app);
    const officers = accounts.filter(({ role }) => role === 'authority');
    [veldania, ostravie] = (await Promise.all(
      officers.map(({ userId, email }) => signIn(app, owner, userId, email)),
    )) as [Actor, Actor];
    const verifying = accounts.find(({ role }) => role === 'monitor');
    if (!verifying) throw new Error('no monitor in the demonstration');
    monitor = await signIn(app, owner, verifying.userId, verifying.email);
  }, 180_000);
  afterAll(() => app.stop());

  /** The KPI over the last twelve months. */
  const overall = async (officer: Actor, code: string): Promise<Point> =>
    (await officer.get(`/results/kpis/${code}`)).body.overall;
  const partOf = ({ parts = [] }: Point, code: string) => parts.find((part) => part.code === code);

  it('has a figure for every KPI of the dictionary, in one country at least; of KPI-21 for monitors', async () => {
    const dictionary: { code: string }[] = (await veldania.get('/kpis')).body;
    const without: string[] = [];
    for (const { code } of dictionary) {
      // Movements of a year that is no calendar year are told to nobody who is not shown every count.
      const officers = code === 'KPI-21' ? [monitor] : [veldania, ostravie];
      const points = await Promise.all(officers.map((officer) => overall(officer, code)));
      const figures = points.flatMap((point) => [point, ...(point.parts ?? [])]);
      if (figures.every(({ value }) => value === null)) without.push(code);
    }
    expect(dictionary).toHaveLength(36);
    expect(without).toEqual([]);
  });

  it('has the gaps that real countries have: a question not asked, figures too small to show', async () => {
    expect(partOf(await overall(veldania, 'KPI-34'), 'disability')).toMatchObject({
      value: null,
      reason: 'no_data',
    });
    expect(await overall(veldania, 'KPI-16')).toMatchObject({ value: null, reason: 'suppressed' });
    expect(await overall(veldania, 'KPI-25')).toMatchObject({ value: null, reason: 'suppressed' });
  });

  it('has decided what it shares as its authority would: the log says who, and a peer was told', async () => {
    const { decisions } = (await veldania.get('/countries/XVE/sharing/log')).body;
    expect(decisions.map((one: { after: { audience: string } }) => one.after.audience)).toEqual([
      'peers',
      'advisers',
    ]);
    const days = decisions.map(({ at }: { at: string }) => at.slice(0, 10));
    expect(new Set(days)).toEqual(new Set([DEMO_CLOCK.slice(0, 10)]));
    const notices: { kind: string; countryName: string }[] = (await ostravie.get('/notices')).body;
    expect(notices).toContainEqual(
      expect.objectContaining({ kind: 'peer-named', countryName: 'Veldania', read: false }),
    );
  });

  it('has a country that asks itself more than the checklist, counted apart', async () => {
    const rounds = (await veldania.get('/assessments?filter={"body":"NMAA","frameworkRef":"gdei-wps@1.0"}'))
      .body;
    const readings = [];
    for (const { id } of rounds)
      readings.push((await veldania.get(`/assessments/${id}/national`)).body.reading);
    expect(readings).toMatchObject([
      { asked: 2, claimed: { met: 2, of: 2 }, evidenced: { met: 1, of: 2 }, verified: { met: null, of: 0 } },
      { asked: 2, claimed: { met: 1, of: 2 }, verified: { met: 1, of: 2 } },
    ]);
  });

  it('breaks no rule that would have kept a report from being handed in', async () => {
    const { rows } = await owner.query("select rule from finding_tally where severity = 'E'");
    expect(rows).toEqual([]);
  });

  it('has an operator that was renamed and one that became part of another', async () => {
    const operators: { id: string; name: string }[] = (await veldania.get('/operators')).body;
    const named = (name: string) => operators.find((one) => one.name === name);
    expect(named('Maple Clearance Group')).toMatchObject({ alsoKnownAs: ['Maple Deminers Association'] });
    expect(named('Steppe Risk Education Network')).toMatchObject({
      closedOn: '2026-09-30',
      successorId: named('Halden Relief')?.id,
    });
  });

  it('lives at its own day: nothing in it was made later, in whatever table', async () => {
    const columns = await owner.query(
      `select table_name as "table", column_name as "column" from information_schema.columns
        where table_schema = 'public' and data_type = 'timestamp with time zone'
          and column_name <> 'expires_at' and table_name in (select tablename from pg_tables where schemaname = 'public')`,
    );
    const later: string[] = [];
    for (const { table, column } of columns.rows) {
      const sql = `select count(*)::int as count from "${table}" where "${column}" > $1 and "${column}" < 'infinity'`;
      const { rows } = await owner.query(sql, [DEMO_CLOCK]);
      if (rows[0].count > 0) later.push(`${table}.${column}: ${rows[0].count}`);
    }
    expect(columns.rows.length).toBeGreaterThan(50);
    expect(later).toEqual([]);
  });

  it('tells the course of each report in order: begun, handed in, come back, verified', async () => {
    const { rows } = await owner.query(
      `select r.period, v.revision from report r join report_revision v on v.report_id = r.id
        where r.created_at >= v.submitted_at or v.submitted_at >= v.returned_at or v.submitted_at >= v.verified_at`,
    );
    expect(rows).toEqual([]);
  });

  it('tells the course of each round in order: begun, handed in, verified, published', async () => {
    const { rows } = await owner.query(
      `select country_code, body, period from assessment
        where created_at >= submitted_at or submitted_at >= verified_at or verified_at >= published_at
           or submitted_at >= published_at`,
    );
    expect(rows).toEqual([]);
  });
});
