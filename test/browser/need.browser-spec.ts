import type { Page } from 'playwright-core';
import type { Actor } from '../support/actors.js';
import { startApp, type TestApp } from '../support/app.js';
import { type Browsing, browsingOn, goTo, pictureOf, tabTo } from '../support/browser.js';
import { givenOn } from '../support/given.js';
import { reportingIn, session } from '../support/reported.js';

describe('need, and what reach is held against', () => {
  let app: TestApp;
  let browsing: Browsing;
  let page: Page;
  let monitor: Actor;

  const card = (name: string) => page.getByRole('region', { name });
  const figure = (name: string) => page.getByLabel(name, { exact: true });

  beforeAll(async () => {
    app = await startApp({ clock: '2026-10-20T09:00:00Z' });
    const given = await givenOn(app);
    await given.country('XVE', { name: 'Veldania' });
    await given.places('XVE');
    const operatorId = await given.operator('XVE', { name: 'Maple Clearance Group' });
    const authority = await given.account({ role: 'authority', country: 'XVE' });
    monitor = await given.account({ role: 'monitor', country: 'XVE' });
    const people = { women: { with: 0, without: 60 }, girls: { with: 0, without: 20 } };
    const others = { men: { with: 0, without: 30 }, boys: { with: 0, without: 25 } };
    await reportingIn(given, 'XVE').verified(operatorId, '2026-08', {
      entries: [session({ ...people, ...others })],
    });
    browsing = await browsingOn(app);
    page = await browsing.as(authority, 'kpis/KPI-11');
  });
  afterEach(() => expect(browsing.complaints()).toEqual([]));
  afterAll(async () => {
    await browsing.close();
    await app.stop();
  });

  it('a KPI without a baseline says so, and leads to where one is set', async () => {
    await page.getByText('There is no figure for these months.').waitFor();
    await page.getByRole('link', { name: 'Set a baseline of need' }).click();
    await page.getByRole('heading', { level: 1, name: 'Baselines of need' }).waitFor();
  });

  it('the authority sets one by the keyboard alone; what cannot be is refused at its field', async () => {
    await tabTo(page, page.getByRole('button', { name: 'Set the baseline: Population' }));
    await page.keyboard.press('Enter');
    for (const [name, persons] of [
      ['Women', '410'],
      ['Girls', '260'],
      ['Boys', '270'],
      ['Men', '400'],
    ] as const) {
      await tabTo(page, figure(name));
      await page.keyboard.type(persons);
    }
    await tabTo(page, figure('Source'));
    await page.keyboard.type('Census, call +41 22 730 93 60');
    await figure('Day').fill('2025-06-30');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').first().waitFor();
    await figure('Source').fill('Census of 2025');
    await page.keyboard.press('Enter');
    await page.getByText(/Census of 2025.?, 30 June 2025/).waitFor();
    await page.getByText('in use').waitFor();
    await pictureOf(page, 'baselines');
  });

  it('the KPI names the baseline, with its day and source, and what each share is held against', async () => {
    await page.getByRole('link', { name: 'KPI-11' }).click();
    await page
      .getByText(/Held against the baseline of need: Population, .?Census of 2025.?, 30 June 2025\./)
      .waitFor();
    await page.getByText('held against 410 of 1,340').first().waitFor();
    await pictureOf(page, 'kpi-against');
  });

  it('one that is nearer to risk takes its place, and gives it back when its use ends', async () => {
    await goTo(page, 'baselines');
    await page.getByRole('button', { name: 'Set the baseline: Exposure' }).click();
    for (const name of ['Women', 'Girls', 'Boys', 'Men']) await figure(name).fill('100');
    await figure('Source').fill('Survey');
    await figure('Day').fill('2026-01-31');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Kept, but not in use: Exposure is nearer to risk.').waitFor();
    await page.getByRole('button', { name: 'Change the baseline: Exposure' }).click();
    await page.getByRole('button', { name: 'End its use' }).click();
    await page.getByRole('button', { name: 'Confirm' }).click();
    await page.getByText('Kept, but not in use').waitFor({ state: 'detached' });
    expect(await card('Exposure').textContent()).toContain('Not set.');
  });

  it('the centre reads them and is offered no change', async () => {
    const centresPage = await browsing.as(monitor, 'baselines');
    await centresPage.getByText(/Census of 2025.?, 30 June 2025/).waitFor();
    expect(await centresPage.getByRole('button', { name: /baseline/ }).count()).toBe(0);
  });

  it('the list asks of each KPI only what it can be cut by, also of one that has no months', async () => {
    await goTo(page, 'kpis');
    const rows = page.locator('main tbody tr');
    await rows.first().waitFor();
    for (const row of await rows.all()) await row.scrollIntoViewIfNeeded();
    await page
      .getByRole('row', { name: /KPI-25/ })
      .getByText('no monthly figures')
      .waitFor();
  });
});
