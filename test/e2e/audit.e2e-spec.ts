import type { Actor } from '../support/actors.js';
import { startApp, type TestApp } from '../support/app.js';
import { givenOn } from '../support/given.js';

let app: TestApp;
let given: Awaited<ReturnType<typeof givenOn>>;
let authority: Actor;
let monitor: Actor;

beforeAll(async () => {
  app = await startApp();
  given = await givenOn(app);
  for (const code of ['XVE', 'XTA']) await given.country(code);
  authority = await given.account({ role: 'authority', country: 'XVE' });
  monitor = await given.account({ role: 'monitor', country: 'XVE' });
});
afterAll(() => app.stop());

const verification = async (actor: Actor) => (await actor.get('/audit/verification')).body;

describe('the audit', () => {
  it('keeps who did what to which record, with what changed, the newest first', async () => {
    await authority.put('/countries/XVE/sharing', {
      indexes: true,
      recommendationLevels: false,
      kpis: false,
    });
    const { body, headers } = await authority.get('/audit');
    expect(body[0]).toMatchObject({
      id: 'XVE:2',
      by: authority.userId,
      byName: expect.stringMatching(/^Person/),
      deed: 'sharing:decide',
      on: 'XVE',
      reason: null,
      change: { before: { indexes: false }, after: { indexes: true } },
    });
    expect(body.map(({ deed }: { deed: string }) => deed)).toEqual(['sharing:decide', 'country:create']);
    expect(headers.get('content-range')).toBe('audit 0-1/2');
  });

  it('is read by the country, and the administrator reads what belongs to none', async () => {
    const chains = async (actor: Actor) => [
      ...new Set((await actor.get('/audit')).body.map(({ chain }: { chain: string }) => chain)),
    ];
    expect(await chains(monitor)).toEqual(['XVE']);
    expect(await chains(given.administrator)).toEqual(['-']);
  });

  it('tells a country when an administrator makes a link into one of its accounts', async () => {
    await given.administrator.post(`/users/${authority.userId}/link`);
    const [newest] = (await monitor.get('/audit')).body;
    expect(newest).toMatchObject({ chain: 'XVE', deed: 'user:link', on: authority.userId });
  });

  it('does not record what did not happen', async () => {
    const before = (await verification(monitor))[0].records;
    await monitor.post('/operators', { countryCode: 'XVE', name: '' });
    await monitor.post('/operators', { countryCode: 'XTA', name: 'Not ours' });
    expect((await verification(monitor))[0].records).toBe(before);
  });

  it('never forks, however many deeds there are at once', async () => {
    const before = (await verification(monitor))[0].records;
    const names = Array.from({ length: 20 }, (_, i) => ({ countryCode: 'XVE', name: `At once ${i}` }));
    await Promise.all(names.map((operator) => monitor.post('/operators', operator)));
    expect(await verification(monitor)).toEqual([
      { chain: 'XVE', records: before + 20, intact: true, firstBroken: null },
    ]);
    expect(await verification(given.administrator)).toEqual([
      expect.objectContaining({ chain: '-', intact: true }),
    ]);
  });

  it.each([
    [
      'a word was changed',
      `update audit_record set content = replace(content, 'create', 'delete') where chain = 'XVE' and seq = 5`,
      5,
    ],
    ['a record was taken out', `delete from audit_record where chain = 'XVE' and seq = 7`, 7],
    ['the last ones were cut off', `delete from audit_record where chain = 'XVE' and seq > 9`, 10],
    ['everything was removed', `delete from audit_record where chain = 'XVE'`, 1],
  ])('shows that %s', async (_, tampering, firstBroken) => {
    await given.owner.query('begin');
    const kept = await given.owner.query(
      `select chain, seq, content, hash from audit_record where chain = 'XVE'`,
    );
    await given.owner.query(tampering);
    await given.owner.query('commit');
    expect(await verification(monitor)).toEqual([
      { chain: 'XVE', records: firstBroken - 1, intact: false, firstBroken },
    ]);
    await given.owner.query(`delete from audit_record where chain = 'XVE'`);
    for (const { chain, seq, content, hash } of kept.rows)
      await given.owner.query(
        'insert into audit_record (chain, seq, content, hash) values ($1, $2, $3, $4)',
        [chain, seq, content, hash],
      );
    expect((await verification(monitor))[0].intact).toBe(true);
  });
});
