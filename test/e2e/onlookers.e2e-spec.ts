import { Db } from '../../api/access/db.js';
import type { Actor } from '../../api/access/policy.js';
import { PUBLIC } from '../../api/results/audience.js';
import { type FirstQuarter, firstQuarter } from '../support/first-quarter.js';
import { ONLOOKERS, somebody } from '../support/onlookers.js';
import { reportingIn } from '../support/reported.js';

const KPIS = { kpis: true };
/** Sums, targets and baselines; that the country shares, and with a peer that it named it. */
const SHOWN = [
  'kpi_target',
  'need_baseline',
  'rollup',
  'rollup_mark',
  'rollup_series',
  'sharing',
  'sharing_peer',
  'sharing_threshold',
];
/** What formulas are told, beside them. */
const FACTS: Readonly<Record<string, readonly string[]>> = {
  report_fact: [
    'basis, country_code, operator_id, period, first_month, last_month, nil, partial, status, due_on, first_submitted_on',
    'returned_ever, verified_on, counts_people, required_cells, known_cells, expected_required_cells, expected_known_cells',
  ],
  record_fact: ['basis, country_code, operator_id, period, first_month, last_month, kind, record'],
  duty_fact: ['country_code, operator_id, frequency, from_month, to_month, suspensions'],
  agreement_fact: ['country_code, operator_id, from_day, until_day, saddd_clause'],
  accreditation_fact: ['country_code, operator_id, families, from_day, until_day'],
  safeguarding_check_fact: ['country_code, operator_id, checked_on, policy, channel'],
  sop_check_fact: ['country_code, operator_id, family, checked_on, inclusive, data_safe'],
  visit_fact: ['country_code, operator_id, held_on, checks, actions'],
  channel_survey_fact: [
    'country_code, operator_id, held_on, women_asked, women_know, women_trust, men_asked, men_know, men_trust',
  ],
  safeguarding_sum: ['country_code, year, received, handled_in_time'],
};

let quarter: FirstQuarter;
let db: Db;
let own: Actor;

beforeAll(async () => {
  quarter = await firstQuarter();
  db = quarter.app.app.get(Db);
  own = somebody({ countries: ['XVE'], homes: ['XVE'] });
  const { given, monitor, maple } = quarter;
  for (const [path, fields] of ON_FILE)
    expect((await monitor.post(`/${path}`, { operatorId: maple, ...fields })).status).toBe(201);
  await reportingIn(given, 'XVE').verified(maple, '2026-03', { records: [TEAM] });
  await given.sharing('XVE', KPIS);
  await given.sharing('XVE', { countries: ['XTA'], ...KPIS }, 'peers');
  await given.sharing('XVE', KPIS, 'public');
});
afterAll(() => quarter.app.stop());

const NO = { answer: 'not_applicable', reason: 'The team leader was away.' };
const VISIT = {
  kind: 'visit',
  heldOn: '2026-03-04',
  activity: 'NTS',
  checks: { sop_practice: { answer: 'yes' }, saddd: NO, consultation_records: NO, safeguarding_channel: NO },
  result: 'actions_needed',
  actions: [{ about: 'saddd', what: 'Ask for the ages.', dueOn: '2026-04-04', closedOn: null }],
};
const TEAM = { kind: 'survey-team', team: 'Amina’s team', members: 4, trained: 4, leaderTrained: true };
const ON_FILE = [
  ['agreements', { party: 'centre', from: '2026-01-01', sadddClause: true }],
  ['accreditations', { basis: 'accredited', families: ['eore'], from: '2026-01-01' }],
  ['safeguarding-checks', { checkedOn: '2026-02-01', policy: 'verified', channel: 'verified' }],
  ['sop-checks', { family: 'eore', checkedOn: '2026-02-01', inclusive: true, dataSafe: true }],
  ['visits', VISIT],
] as const;

