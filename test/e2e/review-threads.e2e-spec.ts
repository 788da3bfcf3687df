import { randomUUID } from 'node:crypto';
import type { Actor } from '../support/actors.js';
import { type Assessors, givenAssessors, moved } from '../support/assessors.js';

const CODE = 'NMAA-2.1-1a';
const ASK = { code: CODE, text: 'Which article names the duty?' };

describe('the talk about an assessment', () => {
  let people: Assessors;
  let authority: Actor;
  let colleague: Actor;
  let monitor: Actor;
  let foreigner: Actor;
  let adviser: Actor;
  let begun: Assessors['begun'];

  beforeAll(async () => {
    people = await givenAssessors();
    ({ authority, colleague, monitor, foreigner, adviser, begun } = people);
  });
  afterAll(() => people.app.stop());

  it('stands at a criterion or a recommendation, by person and role, oldest first', async () => {
    const to = await begun();
    const opened = await colleague.post(`${to}/threads`, ASK);
    expect(opened.status).toBe(201);
    expect(opened.body).toMatchObject({ code: CODE, revision: 1, asked: false, mine: true, resolved: null });
    const one = `${to}/threads/${opened.body.id}`;
    expect((await monitor.post(`${one}/comments`, { text: 'The centre has a copy.' })).status).toBe(201);
    await authority.post(`${one}/comments`, { text: ' Article 7. ' });
    const [thread] = (await authority.get(`${to}/threads`)).body;
    expect(thread.mine).toBe(false);
    expect(
      thread.comments.map(({ text, role, mine }: Record<string, unknown>) => [text, role, mine]),
    ).toEqual([
      [ASK.text, 'authority', false],
      ['The centre has a copy.', 'monitor', false],
      ['Article 7.', 'authority', true],
    ]);
    expect(thread.comments[0].by).toEqual(expect.any(String));
    const whole = await authority.post(`${to}/threads`, { code: 'NMAA-2.1', text: 'Is this one policy?' });
    expect(whole.status).toBe(201);
    const filter = encodeURIComponent(JSON.stringify({ code: CODE }));
    expect((await authority.get(`${to}/threads?filter=${filter}`)).body).toHaveLength(1);
  });

  it('is open until somebody resolves it, and can be opened again', async () => {
    const to = await begun();
    const { body } = await colleague.post(`${to}/threads`, ASK);
    const resolution = `${to}/threads/${body.id}/resolution`;
    expect((await authority.get(to)).body).toMatchObject({ openThreads: 1, openAsks: 0 });
    expect((await authority.put(resolution, { resolved: true })).status).toBe(428);
    const done = await authority.put(resolution, { resolved: true }, { 'if-match': '"1"' });
    expect(done.body.resolved).toMatchObject({ role: 'authority', at: '2026-10-20T09:00:00.000Z' });
    expect((await authority.get(to)).body.openThreads).toBe(0);
    const stale = await colleague.put(resolution, { resolved: false }, { 'if-match': '"1"' });
    expect(stale.status).toBe(412);
    const again = await colleague.put(resolution, { resolved: false }, { 'if-match': '"2"' });
    expect(again.body.resolved).toBeNull();
  });

  it('is written once per idempotency key', async () => {
    const to = await begun();
    const key = { 'idempotency-key': randomUUID() };
    const [first, second] = await Promise.all([1, 2].map(() => authority.post(`${to}/threads`, ASK, key)));
    expect(second?.body.id).toBe(first?.body.id);
    expect((await authority.get(`${to}/threads`)).body).toHaveLength(1);
  });

  it.each([
    ['a telephone number', { ...ASK, text: 'Call +44 20 7946 0958' }, '#/text'],
    ['coordinates', { ...ASK, text: 'At 12.34567, 45.67891' }, '#/text'],
    ['an empty text', { ...ASK, text: '  ' }, '#/text'],
    ['a text of more than 2000 characters', { ...ASK, text: 'x'.repeat(2001) }, '#/text'],
    ['a criterion of the other body', { ...ASK, code: 'NMAC-1.1-1a' }, '#/code'],
    ['an unknown field', { ...ASK, asked: true }, '#/asked'],
  ])('refuses %s', async (_what, wrong, pointer) => {
    const to = await begun();
    const refused = await authority.post(`${to}/threads`, wrong);
    expect([refused.status, refused.body.errors[0].pointer]).toEqual([422, pointer]);
    expect((await authority.get(`${to}/threads`)).body).toEqual([]);
  });

  it('is shown to an invited adviser once the round is handed in, and to nobody else', async () => {
    const to = await begun();
    const { body } = await authority.post(`${to}/threads`, ASK);
    const comments = `${to}/threads/${body.id}/comments`;
    const invited = await people.given.account({ role: 'adviser' });
    await people.given.invitation('XVE', invited);
    for (const other of [foreigner, adviser, invited]) {
      expect((await other.get(`${to}/threads`)).status).toBe(404);
      expect((await other.post(comments, { text: 'Hello.' })).status).toBe(404);
    }
    await moved('submission', to, authority);
    const written = await invited.post(comments, { text: 'I see only a draft.' });
    expect(written.body.comments.at(-1)).toMatchObject({ role: 'adviser', mine: true });
    expect((await foreigner.post(comments, { text: 'Hello.' })).status).toBe(404);
    expect((await adviser.post(comments, { text: 'Hello.' })).status).toBe(404);
    const elsewhere = await begun();
    const astray = await authority.post(`${elsewhere}/threads/${body.id}/comments`, { text: 'Here?' });
    expect(astray.status).toBe(404);
  });

  it('never changes a comment: the API’s role cannot', async () => {
    const { connect } = await import('../../api/connection.js');
    const client = await connect(people.app.apiUrl);
    for (const statement of [
      `update review_comment set text = 'else'`,
      'delete from review_comment',
      'update assessment_snapshot set verified = true',
      'delete from assessment_snapshot',
    ])
      await expect(client.query(statement)).rejects.toThrow('permission denied');
    await client.end();
  });

  describe('a return', () => {
    it('gives its reasons criterion by criterion, which the officer works off', async () => {
      const to = await begun();
      await moved('submission', to, authority);
      const open = await colleague.post(`${to}/threads`, { code: 'NMAA-1.1-1a', text: 'Is it in force?' });
      const returned = await colleague.post(`${to}/return`, {
        reason: 'Two documents cannot be found.',
        asks: [ASK],
        threadIds: [open.body.id],
      });
      expect(returned.body).toMatchObject({ status: 'returned', openThreads: 2, openAsks: 2 });
      const filter = encodeURIComponent(JSON.stringify({ asked: true, resolved: false }));
      const asked = await authority.get(`${to}/threads?filter=${filter}`);
      expect(asked.body.map(({ code }: { code: string }) => code).sort()).toEqual(['NMAA-1.1-1a', CODE]);
      const [first] = asked.body;
      const path = `${to}/threads/${first.id}/resolution`;
      await authority.put(path, { resolved: true }, { 'if-match': `"${first.version}"` });
      const again = await moved('submission', to, authority);
      expect(again.body).toMatchObject({ status: 'submitted', openThreads: 1, openAsks: 1 });
    });

    it('is refused whole where one of its reasons is', async () => {
      const to = await begun();
      await moved('submission', to, authority);
      const back = (asked: object) => colleague.post(`${to}/return`, { reason: 'Look again.', ...asked });
      const wrong = await back({ asks: [ASK, { ...ASK, code: 'NMAA-9.9-1a' }] });
      expect([wrong.status, wrong.body.errors[0].pointer]).toEqual([422, '#/asks/1/code']);
      const contact = await back({ asks: [{ ...ASK, text: 'Write to a@example.org' }] });
      expect([contact.status, contact.body.errors[0]]).toMatchObject([
        422,
        { pointer: '#/asks/0/text', code: 'V23' },
      ]);
      const unknown = await back({ threadIds: [randomUUID()] });
      expect([unknown.status, unknown.body.errors[0].pointer]).toEqual([422, '#/threadIds']);
      const reason = await colleague.post(`${to}/return`, { reason: 'Ask a@example.org' });
      expect([reason.status, reason.body.errors[0].pointer]).toEqual([422, '#/reason']);
      expect((await authority.get(to)).body).toMatchObject({ status: 'submitted', openThreads: 0 });
    });

    it('leaves its trace: who asked at which criterion, and who said it is done', async () => {
      const to = await begun();
      await moved('submission', to, authority);
      await colleague.post(`${to}/return`, { reason: 'Look again.', asks: [ASK] });
      const [thread] = (await authority.get(`${to}/threads`)).body;
      await authority.post(`${to}/threads/${thread.id}/comments`, { text: 'Article 7.' });
      const done = `${to}/threads/${thread.id}/resolution`;
      await authority.put(done, { resolved: true }, { 'if-match': '"1"' });
      const { body } = await authority.get('/audit?sort=["seq","DESC"]&range=[0,9]');
      const deeds = body.filter(({ on }: { on: string }) => to.endsWith(on));
      expect(deeds.map(({ deed }: { deed: string }) => deed)).toEqual([
        'assessment:resolve',
        'assessment:comment',
        'assessment:return',
        'assessment:thread',
        'assessment:submit',
        'assessment:create',
      ]);
      expect(JSON.stringify(deeds)).not.toContain('Article 7');
    });
  });
});
