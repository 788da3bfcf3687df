import type { Page } from 'playwright-core';
import { startApp, type TestApp } from '../support/app.js';
import { type Browsing, browsingOn, goTo, tabTo } from '../support/browser.js';
import { givenOn } from '../support/given.js';

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
    await tabTo(page, page.getByLabel('Activity'));
    await page.keyboard.type('Risk education session');
    await page.getByLabel('Disability question').waitFor();
    expect(browsing.complaints()).toEqual([]);
  });
});
