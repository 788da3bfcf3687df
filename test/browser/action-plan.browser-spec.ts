import type { Page } from 'playwright-core';
import type { Actor } from '../support/actors.js';
import { type Assessors, DOCUMENT, givenAssessors, rungOf } from '../support/assessors.js';
import { type Browsing, browsingOn, goTo, pictureOf } from '../support/browser.js';

describe('from a gap to an action', () => {
  let people: Assessors;
  let browsing: Browsing;
  let authority: Actor;
  let page: Page;
  let round: string;

  beforeAll(async () => {
    people = await givenAssessors();
    ({ authority } = people);
    round = await people.begun();
    for (const code of people.criteria) {
      const answer = rungOf(code) === 1 ? 'met' : 'not_met';
      await authority.put(`${round}/answers/${code}`, { code, answer });
    }
    const criterionCodes = people.criteria.filter((code) => rungOf(code) === 1);
    await authority.post(`${round}/evidence`, { ...DOCUMENT, criterionCodes });
    browsing = await browsingOn(people.app);
    page = await browsing.as(authority, `${round.slice(1)}/NMAA-1.1`);
  });
  afterEach(() => expect(browsing.complaints()).toEqual([]));
  afterAll(async () => {
    await browsing.close();
    await people.app.stop();
  });

  it('leads from the recommendation to the form, with what holds the next level back ticked', async () => {
    await page.getByRole('link', { name: 'Plan an action to reach level 2' }).click();
    await page.getByRole('heading', { name: 'Plan an action', level: 1 }).waitFor();
    const chosen = page.getByRole('checkbox', { name: /NMAA-1\.1-2a/ });
    await chosen.waitFor();
    expect(await chosen.isChecked()).toBe(true);
    expect(await page.getByRole('checkbox', { name: /NMAA-1\.1-3a/ }).isChecked()).toBe(false);
  });

  it('fills the form from a suggestion, and says at the field what cannot be kept', async () => {
    await page
      .getByRole('button', { name: /^Take the suggestion/ })
      .first()
      .click();
    expect(await page.getByLabel('Action', { exact: true }).inputValue()).not.toBe('');
    await page.getByLabel('Owner').fill('Ms Arden');
    await page.getByLabel('Cost').fill('12 500');
    await page.getByLabel('Currency').fill('eur');
    await page.getByRole('button', { name: 'Keep the action' }).click();
    await page.getByText('Name a post or a unit, not a person').waitFor();
    await page.getByLabel('Owner').fill('Finance unit');
    await page.getByRole('button', { name: 'Keep the action' }).click();
    await page.getByRole('heading', { name: 'Action plan of the NMAA' }).waitFor();
  });

  it('tells what it would lead to, and what would not be without it', async () => {
    await page.getByText('Done, they would lift the NMAA index from 25 to 26.4.').waitFor();
    await page.getByText('+1.4 points').waitFor();
    await pictureOf(page, 'action-plan-board');
    await page.getByRole('checkbox', { name: /into what if$/ }).uncheck();
    await page.getByText('No level would change.').waitFor();
    await page.getByRole('button', { name: 'Tick all' }).click();
    await page.getByText('+1.4 points').waitFor();
  });

  it('is moved to another column without dragging, and stands in the list', async () => {
    await page.getByRole('combobox', { name: /^Status of/ }).selectOption('in_progress');
    const column = page.getByRole('region', { name: /^in progress/ });
    await column.getByRole('link').first().waitFor();
    await page.getByRole('combobox', { name: 'Show as' }).selectOption('list');
    await page.getByRole('cell', { name: '12,500 EUR' }).waitFor();
    await page.getByRole('button', { name: 'Owner' }).click();
    await page
      .getByRole('columnheader', { name: 'Owner' })
      .and(page.locator('[aria-sort=ascending]'))
      .waitFor();
  });

  it('leaves as a workbook for donors', async () => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'For donors (Excel)' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('action-plan-XVE-2026-10-20.xlsx');
  });

  it('is read by the centre, which does not change it, in Arabic on a small screen, too', async () => {
    const small = await browsing.as(people.monitor, 'actions?body=NMAA', { language: 'ar', width: 400 });
    await small.getByRole('heading', { name: 'خطة عمل NMAA' }).waitFor();
    await small
      .getByRole('link', { name: /budget/i })
      .first()
      .waitFor();
    await pictureOf(small, 'action-plan-arabic');
    expect(await small.getByRole('combobox', { name: /^حالة/ }).count()).toBe(0);
    expect(await small.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await goTo(page, `${round.slice(1)}/NMAA-1.1`);
    await page.getByRole('heading', { name: 'Planned for this' }).waitFor();
  });
});
