import type { Page } from 'playwright-core';
import type { Actor } from '../support/actors.js';
import { startApp, type TestApp } from '../support/app.js';
import { type Browsing, browsingOn, goTo, pictureOf } from '../support/browser.js';
import { givenOn } from '../support/given.js';
import { session } from '../support/reported.js';

const REPORT = 'Maple Clearance Group, September 2026';

describe('a monitor without a line', () => {
  let app: TestApp;
  let browsing: Browsing;
  let monitor: Actor;
  let colleague: Actor;
  let reportId: string;
  let page: Page;

  const cell = (on: Page, row: string) =>
    on.getByRole('table').getByRole('textbox', { name: `${row}, total`, exact: true });
  const stored = async () => (await monitor.get(`/reports/${reportId}`)).body;
  const people = async () => (await stored()).entries[0].sums.total;
  const notSent = (on: Page) => on.getByRole('region', { name: 'Not sent yet' });
  const submit = (on: Page) => on.getByRole('button', { name: 'Submit the report' });
  const openEntry = (on: Page) =>
    on.getByRole('link', { name: 'Risk education session', exact: true }).first().click();

  beforeAll(async () => {
    app = await startApp({ clock: '2026-10-20T09:00:00Z' });
    const given = await givenOn(app);
    await given.country('XVE', { name: 'Veldania' });
    await given.places('XVE');
    const maple = await given.operator('XVE', { name: 'Maple Clearance Group' });
    await given.duty('XVE', maple);
    monitor = await given.account({ role: 'monitor', country: 'XVE' });
    colleague = await given.account({ role: 'monitor', country: 'XVE' });
    const entries = [session({ women: { _T: 30, with: 1 } })];
    const asked = { operatorId: maple, period: '2026-09', entries };
    reportId = (await monitor.post('/reports', asked)).body.id;
    browsing = await browsingOn(app);
    page = await browsing.as(monitor, 'reports');
    await page.getByRole('link', { name: REPORT }).first().click();
  });
  afterEach(() => {
    const complaints = browsing.complaints().filter((said) => !said.includes('ERR_INTERNET_DISCONNECTED'));
    expect(complaints).toEqual([]);
  });
  afterAll(async () => {
    await browsing.close();
    await app.stop();
  });

  it('types figures, leaves the entry for another, and is told what is not sent and that it holds the report back', async () => {
    await openEntry(page);
    await cell(page, 'Women 18–59').waitFor();
    await page.context().setOffline(true);
    await cell(page, 'Women 18–59').fill('31');
    await page.keyboard.press('Enter');
    await page.getByText('kept on this device, not sent').waitFor();
    await page.getByRole('button', { name: 'Add another entry' }).click();
    await page.getByRole('heading', { level: 1, name: 'New entry' }).waitFor();
    expect(await cell(page, 'Women 18–59').inputValue()).toBe('');
    await page.getByRole('button', { name: 'Back to the report' }).click();
    await notSent(page).getByText('waits to be sent').waitFor();
    await page.getByText('The report cannot be submitted yet').waitFor();
    expect(await submit(page).isDisabled()).toBe(true);
    await pictureOf(page, 'without-a-line-report');
    await page.getByRole('link', { name: 'SADDD reports' }).first().click();
    await notSent(page).getByRole('link', { name: REPORT }).waitFor();
    await pictureOf(page, 'without-a-line-reports');
    expect(await people()).toBe(30);
  });

  it('finds the figures sent by themselves once the line is back, though the entry is not open, and submits', async () => {
    await page.context().setOffline(false);
    await notSent(page).waitFor({ state: 'detached' });
    expect(await people()).toBe(31);
    await goTo(page, `reports/${reportId}`);
    await submit(page).click();
    await page.getByText('so a colleague verifies it').waitFor();
    expect((await stored()).status).toBe('submitted');
    const returned = await colleague.post(`/reports/${reportId}/return`, { reason: 'Count again.' });
    expect(returned.body.status).toBe('returned');
  });

  it('keeps what a rule objects to, which is never sent, until it is put right or discarded', async () => {
    await goTo(page, 'reports');
    await goTo(page, `reports/${reportId}`);
    await openEntry(page);
    await cell(page, 'Women 18–59').fill('many');
    await page.getByRole('button', { name: 'Back to the report' }).click();
    await notSent(page).getByText('to put right first').waitFor();
    expect(await submit(page).isDisabled()).toBe(true);
    await page.reload();
    await notSent(page)
      .getByRole('button', { name: /^Discard what is not sent/ })
      .click();
    await page.getByRole('button', { name: 'Yes, discard' }).click();
    await notSent(page).waitFor({ state: 'detached' });
    expect(await submit(page).isEnabled()).toBe(true);
    expect(await people()).toBe(31);
  });

  it('and whose colleague changed the same figure meanwhile chooses, and nothing is overwritten before', async () => {
    await openEntry(page);
    await cell(page, 'Women 18–59').waitFor();
    await page.context().setOffline(true);
    await cell(page, 'Women 18–59').fill('33');
    await page.getByRole('button', { name: 'Back to the report' }).click();
    await notSent(page).getByText('waits to be sent').waitFor();
    const { entries } = await stored();
    const theirs = session({ women: { _T: 35, with: 1 } });
    const { id, version } = entries[0];
    const path = `/reports/${reportId}/entries/${id}`;
    expect((await colleague.put(path, { ...theirs, id }, { 'if-match': `"${version}"` })).status).toBe(200);
    await page.context().setOffline(false);
    await notSent(page).getByText('A colleague changed this entry meanwhile').waitFor();
    await pictureOf(page, 'without-a-line-refused');
    expect(await people()).toBe(35);
    await page.reload();
    await notSent(page)
      .getByRole('link', { name: /^Risk education session/ })
      .click();
    await page.getByRole('heading', { name: 'You and a colleague changed the same figures' }).waitFor();
    await page.getByRole('button', { name: 'Keep yours for Women 18–59, total' }).click();
    await page.getByText(/^saved \d/).waitFor();
    expect(await people()).toBe(33);
    await page.getByRole('button', { name: 'Back to the report' }).click();
    await submit(page).waitFor();
    expect(await notSent(page).count()).toBe(0);
  });

  it('is told where the device does not give what it keeps, hands nothing in meanwhile, and goes on with it once it does', async () => {
    await goTo(page, 'reports');
    await colleague.post(`/reports/${reportId}/return`, { reason: 'Once more.' });
    await page.reload();
    await goTo(page, `reports/${reportId}`);
    await openEntry(page);
    await page.context().setOffline(true);
    await cell(page, 'Women 18–59').fill('41');
    await page.getByRole('button', { name: 'Back to the report' }).click();
    await notSent(page).getByText('waits to be sent').waitFor();
    await openEntry(page);
    await cell(page, 'Women 18–59').waitFor();
    // Only what is read from this device fails; the line is back, so that the page can be loaded.
    await page.context().route(`**/reports/${reportId}/entries/**`, (route) => route.abort());
    await page.context().setOffline(false);
    await page.addInitScript(`
      const getAll = IDBObjectStore.prototype.getAll;
      IDBObjectStore.prototype.getAll = function (...asked) {
        if (!window.deviceReads) throw new DOMException('The disk is busy.', 'UnknownError');
        return getAll.apply(this, asked);
      };`);
    await page.reload();
    await page.getByText('This device did not give what it keeps').waitFor();
    expect(await cell(page, 'Women 18–59').count()).toBe(0);
    await page.getByRole('button', { name: 'Read it again' }).click();
    await page.getByText('This device did not give what it keeps').waitFor();
    await goTo(page, `reports/${reportId}`);
    await page.getByText('The report cannot be submitted before').waitFor();
    expect(await submit(page).isDisabled()).toBe(true);
    await page.evaluate('window.deviceReads = true');
    await page.getByRole('button', { name: 'Read it again' }).click();
    await page.getByText('The report cannot be submitted before').waitFor({ state: 'detached' });
    expect(await submit(page).isDisabled()).toBe(true);
    await openEntry(page);
    expect(await cell(page, 'Women 18–59').inputValue()).toBe('41');
    browsing.complaints();
  });
});
