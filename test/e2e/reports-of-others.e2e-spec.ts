import { randomUUID } from 'node:crypto';
import type { Actor } from '../support/actors.js';
import { startApp, type TestApp } from '../support/app.js';
import { givenOn } from '../support/given.js';
import { session } from '../support/reported.js';

type Fields = Readonly<Record<string, unknown>>;

let app: TestApp;
let given: Awaited<ReturnType<typeof givenOn>>;
let monitor: Actor;
let maple: Actor;
let mine: Fields;
let theirs: Fields;

const women = (value: number) => session({ women: { _T: value } }, { disabilityAsked: 'none' });
const ifMatch = (version: number) => ({ 'if-match': `"${version}"` });
const strip = ({ requestId, ...rest }: Fields) => rest;

async function opened(fields: Fields): Promise<Fields> {
  const operatorId = await given.operator('XVE');
  return (await monitor.post('/reports', { operatorId, period: '2026-03', ...fields })).body;
}

beforeAll(async () => {
  app = await startApp({ clock: '2026-10-20T09:00:00Z' });
  given = await givenOn(app);
  for (const code of ['XVE', 'XTA']) await given.country(code);
  await given.places('XVE');
  monitor = await given.account({ role: 'monitor', country: 'XVE' });
  mine = await opened({ entries: [women(1)] });
  theirs = await opened({ entries: [women(2)] });
  maple = await given.account({ role: 'operator', country: 'XVE', operator: String(mine.operatorId) });
});
afterAll(() => app.stop());

describe('reports of others', () => {
  /** Every deed on a report answers as if there were none. */
  async function expectAbsent(actor: Actor, { id, entries }: Fields) {
    const entry = (entries as Fields[])[0]?.id;
    const deeds: ((path: string) => ReturnType<Actor['get']>)[] = [
      (path) => actor.get(path),
      (path) => actor.get(`${path}/findings`),
      (path) => actor.patch(path, { nil: true }, ifMatch(1)),
      (path) => actor.post(`${path}/entries`, women(3)),
      (path) => actor.put(`${path}/entries/${entry}`, women(3), ifMatch(1)),
      (path) => actor.delete(`${path}/entries/${entry}`, ifMatch(1)),
      (path) => actor.put(`${path}/comments/V14`, { comment: 'Mine' }),
      (path) => actor.post(`${path}/submission`),
    ];
    for (const deed of deeds) {
      const [there, nowhere] = [await deed(`/reports/${id}`), await deed(`/reports/${randomUUID()}`)];
      expect([there.status, strip(there.body)]).toEqual([404, strip(nowhere.body)]);
    }
  }

  it('are not there for an operator, which sees and writes its own', async () => {
    const listed = await maple.get('/reports');
    expect(listed.body.map(({ id }: Fields) => id)).toEqual([mine.id]);
    expect(listed.headers.get('content-range')).toBe('reports 0-0/1');
    expect((await maple.get(`/reports/${mine.id}`)).status).toBe(200);
    const entry = { ...women(5), projectCode: 'P-9' };
    expect((await maple.post(`/reports/${mine.id}/entries`, entry)).status).toBe(201);
    await expectAbsent(maple, theirs);
    const foreign = await maple.post('/reports', { operatorId: theirs.operatorId, period: '2026-05' });
    expect([foreign.status, foreign.body.errors]).toEqual([
      422,
      [{ pointer: '#/operatorId', code: 'V01', detail: 'No such operator reports here.' }],
    ]);
  });

  it('are not there for the authority but for its own organisation’s', async () => {
    const operatorId = await given.operator('XVE', { kind: 'authority' });
    const authority = await given.account({ role: 'authority', country: 'XVE' });
    const own = await authority.post('/reports', { operatorId, period: '2026-Q1' });
    expect(own.status).toBe(201);
    expect((await authority.get('/reports')).body.map(({ id }: Fields) => id)).toEqual([own.body.id]);
    await expectAbsent(authority, theirs);
  });

  it('are not there for another country’s monitor, nor for anybody without the role', async () => {
    const neighbour = await given.account({ role: 'monitor', country: 'XTA' });
    await expectAbsent(neighbour, theirs);
    const filter = encodeURIComponent(JSON.stringify({ countryCode: 'XVE' }));
    expect((await neighbour.get(`/reports?filter=${filter}`)).body).toEqual([]);
    const claimed = { operatorId: theirs.operatorId, period: '2026-06', countryCode: 'XTA' };
    for (const actor of [neighbour, monitor])
      expect((await actor.post('/reports', claimed)).status).toBe(422);
    for (const actor of [await given.account({ role: 'adviser' }), given.administrator])
      expect((await actor.get(`/reports/${theirs.id}`)).status).toBe(403);
  });

  it('are still as they were', async () => {
    const { entries, ...report } = (await monitor.get(`/reports/${theirs.id}`)).body;
    expect({ ...report, entries }).toEqual(theirs);
  });
});