/** The tables and views of countries in which the actor sees a row of Veldania. */
async function seenBy(actor: Actor, kind: 'BASE TABLE' | 'VIEW', shared: boolean): Promise<string[]> {
  const open = shared ? db.asSharedResults.bind(db) : db.as.bind(db);
  return open(actor, async (tx) => {
    const tables: { name: string }[] = await tx.query(
      `select c.table_name as name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
        where table_schema = 'public' and column_name = 'country_code' and table_type = $1 order by 1`,
      [kind],
    );
    const seen: string[] = [];
    for (const { name } of tables) {
      const [{ any }] = await tx.query(
        `select exists (select from ${name} where country_code = 'XVE') as any`,
      );
      if (any) seen.push(name);
    }
    return seen;
  });
}

describe('the rows of a country that shares its KPIs', () => {
  it('are there: reports, entries, operators, duties and what the centre keeps', async () => {
    expect(await seenBy(own, 'BASE TABLE', true)).toEqual(
      expect.arrayContaining(['report', 'report_entry', 'report_record', 'operator', 'duty', 'agreement']),
    );
  });

  it.each(Object.keys(ONLOOKERS))('are closed to %s, but for sums, targets and baselines', async (who) => {
    const seen = await seenBy(ONLOOKERS[who] as Actor, 'BASE TABLE', true);
    expect(seen).toContain('rollup_series');
    expect(seen.filter((table) => !SHOWN.includes(table))).toEqual([]);
  });

  it.each(Object.keys(ONLOOKERS))('and all of them where %s is not asking for results', async (who) => {
    const seen = await seenBy(ONLOOKERS[who] as Actor, 'BASE TABLE', false);
    expect(seen.filter((table) => table !== 'sharing')).toEqual([]);
    expect(await seenBy(ONLOOKERS[who] as Actor, 'VIEW', false)).toEqual([]);
  });

  it.each(Object.keys(ONLOOKERS))('tell %s facts of verified reports alone', async (who) => {
    const told = await db.asSharedResults(ONLOOKERS[who] as Actor, (tx) =>
      tx.query(`select basis, count(*) > 0 as any from report_fact group by basis
                union all select basis, count(*) > 0 from rollup group by basis`),
    );
    expect(told).toEqual([
      { basis: 'verified', any: true },
      { basis: 'verified', any: true },
    ]);
    expect(await seenBy(ONLOOKERS[who] as Actor, 'VIEW', true)).toEqual(
      expect.arrayContaining(['report_fact', 'record_fact', 'duty_fact', 'visit_fact']),
    );
  });
});

