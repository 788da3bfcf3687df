import type { Locator, Page } from 'playwright-core';
import type { Actor } from '../support/actors.js';
import { startApp, type TestApp } from '../support/app.js';
import { type Browsing, browsingOn, copied, goTo, pictureOf, tabTo } from '../support/browser.js';
import { givenOn } from '../support/given.js';
import { session } from '../support/reported.js';

const WITH = 'of whom with disability';
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
  const figures = (...cells: (readonly [string, string?])[]) =>
    Promise.all(cells.map(([row, column]) => cell(row, column).inputValue()));

  /** The margins below the grid. */
  const totals = (people: string, withDisability: string) =>
    page.getByRole('row', { name: `Total ${people} ${withDisability}` }).waitFor();
  /** What a rule says, tied to the cell for those who listen. */
  async function isSaidAt(where: Locator, words: string) {
    await page.getByText(words).waitFor();
    const ids = (await where.getAttribute('aria-describedby'))?.split(' ') ?? [];
    const said = await Promise.all(ids.map((id) => page.locator(`id=${id}`).textContent()));
    expect(said).toContain(words);
  }

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
    await tabTo(
      page,
      page.getByRole('link', { name: /^Begin the report of Maple Clearance Group, September 2026/ }),
    );
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('button', { name: 'Open the report' }));
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('button', { name: 'Add an entry' }));
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('combobox', { name: 'Activity' }));
    await page.keyboard.type('Risk education session');
    await tabTo(page, page.getByRole('combobox', { name: 'Place' }));
    await page.keyboard.type('VD0101001');
    await page.getByRole('option', { name: 'Aster VD0101001' }).waitFor();
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByLabel('Disability question'));
    await page.keyboard.type('Asked of all');
    await page
      .getByRole('heading', { level: 1, name: 'Risk education session, Aster (VD0101001)' })
      .waitFor();
  });

  it('fills in the grid by arrows, Enter and Tab; Esc restores and Ctrl+Z undoes', async () => {
    await tabTo(page, page.getByRole('radio', { name: 'only as a total' }));
    await page.keyboard.press('ArrowLeft');
    await tabTo(page, cell('Women 18–59'));
    await page.keyboard.type('40');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('4');
    await page.keyboard.press('Enter');
    await page.keyboard.type('1');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('10');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('0');
    expect(await figures(['Women 18–59'], ['Women 18–59', WITH], ['Women 60+'], ['Women 60+', WITH])).toEqual(
      ['40', '4', '10', '1'],
    );
    expect(await cell('Women 60+', 'disability not known').inputValue()).toBe('0');
    await page.keyboard.type('7');
    await page.keyboard.press('Escape');
    expect(await cell('Women 60+', 'disability not known').inputValue()).toBe('');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    expect(await cell('Women 60+').inputValue()).toBe('');
    await page.keyboard.press('Control+Shift+z');
    expect(await cell('Women 60+').inputValue()).toBe('10');
  });

  it('pastes a block of a spreadsheet, whatever its digits, in one step', async () => {
    await copied(page, BLOCK);
    await cell('Men 18–59').focus();
    await page.keyboard.press('Control+v');
    const pasted = [['Men 18–59'], ['Men 18–59', WITH], ['Men 60+'], ['Men 60+', WITH]] as const;
    expect(await figures(...pasted)).toEqual(['1240', '62', '1250', '40']);
    await totals('2,540', '107');
    await page.keyboard.press('Control+z');
    expect(await figures(...pasted)).toEqual(['', '', '', '']);
    await totals('50', '5');
    await page.keyboard.press('Control+y');
    await totals('2,540', '107');
  });

  it('leaves a number that is too large out of the total, which then says that it is incomplete', async () => {
    const large = cell('Men 60+');
    await large.fill('99999999');
    await isSaidAt(large, '99999999 is above 50 000 000, the largest number that is kept.');
    await totals('1,290 incomplete', '107');
    await large.fill('-3');
    await isSaidAt(large, '-3 is not a whole number of 0 or more.');
    await totals('1,290 incomplete', '107');
    await pictureOf(page, 'monitor-incomplete-total');
    await large.fill('1250');
    await totals('2,540', '107');
  });

  it('is told at the cell which rule it breaks; what is typed survives a reload, and is sent once put right', async () => {
    const wrong = cell('Women 18–59', WITH);
    await wrong.fill('400');
    await isSaidAt(wrong, 'With and unknown disability add up to 400, above the 40 counted.');
    expect(await wrong.getAttribute('aria-invalid')).toBe('true');
    await page.waitForTimeout(500); // kept a moment after the last key; of a page that is left at once, a busy machine may lose that key
    await page.reload();
    await page.getByText('What you typed here before was kept on this device').waitFor();
    expect(await figures(['Women 18–59', WITH], ['Men 60+'])).toEqual(['400', '1250']);
    await pictureOf(page, 'monitor-rule-at-the-cell');
    await wrong.fill('4');
    await page.keyboard.press('Enter');
    await page.getByText(/^saved \d/).waitFor();
    expect(await wrong.getAttribute('aria-invalid')).toBeNull();
    await pictureOf(page, 'monitor-entry');
  });

  it('submits the report and is not offered to verify it, nor may they', async () => {
    await tabTo(page, page.getByRole('button', { name: 'Back to the report' }));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Maple Clearance Group, September 2026' }).waitFor();
    await tabTo(page, page.getByRole('button', { name: 'Submit the report' }));
    await pictureOf(page, 'monitor-report');
    await page.keyboard.press('Enter');
    await page.getByText('You edited or submitted this revision, so a colleague verifies it.').waitFor();
    expect(await page.getByRole('button', { name: 'Verify' }).count()).toBe(0);
    const { status, body } = await monitor.post(`/reports/${reportId()}/verification`);
    expect([status, body.code]).toEqual([409, 'separation-of-duties']);
  });

  it('is asked by a colleague, with a reason, to put it right; does so, and the colleague verifies', async () => {
    const other = await browsing.as(colleague, 'reports');
    const toVerify = other.getByRole('region', { name: 'Submitted: to be verified' });
    await toVerify.getByRole('link', { name: 'Maple Clearance Group, September 2026' }).click();
    await other.getByRole('button', { name: 'Return' }).click();
    await other.getByLabel('Why it goes back').fill('The older men are those of August.');
    await other.getByRole('button', { name: 'Return the report' }).click();
    await other.getByText('Returned: The older men are those of August.').waitFor();

    await goTo(page, 'reports');
    const returned = page.getByRole('region', { name: 'Returned: put right and submit again' });
    await returned.getByText('The older men are those of August.').waitFor();
    await pictureOf(page, 'monitor-work-list');
    await returned.getByRole('link', { name: 'Maple Clearance Group, September 2026' }).click();
    await page.getByRole('link', { name: 'Risk education session', exact: true }).click();
    await cell('Men 60+').fill('125');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText(/^saved \d/).waitFor();
    await page.getByRole('button', { name: 'Back to the report' }).click();
    await page.getByRole('button', { name: 'Submit the report' }).click();
    await page.getByText('so a colleague verifies it').waitFor();

    await other.reload();
    await other.getByRole('button', { name: 'Verify', exact: true }).click();
    await other.getByRole('button', { name: 'Yes, verify' }).click();
    await other.getByRole('heading', { name: 'Verified' }).waitFor();
    await pictureOf(other, 'monitor-report-verified');
    const { body } = await monitor.get(`/reports/${reportId()}`);
    expect([body.status, body.entries[0].sums.total]).toEqual(['verified', 1415]);
  });

  it('of an operator sees that operator’s reports only', async () => {
    const own = await browsing.as(operator, 'reports');
    const table = own.getByRole('table', { name: 'Reports, newest period first' });
    await table.getByRole('row', { name: /^September 2026 Verified/ }).waitFor();
    expect(await table.getByRole('row').count()).toBe(2);
    expect(await own.getByText('Steppe Network').count()).toBe(0);
    await pictureOf(own, 'operator-reports');
    await goTo(own, `reports/${foreignReport}`);
    await own.getByRole('alert').getByText('This cannot be found.').waitFor();
    expect(await own.getByText('Steppe Network').count()).toBe(0);
    await pictureOf(own, 'operator-report-of-others');
    expect((await operator.get(`/reports/${foreignReport}`)).status).toBe(404);
  });
});
