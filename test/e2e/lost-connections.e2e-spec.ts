import type { Actor } from '../support/actors.js';
import { startApp, type TestApp } from '../support/app.js';
import { givenOn } from '../support/given.js';

let app: TestApp;
let given: Awaited<ReturnType<typeof givenOn>>;
let monitor: Actor;
beforeAll(async () => {
  app = await startApp();
  given = await givenOn(app);
  await given.country('XVE');
  monitor = await given.account({ role: 'monitor', country: 'XVE' });
});
afterAll(() => app.stop());

/** Ends every connection but this one, as a database does that is started anew. */
const endConnections = () =>
  given.owner.query(
    'select pg_terminate_backend(pid, 1000) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  );

describe('when the database ends the connections', () => {
  it('the product goes on with new ones', async () => {
    const asked = ['/countries', '/reports?range=[0,24]'];
    const statuses = () => Promise.all(asked.map(async (path) => (await monitor.get(path)).status));
    expect(await statuses()).toEqual([200, 200]);
    expect((await endConnections()).rowCount).toBeGreaterThan(1);
    await statuses(); // whoever asks at that very moment may be told to try again
    expect(await statuses()).toEqual([200, 200]);
  });
});
