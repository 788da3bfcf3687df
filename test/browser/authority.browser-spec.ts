import type { Page } from 'playwright-core';
import type { Actor } from '../support/actors.js';
import { startApp, type TestApp } from '../support/app.js';
import { type Browsing, browsingOn, goTo, pictureOf, tabTo } from '../support/browser.js';
import { givenOn } from '../support/given.js';

const PASSWORD = 'a sentence is a good password';

describe('an authority', () => {
  let app: TestApp;
  let browsing: Browsing;
  let authority: Actor;
  let colleague: Actor;
  let centresRound: string;
  let foreignRound: string;
  let operatorsReport: string;
  let page: Page;

  const answerTo = (code: string) => page.getByRole('radiogroup', { name: `Your answer to ${code}` });
  const level = (words: string) => page.getByText(words, { exact: false }).first().waitFor();

  beforeAll(async () => {
    app = await startApp({ clock: '2026-10-20T09:00:00Z' });
    const given = await givenOn(app);
    await given.country('XVE', { name: 'Veldania' });
    await given.country('XTA', { name: 'Tarnland' });
    authority = await given.account({ role: 'authority', country: 'XVE' });
    colleague = await given.account({ role: 'authority', country: 'XVE' });
    const monitor = await given.account({ role: 'monitor', country: 'XVE' });
    const foreigner = await given.account({ role: 'authority', country: 'XTA' });
    const link = (await given.administrator.post(`/users/${authority.userId}/link`)).body.url;
    await app.api().post('/session/password', { token: link.split('token=')[1], password: PASSWORD });
    await authority.signIn(authority.email, PASSWORD);
    const asked = { frameworkRef: 'gdei-wps@1.0', period: '2026' };
    centresRound = (await monitor.post('/assessments', { ...asked, body: 'NMAC' })).body.id;
    foreignRound = (await foreigner.post('/assessments', { ...asked, body: 'NMAA' })).body.id;
    const operatorId = await given.operator('XVE', { name: 'Maple Clearance Group' });
    operatorsReport = (await monitor.post('/reports', { operatorId, period: '2026-09', nil: true })).body.id;
    browsing = await browsingOn(app);
    page = await browsing.visitor();
  });
  afterEach(() => expect(browsing.complaints()).toEqual([]));
  afterAll(async () => {
    await browsing.close();
    await app.stop();
  });

  it('signs in', async () => {
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    await pictureOf(page, 'sign-in');
    await page.getByLabel('Email address').fill(authority.email);
    await page.getByLabel('Password', { exact: true }).fill('not the password');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Checklist' }).waitFor();
    await pictureOf(page, 'authority-first-page');
  });

  it('starts a round of its own body', async () => {
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Checklist' }).click();
    await page.getByRole('link', { name: 'Start a round' }).first().click();
    await page.getByText('National mine action authority (NMAA)').waitFor();
    await page.getByRole('button', { name: 'Start the round' }).click();
    await answerTo('NMAA-1.1-1a').waitFor();
  });

  it('answers criteria by one key each, and sees the level that it claims move', async () => {
    await level('Claimed level 0');
    await tabTo(page, answerTo('NMAA-1.1-1a').getByRole('radio', { name: 'met', exact: true }));
    for (const key of ['m', 'Enter', '1', 'Enter', 'M']) await page.keyboard.press(key);
    await level('Claimed level 1');
    expect(await answerTo('NMAA-1.1-1c').getByRole('radio', { name: 'met', exact: true }).isChecked()).toBe(
      true,
    );
    await page.getByText('met, but no document or figure supports it').first().waitFor();
    await level('supported by documents 0');
  });

  it('names a document as evidence, and sees the level that documents support move', async () => {
    await page.getByRole('button', { name: 'Add evidence to NMAA-1.1-1a' }).click();
    const form = page.getByRole('region', { name: 'Add evidence to NMAA-1.1-1a' });
    await form.getByLabel('Title').fill('Mine Action Act');
    await form.getByLabel('Number or mark').fill('Act 12/2024');
    await form.getByLabel('Covers the time until').fill('2026-06-30');
    for (const code of ['NMAA-1.1-1b', 'NMAA-1.1-1c']) await form.getByLabel(code).check();
    await pictureOf(page, 'authority-evidence');
    await form.getByRole('button', { name: 'Save the evidence' }).click();
    await level('supported by documents 1');
    expect(await page.getByRole('button', { name: /^✓? ?Mine Action Act/ }).count()).toBe(3);
    await pictureOf(page, 'authority-checklist');
  });

  it('sees what is missing, each with the way to it, and hands the round in', async () => {
    await page.getByRole('link', { name: 'Scores, what is missing, hand in' }).click();
    await page.getByRole('heading', { name: 'What is missing' }).waitFor();
    await pictureOf(page, 'authority-scores');
    await page.getByRole('link', { name: 'NMAA-1.1-2a' }).click();
    await answerTo('NMAA-1.1-2a').locator('input:focus').waitFor();
    await page.keyboard.press('n');
    await page.getByText('saved', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Scores, what is missing, hand in' }).click();
    await page.getByRole('button', { name: 'Hand in' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Hand in' }).click();
    await page.getByText('You had a hand in this round').waitFor();
    expect(await page.getByRole('link', { name: 'NMAA-1.1-2a' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Verify this round' }).count()).toBe(0);
    await pictureOf(page, 'authority-handed-in');
  });

  it('is verified by a colleague, who answers for themselves, and then publishes', async () => {
    const other = await browsing.as(colleague, 'assessments');
    await other.getByRole('link', { name: 'Verify' }).click();
    const verdict = other.getByRole('radiogroup', { name: 'The verifier’s answer to NMAA-1.1-1a' });
    await tabTo(other, verdict.getByRole('radio', { name: 'met', exact: true }));
    for (const key of ['m', 'Enter', 'm', 'Enter', 'p']) await other.keyboard.press(key);
    await other.getByText(/saved \d/).waitFor();
    await pictureOf(other, 'authority-verification');
    await other.getByRole('link', { name: 'Scores, what is missing, verify or return' }).click();
    await other.getByRole('button', { name: 'Verify this round' }).click();
    await other.getByRole('dialog').getByRole('button', { name: 'Verify this round' }).click();
    await other.getByRole('button', { name: 'Publish' }).waitFor();

    await page.reload();
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
    await page.getByText('verified by a colleague').waitFor();
    await page.getByText('published', { exact: true }).waitFor();
  });

  it('reads the centre’s checklist but is not asked to answer it', async () => {
    await goTo(page, `assessments/${centresRound}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByText('NMAC-1.1-1a', { exact: true }).waitFor();
    expect(await page.getByRole('radio').count()).toBe(0);
    expect(await page.getByRole('button', { name: /Add evidence/ }).count()).toBe(0);
    await pictureOf(page, 'authority-reads-the-centre');
    const refused = await authority.put(`/assessments/${centresRound}/answers/NMAC-1.1-1a`, {
      answer: 'met',
    });
    expect(refused.status).toBe(403);
  });

  it('does not find another country’s assessment', async () => {
    await goTo(page, `assessments/${foreignRound}`);
    await page.getByRole('heading', { level: 1, name: 'There is no such round' }).waitFor();
    expect((await authority.get(`/assessments/${foreignRound}`)).status).toBe(404);
    await pictureOf(page, 'authority-not-found');
  });

  it('does not see operators’ reports', async () => {
    expect((await authority.get(`/reports/${operatorsReport}`)).status).toBe(404);
    await goTo(page, 'reports');
    await page.getByText('No report yet').waitFor();
    expect(await page.getByText('Maple Clearance Group').count()).toBe(0);
    await pictureOf(page, 'authority-reports');
  });
});
