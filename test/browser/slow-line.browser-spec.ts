import type { Page } from 'playwright-core';
import { startApp, type TestApp } from '../support/app.js';
import { type Browsing, browsingOn, goTo, pictureOf, tabTo } from '../support/browser.js';
import { givenOn } from '../support/given.js';
import { session } from '../support/reported.js';

describe('on a slow line', () => {
  let app: TestApp;
  let browsing: Browsing;
  let page: Page;
  let entry: string;

  beforeAll(async () => {
    app = await startApp({ clock: '2026-10-20T09:00:00Z' });
    const given = await givenOn(app);
    await given.country('XVE', { name: 'Veldania' });
    await given.places('XVE');
    const operatorId = await given.operator('XVE', { name: 'Maple Clearance Group' });
    const monitor = await given.account({ role: 'monitor', country: 'XVE' });
    const report = (await monitor.post('/reports', { operatorId, period: '2026-09' })).body;
    for (const month of ['01', '02', '03', '04', '05', '06', '07', '08']) {
      const entries = [session({ women: { with: 1, without: 39 } })];
      const { body } = await monitor.post('/reports', { operatorId, period: `2026-${month}`, entries });
      await monitor.post(`/reports/${body.id}/submission`);
    }
    entry = `reports/${report.id}/entries/${crypto.randomUUID()}`;
    browsing = await browsingOn(app);
    page = await browsing.as(monitor, 'overview');
  });
  afterAll(async () => {
    await browsing.close();
    await app.stop();
  });

  it('an entry’s lists are offered in words, never in codes that become words under one’s fingers', async () => {
    await page.route('**/api/v1/code-lists*', async (route) => {
      await new Promise((later) => setTimeout(later, 1500));
      await route.continue();
    });
    await goTo(page, entry);
    await page.reload();
    await tabTo(page, page.getByRole('combobox', { name: 'Activity' }));
    await page.keyboard.type('Risk education session');
    await page.getByLabel('Disability question').waitFor();
    expect(browsing.complaints()).toEqual([]);
  });

  it('a tenfold slip is seen beside what is usual before it is sent, and with the line gone', async () => {
    await page.getByRole('combobox', { name: 'Place' }).fill('VD0101001');
    await page.getByRole('option', { name: 'Aster VD0101001' }).click();
    await page.getByLabel('Disability question').selectOption({ label: 'Asked of all' });
    await page.getByLabel('Setting').selectOption({ label: 'Out of school' });
    await page.getByRole('table', { name: 'People counted for the same work in the last periods' }).waitFor();
    await pictureOf(page, 'entry-beside-its-past');
    await page.context().setOffline(true);
    const cell = page.getByRole('textbox', { name: 'Women 18–59, total', exact: true });
    await cell.fill('400');
    await page
      .getByText(/usually/)
      .first()
      .waitFor();
    await cell.fill('40');
    await page
      .getByText(/usually/)
      .first()
      .waitFor({ state: 'detached' });
    await pictureOf(page, 'entry-usual');
  });
});
