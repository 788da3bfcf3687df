import type { Page } from 'playwright-core';
import type { Actor } from '../support/actors.js';
import { startApp, type TestApp } from '../support/app.js';
import { type Browsing, browsingOn, goTo, pictureOf } from '../support/browser.js';
import { givenOn } from '../support/given.js';
import { session } from '../support/reported.js';

describe('whoever reports', () => {
  let app: TestApp;
  let browsing: Browsing;
  let monitor: Actor;
  let operator: Actor;
  let corrected: string;
  let locked: string;
  let draft: string;
  let entry: string;
  let page: Page;

  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const cell = (row: string) => page.getByRole('textbox', { name: `${row}, total`, exact: true });
  async function askToSignOut() {
    await page.getByRole('button', { name: /^Account/ }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
  }
  async function signOut(unsent = 1) {
    await askToSignOut();
    await page.getByRole('heading', { name: `Not sent yet: ${unsent}` }).waitFor();
  }
  const kept = () =>
    page.evaluate(`new Promise((done) => {
      const opening = indexedDB.open('common-ground.outbox');
      opening.onsuccess = () => {
        const count = opening.result.transaction('outbox').objectStore('outbox').count();
        count.onsuccess = () => done(count.result);
      };
    })`);
  const notSent = () => page.getByRole('region', { name: 'Not sent yet' });

  beforeAll(async () => {
    app = await startApp({ clock: '2026-10-08T09:00:00Z' });
    const given = await givenOn(app);
    await given.country('XVE', { name: 'Veldania' });
    await given.places('XVE');
    const operatorId = await given.operator('XVE', { name: 'Maple Clearance Group' });
    await given.duty('XVE', operatorId, { fromMonth: '2026-08' });
    operator = await given.account({ role: 'operator', country: 'XVE', operator: operatorId });
    monitor = await given.account({ role: 'monitor', country: 'XVE' });
    const open = async (period: string) =>
      (
        await operator.post('/reports', {
          operatorId,
          period,
          entries: [session({ women: { _T: 30, with: 1, _U: 0 } })],
        })
      ).body;
    const report = await open('2026-06');
    corrected = `reports/${report.id}`;
    await operator.post(`/${corrected}/submission`);
    await monitor.post(`/${corrected}/verification`);
    await monitor.post(`/${corrected}/correction`, { reason: 'It was in school.' });
    const { id, version } = (await operator.get(`/${corrected}`)).body.entries[0];
    const moved = session(
      { women: { _T: 31, with: 1, _U: 0 } },
      { setting: 'in_school', placeCode: 'VD0101002' },
    );
    await operator.put(`/${corrected}/entries/${id}`, { ...moved, id }, { 'if-match': `"${version}"` });
    const other = await open('2026-07');
    locked = `reports/${other.id}/entries/${other.entries[0].id}`;
    await operator.post(`/reports/${other.id}/submission`);
    await monitor.post(`/reports/${other.id}/verification`);
    await monitor.post(`/reports/${other.id}/lock`);
    const mine = await open('2026-09');
    draft = `reports/${mine.id}`;
    entry = `${draft}/entries/${mine.entries[0].id}`;
    browsing = await browsingOn(app);
    page = await browsing.as(operator, 'reports');
  });
  afterEach(() => {
    const complaints = browsing.complaints().filter((said) => !said.includes('ERR_INTERNET_DISCONNECTED'));
    expect(complaints).toEqual([]);
  });
  afterAll(async () => {
    await browsing.close();
    await app.stop();
  });

  it('reads how many days are left, or how many it is late', async () => {
    const waiting = page.getByRole('region', { name: 'What waits for you' });
    await waiting.getByText('(due in 2 days)').waitFor();
    await waiting.getByText('28 days late').waitFor();
    await pictureOf(page, 'small-steps-work-list');
  });

  it('reads what a correction changed in words, not in codes', async () => {
    await goTo(page, corrected);
    const table = page.getByRole('table', { name: 'What changed since revision 1' }).first();
    await table.getByRole('row', { name: 'Setting Out of school In school' }).waitFor();
    await table.getByRole('row', { name: 'Place Aster (VD0101001) Birken (VD0101002)' }).waitFor();
    await table.getByText('Risk education session, Birken (VD0101002)').waitFor();
    await pictureOf(page, 'small-steps-history');
  });

  it('asks for a correction from the grid of a locked report', async () => {
    await goTo(page, locked);
    await page.getByRole('link', { name: 'Ask for a correction' }).click();
    await page.getByLabel('What is wrong, and why').waitFor();
  });

  it('is asked before people counted by the questions are left behind', async () => {
    await goTo(page, entry);
    await page.getByRole('button', { name: /Washington Group questions/ }).click();
    for (const question of await page.getByRole('dialog').getByRole('group').all())
      await question.getByRole('radio').first().check();
    await button('Count this person').click();
    await page.getByText('People counted: 1').waitFor();
    await button('Close').click();
    await button('Back to the report').click();
    await page.getByRole('heading', { name: 'The tally is not in the entry yet' }).waitFor();
    await button('Stay here').click();
    expect(page.url()).toContain(entry);
    await button('Back to the report').click();
    await button('Stay here').click();
    await askToSignOut();
    await page.getByRole('heading', { name: 'The tally is not in the entry yet' }).waitFor();
    await button('Stay here').click();
    await button('Back to the report').click();
    await button('Go on without it').click();
    await page.getByRole('heading', { level: 1, name: 'Maple Clearance Group, September 2026' }).waitFor();
  });

  it('is asked before signing out with figures that are not sent, which would stay on the computer', async () => {
    await page.getByRole('link', { name: 'Risk education session', exact: true }).click();
    await cell('Women 18–59').fill('many');
    await button('Back to the report').click();
    await notSent().getByText('to put right first').waitFor();
    await signOut();
    await pictureOf(page, 'small-steps-sign-out');
    await button('Stay signed in').click();
    await notSent().waitFor();
  });

  it('who removes an entry has nothing of it left to send', async () => {
    await page
      .getByRole('button', { name: /^Remove this entry|^Remove the entry|^Remove/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Remove', exact: true }).last().click();
    await page.getByText('No entries yet').waitFor();
    await notSent().waitFor({ state: 'detached' });
  });

  it('reads why signing out failed, where nothing would be lost, and goes back to the work', async () => {
    await page.context().setOffline(true);
    await askToSignOut();
    await page.getByRole('heading', { name: 'You are still signed in' }).waitFor();
    await page.getByRole('alert').getByText('The server does not answer.').waitFor();
    await button('Stay signed in').click();
    await page.getByText('No entries yet').waitFor();
    await page.context().setOffline(false);
  });

  it('loses nothing by signing out without a line: it says why it failed, and the figures are still there', async () => {
    for (const _ of ['one', 'two']) {
      await button('Add an entry').click();
      await page
        .getByRole('combobox', { name: 'Activity' })
        .selectOption({ label: 'Risk education session' });
      await cell('Women 18–59').fill('many');
      await page.getByText('kept on this device, not sent').waitFor();
      await button('Back to the report').click();
    }
    await page.context().setOffline(true);
    for (const way of ['Discard them and sign out', 'Sign out, leave them on this device']) {
      await signOut(2);
      await button(way).click();
      await page.getByRole('alert').getByText('The server does not answer.').waitFor();
      await pictureOf(page, 'small-steps-sign-out-offline');
      await button('Stay signed in').click();
      await notSent().getByText('to put right first').nth(1).waitFor();
      expect(await kept()).toBe(2);
    }
    await page.context().setOffline(false);
  });

  it('discards them, where they are not to stay, and is signed out', async () => {
    await signOut(2);
    await button('Discard them and sign out').click();
    await page.getByRole('textbox', { name: 'Password' }).waitFor();
    expect(await kept()).toBe(0);
    await page.goBack();
    expect(page.url()).not.toContain('sign-out');
  });
});
