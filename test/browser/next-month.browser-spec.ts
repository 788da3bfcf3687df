import type { Page } from 'playwright-core';
import type { Actor } from '../support/actors.js';
import { startApp, type TestApp } from '../support/app.js';
import { type Browsing, browsingOn, goTo, pictureOf, tabTo } from '../support/browser.js';
import { givenOn } from '../support/given.js';
import { session } from '../support/reported.js';

describe('the next month', () => {
  let app: TestApp;
  let browsing: Browsing;
  let operator: Actor;
  let reportId: string;
  let page: Page;

  const copy = (name = 'Copy the last report’s layout') => page.getByRole('button', { name });

  beforeAll(async () => {
    app = await startApp({ clock: '2026-10-20T09:00:00Z' });
    const given = await givenOn(app);
    await given.country('XVE', { name: 'Veldania' });
    await given.places('XVE');
    const operatorId = await given.operator('XVE', { name: 'Maple Clearance Group' });
    await given.duty('XVE', operatorId, { projectCode: 'P-1', toMonth: '2026-08' });
    operator = await given.account({ role: 'operator', country: 'XVE', operator: operatorId });
    const women = { women: { with: 1, without: 29 } };
    const entries = [
      session(women),
      session(women, { placeCode: 'VD0101002' }),
      session(women, { projectCode: 'P-1' }),
    ];
    await operator.post('/reports', { operatorId, period: '2026-08', entries });
    reportId = (await operator.post('/reports', { operatorId, period: '2026-09' })).body.id;
    browsing = await browsingOn(app);
    page = await browsing.as(operator, `reports/${reportId}`);
  });
  afterEach(() => {
    const complaints = browsing.complaints().filter((said) => !said.includes('ERR_INTERNET_DISCONNECTED'));
    expect(complaints).toEqual([]);
  });
  afterAll(async () => {
    await browsing.close();
    await app.stop();
  });

  it('begins, by keyboard, with the work of the last one; only the figures are to be typed', async () => {
    await tabTo(page, copy());
    await page.keyboard.press('Enter');
    await page.getByText('Entries opened as in August 2026, without figures: 2.').waitFor();
    await page.getByText('Risk education session, VD0101001: project P-1 has ended').waitFor();
    await page.getByRole('row', { name: /^Risk education session Birken \(VD0101002\).* –/ }).waitFor();
    await pictureOf(page, 'next-month-copied');
    await page.getByRole('link', { name: 'Risk education session', exact: true }).first().click();
    const women = page.getByRole('textbox', { name: 'Women 18–59, total', exact: true });
    expect(await women.inputValue()).toBe('');
    await women.fill('12');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText(/^saved \d/).waitFor();
  });

  it('is not begun twice: what is there stays with its figures', async () => {
    await page.getByRole('button', { name: 'Back to the report' }).click();
    await copy().click();
    await page.getByText('Entries opened as in August 2026, without figures: 0. There already: 2.').waitFor();
    const { entries } = (await operator.get(`/reports/${reportId}`)).body;
    expect(entries.map(({ sums }: { sums: { total: number | null } }) => sums.total)).toEqual([12, null]);
  });

  it('waits for new entries that are on this device only, so that no work stands there twice', async () => {
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Add an entry' }).click();
    await page.getByRole('combobox', { name: 'Activity' }).selectOption({ label: 'Risk education session' });
    await page.getByRole('button', { name: 'Back to the report' }).click();
    await page.getByText('Entries that are on this device only go first').waitFor();
    expect(await copy().isDisabled()).toBe(true);
    await page.context().setOffline(false);
  });

  it('is not opened a second time: who asks for it again is led to it', async () => {
    await goTo(page, 'reports/create?period=2026-09');
    await page.getByText('There is a report of this operator and period already.').waitFor();
    expect(await page.getByRole('button', { name: 'Open the report' }).isDisabled()).toBe(true);
    await page.getByRole('combobox', { name: 'Period' }).selectOption('2026-10');
    await page.getByRole('button', { name: 'Open the report' }).and(page.locator(':enabled')).waitFor();
    await page.getByRole('combobox', { name: 'Period' }).selectOption('2026-09');
    await page.getByRole('link', { name: 'Go to it' }).click();
    await page.waitForURL(`**/reports/${reportId}`);
  });

  it('reads from right to left in a narrow window', async () => {
    page = await browsing.as(operator, `reports/${reportId}`, { language: 'ar', width: 400 });
    await copy('نسخ بنود التقرير السابق').click();
    await page.getByText('موجودة من قبل: 2.').waitFor();
    await pictureOf(page, 'next-month-ar-400');
  });
});
