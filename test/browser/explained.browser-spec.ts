import type { Page } from 'playwright-core';
import { type Browsing, browsingOn, goTo, pictureOf } from '../support/browser.js';
import { type FirstQuarter, firstQuarter } from '../support/first-quarter.js';
import { handedOver, handingOver } from '../support/handing-over.js';
import { reportingIn, session } from '../support/reported.js';

describe('a monitor who asks what a figure is made of', () => {
  let quarter: FirstQuarter;
  let browsing: Browsing;
  let page: Page;

  const row = (name: string | RegExp) => page.getByRole('row', { name });
  const entries = () => row(/^Maple · March 2026/).getByRole('button', { name: 'Entries' });

  beforeAll(async () => {
    quarter = await firstQuarter();
    const taught = session({ girls: { with: 0, without: 60 }, unknown: { _U: 20 } });
    const survey = {
      ...session({ women: { with: 8, without: 32 } }),
      activity: 'NTS',
      setting: null,
      quantity: null,
    };
    await reportingIn(quarter.given, 'XVE').verified(quarter.maple, '2026-03', { entries: [taught, survey] });
    const { verified } = await handingOver(quarter.given, quarter.monitor);
    const land = (people: number, placeCode = 'VD0101001') =>
      handedOver(people, 40, { taskRef: 'T-7', placeCode });
    await verified(0, '2026-01', [land(60)]);
    await verified(1, '2026-02', [land(60), land(60, 'VD0101')]);
    await verified(1, '2026-03', [land(10)]);
    browsing = await browsingOn(quarter.app);
    page = await browsing.as(quarter.monitor, 'kpis/KPI-04');
  }, 120_000);
  afterEach(() => expect(browsing.complaints()).toEqual([]));
  afterAll(async () => {
    await browsing.close();
    await quarter.app.stop();
  });

  it('goes on from a report to its entries and their people, and reads why one is left out', async () => {
    await row('Maple · March 2026 Entries 75% 60 80').waitFor();
    await entries().click();
    await row(/^Risk education session; Direct; .* 60 80$/).waitFor();
    await row(/^Female; 0–17 60 60 60$/).waitFor();
    await row(/^Sex not known; Age not known 20 0 20$/).waitFor();
    await row(/^Non-technical survey; [^0-9]*left out: another activity$/).waitFor();
    await pictureOf(page, 'explained-entries');
  });

  it('closes them again', async () => {
    await entries().click();
    await row(/^Female; 0–17 60 60 60$/).waitFor({ state: 'detached' });
  });

  it('is told places by name and code, as many bear one name', async () => {
    await page.getByLabel('By', { exact: true }).selectOption({ label: 'place' });
    await page.getByText('Aster (VD0101001)').waitFor();
  });

  it('finds in the report how much was done beside what it was, and people alone in their column', async () => {
    await page.getByRole('link', { name: 'Maple · March 2026' }).click();
    const taught = row(/^Risk education session/);
    await taught.getByRole('rowheader', { name: /· 5 sessions/i }).waitFor();
    const people = await taught.getByRole('cell').first().textContent();
    expect(people).toMatch(/^80/);
    expect(people).not.toMatch(/session/i);
  });

  it('reads beside a trend which piece of the figure changed from its first step to its last', async () => {
    await goTo(page, 'kpis/KPI-04?from=2026-01&to=2026-02');
    await page
      .getByText(
        'From 100% (January 2026) to 83% (February 2026): the numerator from 200 to 100, the denominator from 200 to 120.',
      )
      .waitFor();
    await goTo(page, 'kpis/KPI-10?from=2026-01&to=2026-02');
    await page.getByText('From 200 (January 2026) to 120 (February 2026).', { exact: true }).waitFor();
    await goTo(page, 'kpis/KPI-04?from=2026-01&to=2026-01');
    await page.getByText('One step has a figure: 100% (January 2026).').waitFor();
  });

  it('is told why a place is not taken apart', async () => {
    await goTo(page, 'kpis/KPI-02');
    await page.getByText('A place counts once, however often it comes up').waitFor();
    expect(await page.getByRole('button', { name: 'Entries' }).count()).toBe(0);
  });

  it('is told each entry that was left out, also two of one report, and none of before when other months are chosen', async () => {
    const leftOut = page.getByRole('region', { name: 'Land handed over, once per task' }).getByRole('row');
    await goTo(page, 'kpis/KPI-12?from=2026-02&to=2026-02');
    await leftOut.filter({ hasText: 'February 2026' }).nth(1).waitFor();
    expect(await leftOut.count()).toBe(3);
    await goTo(page, 'kpis/KPI-12?from=2026-03&to=2026-03');
    await leftOut.filter({ hasText: 'March 2026' }).waitFor();
    expect(await leftOut.count()).toBe(2);
  });
});
