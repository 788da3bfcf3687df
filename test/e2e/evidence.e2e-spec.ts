import type { Actor } from '../support/actors.js';
import { type Assessors, givenAssessors } from '../support/assessors.js';
import type { Client } from '../support/client.js';

const act = (more: object = {}) => ({
  criterionCodes: ['NMAA-2.1-1a', 'NMAA-2.1-3a'],
  title: 'Mine Action Act',
  contentUntil: '2026-06-30',
  ...more,
});

describe('evidence is a reference first', () => {
  let people: Assessors;
  let authority: Actor;
  let colleague: Actor;
  let foreigner: Actor;
  let begun: Assessors['begun'];

  beforeAll(async () => {
    people = await givenAssessors();
    ({ authority, colleague, foreigner, begun } = people);
  });
  afterAll(() => people.app.stop());

  it('names the paper, its dates and where it is kept, for several criteria at once', async () => {
    const to = await begun();
    const sent = act({
      reference: 'Act 12/2024',
      documentDate: '2024-05-01',
      contentFrom: '2024-06-01',
      keptWhere: 'Legal office, shelf 4',
      url: 'https://example.org/act',
      sensitivity: 'public',
    });
    const made = await authority.post(`${to}/evidence`, sent);
    expect(made.body).toMatchObject({ ...sent, fileId: null, sighted: null, version: 1 });
    const { body, headers } = await authority.get(`${to}/evidence?sort=["title","ASC"]&range=[0,9]`);
    expect(body).toEqual([made.body]);
    expect(headers.get('content-range')).toBe('evidence 0-0/1');
  });

  it.each([
    ['an unknown criterion', { criterionCodes: ['NMAA-2.1-1a', 'NMAA-2.1-9z'] }, '#/criterionCodes/1'],
    ['a recommendation instead of a criterion', { criterionCodes: ['NMAA-2.1'] }, '#/criterionCodes/0'],
    ['a criterion of the other body', { criterionCodes: ['NMAC-1.1-1a'] }, '#/criterionCodes/0'],
    ['no criterion', { criterionCodes: [] }, '#/criterionCodes'],
    ['a script for a link', { url: 'javascript:alert(1)' }, '#/url'],
    ['a file of this machine for a link', { url: 'file:///etc/passwd' }, '#/url'],
    ['a day that does not exist', { contentUntil: '2026-02-30' }, '#/contentUntil'],
    ['a content that ends before it begins', { contentFrom: '2026-07-01' }, '#/contentFrom'],
    ['no title', { title: ' ' }, '#/title'],
    ['having been sighted, said by its author', { sighted: true }, '#/sighted'],
  ])('refuses %s', async (_what, wrong, pointer) => {
    const to = await begun();
    const refused = await authority.post(`${to}/evidence`, act(wrong));
    expect(refused.status).toBe(422);
    expect(refused.body.errors[0].pointer).toBe(pointer);
    expect((await authority.get(`${to}/evidence`)).body).toEqual([]);
  });

  it('counts by the end of what it covers, not by the day it came', async () => {
    const to = await begun();
    const [, period] = (await authority.get(to)).body.period.match(/(\d+)/);
    const levelOn = async (contentUntil: string) => {
      const { body } = await authority.post(`${to}/evidence`, act({ contentUntil }));
      const scores = (await authority.get(`${to}/scores`)).body;
      await authority.delete(`${to}/evidence/${body.id}`, { 'if-match': '"1"' });
      const one = scores.recommendations.find(({ code }: { code: string }) => code === 'NMAA-2.1');
      return one.criteria.find(({ code }: { code: string }) => code === 'NMAA-2.1-3a').evidence[0].standing;
    };
    expect(await levelOn(`${period}-12-31`)).toBe('counts');
    expect(await levelOn(`${period - 2}-11-30`)).toBe('evidence_too_old');
    expect(await levelOn(`${Number(period) + 1}-01-31`)).toBe('evidence_after_period');
  });

  it('changes from a known version, and goes away from a known version', async () => {
    const to = await begun();
    const one = `${to}/evidence/${(await authority.post(`${to}/evidence`, act())).body.id}`;
    expect((await authority.patch(one, { title: 'Act' })).status).toBe(428);
    const changed = await authority.patch(one, { title: 'Act' }, { 'if-match': '"1"' });
    expect(changed.body).toMatchObject({ title: 'Act', contentUntil: '2026-06-30', version: 2 });
    expect((await authority.patch(one, { title: null }, { 'if-match': '"2"' })).status).toBe(422);
    expect((await colleague.patch(one, { title: 'Law' }, { 'if-match': '"1"' })).status).toBe(412);
    expect((await authority.delete(one, { 'if-match': '"1"' })).status).toBe(412);
    expect((await authority.delete(one, { 'if-match': '"2"' })).status).toBe(204);
    expect((await authority.get(`${to}/evidence`)).body).toEqual([]);
  });

  it('is marked as sighted by the verifier, and is unseen again when it changes', async () => {
    const to = await begun();
    const one = `${to}/evidence/${(await authority.post(`${to}/evidence`, act())).body.id}`;
    const sighted = (by: Client, version: number) =>
      by.patch(one, { sighted: true }, { 'if-match': `"${version}"` });
    expect((await sighted(colleague, 1)).body.code).toBe('not-under-verification');
    await authority.post(`${to}/submission`);
    expect((await sighted(authority, 1)).body.code).toBe('separation-of-duties');
    expect((await sighted(foreigner, 1)).status).toBe(404);
    const seen = await sighted(colleague, 1);
    expect(seen.body.sighted).toEqual({ on: '2026-10-20', role: 'authority' });
    expect((await colleague.patch(one, { title: 'Law' }, { 'if-match': '"2"' })).body.code).toBe(
      'not-editable',
    );
    await colleague.post(`${to}/return`, { reason: 'Give the article.' });
    const changed = await authority.patch(one, { reference: 'art. 7' }, { 'if-match': '"2"' });
    expect(changed.body).toMatchObject({ reference: 'art. 7', sighted: null });
  });
});
