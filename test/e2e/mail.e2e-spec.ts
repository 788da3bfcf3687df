import { OutboxService } from '../../api/mail/outbox.service.js';
import type { Actor } from '../support/actors.js';
import { startApp } from '../support/app.js';
import { type Assessors, givenAssessors } from '../support/assessors.js';
import { MAIL_PASSWORD, mailServer } from '../support/mail-server.js';

const ORIGIN = 'https://ground.example.org';
const NOW = Date.parse('2026-10-20T09:00:00Z');
const STREAMS = { out: process.stdout, error: process.stderr };
const later = (minutes: number) => new Date(NOW + minutes * 60_000);

describe('notices by e-mail', () => {
  let server: Awaited<ReturnType<typeof mailServer>>;
  let people: Assessors;
  let authority: Actor;
  let respondent: Actor;
  let path: string;
  const log: string[] = [];
  const written: Record<string, unknown> = {};

  const send = (at?: Date) => people.app.app.get(OutboxService, { strict: false }).pass(at && (() => at));
  const assign = async (who: readonly Actor[], code = 'NMAA-2') => {
    const answer = await authority.put(`${path}/assignments/${code}`, {
      respondents: who.map(({ userId }) => userId),
      note: 'Only the survey of your department is missing.',
    });
    expect(answer.status).toBe(200);
  };
  const mails = () => server.arrived.splice(0);
  const states = async (who: Actor) =>
    (
      await people.given.owner.query('select state, tries, failure from mail where user_id = $1', [
        who.userId,
      ])
    ).rows;

  beforeAll(async () => {
    for (const [name, stream] of Object.entries(STREAMS)) {
      const write = stream.write.bind(stream);
      written[name] = stream.write;
      stream.write = (text: string | Uint8Array) => {
        log.push(String(text));
        return write(text);
      };
    }
    server = await mailServer();
    people = await givenAssessors({
      SMTP_URL: server.url,
      MAIL_FROM: 'Common Ground <ground@example.org>',
      PUBLIC_URL: ORIGIN,
      LOG_LEVEL: 'debug',
    });
    ({ authority } = people);
  });
  beforeEach(async () => {
    respondent = await people.given.account({ role: 'authority', country: 'XVE', respondent: true });
    path = await people.begun();
    await send();
    mails();
  });
  afterAll(async () => {
    await people.app.stop();
    await server.stop();
    for (const [name, stream] of Object.entries(STREAMS)) Object.assign(stream, { write: written[name] });
  });

  it('tell a person once, in one mail, of all that waits', async () => {
    await assign([respondent]);
    await assign([respondent], 'NMAA-3');
    await send();
    const [mail, ...others] = mails();
    expect(others).toEqual([]);
    expect(mail?.to).toBe(respondent.email);
    expect(mail?.headers).toContain('From: Common Ground <ground@example.org>');
    expect(mail?.headers).toContain('Subject: Common Ground: something waits for you');
    expect(mail?.headers).toContain('Auto-Submitted: auto-generated');
    expect(mail?.text.match(/•/g)).toHaveLength(1);
    expect(mail?.text).toContain(`${ORIGIN}/#/notices`);
    await send();
    await send(later(60 * 24));
    expect(mails()).toEqual([]);
    expect(await states(respondent)).toEqual([{ state: 'sent', tries: 1, failure: null }]);
  });

  it('hold nothing of the country: no code, no name, no word that somebody wrote', async () => {
    await assign([respondent]);
    await send();
    const [mail] = mails();
    const all = `${mail?.headers} ${mail?.text}`;
    for (const secret of ['NMAA', 'XVE', 'Country', 'survey', '2026-', 'Person', path.split('/').at(-1)])
      expect(mail?.text).not.toContain(secret);
    expect(all).not.toContain(authority.email);
  });

  it('are in the person’s own language', async () => {
    const { headers } = await respondent.get('/me');
    const change = { 'if-match': headers.get('etag') ?? '' };
    expect((await respondent.patch('/me', { language: 'ar' }, change)).status).toBe(200);
    await assign([respondent]);
    await send();
    const [mail] = mails();
    expect(mail?.text).toContain('يُطلب منكم');
    expect(mail?.headers).toContain('Content-Language: ar');
  });

  it('are not sent of what was read meanwhile, nor to whom does not want them', async () => {
    const other = await people.given.account({ role: 'authority', country: 'XVE', respondent: true });
    const me = await other.get('/me');
    expect(me.body).toMatchObject({ mailNotices: true, mailOffered: true });
    const off = await other.patch('/me', { mailNotices: false }, { 'if-match': `"${me.body.version}"` });
    expect(off.body).toMatchObject({ mailNotices: false, version: me.body.version + 1 });
    await assign([respondent, other]);
    await respondent.post('/notices/reading', {});
    await send();
    expect(mails()).toEqual([]);
    expect((await other.get('/notices/unread')).body).toEqual({ unread: 1 });
  });

  it('wait while the server is down, and leave as one when it is back', async () => {
    await server.stop();
    await assign([respondent]);
    await send();
    expect(await states(respondent)).toEqual([
      { state: 'waiting', tries: 1, failure: expect.stringMatching(/^E[A-Z]+$/) },
    ]);
    await assign([respondent], 'NMAA-3');
    await send();
    expect((await states(respondent))[0].tries).toBe(1);
    await server.startAgain();
    await send(later(2));
    expect(mails().map(({ to }) => to)).toEqual([respondent.email]);
    expect(await states(respondent)).toEqual([{ state: 'sent', tries: 2, failure: null }]);
  });

  it('are dropped where all was read before the next try', async () => {
    await server.stop();
    await assign([respondent]);
    await send();
    await respondent.post('/notices/reading', {});
    await server.startAgain();
    await send(later(2));
    expect([mails(), (await states(respondent))[0].state]).toEqual([[], 'dropped']);
  });

  it('are given up where the address is refused, which the log says by codes alone', async () => {
    server.refused.add(respondent.email);
    log.length = 0;
    await assign([respondent]);
    await send();
    expect(await states(respondent)).toEqual([{ state: 'given-up', tries: 1, failure: 'EENVELOPE 550' }]);
    const said = log.join('');
    expect(said).toMatch(/given up after 1 tries: EENVELOPE 550/);
    expect(said).not.toContain(respondent.email);
    await send(later(600));
    expect(mails()).toEqual([]);
  });

  it('are given up after eight tries in two days', async () => {
    await server.stop();
    await assign([respondent]);
    for (const day of [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]) await send(later(day * 60 * 25));
    expect(await states(respondent)).toEqual([
      { state: 'given-up', tries: 8, failure: expect.stringMatching(/^E[A-Z]+$/) },
    ]);
    await server.startAgain();
  });

  it('are sent once when two processes send at once', async () => {
    await assign([respondent]);
    await Promise.all([send(), send(), send()]);
    await send();
    expect(mails()).toHaveLength(1);
  });

  it('tell by another mail of what came while one was under way', async () => {
    await assign([respondent]);
    server.meanwhile.happens = async () => {
      server.meanwhile.happens = async () => undefined;
      await assign([respondent], 'NMAA-3');
      await send();
    };
    await send();
    expect(mails()).toHaveLength(1);
    await send();
    expect(mails().map(({ to }) => to)).toEqual([respondent.email]);
    await send();
    expect(mails()).toEqual([]);
  });

  it('are another process’s to send no sooner than ten minutes after this one took them, however long it sends', async () => {
    await assign([respondent]);
    const times = [later(0), later(11)];
    server.meanwhile.happens = async () => {
      server.meanwhile.happens = async () => undefined;
      await send(later(12));
    };
    await people.app.app.get(OutboxService, { strict: false }).pass(() => times.shift() ?? later(11));
    expect(mails()).toHaveLength(1);
  });

  it('are nobody’s to read in the database, and the server’s password is in no line of the log', async () => {
    const { rows } = await people.given.owner.query(
      `select policyname, qual, with_check from pg_policies where tablename = 'mail'`,
    );
    expect(rows).toHaveLength(4);
    for (const { qual, with_check: check } of rows)
      expect(`${qual ?? ''}${check ?? ''}`).toMatch(/^\(? ?\(? ?SELECT actor_serves\('upkeep'|actor_serves/);
    expect(log.join('')).not.toContain(MAIL_PASSWORD);
  });
});

describe('an installation without a mail server', () => {
  it('keeps notices in the inbox and says that it sends none', async () => {
    const people = await givenAssessors();
    try {
      await people.app.app.get(OutboxService, { strict: false }).pass();
      expect((await people.authority.get('/me')).body).toMatchObject({
        mailOffered: false,
        mailNotices: true,
      });
      expect((await people.given.owner.query('select from mail')).rowCount).toBe(0);
    } finally {
      await people.app.stop();
    }
  });

  it('starts only with all it needs for mail, and names no password when it does not', async () => {
    const refusal = (SMTP_URL: string) =>
      startApp({ env: { SMTP_URL } }).catch((error: Error) => error.message);
    expect(await refusal('smtp://a:secret-word@mail.example.org')).toBe(
      'Bad configuration: e-mail needs MAIL_FROM and PUBLIC_URL, too.',
    );
    const wrong = await refusal('http://a:secret-word@mail.example.org');
    expect(wrong).toContain('SMTP_URL must look like smtp:');
    expect(wrong).not.toContain('secret-word');
  });
});
