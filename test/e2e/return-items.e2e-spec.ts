import type { Actor } from '../support/actors.js';
import { startApp, type TestApp } from '../support/app.js';
import { givenOn } from '../support/given.js';
import { session } from '../support/reported.js';
import { codesOf, ifMatch, plain, reportingOperator } from '../support/reporting-operator.js';

type Reporting = Awaited<ReturnType<typeof reportingOperator>>;

let app: TestApp;
let operator: Actor;
let monitor: Actor;
let submitted: Reporting['submitted'];

beforeAll(async () => {
  app = await startApp({ clock: '2026-10-20T09:00:00Z' });
  ({ operator, monitor, submitted } = await reportingOperator(await givenOn(app)));
});
afterAll(() => app.stop());

describe('what a return asked', () => {
  it('says what is asked at single entries and cells, until they are changed', async () => {
    const { path, entries } = await submitted({ entries: [plain(), plain({ projectCode: 'P-2' })] });
    const [first, second] = entries;
    const items = [
      { entryId: first.id, cell: 'counts/F,Y18T59,with', reason: 'The sheet says 2.' },
      { entryId: second.id, reason: 'Which project?' },
    ];
    const absent = [{ entryId: path.slice(9), reason: 'Nowhere.' }];
    expect(codesOf((await monitor.post(`${path}/return`, { reason: 'Look.', items: absent })).body)).toEqual([
      'V01',
    ]);
    const named = [{ entryId: first.id, reason: 'Call +41 22 555 01 01' }];
    expect(codesOf((await monitor.post(`${path}/return`, { reason: 'Look.', items: named })).body)).toEqual([
      'V23',
    ]);
    expect((await monitor.post(`${path}/return`, { reason: 'Look.', items })).status).toBe(201);
    const asked = async () =>
      (await operator.get(path)).body.returnItems.map((one: Record<string, unknown>) => [
        one.reason,
        one.changed,
      ]);
    expect(await asked()).toEqual([
      ['The sheet says 2.', false],
      ['Which project?', false],
    ]);
    await operator.put(
      `${path}/entries/${first.id}`,
      session({ women: { with: 2, without: 29 } }),
      ifMatch(1),
    );
    expect(await asked()).toEqual([
      ['The sheet says 2.', true],
      ['Which project?', false],
    ]);
  });

  it('is not handed in over: what was asked is changed, or said to be right as it is, and the centre sees which', async () => {
    const { id, path, entries } = await submitted({ entries: [plain(), plain({ projectCode: 'P-2' })] });
    const cell = 'counts/F,Y18T59,with';
    const items = entries.map(({ id: entryId }: { id: string }) => ({ entryId, cell, reason: 'Two?' }));
    await monitor.post(`${path}/return`, { reason: 'Look.', items });
    const refused = await operator.post(`${path}/submission`);
    expect([refused.status, refused.body.code]).toEqual([422, 'questions-open']);
    expect(refused.body.errors).toEqual([
      { pointer: '#/returnItems/0', code: 'question-open', detail: 'Two?' },
      { pointer: '#/returnItems/1', code: 'question-open', detail: 'Two?' },
    ]);
    const first = `${path}/entries/${entries[0].id}`;
    await operator.put(first, session({ women: { with: 2, without: 29 } }), ifMatch(1));
    const answer = `${path}/return-items/1/answer`;
    const named = await operator.put(answer, { note: 'Call +41 22 555 01 01' });
    expect([named.status, codesOf(named.body)]).toEqual([422, ['V23']]);
    expect((await operator.put(`${path}/return-items/2/answer`, {})).status).toBe(404);
    expect((await monitor.get(path)).body.returnItems[1].standing).toBe('open');
    const version = (await operator.get(path)).body.version;
    expect((await operator.put(answer, { note: 'Counted again: one.' })).status).toBe(200);
    expect((await operator.get(path)).body.version).toBe(version + 1);
    await operator.delete(answer);
    expect((await operator.post(`${path}/submission`)).status).toBe(422);
    await operator.put(answer, { note: 'Counted again: one.' });
    expect((await operator.post(`${path}/submission`)).status).toBe(201);
    expect((await monitor.get(path)).body.returnItems).toMatchObject([
      { nth: 0, standing: 'changed', was: 1, now: 2, answer: null },
      { nth: 1, standing: 'answered', was: 1, now: 1, answer: { note: 'Counted again: one.' } },
    ]);
    expect((await operator.put(answer, {})).status).toBe(409);
    const audit = (await monitor.get(`/audit?filter=${encodeURIComponent(JSON.stringify({ on: id }))}`)).body;
    expect(audit.map(({ deed }: { deed: string }) => deed)).toEqual(
      expect.arrayContaining(['report:answer', 'report:answer-withdraw']),
    );
  });

  it('stays in the history, each with the hand-in it answered', async () => {
    const { path, entries } = await submitted();
    const items = [{ entryId: entries[0].id, reason: 'Which village?' }];
    await monitor.post(`${path}/return`, { reason: 'One question.', items });
    const course = async () => (await operator.get(`${path}/revisions`)).body[0];
    expect(await course()).toMatchObject({ submitted: null, returns: [{ asked: 1, answered: 0 }] });
    await operator.put(`${path}/return-items/0/answer`, { note: 'Aster.' });
    await operator.post(`${path}/submission`);
    await monitor.post(`${path}/return`, { reason: 'And the men?' });
    await operator.post(`${path}/submission`);
    const { submitted: last, returns } = await course();
    expect(last.at).toBeTruthy();
    expect(
      returns.map(({ reason, asked, answered, submitted: before }: Record<string, unknown>) => [
        reason,
        asked,
        answered,
        before !== null,
      ]),
    ).toEqual([
      ['One question.', 1, 1, true],
      ['And the men?', 0, 0, true],
    ]);
    expect((await operator.get(path)).body.returnItems).toEqual([]);
  });
});
