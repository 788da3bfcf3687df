import type { Page } from 'playwright-core';
import type { Actor } from '../support/actors.js';
import { startApp, type TestApp } from '../support/app.js';
import { type Browsing, browsingOn, goTo, pictureOf, tabTo } from '../support/browser.js';
import { givenOn } from '../support/given.js';
import { session } from '../support/reported.js';

/** Two rows as a spreadsheet of the region lays them on the clipboard: total, with disability. */
const BLOCK = '١٢٤٠\t٦٢\r\n"1,250"\t40\r\n';

describe('a monitor', () => {
  let app: TestApp;
  let browsing: Browsing;
  let monitor: Actor;
  let colleague: Actor;
  let operator: Actor;
  let foreignReport: string;
  let page: Page;

  const reportId = () => /reports\/([\w-]{36})/.exec(page.url())?.[1] ?? '';
  const cell = (row: string, column = 'total') =>
    page.getByRole('table').getByRole('textbox', { name: `${row}, ${column}`, exact: true });
  const figures = (...cells: [string, string?][]) =>
    Promise.all(cells.map(([row, column]) => cell(row, column).inputValue()));

  beforeAll(async () => {
    app = await startApp({ clock: '2026-10-20T09:00:00Z' });
    const given = await givenOn(app);
    await given.country('XVE', { name: 'Veldania' });
    await given.places('XVE');
    const maple = await given.operator('XVE', { name: 'Maple Clearance Group' });
    const steppe = await given.operator('XVE', { name: 'Steppe Network' });
    await given.duty('XVE', maple);
    await given.duty('XVE', steppe);
    monitor = await given.account({ role: 'monitor', country: 'XVE' });
    colleague = await given.account({ role: 'monitor', country: 'XVE' });
    operator = await given.account({ role: 'operator', country: 'XVE', operator: maple });
    const women = session({ women: { with: 1, without: 29 } });
    const asked = { operatorId: steppe, period: '2026-09', entries: [women] };
    foreignReport = (await monitor.post('/reports', asked)).body.id;
    browsing = await browsingOn(app);
    page = await browsing.as(monitor, 'reports');
  });
  afterEach(() => expect(browsing.complaints()).toEqual([]));
  afterAll(async () => {
    await browsing.close();
    await app.stop();
  });

  it('opens a report and says what an entry is about, by keyboard alone', async () => {
    await tabTo(page, page.getByRole('link', { name: /^Begin the report of Maple.*September 2026/ }));
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('button', { name: 'Open the report' }));
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('button', { name: 'Add an entry' }));
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByLabel('Activity'));
    await page.keyboard.type('Risk education session');
    await tabTo(page, page.getByRole('combobox', { name: 'Place' }));
    await page.keyboard.type('VD0101001');
    await page.getByRole('option', { name: 'Aster VD0101001' }).waitFor();
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByLabel('Disability question'));
    await page.keyboard.type('Asked of all');
    await page.getByRole('heading', { level: 1, name: 'Risk education session, Aster (VD0101001)' }).waitFor();
    await pictureOf(page, 'monitor-entry-begun');
  });
});
