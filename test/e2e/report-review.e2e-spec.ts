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

beforeAll(async () => {
  app = await startApp({ clock: '2026-10-20T09:00:00Z' });
  given = await givenOn(app);
  ({ operator, monitor, colleague, opened, submitted, verified } = await reportingOperator(given));
});
afterAll(() => app.stop());

describe('a report under way', () => {
  it('goes back with a reason, is mended, and comes again', async () => {
    const { path, entries } = await submitted();
    for (const body of [undefined, {}, { reason: null }, { reason: ' ' }]) {
      const { status, body: problem } = await monitor.post(`${path}/return`, body);
      expect([status, problem.errors]).toEqual([
        422,
        [expect.objectContaining({ code: 'V25', pointer: '#/reason' })],
      ]);
    }
    const named = await monitor.post(`${path}/return`, { reason: 'Call +41 22 555 01 01' });
    expect([named.status, codesOf(named.body)]).toEqual([422, ['V23']]);
    const returned = await monitor.post(`${path}/return`, { reason: 'Girls and women are swapped.' });
    expect([returned.status, returned.body]).toEqual([
      201,
      expect.objectContaining({
        status: 'returned',
        returnReason: 'Girls and women are swapped.',
        revision: 1,
      }),
    ]);
    const girls = session({ girls: { with: 1, without: 29 } });
    expect((await operator.put(`${path}/entries/${entries[0].id}`, girls, ifMatch(1))).status).toBe(200);
    const again = await operator.post(`${path}/submission`);
    expect(again.body).toMatchObject({ status: 'submitted', returnReason: null, revision: 1 });
    const { firstSubmittedAt, submittedAt } = (await monitor.get(path)).body;
    expect([firstSubmittedAt, firstSubmittedAt <= submittedAt]).toEqual([returned.body.submittedAt, true]);
  });

  it('changes in a draft and after a return only', async () => {
    const { path, entries } = await verified();
    const deeds = [
      () => operator.patch(path, { partial: 'More' }, { 'if-match': '*' }),
      () => operator.post(`${path}/entries`, plain({ projectCode: 'P-2' })),
      () => operator.put(`${path}/entries/${entries[0].id}`, plain(), ifMatch(1)),
      () => operator.delete(`${path}/entries/${entries[0].id}`, ifMatch(1)),
      () =>
        operator.post(`${path}/records`, {
          kind: 'survey-team',
          team: 'T',
          members: 2,
          trained: 1,
          leaderTrained: true,
        }),
      () => operator.put(`${path}/comments/V14`, { comment: 'Late.' }),
    ];
    for (const move of [null, 'lock']) {
      if (move) expect((await monitor.post(`${path}/${move}`)).body.status).toBe('locked');
      for (const deed of deeds) {
        const { status, body } = await deed();
        expect([status, body.code]).toEqual([409, 'report-not-editable']);
      }
    }
  });

  it('is corrected as a new revision, for a reason, after which no earlier version fits', async () => {
    const { path, entries } = await verified();
    await monitor.post(`${path}/lock`);
    expect(codesOf((await monitor.post(`${path}/correction`, {})).body)).toEqual(['V25']);
    const corrected = await monitor.post(`${path}/correction`, { reason: 'Aster was counted twice.' });
    expect(corrected.body).toMatchObject({
      status: 'draft',
      revision: 2,
      revisionReason: 'Aster was counted twice.',
      entryCount: 1,
    });
    const entry = `${path}/entries/${entries[0].id}`;
    expect((await operator.put(entry, plain(), ifMatch(1))).status).toBe(412);
    expect((await operator.put(entry, session({ women: { with: 2, without: 8 } }), ifMatch(2))).status).toBe(
      200,
    );
    const { rows } = await given.owner.query(
      'select revision, total from report_entry where report_id = $1 order by revision',
      [corrected.body.id],
    );
    expect(rows).toEqual([
      { revision: 1, total: 30 },
      { revision: 2, total: 10 },
    ]);
  });

  it('is taken back by whoever handed it in, as if it had never come in, until somebody looked at it', async () => {
    const { path } = await submitted();
    const back = await operator.post(`${path}/withdrawal`);
    expect([back.status, back.body]).toMatchObject([201, { status: 'draft', firstSubmittedAt: null }]);
    expect((await operator.get(`${path}/revisions`)).body[0].submitted).toBe(null);
    await operator.post(`${path}/submission`);
    await monitor.post(`${path}/return`, { reason: 'Look again.' });
    await operator.post(`${path}/submission`);
    const once = await operator.post(`${path}/withdrawal`);
    expect([once.body.status, once.body.firstSubmittedAt !== null]).toEqual(['draft', true]);
    await operator.post(`${path}/submission`);
    await colleague.post(`${path}/verification`);
    expect((await operator.post(`${path}/withdrawal`)).body.code).toBe('illegal-transition');
  });

  it('opened by mistake is removed with what is in it, while it never came in', async () => {
    const { id, path, version } = await opened();
    expect((await operator.delete(path)).status).toBe(428);
    expect((await operator.delete(path, ifMatch(version + 1))).status).toBe(412);
    expect((await operator.delete(path, ifMatch(version))).status).toBe(204);
    expect((await operator.get(path)).status).toBe(404);
    const left = await given.owner.query(
      `select (select count(*)::int from report_entry where report_id = $1) as entries,
              (select content::jsonb -> 'change' from audit_record where content::jsonb ->> 'on' = $1::text
                  and content::jsonb ->> 'deed' = 'report:remove') as change`,
      [id],
    );
    expect(left.rows[0]).toMatchObject({ entries: 0, change: { entries: 1, records: 0 } });
    const came = await submitted();
    await monitor.post(`${came.path}/return`, { reason: 'Look again.' });
    const { version: now } = (await operator.get(came.path)).body;
    const { status, body } = await operator.delete(came.path, ifMatch(now));
    expect([status, body.code]).toEqual([409, 'report-not-removable']);
  });

  it('takes no other way, and no step from a version that is gone', async () => {
    const { path } = await opened();
    for (const move of ['verification', 'lock', 'return', 'correction']) {
      const { status, body } = await monitor.post(`${path}/${move}`, { reason: 'Why not.' });
      expect([move, status, body.code]).toEqual([move, 409, 'illegal-transition']);
    }
    expect((await operator.post(`${path}/submission`, undefined, ifMatch(7))).status).toBe(412);
    expect((await operator.post(`${path}/submission`, undefined, ifMatch(1))).status).toBe(201);
    for (const move of ['verification', 'lock', 'return', 'correction'])
      expect((await operator.post(`${path}/${move}`, { reason: 'Mine.' })).status).toBe(403);
  });

  it('is verified once, however many do it at the same time', async () => {
    const { path } = await submitted();
    const answers = await Promise.all(
      [monitor, colleague, monitor].map((one) => one.post(`${path}/verification`)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  });

  it('is not verified with an error that appeared since it was handed in: named, it goes back', async () => {
    const fields = { placeCode: 'VD0101002' };
    const { path, entries } = await submitted({ entries: [plain(fields)] });
    await given.owner.query(`update place set code = 'VD0101X' where code = $1`, [fields.placeCode]);
    const { status, body } = await monitor.post(`${path}/verification`);
    expect([status, body.code, body.errors]).toEqual([
      422,
      'findings-block',
      [expect.objectContaining({ code: 'V01', pointer: `#/entries/${entries[0].id}/placeCode` })],
    ]);
    expect((await monitor.get(path)).body.status).toBe('submitted');
    expect((await monitor.post(`${path}/return`, { reason: 'That place is gone.' })).status).toBe(201);
    await given.owner.query(`update place set code = $1 where code = 'VD0101X'`, [fields.placeCode]);
    expect((await operator.post(`${path}/submission`)).status).toBe(201);
    expect((await monitor.post(`${path}/verification`)).body.status).toBe('verified');
  });
});

describe('the separation of duties', () => {
  it('lets nobody verify what they submitted or edited, and anybody else of the centre', async () => {
    const mine = await submitted({}, monitor);
    const edited = await opened();
    await monitor.patch(edited.path, { partial: 'P-2 is missing' }, ifMatch(1));
    await operator.post(`${edited.path}/submission`);
    for (const { path } of [mine, edited]) {
      const hands = [monitor, colleague].map(async (by) => (await by.get(path)).body.editedByMe);
      expect(await Promise.all(hands)).toEqual([true, false]);
      const refused = await monitor.post(`${path}/verification`);
      expect([refused.status, refused.body.code]).toEqual([409, 'separation-of-duties']);
      expect((await colleague.post(`${path}/verification`)).body.status).toBe('verified');
    }
  });

  it('lets an editor of an earlier revision verify the next one', async () => {
    const { path } = await submitted({}, monitor);
    await colleague.post(`${path}/verification`);
    await colleague.post(`${path}/correction`, { reason: 'Once more.' });
    await operator.post(`${path}/submission`);
    expect((await monitor.post(`${path}/verification`)).status).toBe(201);
  });

  it('is off where a country has one officer only', async () => {
    await given.country('XTA', { oneOfficer: true });
    await given.places('XTA');
    const only = await given.account({ role: 'monitor', country: 'XTA' });
    const elsewhere = await given.operator('XTA');
    const { path } = await submitted({ operatorId: elsewhere }, only);
    expect((await only.post(`${path}/verification`)).body.status).toBe('verified');
  });
});
