import type { Page } from 'playwright-core';
import type { Actor } from '../support/actors.js';
import { startApp, type TestApp } from '../support/app.js';
import { type Browsing, browsingOn, goTo, pictureOf } from '../support/browser.js';
import { givenOn } from '../support/given.js';

/** A country's own form, as an officer keeps it: the last line has more girls than people. */
const FORM = `Organisation,Month,P-code,What,Total,Girls,Women,Remarks
Maple Clearance Group,2026-08,VD0101001,Sessions in schools,40,25,15,
Maple Clearance Group,2026-08,VD0102001,Sessions in schools,60,30,30,held twice
Maple Clearance Group,2026-08,VD0201001,Sessions in schools,10,25,,
`;

describe('a monitor who brings a file in', () => {
  let app: TestApp;
  let browsing: Browsing;
  let monitor: Actor;
  let page: Page;
  const holds = (column: string, role: string) =>
    page.getByRole('combobox', { name: `What ${column} holds` }).selectOption({ label: role });

  beforeAll(async () => {
    app = await startApp({ clock: '2026-10-20T09:00:00Z' });
    const given = await givenOn(app);
    await given.country('XVE', { name: 'Veldania' });
    await given.places('XVE');
    await given.duty('XVE', await given.operator('XVE', { name: 'Maple Clearance Group' }));
    monitor = await given.account({ role: 'monitor', country: 'XVE' });
    browsing = await browsingOn(app);
    page = await browsing.as(monitor, 'imports');
  });
  afterEach(() => expect(browsing.complaints()).toEqual([]));
  afterAll(async () => {
    await browsing.close();
    await app.stop();
  });

  it('is asked once what the columns of a form hold', async () => {
    const file = { name: 'form.csv', mimeType: 'text/csv', buffer: Buffer.from(FORM) };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('button', { name: 'Look at it' }).click();
    await page.getByText('The columns of this file are not known yet.').waitFor();
    await page.getByLabel('What people call the form').fill('Our form');
    await holds('Organisation', 'Reporting organisation');
    await holds('Month', 'Month or quarter');
    await holds('P-code', 'Place');
    await holds('What', 'Indicator (says several things)');
    await holds('Total', 'Stated total');
    await holds('Girls', 'Girls 0–17, total');
    await holds('Women', 'Women 18–59, total');
    const says = (what: string) => page.getByRole('combobox', { name: `Sessions in schools: ${what}` });
    await says('Activity').selectOption('EORE_SESSION');
    await says('Beneficiaries').selectOption('direct');
    await says('Setting').selectOption('in_school');
    await pictureOf(page, 'import-mapping');
    await page.getByRole('button', { name: 'Keep and read the file by it' }).click();
    await page
      .getByText(
        '2 of 3 rows can be taken, 1 are refused. New: 2, changed: 0, stored already: 0. Nothing is stored yet.',
      )
      .first()
      .waitFor();
  });

  it('reads where and why a row is refused, and that nothing is stored', async () => {
    const refused = page.getByRole('row', { name: /Line 4/ });
    expect(await refused.textContent()).toContain('The cells add up to 25, above the stated total 10.');
    expect(await refused.textContent()).toContain('E4');
    expect((await monitor.get('/reports')).body).toEqual([]);
    await pictureOf(page, 'import-looked-at');
  });

  it('brings in the valid rows, once however often', async () => {
    await page.getByRole('button', { name: 'Bring in the 2 new or changed rows' }).click();
    await page
      .getByText(/2 of 3 rows came in: 2 new/)
      .first()
      .waitFor();
    const [report] = (await monitor.get('/reports')).body;
    expect(report).toMatchObject({ period: '2026-08', status: 'draft', entryCount: 2 });
  });

  it('takes it back, and everything is as it was', async () => {
    await page.getByRole('link', { name: 'What came in' }).click();
    await page.getByRole('button', { name: 'Take it back' }).click();
    await page.getByRole('button', { name: 'Yes, take it back' }).click();
    await page.getByText('taken back').first().waitFor();
    expect((await monitor.get('/reports')).body).toEqual([]);
    await goTo(page, 'imports');
    await page.getByRole('heading', { name: 'Earlier files' }).waitFor();
  });
});
