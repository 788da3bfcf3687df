import type { Actor } from '../support/actors.js';
import { startApp, type TestApp } from '../support/app.js';
import { givenOn } from '../support/given.js';
import { session } from '../support/reported.js';
import { codesOf, ifMatch, plain, reportingOperator } from '../support/reporting-operator.js';

type Reporting = Awaited<ReturnType<typeof reportingOperator>>;

let app: TestApp;
let given: Awaited<ReturnType<typeof givenOn>>;
let operator: Actor;
let monitor: Actor;
let colleague: Actor;
let opened: Reporting['opened'];
let submitted: Reporting['submitted'];
let verified: Reporting['verified'];
let operatorId: string;

beforeAll(async () => {
  app = await startApp({ clock: '2026-10-20T09:00:00Z' });
  given = await givenOn(app);
  ({ operatorId, operator, monitor, colleague, opened, submitted, verified } =
    await reportingOperator(given));
});
afterAll(() => app.stop());

describe('a draft correction', () => {
  it('does not move timeliness, nor how complete the verified figures are', async () => {
    const report = await opened({ period: '2026-09' });
    await given.duty('XVE', operatorId, { fromMonth: '2026-09', toMonth: '2026-09' });
    await given.owner.query(`update report set first_submitted_at = '2026-10-05' where id = $1`, [report.id]);
    await operator.post(`${report.path}/submission`);
    await monitor.post(`${report.path}/verification`);
    const figures = async () => {
      const of = async (code: string) =>
        (await monitor.get(`/results/kpis/${code}?country=XVE&from=2026-09&to=2026-09`)).body.points[0];
      return [await of('KPI-07'), await of('KPI-08')].map(({ value, denominator }) => [value, denominator]);
    };
    const before = await figures();
    expect(before).toEqual([
      [1, 1],
      [1, 1],
    ]);
    await monitor.post(`${report.path}/correction`, { reason: 'P-2 was left out.' });
    const { version } = (await operator.get(report.path)).body;
    await operator.patch(report.path, { partial: 'P-2 is missing' }, ifMatch(version));
    const unknown = session({ unknown: { _T: 500 } }, { disabilityAsked: 'none', projectCode: 'P-2' });
    await operator.post(`${report.path}/entries`, unknown);
    expect(await figures()).toEqual(before);
    await operator.post(`${report.path}/submission`);
    expect(await figures()).toEqual(before);
    await monitor.post(`${report.path}/return`, { reason: 'Not yet.' });
    expect(await figures()).toEqual(before);
    await operator.post(`${report.path}/submission`);
    await monitor.post(`${report.path}/verification`);
    expect(await figures()).toEqual([
      [0, 1],
      [0, 1],
    ]);
  });
});

describe('the history of a report', () => {
  it('says of each revision who, when and why, and which one counts', async () => {
    const { path } = await verified();
    await monitor.post(`${path}/correction`, { reason: 'Aster was counted twice.' });
    const { body } = await operator.get(`${path}/revisions`);
    expect(body).toEqual([
      expect.objectContaining({
        revision: 2,
        status: 'draft',
        counts: false,
        reason: 'Aster was counted twice.',
        entryCount: 1,
        submitted: null,
      }),
      expect.objectContaining({ revision: 1, status: 'verified', counts: true, contacts: 30, reason: null }),
    ]);
    expect(body[0].opened.by).toMatch(/^Person/);
    expect(body[1].verified).toEqual({ at: expect.any(String), by: expect.stringMatching(/^Person/) });
  });

  it('shows what changed since verification, cell by cell, and marks the report in the list', async () => {
    const { path, id, entries } = await verified();
    await monitor.post(`${path}/correction`, { reason: 'Women were miscounted.' });
    const marked = async () =>
      (await monitor.get(`/reports?filter=${encodeURIComponent(JSON.stringify({ id }))}`)).body[0]
        .changedSinceVerification;
    expect(await marked()).toBe(false);
    const women = session({ women: { with: 0, without: 29 } });
    expect((await operator.put(`${path}/entries/${entries[0].id}`, women, ifMatch(2))).status).toBe(200);
    const added = (await operator.post(`${path}/entries`, plain({ projectCode: 'P-2' }))).body;
    expect(await marked()).toBe(true);
    const { body } = await monitor.get(`${path}/revisions/2/changes?since=1`);
    expect(body).toMatchObject({ revision: 2, since: 1, fields: [], records: [] });
    expect(body.entries).toEqual([
      expect.objectContaining({
        change: 'changed',
        entryId: entries[0].id,
        totalBefore: 30,
        totalAfter: 29,
        cells: [{ cell: 'F,Y18T59,with', before: 1, after: 0 }],
      }),
      expect.objectContaining({ change: 'added', entryId: added.id, totalBefore: null, totalAfter: 30 }),
    ]);
    expect((await monitor.get(`${path}/revisions/3/changes`)).status).toBe(404);
  });

  it('is not there for other operators', async () => {
    const { path } = await verified();
    const other = await given.account({
      role: 'operator',
      country: 'XVE',
      operator: await given.operator('XVE'),
    });
    for (const route of ['revisions', 'revisions/1/changes', 'correction-requests'])
      expect((await other.get(`${path}/${route}`)).status).toBe(404);
    expect((await other.post(`${path}/correction-requests`, { reason: 'Mine now.' })).status).toBe(404);
  });
});

