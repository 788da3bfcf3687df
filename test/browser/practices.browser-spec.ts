import type { Page } from 'playwright-core';
import { type Browsing, browsingOn, goTo, pictureOf } from '../support/browser.js';
import { type FirstQuarter, firstQuarter } from '../support/first-quarter.js';

const TITLE = 'Teams one can join with a small child';
const FINDING = 'practices?recommendation=NMAA-7.2';

describe('what worked in a country', () => {
  let quarter: FirstQuarter;
  let browsing: Browsing;
  let page: Page;
  let adviser: Page;

  beforeAll(async () => {
    quarter = await firstQuarter();
    browsing = await browsingOn(quarter.app);
    page = await browsing.as(quarter.authority);
    adviser = await browsing.as(await quarter.given.account({ role: 'adviser' }));
  });
  afterEach(() => expect(browsing.complaints()).toEqual([]));
  afterAll(async () => {
    await browsing.close();
    await quarter.app.stop();
  });

  const note = (on: Page) => on.getByRole('article').filter({ hasText: TITLE });

  it('is written by its authority as a draft, seen beside the form as others will read it', async () => {
    await goTo(page, 'assessments');
    await page.getByRole('link', { name: 'Good practice' }).click();
    await page.getByRole('link', { name: 'Write a note' }).click();
    await page.getByRole('button', { name: 'Keep the note' }).click();
    await page.getByText('Write something.').first().waitFor();
    await page.getByLabel('Title').fill(TITLE);
    await page.getByLabel('What was done').fill('Teams change every two weeks; the camp has a nursery.');
    await page.getByLabel('What changed').fill('Half as many women again among the deminers in a year.');
    await page.getByLabel('For whom').fill('Women in survey and clearance teams');
    await page.getByRole('combobox', { name: 'Recommendations it speaks to' }).selectOption('NMAA-7.2');
    await note(page).waitFor();
    await pictureOf(page, 'practice-form');
    await page.getByRole('button', { name: 'Keep the note' }).click();
    await note(page).getByText('draft', { exact: true }).waitFor();
  });

  it('is found by nobody else once published, before the country shares its own words', async () => {
    await note(page).getByRole('button', { name: 'Publish' }).click();
    await note(page).getByText('Seen by those your country shares its own words with.').waitFor();
    await goTo(adviser, FINDING);
    await adviser.getByText('No note about this').waitFor();
  });

  it('is found by advisers by its recommendation, and by no other, when it is shared with them', async () => {
    await quarter.given.sharing('XVE', { narrative: true });
    await adviser.reload();
    await note(adviser).waitFor();
    expect(await note(adviser).getByRole('button').count()).toBe(0);
    await pictureOf(adviser, 'practice-found');
    await goTo(adviser, 'practices?recommendation=NMAA-1.1');
    await adviser.getByText('No note about this').waitFor();
  });

  it('is gone for them when its country takes it back', async () => {
    await note(page).getByRole('button', { name: 'Take back' }).click();
    await note(page).getByText('Taken back: seen in your country only.').waitFor();
    await goTo(adviser, FINDING);
    await adviser.reload();
    await adviser.getByText('No note about this').waitFor();
  });
});
