import type { Page } from 'playwright-core';
import { startApp, type TestApp } from '../support/app.js';
import { type Browsing, browsingOn, goTo } from '../support/browser.js';
import { givenOn } from '../support/given.js';

describe('the page of a KPI', () => {
  let app: TestApp;
  let browsing: Browsing;
  let page: Page;

  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const card = () => page.getByRole('table', { name: 'Targets' });

  beforeAll(async () => {
    app = await startApp({ clock: '2026-10-20T09:00:00Z' });
    const given = await givenOn(app);
    await given.country('XVE', { name: 'Veldania' });
    const authority = await given.account({ role: 'authority', country: 'XVE' });
    browsing = await browsingOn(app);
    page = await browsing.as(authority, 'kpis/KPI-04');
  });
  afterEach(() => expect(browsing.complaints()).toEqual([]));
  afterAll(async () => {
    await browsing.close();
    await app.stop();
  });

  it('asks about a target that is worse than its baseline, and saves it where it is meant', async () => {
    await button('Set a target').click();
    await page.getByLabel('Year', { exact: true }).fill('2026');
    await page.getByLabel('Target, in %').fill('70');
    await page.getByLabel('Baseline, in %').fill('80');
    await button('Save the target').click();
    await page.getByText('The target of 70% lies below the baseline of 80%, and higher is better.').waitFor();
    await button('Cancel').last().click();
    expect(await card().count()).toBe(0);
    await button('Save the target').click();
    await button('Yes, save it').click();
    await card().getByRole('row', { name: '2026 70% 80%' }).waitFor();
  });

  it('saves one that is not at once', async () => {
    await button('Change the target of 2026').click();
    await page.getByLabel('Target, in %').fill('90');
    await button('Save the target').click();
    await card().getByRole('row', { name: '2026 90% 80%' }).waitFor();
  });

  it('removes one after a question', async () => {
    await button('Remove the target of 2026').click();
    await page.getByText('Remove it? Figures are then held against the target of the year before').waitFor();
    await button('Confirm').click();
    await page.getByText('No target is set.').waitFor();
  });

  it('says that there is no version such as its address names, and which it shows', async () => {
    await goTo(page, 'kpis/KPI-05?version=0.9');
    await page.getByText(/There is no version .0\.9. of this definition.*version 1\.1, is shown/).waitFor();
    await goTo(page, 'kpis/KPI-05?version=1.0');
    await page.getByText('Computed by version 1.0 of the definition, which version 1.1 replaced.').waitFor();
  });
});
