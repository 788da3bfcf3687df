import type { Page } from 'playwright-core';
import { type Browsing, browsingOn, goTo, pictureOf } from '../support/browser.js';
import { type SideBySide, sideBySide } from '../support/side-by-side.js';

describe('an adviser who compares', () => {
  let people: SideBySide;
  let browsing: Browsing;
  let page: Page;

  const figure = (name: string | RegExp, on = page) => on.getByRole('figure', { name });
  const countries = (on = page) => on.getByLabel('Countries', { exact: true });
  const kinds = (on = page) => on.getByRole('navigation', { name: 'What stands side by side' });
  const names = (on = page) => on.getByRole('rowheader').getByRole('link').allTextContents();

  beforeAll(async () => {
    people = await sideBySide();
    browsing = await browsingOn(people.app);
    page = await browsing.as(people.adviser, 'compare');
  }, 120_000);
  afterEach(() => expect(browsing.complaints()).toEqual([]));
  afterAll(async () => {
    await browsing.close();
    await people.app.stop();
  });

  it('is told beside each name how old its figures are, and which ask something else', async () => {
    const line = figure('Index by function').getByRole('row', { name: /^Amberland/ });
    await line.getByText('old: 33 months').waitFor();
    await line.getByText('not the same question').first().waitFor();
    await figure('Index by function')
      .getByRole('row', { name: /^Zedland.*not shared/ })
      .waitFor();
  });

  it('finds countries by region', async () => {
    await countries().selectOption({ label: 'region: Eastern Europe' });
    await page.getByRole('rowheader', { name: /^Veldania/ }).waitFor();
    await page.getByRole('rowheader', { name: /^Zedland/ }).waitFor({ state: 'detached' });
    expect(await names()).toEqual(['Amberland', 'Veldania']);
  });

  it('keeps a group of countries in its order, and sees its recommendations', async () => {
    await page.getByText('Choose one by one, keep a group').click();
    await page.getByLabel('Zedland').check();
    await page.getByLabel('Veldania').check();
    await page.getByLabel('Name', { exact: true }).fill('My rivers');
    await page.getByRole('button', { name: 'Keep as my group' }).click();
    await page.getByRole('button', { name: 'Remove my group “My rivers”' }).waitFor();
    await kinds().getByRole('button', { name: 'Recommendations' }).click();
    await figure('Level by recommendation').waitFor();
    expect(await names()).toEqual(['Zedland', 'Veldania']);
    expect(await countries().locator('option:checked').textContent()).toBe('my group: My rivers');
    await pictureOf(page, 'compare-recommendations');
  });

  it('goes through the table by arrow keys, and reads what each cell rests on', async () => {
    const line = figure('Level by recommendation').getByRole('row', { name: /^Zedland/ });
    const first = line.getByRole('gridcell').first();
    await first.focus();
    await page.getByText(/^Zedland, NMAA-2.1: .*answered 100%.*gdei-wps@1.0/).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.getByText(/^Veldania, NMAA-2.1: /).waitFor();
    await page.keyboard.press('ArrowRight');
    await page.getByText(/^Veldania, NMAA-2.2: /).waitFor();
    await page.keyboard.press('End');
    await page.getByText(/^Veldania, NMAA-2.5: /).waitFor();
  });

  it('goes from a recommendation to what countries tell of it', async () => {
    const link = figure('Level by recommendation').getByRole('link', { name: 'NMAA-2.1' });
    expect(await link.getAttribute('href')).toContain('/practices?recommendation=NMAA-2.1');
  });

  it('opens a saved link as it was kept, and so does somebody who has not the group', async () => {
    const link = page.url().split('#/')[1] ?? '';
    const own = await browsing.as(people.adviser, link);
    await figure('Level by recommendation', own).waitFor();
    expect(await countries(own).locator('option:checked').textContent()).toBe('my group: My rivers');
    await own.context().close();
    const colleague = await people.given.account({ role: 'adviser' });
    const other = await browsing.as(colleague, link);
    await figure('Level by recommendation', other).waitFor();
    await other.getByRole('rowheader', { name: /^Zedland/ }).waitFor();
    expect(await names(other)).toEqual(['Zedland', 'Veldania']);
    expect(await countries(other).locator('option:checked').textContent()).toBe('chosen one by one');
    await other.context().close();
  });

  it('is given the address of a view to take by hand where the browser does not copy it', async () => {
    await page.evaluate(
      "Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })",
    );
    await page.getByRole('button', { name: 'Copy this view as a link' }).click();
    const address = page.getByLabel(/^This browser did not copy the link/);
    expect(await address.inputValue()).toContain('compare?');
    await page.evaluate('delete navigator.clipboard');
  });

  it('sees rounds as small charts by name, with the same figures as a table', async () => {
    await goTo(page, 'compare?of=rounds&reading=claimed');
    const rounds = figure('Published rounds in time');
    await rounds.getByText('Veldania').waitFor();
    await rounds.getByRole('button', { name: 'show as table' }).click();
    await rounds.getByRole('row', { name: /^Veldania NMAA 2026 .*not the same question/ }).waitFor();
    await rounds.getByRole('row', { name: /^Zedland .*not shared/ }).waitFor();
    await pictureOf(page, 'compare-rounds');
  });

  it('is told what a saved link names that there is not, and is shown nothing else for it', async () => {
    await goTo(page, 'compare?of=kpis&kpi=KPI-99');
    await page.getByRole('heading', { name: 'There is no \u2068KPI-99' }).waitFor();
    expect(await page.getByLabel('KPI', { exact: true }).inputValue()).toBe('KPI-99');
    await goTo(page, 'compare?of=recommendations&function=NMAA-99');
    await page.getByRole('heading', { name: 'There is no \u2068NMAA-99' }).waitFor();
    await goTo(page, 'compare?reading=best&region=999&from=2026-13');
    await page.getByText('The link says what there is not').waitFor();
    await page.getByText('999, best, 2026-13').waitFor();
    await goTo(page, 'compare?region=061');
    await page.getByRole('heading', { name: 'No country of this kind shares anything' }).waitFor();
    expect(await countries().locator('option:checked').textContent()).toBe('region: Polynesia');
    expect(await page.getByText('The link says what there is not').count()).toBe(0);
  });

  it('is told of people too that no country of a kind shares anything, and is shown none of before', async () => {
    const fresh = await browsing.as(people.adviser, 'compare?of=people&region=061');
    await fresh.getByRole('heading', { name: 'No country of this kind shares anything' }).waitFor();
    expect(await figure(/people reached/i, fresh).count()).toBe(0);
    await fresh.context().close();
  });

  it('is told that there is no such round, whatever page of it a link names', async () => {
    for (const address of ['nonsense', 'nonsense/scores', '00000000-0000-4000-8000-000000000000']) {
      await goTo(page, `assessments/${address}`);
      await page.getByRole('heading', { level: 1, name: 'There is no such round' }).waitFor();
    }
  });
});
