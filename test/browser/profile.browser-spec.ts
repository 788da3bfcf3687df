import type { Page } from 'playwright-core';
import type { Actor } from '../support/actors.js';
import { type Browsing, browsingOn, goTo, pictureOf } from '../support/browser.js';
import { type FirstQuarter, firstQuarter } from '../support/first-quarter.js';

const MONTHS = 'from=2026-01&to=2026-03';

describe('a country decides, looks with the other side’s eyes, and prints itself', () => {
  let quarter: FirstQuarter;
  let browsing: Browsing;
  let authority: Actor;
  let page: Page;

  beforeAll(async () => {
    quarter = await firstQuarter();
    ({ authority } = quarter);
    const asked = { body: 'NMAA', frameworkRef: 'gdei-wps@1.0', period: '2026' };
    const { id } = (await authority.post('/assessments', asked)).body;
    await authority.post(`/assessments/${id}/submission`);
    await authority.post(`/assessments/${id}/publication`);
    await quarter.given.sharing('XVE', { kpis: true });
    const adviser = await quarter.given.account({ role: 'adviser' });
    await adviser.get('/results/countries/XVE');
    browsing = await browsingOn(quarter.app);
    page = await browsing.as(authority);
  });
  afterEach(() => expect(browsing.complaints()).toEqual([]));
  afterAll(async () => {
    await browsing.close();
    await quarter.app.stop();
  });

  it('reads who looked, and sets the days', async () => {
    await goTo(page, 'sharing');
    const log = page.getByRole('region', { name: 'Log' });
    await log.getByText('KPIs').first().waitFor();
    const advisers = page.getByRole('region', { name: 'Advisers' });
    const setLastDay = async (day: string) => {
      await advisers.locator('summary').click();
      await advisers.getByLabel('Last day').fill(day);
      await advisers.getByRole('button', { name: 'Save the days' }).click();
    };
    await setLastDay('2020-01-31');
    await page.getByText('The last day of sharing is over.').waitFor();
    await pictureOf(page, 'sharing-over');
    await setLastDay('');
    await page.getByRole('link', { name: 'See it as advisers see it' }).waitFor();
  });

  it('sees what advisers see: no index, no next step', async () => {
    await page.getByRole('link', { name: 'See it as advisers see it' }).click();
    await page.getByText('As advisers see it now.').waitFor();
    expect(await page.getByText('What to do next').count()).toBe(0);
    await pictureOf(page, 'preview-as-advisers');
  });

  it('stands on one page of A4, in Arabic too', async () => {
    await goTo(page, `compare/XVE/profile?${MONTHS}`);
    await page.getByRole('button', { name: 'Print' }).waitFor();
    await page.getByRole('heading', { name: 'KPIs' }).waitFor();
    await pictureOf(page, 'profile');
    expect(await pagesOf(page)).toBe(1);
    await page.getByRole('button', { name: 'العربية' }).click();
    await page.getByRole('button', { name: 'طباعة' }).waitFor();
    expect(await pagesOf(page)).toBe(1);
    await pictureOf(page, 'profile-ar');
  });
});

/** How many pages the browser's print makes of it. */
async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
