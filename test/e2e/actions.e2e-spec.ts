import type { Actor } from '../support/actors.js';
import { type Assessors, givenAssessors, REF } from '../support/assessors.js';
import { withEtag } from '../support/given.js';

const ASKED = {
  body: 'NMAA',
  frameworkRef: REF,
  title: 'Open a budget line for the legal duty on inclusion',
  criteria: ['NMAA-1.1-2a'],
  owner: 'Finance unit',
  dueOn: '2026-12-31',
};

let people: Assessors;
let authority: Actor;
let monitor: Actor;
beforeAll(async () => {
  people = await givenAssessors();
  ({ authority, monitor } = people);
});
afterAll(() => people.app.stop());

async function planned(more: object = {}, by: Actor = authority) {
  const made = await by.post('/actions', { ...ASKED, ...more });
  expect([made.status, made.body.code]).toEqual([201, undefined]);
  return made.body;
}

describe('an action of the plan', () => {
  it('is kept with where its criteria belong, and is not estimated unless somebody says so', async () => {
    const made = await planned();
    expect(made).toMatchObject({
      countryCode: 'XVE',
      recommendations: ['NMAA-1.1'],
      functions: ['NMAA-1'],
      status: 'planned',
      overdue: false,
      doneOn: null,
      cost: null,
      version: 1,
    });
    expect((await authority.get(`/actions/${made.id}`)).body).toEqual(made);
  });

  it('keeps a cost of 0 apart from none, and the amount as it was given', async () => {
    expect((await planned({ cost: { amount: 0, currency: 'EUR' } })).cost).toEqual({
      amount: 0,
      currency: 'EUR',
    });
    const dear = await planned({ cost: { amount: 12500.5, currency: 'USD' } });
    expect((await authority.get(`/actions/${dear.id}`)).body.cost).toEqual({
      amount: 12500.5,
      currency: 'USD',
    });
  });

  it('is made once per idempotency key', async () => {
    const sent = await Promise.all(
      [1, 2].map(() => authority.post('/actions', ASKED, { 'idempotency-key': 'once' })),
    );
    expect(new Set(sent.map(({ body }) => body.id)).size).toBe(1);
  });

  it('has the day it was done from the moment it is done, and loses it when it is taken up again', async () => {
    const { id } = await planned();
    const done = await authority.patch(`/actions/${id}`, { status: 'done' }, { 'if-match': '"1"' });
    expect(done.body).toMatchObject({ status: 'done', doneOn: '2026-10-20', version: 2 });
    const again = await authority.patch(`/actions/${id}`, { status: 'in_progress' }, { 'if-match': '"2"' });
    expect(again.body).toMatchObject({ status: 'in_progress', doneOn: null });
    const earlier = { status: 'done', doneOn: '2026-09-01' };
    const told = await authority.patch(`/actions/${id}`, earlier, { 'if-match': '"3"' });
    expect(told.body.doneOn).toBe('2026-09-01');
  });

  it('is changed from the version that was read, and nothing is forgotten by what is not sent', async () => {
    const { id } = await planned({ cost: { amount: 100, currency: 'EUR' }, fundingSource: 'State budget' });
    expect((await authority.patch(`/actions/${id}`, { owner: 'Legal unit' })).status).toBe(428);
    const { etag } = withEtag(await authority.get(`/actions/${id}`));
    const changed = await authority.patch(`/actions/${id}`, { owner: 'Legal unit' }, { 'if-match': etag });
    expect(changed.body).toMatchObject({
      owner: 'Legal unit',
      fundingSource: 'State budget',
      cost: { amount: 100 },
    });
    const late = await authority.patch(`/actions/${id}`, { owner: 'Registry' }, { 'if-match': etag });
    expect([late.status, late.body.code]).toEqual([412, 'stale-version']);
    const none = await authority.patch(`/actions/${id}`, { cost: null }, { 'if-match': '"2"' });
    expect(none.body.cost).toBeNull();
  });

  it('that was entered by mistake is removed', async () => {
    const { id } = await planned();
    expect((await authority.delete(`/actions/${id}`, { 'if-match': '"1"' })).status).toBe(204);
    expect((await authority.get(`/actions/${id}`)).status).toBe(404);
  });

  it('stands in the audit with every deed', async () => {
    const { id } = await planned();
    await authority.patch(`/actions/${id}`, { status: 'dropped' }, { 'if-match': '"1"' });
    await authority.delete(`/actions/${id}`, { 'if-match': '"2"' });
    const { body } = await authority.get(`/audit?filter=${encodeURIComponent(JSON.stringify({ on: id }))}`);
    expect(body.map(({ deed }: { deed: string }) => deed).sort()).toEqual([
      'action:change',
      'action:create',
      'action:remove',
    ]);
  });
});