describe('a correction request', () => {
  const ask = (path: string, by = operator) =>
    by.post(`${path}/correction-requests`, { reason: 'Aster was counted twice.' });

  it('opens the next revision when the centre accepts it', async () => {
    const { path, entries } = await verified();
    await monitor.post(`${path}/lock`);
    const refused = await operator.put(`${path}/entries/${entries[0].id}`, plain(), ifMatch(1));
    expect([refused.status, refused.body.code, codesOf(refused.body)]).toEqual([
      409,
      'report-not-editable',
      ['V25'],
    ]);
    const request = await ask(path);
    expect([request.status, request.body]).toEqual([
      201,
      expect.objectContaining({ revision: 1, decision: null, askedByMe: true }),
    ]);
    expect((await monitor.get(path)).body.correctionAsked).toBe(true);
    expect((await ask(path)).status).toBe(409);
    const { id } = request.body;
    expect((await operator.post(`${path}/correction-requests/${id}/acceptance`)).status).toBe(403);
    const corrected = await monitor.post(`${path}/correction-requests/${id}/acceptance`);
    expect(corrected.body).toMatchObject({
      status: 'draft',
      revision: 2,
      revisionReason: 'Aster was counted twice.',
      correctionAsked: false,
    });
    const [decided] = (await operator.get(`${path}/correction-requests`)).body;
    expect(decided).toMatchObject({ decision: 'accepted', askedByMe: true });
    const again = await monitor.post(`${path}/correction-requests/${id}/refusal`, { reason: 'Too late.' });
    expect([again.status, again.body.code]).toEqual([409, 'request-decided']);
  });

  it('is declined with a reason, which the operator reads, and the report stays', async () => {
    const { path } = await verified();
    const { id } = (await ask(path)).body;
    expect((await monitor.post(`${path}/correction-requests/${id}/refusal`, {})).status).toBe(422);
    await monitor.post(`${path}/correction-requests/${id}/refusal`, { reason: 'The sheets agree.' });
    const [declined] = (await operator.get(`${path}/correction-requests`)).body;
    expect(declined).toMatchObject({ decision: 'declined', decisionReason: 'The sheets agree.' });
    expect((await operator.get(path)).body).toMatchObject({ status: 'verified', revision: 1 });
    expect((await ask(path)).status).toBe(201);
  });

  it('is decided by somebody else than who asked, and asked of a verified report only', async () => {
    const { path } = await verified();
    const { id } = (await ask(path, monitor)).body;
    const own = await monitor.post(`${path}/correction-requests/${id}/acceptance`);
    expect([own.status, own.body.code]).toEqual([409, 'separation-of-duties']);
    expect((await colleague.post(`${path}/correction-requests/${id}/acceptance`)).status).toBe(201);
    const early = await ask((await submitted()).path);
    expect([early.status, early.body.code]).toEqual([409, 'nothing-to-correct']);
  });
});
