import type { Actor } from '../support/actors.js';
import { startApp, type TestApp } from '../support/app.js';
import { givenOn } from '../support/given.js';

let app: TestApp;
let given: Awaited<ReturnType<typeof givenOn>>;
let monitor: Actor;

beforeAll(async () => {
  app = await startApp({ clock: '2026-10-20T09:00:00Z' });
  given = await givenOn(app);
  await given.country('XVE');
  monitor = await given.account({ role: 'monitor', country: 'XVE' });
});
afterAll(() => app.stop());

describe('a long export', () => {
  /** As many reports as a slow reader does not take at once. */
  beforeAll(async () => {
    await given.country('XLG');
    const many = await given.operator('XLG');
    await given.owner.query(
      `insert into report (id, country_code, operator_id, period, first_month, last_month, due_on, created_at)
       select gen_random_uuid(), 'XLG', $1, m, m, m, '2026-01-01', now()
         from (select to_char(date '0200-01-01' + make_interval(months => i), 'YYYY-MM') as m from generate_series(0, 19999) i) months`,
      [many],
    );
  });

  const reading = async () =>
    (
      await given.owner.query(
        `select count(*)::int as n from pg_stat_activity
          where datname = current_database() and state <> 'idle' and query ~ '^fetch'`,
      )
    ).rows[0].n;

  async function until(reached: () => Promise<boolean>): Promise<void> {
    for (let tries = 0; tries < 100; tries += 1) {
      if (await reached()) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('it never came to that');
  }

  it('waits for its reader, tells how far it is, and ends its query when the reader goes away', async () => {
    const far = await given.account({ role: 'monitor', country: 'XLG' });
    const gone = new AbortController();
    const answer = await far.ask('GET', '/exports/reports.json?basis=current', undefined, {}, gone.signal);
    expect(answer.headers.get('x-total-rows')).toBe('20000');
    const id = answer.headers.get('x-export-id');
    await until(async () => (await reading()) === 1);
    expect((await monitor.get(`/exports/${id}/events`)).status).toBe(404);
    const events = await far.ask('GET', `/exports/${id}/events`);
    expect(events.headers.get('content-type')).toMatch(/^text\/event-stream/);
    gone.abort();
    const told = await events.text();
    expect(told).toContain('"phase":"writing"');
    expect(told.trim().split('\n').at(-1)).toMatch(/"phase":"failed".*"of":20000/);
    await until(async () => (await reading()) === 0);
    const { rows } = await given.owner.query(
      `select content::jsonb ->> 'deed' as deed from audit_record where content::jsonb ->> 'on' = $1`,
      [id],
    );
    expect(rows).toEqual([{ deed: 'report:export' }]);
  });
});
