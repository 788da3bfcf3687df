import type { Actor } from '../support/actors.js';
import { startApp, type TestApp } from '../support/app.js';
import { givenOn } from '../support/given.js';
import { session } from '../support/reported.js';

type Fields = Readonly<Record<string, unknown>>;

let app: TestApp;
let given: Awaited<ReturnType<typeof givenOn>>;
let monitor: Actor;

beforeAll(async () => {
  app = await startApp({ clock: '2026-10-20T09:00:00Z' });
  given = await givenOn(app);
  await given.country('XVE');
  await given.places('XVE');
  monitor = await given.account({ role: 'monitor', country: 'XVE' });
});
afterAll(() => app.stop());

const WOMEN = { women: { with: 1, without: 29 } };
const FULL = session(WOMEN, {
  projectCode: 'P-1',
  implementingPartner: 'Birch Aid',
  donor: 'Norland',
  populationGroup: 'idp',
  statedTotal: 40,
  comments: 'In the hall.',
});

async function opened(operatorId: string, period: string, entries: readonly Fields[] = []) {
  const { status, body } = await monitor.post('/reports', { operatorId, period, entries });
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body;
}
const copied = async (id: string, actor: Actor = monitor) => (await actor.post(`/reports/${id}/layout`)).body;
const entriesOf = async (id: string) => (await monitor.get(`/reports/${id}`)).body.entries;

describe('the layout of the last report', () => {
  it('opens its entries without figures: what they are about is there, figures are absent and not 0', async () => {
    const operatorId = await given.operator('XVE');
    await opened(operatorId, '2026-07', [session(WOMEN, { projectCode: 'P-OLD' })]);
    await opened(operatorId, '2026-08', [FULL, session(WOMEN)]);
    const { id } = await opened(operatorId, '2026-09');
    const { period, entries, left } = await copied(id);
    expect([period, left]).toEqual(['2026-08', []]);
    const { counts: _counts, statedTotal: _total, quantity: _quantity, comments: _comments, ...about } = FULL;
    expect(entries[0]).toMatchObject({
      ...about,
      counts: [],
      statedTotal: null,
      quantity: null,
      flags: [],
      comments: null,
      sums: { total: null, withDisability: null },
    });
    expect(await entriesOf(id)).toEqual(entries);
  });

  it('opens nothing twice, and leaves what was entered already as it is', async () => {
    const operatorId = await given.operator('XVE');
    await opened(operatorId, '2026-08', [FULL, session(WOMEN)]);
    const { id } = await opened(operatorId, '2026-09', [session({ women: { with: 2, without: 8 } })]);
    expect((await copied(id)).left).toEqual([
      expect.objectContaining({ activity: 'EORE_SESSION', why: 'there' }),
    ]);
    const again = await copied(id);
    expect([again.entries, again.left.map(({ why }: { why: string }) => why)]).toEqual([
      [],
      ['there', 'there'],
    ]);
    const entries = await entriesOf(id);
    expect(entries.map(({ sums }: { sums: { total: number | null } }) => sums.total)).toEqual([10, null]);
  });

  it('is opened once where it is asked twice at the same instant, with a key or without', async () => {
    const operatorId = await given.operator('XVE');
    await opened(operatorId, '2026-08', [FULL]);
    const { id } = await opened(operatorId, '2026-09');
    const key = { 'idempotency-key': 'layout-1' };
    const answers = await Promise.all([
      monitor.post(`/reports/${id}/layout`, undefined, key),
      monitor.post(`/reports/${id}/layout`, undefined, key),
      monitor.post(`/reports/${id}/layout`),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(await entriesOf(id)).toHaveLength(1);
  });

  it('leaves out, and says so, what is counted once per task, and what has ended or is gone since', async () => {
    const operatorId = await given.operator('XVE');
    const handOver = {
      activity: 'LAND_HANDOVER',
      beneficiaryType: 'direct',
      stage: 'confirmed',
      countBasis: 'persons',
      placeCode: 'VD0101001',
      disabilityAsked: 'none',
      taskRef: 'T-12',
      counts: [],
    };
    const elsewhere = session(WOMEN, { placeCode: 'VD0101002' });
    const closing = await given.operator('XVE', { name: 'Birch Aid' });
    await opened(operatorId, '2026-08', [
      handOver,
      elsewhere,
      session(WOMEN, { projectCode: 'P-ENDED' }),
      session(WOMEN, { implementingPartner: 'birch  aid' }),
      session(WOMEN, { projectCode: 'P-GOING' }),
    ]);
    await given.duty('XVE', operatorId, { projectCode: 'P-ENDED', fromMonth: '2026-01', toMonth: '2026-08' });
    await given.duty('XVE', operatorId, { projectCode: 'P-GOING', fromMonth: '2026-01', toMonth: '2026-08' });
    await given.duty('XVE', operatorId, { projectCode: 'P-GOING', fromMonth: '2026-09' });
    await given.owner.query(`update operator set closed_on = '2026-08-31' where id = $1`, [closing]);
    await given.owner.query(`delete from place where country_code = 'XVE' and code = 'VD0101002'`);
    const { id } = await opened(operatorId, '2026-09');
    const { entries, left } = await copied(id);
    expect(left.map(({ why }: { why: string }) => why)).toEqual(['once', 'place', 'project', 'partner']);
    expect(entries.map(({ projectCode }: { projectCode: string }) => projectCode)).toEqual(['P-GOING']);
  });

  it('says that there is no earlier report', async () => {
    const { id } = await opened(await given.operator('XVE'), '2026-09');
    expect(await copied(id)).toEqual({ period: null, entries: [], left: [] });
  });

  it('is copied by those who enter the report, while it is entered, and is in the audit', async () => {
    const operatorId = await given.operator('XVE');
    await opened(operatorId, '2026-08', [session(WOMEN)]);
    const { id } = await opened(operatorId, '2026-09');
    const operator = await given.account({ role: 'operator', country: 'XVE', operator: operatorId });
    const stranger = await given.account({
      role: 'operator',
      country: 'XVE',
      operator: await given.operator('XVE'),
    });
    expect((await stranger.post(`/reports/${id}/layout`)).status).toBe(404);
    expect((await copied(id, operator)).entries).toHaveLength(1);
    const { rows } = await given.owner.query(
      `select content::jsonb as content from audit_record where content::jsonb->>'deed' = 'report:layout-copy' order by id`,
    );
    expect(rows.at(-1).content.change.entryIds).toHaveLength(1);
    await given.owner.query(`update report set status = 'submitted' where id = $1`, [id]);
    const { status, body } = await operator.post(`/reports/${id}/layout`);
    expect([status, body.code]).toEqual([409, 'report-not-editable']);
  });
});