describe('the facts that formulas are told', () => {
  it('are these columns, and no other', async () => {
    const columns: { view: string; names: string }[] = await db.as(own, (tx) =>
      tx.query(`select c.table_name as view, string_agg(c.column_name, ', ' order by c.ordinal_position) as names
                  from information_schema.columns c join information_schema.views v using (table_schema, table_name)
                 where table_schema = 'public' group by c.table_name`),
    );
    const named = columns.map(({ view, names }) => [view, names] as const);
    expect(Object.fromEntries(named)).toEqual(
      Object.fromEntries(Object.entries(FACTS).map(([view, names]) => [view, names.join(', ')])),
    );
  });

  it.each(Object.keys(ONLOOKERS))(
    'tell %s of a report that is not verified no more than its days and how far it is',
    async (who) => {
      const unverified = (actor: Actor) =>
        db.asSharedResults(actor, (tx) =>
          tx.query(
            `select status, counts_people, required_cells, known_cells from report_fact
                     where basis = 'verified' and operator_id = $1 and period = '2026-02'`,
            [quarter.steppe],
          ),
        );
      const [inside] = await unverified(own);
      expect(inside).toMatchObject({ status: 'submitted', counts_people: true });
      expect(inside.known_cells).toBeGreaterThan(0);
      expect(await unverified(ONLOOKERS[who] as Actor)).toEqual([
        { status: 'submitted', counts_people: false, required_cells: 0, known_cells: 0 },
      ]);
    },
  );

  it.each(Object.keys(ONLOOKERS))(
    'tell %s nothing of a draft, and of a returned report neither what is typed into it nor, once it is back, its return',
    async (who) => {
      const { given, monitor } = quarter;
      const operator = await given.operator('XVE');
      const staff = await given.account({ role: 'operator', country: 'XVE', operator });
      const told = () =>
        db.asSharedResults(ONLOOKERS[who] as Actor, (tx) =>
          tx.query(`select status, partial, returned_ever from report_fact where operator_id = $1`, [
            operator,
          ]),
        );
      const path = `/reports/${await reportingIn(given, 'XVE').submitted(operator, '2026-01', { nil: true })}`;
      expect((await staff.post('/reports', { operatorId: operator, period: '2026-02' })).status).toBe(201);
      expect((await monitor.post(`${path}/return`, { reason: 'Look again.' })).status).toBe(201);
      const typed = await staff.patch(path, { partial: 'P-2 is missing' }, { 'if-match': '*' });
      expect(typed.status).toBe(200);
      expect(await told()).toEqual([{ status: 'returned', partial: false, returned_ever: false }]);
      expect((await staff.post(`${path}/submission`)).status).toBe(201);
      expect(await told()).toEqual([{ status: 'submitted', partial: true, returned_ever: false }]);
      expect((await monitor.post(`${path}/verification`)).status).toBe(201);
      expect(await told()).toEqual([{ status: 'verified', partial: true, returned_ever: true }]);
    },
  );

  it('hold what formulas read and no other field, wherever one is added: of records, suspensions, checks and actions', async () => {
    const { owner } = quarter.given;
    const note = `'{"note": "Free words."}'::jsonb`;
    await owner.query(`update report_record set content = content || ${note}`);
    await owner.query(`update report_record set content = jsonb_set(content, '{groups,women}', content #> '{groups,women}' || ${note})
      where kind = 'consultation'`);
    await owner.query(
      `update duty set suspensions = jsonb_build_array(${note} || '{"from": "2026-06", "to": "2026-07", "reason": "Free words."}')`,
    );
    await owner.query(`update monitoring_visit set checks = jsonb_set(checks, '{saddd}', checks -> 'saddd' || ${note}) || ${note},
      actions = jsonb_build_array(actions -> 0 || ${note})`);
    for (const view of ['record_fact', 'duty_fact', 'visit_fact']) {
      const rows: { text: string }[] = await db.asSharedResults(ONLOOKERS['an adviser'] as Actor, (tx) =>
        tx.query(`select to_jsonb(v)::text as text from ${view} v`),
      );
      expect([view, rows.length > 0]).toEqual([view, true]);
      expect([view, rows.filter(({ text }) => /note|words/i.test(text))]).toEqual([view, []]);
    }
  });

  it('hold no word of a record: no name that somebody gave a team', async () => {
    const [{ text }] = await db.asSharedResults(PUBLIC, (tx) =>
      tx.query(`select record::text as text from record_fact where kind = 'survey-team'`),
    );
    expect(text).toContain('leaderTrained');
    expect(text).not.toContain('Amina');
  });

  it('hold no word of a visit', async () => {
    const [{ text }] = await db.asSharedResults(own, (tx) =>
      tx.query('select to_jsonb(v)::text as text from visit_fact v'),
    );
    expect(text).toContain('not_applicable');
    expect([text.includes('team leader'), text.includes('Ask for')]).toEqual([false, false]);
  });

  it.each(Object.keys(FACTS))('can be read and not written: %s', async (view) => {
    const write = db.as(own, (tx) => tx.query(`delete from ${view}`));
    await expect(write).rejects.toThrow(/permission denied|cannot delete/);
  });

  it('end with the sharing', async () => {
    const { given } = quarter;
    await given.sharing('XVE', {}, 'public');
    expect(await seenBy(PUBLIC, 'VIEW', true)).toEqual([]);
    expect(await seenBy(PUBLIC, 'BASE TABLE', true)).toEqual([]);
    await given.sharing('XVE', KPIS, 'public');
  });
});