describe('what a plan refuses', () => {
  it.each([
    ['a criterion of the other body', { criteria: ['NMAC-1.1-1a'] }, '#/criteria/0', 'unknown-code'],
    [
      'a suggestion the library does not have',
      { suggestionCode: 'NMAA-1.1-A9' },
      '#/suggestionCode',
      'unknown-suggestion',
    ],
    ['a person as its owner', { owner: 'Ms Arden' }, '#/owner', 'owner-is-a-person'],
    ['a telephone number', { detail: 'Call +33 1 23 45 67 89.' }, '#/detail', 'V23'],
    ['a day done ahead', { status: 'done', doneOn: '2026-11-01' }, '#/doneOn', 'day-ahead'],
  ])('%s', async (_, more, pointer, code) => {
    const { status, body } = await authority.post('/actions', { ...ASKED, ...more });
    expect([status, body.code]).toEqual([422, 'action-refused']);
    expect(body.errors).toEqual([expect.objectContaining({ pointer, code })]);
  });

  it.each([
    ['no criterion', { criteria: [] }],
    ['a cost below 0', { cost: { amount: -1, currency: 'EUR' } }],
    ['a cost without a currency', { cost: { amount: 1 } }],
    ['a currency that is none', { cost: { amount: 1, currency: 'XYZ' } }],
    ['a day that is none', { dueOn: '2026-02-30' }],
    ['a field it does not know', { phone: '1' }],
  ])('%s, by its shape', async (_, more) => {
    const { status, body } = await authority.post('/actions', { ...ASKED, ...more });
    expect([status, body.code]).toEqual([422, 'validation-failed']);
  });

  it('a checklist that there is not', async () => {
    const { status, body } = await authority.post('/actions', { ...ASKED, frameworkRef: 'gdei-wps@9.9' });
    expect([status, body.code]).toEqual([422, 'unknown-framework']);
  });
});

describe('whose plan it is', () => {
  it('the centre reads what the authority plans and keeps its own', async () => {
    const { id } = await planned();
    expect((await monitor.get(`/actions/${id}`)).status).toBe(200);
    for (const deed of [
      monitor.patch(`/actions/${id}`, { status: 'done' }, { 'if-match': '"1"' }),
      monitor.delete(`/actions/${id}`, { 'if-match': '"1"' }),
      monitor.post('/actions', ASKED),
    ])
      expect((await deed).status).toBe(403);
    await planned({ body: 'NMAC', criteria: ['NMAC-2.1-1a'] }, monitor);
  });

  it('another country has no action, whatever it asks for', async () => {
    const { foreigner } = people;
    const { id } = await planned();
    expect((await foreigner.get('/actions')).body).toEqual([]);
    expect((await foreigner.get(`/actions/${id}`)).status).toBe(404);
    expect((await foreigner.patch(`/actions/${id}`, { status: 'done' }, { 'if-match': '"1"' })).status).toBe(
      404,
    );
    expect((await foreigner.delete(`/actions/${id}`, { 'if-match': '"1"' })).status).toBe(404);
    expect((await foreigner.post('/actions', { ...ASKED, countryCode: 'XVE' })).status).toBe(404);
    const own = await people.begun(foreigner);
    expect((await foreigner.post(`${own}/what-if`, { actionIds: [id] })).status).toBe(404);
    const theirs = await people.begun();
    expect((await foreigner.post(`${theirs}/what-if`, {})).status).toBe(404);
    expect((await foreigner.get(`${own}/moved?from=${theirs.split('/')[2]}`)).status).toBe(404);
  });

  it('an adviser reads none, invited or not', async () => {
    await people.given.invitation('XVE', people.adviser);
    expect((await people.adviser.get('/actions')).status).toBe(403);
  });
});

describe('the list', () => {
  it('tells what is overdue, and can be cut by it, by body, status and words', async () => {
    const late = await planned({ title: 'Write the circular', dueOn: '2026-10-19', owner: 'Archive' });
    const done = await planned({ title: 'Wrote it', dueOn: '2026-10-19', status: 'done', owner: 'Archive' });
    const on = async (filter: object) => {
      const { body } = await monitor.get(`/actions?filter=${encodeURIComponent(JSON.stringify(filter))}`);
      return body.map(({ id }: { id: string }) => id).sort();
    };
    expect(await on({ overdue: true, q: 'archive' })).toEqual([late.id]);
    expect(await on({ status: ['planned', 'done'], q: 'archive' })).toEqual([late.id, done.id].sort());
    expect(await on({ body: 'NMAC', q: 'archive' })).toEqual([]);
    expect(await on({ q: 'NMAC-2.1' })).toHaveLength(1);
    expect((await monitor.get('/actions?filter={"cost":1}')).body.code).toBe('list-query');
  });

  it('begins with what is due first', async () => {
    const { body } = await authority.get('/actions?range=[0,499]');
    const days = body.map(({ dueOn }: { dueOn: string }) => dueOn);
    expect(days).toEqual([...days].sort());
  });
});
