import { createHash } from 'node:crypto';
import type { Actor } from '../support/actors.js';
import { type Assessors, DOCUMENT, givenAssessors, moved } from '../support/assessors.js';
import { fileForm } from '../support/given.js';

const act = (more: object = {}) => ({ ...DOCUMENT, criterionCodes: ['NMAA-2.1-1a'], ...more });

describe('a reference and what it said before', () => {
  let people: Assessors;
  let authority: Actor;
  let to: string;

  beforeAll(async () => {
    people = await givenAssessors();
    ({ authority } = people);
  });
  beforeEach(async () => {
    to = await people.begun();
  });
  afterAll(() => people.app.stop());

  async function added(more: object = {}): Promise<string> {
    return `${to}/evidence/${(await authority.post(`${to}/evidence`, act(more))).body.id}`;
  }

  it('keeps each revision with a hash that anybody can compute again', async () => {
    const one = await added();
    const changed = await authority.patch(one, { title: 'Act of 2025' }, { 'if-match': '"1"' });
    expect(changed.body).toMatchObject({ revision: 2, version: 2 });
    const { body } = await authority.get(`${one}/revisions`);
    expect(body).toMatchObject([
      { revision: 1, ended: 'changed', endedBy: expect.any(String), content: { title: DOCUMENT.title } },
      { revision: 2, ended: null, until: null, content: { title: 'Act of 2025' } },
    ]);
    for (const { content, hash } of body) {
      const again = createHash('sha256').update(JSON.stringify(content)).digest('hex');
      expect(hash).toBe(again);
    }
    const { body: audit } = await authority.get('/audit?sort=["seq","DESC"]&range=[0,0]');
    expect(audit[0].change.hash).toEqual({ from: body[0].hash, to: body[1].hash });
  });

  it('tells what was taken away, too, and the hash of a file that went', async () => {
    const form = fileForm('%PDF-1.7\n', 'act.pdf', { declaration: 'true' });
    const file = await authority.post('/evidence-files', form);
    const one = await added({ fileId: file.body.id });
    await authority.delete(one, { 'if-match': '"1"' });
    const { body } = await authority.get(`${one}/revisions`);
    expect(body).toMatchObject([
      { revision: 1, ended: 'removed', content: { fileSha256: file.body.sha256 } },
    ]);
    expect((await authority.get(`/evidence-files/${file.body.id}`)).status).toBe(404);
  });

  it('opens to an adviser no revision that was for the country only', async () => {
    const adviser = await people.given.account({ role: 'adviser' });
    await people.given.invitation('XVE', adviser);
    const opened = await added();
    await authority.patch(opened, { sensitivity: 'advisers' }, { 'if-match': '"1"' });
    const closed = await added({ sensitivity: 'public' });
    await authority.patch(closed, { sensitivity: 'country' }, { 'if-match': '"1"' });
    await moved('submission', to, authority);
    const seen = (await adviser.get(`${opened}/revisions`)).body;
    expect(seen.map(({ revision }: { revision: number }) => revision)).toEqual([2]);
    expect((await adviser.get(`${closed}/revisions`)).status).toBe(404);
    expect((await people.foreigner.get(`${opened}/revisions`)).status).toBe(404);
    expect((await authority.get(`${opened}/revisions`)).body).toHaveLength(2);
  });

  it('does not begin a revision by being sighted', async () => {
    const one = await added({ sensitivity: 'advisers' });
    await moved('submission', to, authority);
    const sighted = await people.colleague.patch(one, { sighted: true }, { 'if-match': '"1"' });
    expect(sighted.body).toMatchObject({ revision: 1, version: 2 });
  });
});
