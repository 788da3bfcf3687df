import type { Actor } from '../support/actors.js';
import { type Assessors, DOCUMENT, givenAssessors, moved, NEVER_MADE, REF } from '../support/assessors.js';

describe('who answers and who verifies a checklist', () => {
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

  it('refuses what is not a checklist of one’s own', async () => {
    const asked = { body: 'NMAC', frameworkRef: REF, period: '2040' };
    expect((await authority.post('/assessments', asked)).status).toBe(403);
    expect(
      (await authority.post('/assessments', { ...asked, body: 'NMAA', countryCode: 'XTA' })).status,
    ).toBe(404);
    const unknown = await authority.post('/assessments', {
      ...asked,
      body: 'NMAA',
      frameworkRef: 'gdei-wps@0.9',
    });
    expect([unknown.status, unknown.body.errors[0].pointer]).toEqual([422, '#/frameworkRef']);
    const month = await authority.post('/assessments', { ...asked, body: 'NMAA', period: '2040-03' });
    expect([month.status, month.body.errors[0].pointer]).toEqual([422, '#/period']);
  });

  it('shows another country nothing, and another body everything but the pen', async () => {
    const path = await begun();
    const answer = { answer: 'met' };
    for (const refused of [
      foreigner.get(path),
      foreigner.get(`${path}/answers`),
      foreigner.get(`${path}/scores`),
      foreigner.get(`${path}/evidence`),
      foreigner.put(`${path}/answers/NMAA-2.1-1a`, answer),
      foreigner.post(`${path}/submission`),
      authority.get(`/assessments/${NEVER_MADE}`),
    ])
      expect((await refused).status).toBe(404);
    expect((await foreigner.get('/assessments')).body).toEqual([]);
    expect((await monitor.get(`${path}/scores`)).status).toBe(200);
    for (const refused of [
      monitor.put(`${path}/answers/NMAA-2.1-1a`, answer),
      monitor.post(`${path}/submission`),
      monitor.post(`${path}/evidence`, { ...DOCUMENT, criterionCodes: ['NMAA-2.1-1a'] }),
    ])
      expect((await refused).status).toBe(403);
    await moved('submission', path, authority);
    expect((await monitor.post(`${path}/verification`)).status).toBe(403);
  });

  it('lists with filters and ranges', async () => {
    await begun();
    const filter = encodeURIComponent(JSON.stringify({ status: ['draft'], body: 'NMAA' }));
    const page = await authority.get(`/assessments?filter=${filter}&range=[0,0]&sort=["period","ASC"]`);
    expect(page.body).toHaveLength(1);
    expect(page.headers.get('content-range')).toMatch(/^assessments 0-0\/\d+$/);
    expect((await authority.get('/assessments?sort=["answers","ASC"]')).status).toBe(422);
  });

  it('goes back with a reason and comes again', async () => {
    const path = await begun();
    await authority.put(`${path}/answers/NMAA-2.1-1a`, { answer: 'met' });
    await moved('submission', path, authority);
    await colleague.put(`${path}/verifier-answers/NMAA-2.1-1a`, {
      answer: 'partly',
      note: 'A draft only.',
    });
    expect((await colleague.post(`${path}/return`, {})).status).toBe(422);
    const returned = await moved('return', path, colleague, 'The act is a draft.');
    expect(returned.body).toMatchObject({ status: 'returned', reason: 'The act is a draft.', revision: 1 });
    const again = await authority.put(
      `${path}/answers/NMAA-2.1-1a`,
      { answer: 'partly' },
      { 'if-match': '"2"' },
    );
    expect(again.body).toMatchObject({ changedSinceVerification: true, verifierAnswer: 'partly' });
    expect((await moved('submission', path, authority)).body.reason).toBeNull();
    expect((await authority.post(`${path}/publication`, undefined, { 'if-match': '"1"' })).status).toBe(412);
  });

  it('lets nobody verify who once edited, even if another submitted', async () => {
    const path = await begun();
    const one = `${path}/answers/NMAA-2.1-1a`;
    await colleague.put(one, { answer: 'met' });
    await authority.put(one, { answer: 'partly' }, { 'if-match': '"1"' });
    expect((await colleague.get(path)).body.editedByMe).toBe(true);
    await moved('submission', path, authority);
    const refused = await colleague.post(`${path}/verification`);
    expect([refused.status, refused.body.code]).toEqual([409, 'separation-of-duties']);
  });

  it('may be verified by the one officer of a country that has one, and says so', async () => {
    await people.given.country('XON', { oneOfficer: true });
    const alone = await people.given.account({ role: 'authority', country: 'XON' });
    const path = await begun(alone);
    await alone.put(`${path}/answers/NMAA-2.1-1a`, { answer: 'met' });
    await moved('submission', path, alone);
    expect((await moved('verification', path, alone)).body).toMatchObject({
      verification: 'internal',
      oneOfficer: true,
      editedByMe: true,
    });
  });

  it('is open to an adviser from the invitation on, once it is handed in', async () => {
    const path = await begun();
    const open = { ...DOCUMENT, criterionCodes: ['NMAA-2.1-1a'], sensitivity: 'advisers' };
    await authority.post(`${path}/evidence`, open);
    await authority.post(`${path}/evidence`, { ...open, title: 'Inner note', sensitivity: 'country' });
    expect((await adviser.get(path)).status).toBe(404);
    await people.given.invitation('XVE', adviser);
    expect((await adviser.get(path)).status).toBe(404); // still a draft
    await moved('submission', path, authority);
    const shown = (await adviser.get(`${path}/evidence`)).body;
    expect(shown.map(({ title }: { title: string }) => title)).toEqual(['Mine Action Act']);
    expect((await adviser.put(`${path}/answers/NMAA-2.1-1a`, { answer: 'met' })).status).toBe(403);
    const { body } = await adviser.put(`${path}/verifier-answers/NMAA-2.1-1a`, { answer: 'met' });
    expect(body.verifierAnswer).toBe('met');
    expect((await moved('verification', path, adviser)).body.verification).toBe('external');
  });

  it('can be returned by an invited adviser, who sees it again once it is handed in again', async () => {
    const invited = await people.given.account({ role: 'adviser' });
    await people.given.invitation('XVE', invited);
    const path = await begun();
    await moved('submission', path, authority);
    const returned = await moved('return', path, invited, 'Please name the act.');
    expect(returned.body).toMatchObject({ status: 'returned', reason: 'Please name the act.' });
    expect((await invited.get(path)).status).toBe(404);
    await moved('submission', path, authority);
    expect((await invited.get(path)).status).toBe(200);
  });

  it('begins the next round from the last, each answer carried over until reconfirmed', async () => {
    const last = await begun();
    await authority.put(`${last}/answers/NMAA-2.1-1a`, { answer: 'met', note: 'Act 12' });
    await authority.post(`${last}/evidence`, { ...DOCUMENT, criterionCodes: ['NMAA-2.1-1a'] });
    const copyFrom = last.split('/').at(-1);
    const next = await begun(authority, { copyFrom });
    const [carried] = (await authority.get(`${next}/answers`)).body;
    expect(carried).toMatchObject({ code: 'NMAA-2.1-1a', answer: 'met', note: 'Act 12', carriedOver: true });
    expect((await authority.get(`${next}/evidence`)).body).toHaveLength(1);
    const sure = await authority.put(`${next}/answers/NMAA-2.1-1a`, { answer: 'met' }, { 'if-match': '"1"' });
    expect(sure.body.carriedOver).toBe(false);
    const foreign = { body: 'NMAA', frameworkRef: REF, period: '2026', copyFrom };
    expect((await foreigner.post('/assessments', foreign)).status).toBe(404);
    expect((await foreigner.get('/assessments')).body).toEqual([]);
  });

  it('moves to another period until it is submitted', async () => {
    const path = await begun();
    expect((await authority.patch(path, { period: '2077-Q2' })).status).toBe(428);
    const done = await authority.patch(path, { period: '2077-Q2' }, { 'if-match': '"1"' });
    expect(done.body).toMatchObject({ period: '2077-Q2', version: 2 });
    expect((await authority.patch(path, { period: null }, { 'if-match': '"2"' })).status).toBe(422);
  });
});
