import type { Page } from 'playwright-core';
import type { Actor } from '../support/actors.js';
import { type Browsing, browsingOn, goTo, pictureOf } from '../support/browser.js';
import { type FirstQuarter, firstQuarter } from '../support/first-quarter.js';

/** Two lists of the page are set before it is drawn again; run in the browser. */
const QUICK_CHOICES = `(async () => {
  for (const wanted of ['verified', 'NMAA-3']) {
    const list = [...document.querySelectorAll('select')].find((one) => [...one.options].some((option) => option.value === wanted));
    list.value = wanted;
    list.dispatchEvent(new Event('change', { bubbles: true }));
    await Promise.resolve();
  }
})()`;

describe('an adviser', () => {
  let quarter: FirstQuarter;
  let browsing: Browsing;
  let adviser: Actor;
  let page: Page;
  let report: string;

  const figure = (name: string | RegExp, on = page) => on.getByRole('figure', { name });
  const choose = (kind: string, on = page) =>
    on
      .getByRole('navigation', { name: 'What stands side by side' })
      .getByRole('button', { name: kind })
      .click();
  const people = (name: string | RegExp) => figure('People reached').getByRole('row', { name });
  const distances = () => figure('Distance to own target');

  beforeAll(async () => {
    quarter = await firstQuarter();
    const { app, given, authority, foreigner, monitor } = quarter;
    report = (await monitor.get('/reports')).body[0].id;
    for (const by of [authority, foreigner]) {
      const asked = { body: 'NMAA', frameworkRef: 'gdei-wps@1.0', period: '2026' };
      const { id } = (await by.post('/assessments', asked)).body;
      await by.post(`/assessments/${id}/submission`);
      await by.post(`/assessments/${id}/publication`);
    }
    await given.country('XCI', { name: 'Calderon Isles' });
    await given.sharing('XVE', { indexes: true, recommendationLevels: true, kpis: true });
    await given.sharing('XTA', { indexes: true });
    adviser = await given.account({ role: 'adviser' });
    browsing = await browsingOn(app);
    page = await browsing.as(adviser);
  });
  afterEach(() => expect(browsing.complaints()).toEqual([]));
  afterAll(async () => {
    await browsing.close();
    await quarter.app.stop();
  });

  it('compares the countries that share something, each by what it shares', async () => {
    await page.getByRole('heading', { level: 1, name: 'Compare countries' }).waitFor();
    await figure('Index by function')
      .getByRole('row', { name: /^Tarnland NMAA 2026: answered 0%/ })
      .waitFor();
    await choose('People');
    await people('Tarnland not shared').waitFor();
    await people('Veldania 63% 240 of 380').waitFor();
    await choose('KPIs');
    await distances().getByText('Tarnland').waitFor();
    await distances().getByText('not shared').first().waitFor();
    expect(await page.getByText('Calderon Isles').count()).toBe(0);
    await pictureOf(page, 'adviser-compare');
  });

  it('reads every chart as a table, with the same figures', async () => {
    await distances().getByRole('button', { name: 'show as table' }).click();
    await distances()
      .getByRole('row', { name: /^Tarnland not shared/ })
      .waitFor();
    await choose('People');
    await figure('People reached').getByRole('button', { name: 'show as table' }).click();
    await people('Veldania 63% 380 90% 420 71% 74% 420').waitFor();
    await people(/^Tarnland (not shared ?){7}/).waitFor();
    await pictureOf(page, 'adviser-tables');
  });

  it('finds the whole view in the address, so that a link is a saved view', async () => {
    await choose('Functions');
    await page.getByText('Choose one by one, keep a group').click();
    await page.getByLabel('Veldania').check();
    await page.getByLabel('Tarnland').check();
    await page.getByLabel('Show', { exact: true }).selectOption({ label: 'claimed' });
    await choose('KPIs');
    await page.getByLabel('KPI', { exact: true }).selectOption('KPI-04');
    await page.getByLabel('Months').selectOption({ label: 'This year so far' });
    await figure(/^Distance.*KPI-04/)
      .getByText('Veldania')
      .waitFor();
    const link = new URLSearchParams(page.url().split('?')[1]);
    expect(Object.fromEntries(link)).toEqual({
      countries: 'XVE,XTA',
      reading: 'claimed',
      of: 'kpis',
      kpi: 'KPI-04',
      from: '2026-01',
      to: '2026-03',
    });
    const again = await browsing.as(adviser, `compare?${link}`);
    await figure(/^Distance.*KPI-04/, again)
      .getByText('Veldania')
      .waitFor();
    await choose('Functions', again);
    await again.getByRole('rowheader').first().waitFor();
    expect(await again.getByLabel('Show', { exact: true }).inputValue()).toBe('claimed');
    expect(await again.getByRole('rowheader').first().textContent()).toMatch(/^Veldania/);
    await again.context().close();
  });

  it('keeps both of two choices made in quick succession', async () => {
    await goTo(page, 'compare?of=recommendations');
    await page.getByLabel('Function', { exact: true }).waitFor();
    await page.evaluate(QUICK_CHOICES);
    await figure('Level by recommendation').getByRole('columnheader', { name: 'NMAA-3.1' }).waitFor();
    expect(page.url()).toContain('reading=verified');
    expect(page.url()).toContain('function=NMAA-3');
  });

  it('is not shown small counts: they stand as s, and are said to be hidden', async () => {
    await goTo(page, 'compare/XVE?from=2026-01&to=2026-03');
    const pyramid = figure(/^People in risk education/);
    await pyramid.getByText('s: hidden to protect a small group').waitFor();
    await pyramid.getByRole('img', { name: /^People in risk education/ }).waitFor();
    await pictureOf(page, 'adviser-country');
    await pyramid.getByRole('button', { name: 'show as table' }).click();
    expect(
      await pyramid.getByRole('cell', { name: 'hidden to protect a small group' }).count(),
    ).toBeGreaterThan(0);
    await pictureOf(page, 'adviser-small-counts');
  });

  it('reaches no report, and no country that shares nothing', async () => {
    for (const place of ['reports', 'reports/create', `reports/${report}`]) {
      await goTo(page, place);
      await page.getByRole('heading', { level: 1, name: 'This page is not for your role' }).waitFor();
    }
    expect((await adviser.get(`/reports/${report}`)).status).toBe(403);
    await goTo(page, 'compare/XCI');
    await page.getByRole('heading', { level: 1, name: 'This country is not shared with you' }).waitFor();
    await pictureOf(page, 'adviser-not-shared');
  });

  it('has a way back from a country that is not there', async () => {
    await goTo(page, 'compare/XYZ');
    await page.getByRole('heading', { level: 1, name: 'This country is not shared with you' }).waitFor();
    await page.getByRole('main').getByRole('link', { name: 'Compare countries' }).click();
    await page.getByRole('heading', { level: 1, name: 'Compare countries' }).waitFor();
  });
});
