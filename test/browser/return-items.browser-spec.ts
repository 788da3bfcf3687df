import type { Page } from 'playwright-core';
import type { Actor } from '../support/actors.js';
import { startApp, type TestApp } from '../support/app.js';
import { type Browsing, browsingOn, goTo, pictureOf, tabTo } from '../support/browser.js';
import { givenOn } from '../support/given.js';
import { session } from '../support/reported.js';

describe('a return that asks at single cells', () => {
  let app: TestApp;
  let browsing: Browsing;
  let monitor: Actor;
  let operator: Actor;
  let address: string;
  let entry: string;
  let page: Page;

  const cell = (name: string) => page.getByRole('textbox', { name, exact: true });
  const WOMEN = 'Women 18–59, total';

  beforeAll(async () => {
    app = await startApp({ clock: '2026-10-20T09:00:00Z' });
    const given = await givenOn(app);
    await given.country('XVE', { name: 'Veldania' });
    await given.places('XVE');
    const operatorId = await given.operator('XVE', { name: 'Maple Clearance Group' });
    operator = await given.account({ role: 'operator', country: 'XVE', operator: operatorId });
    monitor = await given.account({ role: 'monitor', country: 'XVE' });
    const entries = [
      session({ women: { _T: 30, with: 1, _U: 0 }, men: { _T: 20, with: 1, _U: 0 } }),
      session({ women: { _T: 12, with: 0, _U: 0 } }, { placeCode: 'VD0101002' }),
    ];
    const report = (await operator.post('/reports', { operatorId, period: '2026-09', entries })).body;
    address = `reports/${report.id}`;
    entry = `${address}/entries/${report.entries[0].id}`;
    await operator.post(`/${address}/submission`);
    browsing = await browsingOn(app);
    page = await browsing.as(monitor, entry);
  });
  afterEach(() => expect(browsing.complaints()).toEqual([]));
  afterAll(async () => {
    await browsing.close();
    await app.stop();
  });

  it('is prepared while reading: F2 in a cell leads to the words that are asked there', async () => {
    await tabTo(page, cell(WOMEN));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('F2');
    expect(await page.getByLabel('About', { exact: true }).locator('option:checked').textContent()).toBe(
      WOMEN,
    );
    await page.keyboard.type('The attendance sheet says 14.');
    await tabTo(page, page.getByRole('button', { name: 'Mark', exact: true }));
    await page.keyboard.press('Enter');
    await page.getByText('Marked; goes with the return:').waitFor();
    await page.getByLabel('About', { exact: true }).selectOption({ label: 'all of the entry' });
    await page.getByLabel('What is asked').fill('Were these held in one village?');
    await page.getByRole('button', { name: 'Mark', exact: true }).click();
    await page.getByLabel('About', { exact: true }).selectOption({ label: 'Men 18–59, total' });
    await page.getByLabel('What is asked').fill('A mistake of mine.');
    await page.getByRole('button', { name: 'Mark', exact: true }).click();
    await page.getByRole('button', { name: 'Remove the mark: Men 18–59, total' }).click();
    await pictureOf(page, 'return-items-marking');
  });

  it('survives a reload, shows in the report, and goes with the general reason', async () => {
    await page.reload();
    await page.getByText('The attendance sheet says 14.').waitFor();
    await page.getByRole('button', { name: 'Back to the report' }).click();
    await page.getByText('marked: 2').waitFor();
    await pictureOf(page, 'return-items-report');
    await page.getByRole('button', { name: 'Return' }).click();
    await page.getByLabel('Why it goes back').fill('Two questions on Aster.');
    await page.getByRole('button', { name: 'Return the report' }).click();
    await page.getByText('Returned: Two questions on Aster.').waitFor();
    const { returnItems } = (await operator.get(`/${address}`)).body;
    expect(
      returnItems.map(({ cell: at, reason }: { cell: string | null; reason: string }) => [at, reason]),
    ).toEqual([
      ['counts/F,Y18T59,_T', 'The attendance sheet says 14.'],
      [null, 'Were these held in one village?'],
    ]);
  });

  it('is seen at the cell by whoever puts it right, in words for those who listen', async () => {
    page = await browsing.as(operator, address, { width: 400 });
    await page.getByRole('link', { name: `Risk education session: ${WOMEN}` }).click();
    await cell(WOMEN).and(page.locator(':focus')).waitFor();
    const ids = (await cell(WOMEN).getAttribute('aria-describedby'))?.split(' ') ?? [];
    const said = await Promise.all(ids.map((id) => page.locator(`id=${id}`).textContent()));
    expect(said).toContain('The attendance sheet says 14.');
    expect(await cell(WOMEN).getAttribute('data-mark')).toBe('asked');
    await pictureOf(page, 'return-items-at-the-cell-400');
  });

  it('is ticked off as the entry is changed, and stays so once it is sent', async () => {
    const asked = page.getByRole('region', { name: 'What was asked' });
    await asked.getByText('open', { exact: true }).first().waitFor();
    await cell(WOMEN).fill('14');
    await asked.getByText('changed', { exact: true }).nth(1).waitFor();
    expect(await asked.getByText('open', { exact: true }).count()).toBe(0);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText(/^saved \d/).waitFor();
    expect(await cell(WOMEN).getAttribute('data-mark')).toBe('saved');
    await goTo(page, address);
    await page.getByText('changed from 30 to 14').waitFor();
    page = await browsing.as(operator, entry, { language: 'ar', width: 400 });
    await page.getByText('The attendance sheet says 14.').waitFor();
    await pictureOf(page, 'return-items-ar-400');
  });

  it('is seen by whoever verifies, with what became of it: changed, or said to be right', async () => {
    await operator.post(`/${address}/submission`);
    const { entries } = (await operator.get(`/${address}`)).body;
    const items = [{ entryId: entries[0].id, cell: 'counts/M,Y18T59,_T', reason: 'And the men?' }];
    await monitor.post(`/${address}/return`, { reason: 'One more.', items });
    page = await browsing.as(operator, address);
    await page.getByText('Open questions: 1.').waitFor();
    expect(await page.getByRole('button', { name: 'Submit the report' }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'It is right' }).click();
    await page.getByLabel('What is to be said besides').fill('Counted again: twenty.');
    await pictureOf(page, 'return-items-answer');
    await page.getByRole('button', { name: 'Answer', exact: true }).click();
    await page.getByText('said to be right').waitFor();
    await page.getByRole('button', { name: 'Submit the report' }).click();
    await page.getByText('With the centre.').waitFor();
    page = await browsing.as(monitor, address);
    await page.getByText('What was asked when it came back, and what became of it.').waitFor();
    await page.getByText('Counted again: twenty.').waitFor();
    await page.getByText('(asked at single places: 2)').waitFor();
    await pictureOf(page, 'return-items-seen');
  });
});
