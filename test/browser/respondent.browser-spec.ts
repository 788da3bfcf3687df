import type { Page } from 'playwright-core';
import type { Actor } from '../support/actors.js';
import { type Assessors, givenAssessors } from '../support/assessors.js';
import { type Browsing, browsingOn, goTo, pictureOf } from '../support/browser.js';

describe('an authority that asks another department', () => {
  let people: Assessors;
  let browsing: Browsing;
  let respondent: Actor;
  let page: Page;
  let theirs: Page;
  let round: string;

  beforeAll(async () => {
    people = await givenAssessors();
    respondent = await people.given.account({ role: 'authority', country: 'XVE', respondent: true });
    round = await people.begun();
    browsing = await browsingOn(people.app);
    theirs = await browsing.as(respondent, '');
  });
  afterEach(() => expect(browsing.complaints()).toEqual([]));
  afterAll(async () => {
    await browsing.close();
    await people.app.stop();
  });

  it('finds a respondent with nothing to do, who is told in words of their own', async () => {
    await theirs.getByText('A round appears here once somebody gives you a function').waitFor();
    await theirs.getByRole('link', { name: 'Inbox: nothing unread' }).click();
    await theirs.getByText('Nothing yet').waitFor();
  });

  it('gives a function to the respondent, with a day', async () => {
    page = await browsing.as(people.authority, `${round.slice(1)}/assignments`);
    await page.getByRole('heading', { name: 'Who answers what', level: 1 }).waitFor();
    const change = page.getByRole('button', { name: /^Change/ });
    await change.nth(1).click();
    await page.getByRole('checkbox').first().check();
    await page.getByLabel('Answers wanted by').fill('2026-11-15');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('by 15 November 2026').first().waitFor();
  });

  it('leads the respondent from the bell to the questions', async () => {
    await theirs.reload();
    await theirs.getByRole('link', { name: 'Inbox: 1 unread' }).click();
    await theirs.getByRole('heading', { name: 'Inbox', level: 1 }).waitFor();
    await pictureOf(theirs, 'inbox');
    await theirs.getByRole('link', { name: /^You are asked to answer function/ }).click();
    await theirs.getByRole('radiogroup', { name: 'Your answer to NMAA-2.1-1a' }).waitFor();
    await theirs.getByRole('link', { name: 'Inbox: nothing unread' }).waitFor();
  });

  it('takes the respondent’s answer, which the authority sees', async () => {
    const answer = theirs.getByRole('radiogroup', { name: 'Your answer to NMAA-2.1-1a' });
    await answer.getByRole('radio', { name: 'met', exact: true }).check();
    await theirs
      .getByText(/^saved/)
      .first()
      .waitFor();
    await goTo(page, `${round.slice(1)}/NMAA-2.1`);
    const seen = page.getByRole('radiogroup', { name: 'Your answer to NMAA-2.1-1a' });
    await seen.waitFor();
    expect(await seen.getByRole('radio', { name: 'met', exact: true }).isChecked()).toBe(true);
  });

  it('asks before a note that is typed and not saved is left, and says when it is nearly full', async () => {
    await theirs.getByRole('button', { name: 'Note' }).first().click();
    const note = theirs.getByRole('textbox', { name: 'Note' });
    await note.fill('m'.repeat(3990));
    await theirs.getByText('Only 10 of 4000 characters left.').waitFor();
    await note.fill('Minutes of March');
    await theirs.getByRole('link', { name: 'Inbox: nothing unread' }).click();
    await theirs.getByRole('heading', { name: 'A text is not saved' }).waitFor();
    await theirs.getByRole('button', { name: 'Stay and save it' }).click();
    expect(await note.inputValue()).toBe('Minutes of March');
    await theirs.getByRole('button', { name: 'Save the note' }).click();
    await theirs.getByText('Minutes of March').waitFor();
    await theirs.getByRole('link', { name: 'Inbox: nothing unread' }).click();
    await theirs.getByRole('heading', { name: 'Inbox', level: 1 }).waitFor();
  });

  it('tells the respondent that earlier rounds are not theirs to see, not that there are none', async () => {
    await goTo(theirs, `${round.slice(1)}/comparison`);
    await theirs.getByText('Your role does not allow this.').waitFor();
    expect(await theirs.getByText('There is no earlier round').count()).toBe(0);
  });

  it('reads from the right in Arabic, on a telephone, without a line to scroll sideways', async () => {
    const small = await browsing.as(respondent, 'notices', { language: 'ar', width: 400 });
    await small.getByRole('heading', { name: 'الوارد', level: 1 }).waitFor();
    await small.getByRole('link', { name: /يُطلب منكم/ }).waitFor();
    await pictureOf(small, 'inbox-ar');
    const widths = await small.evaluate<number[]>('[document.body.scrollWidth, window.innerWidth]');
    expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
    expect(await small.evaluate('document.documentElement.dir')).toBe('rtl');
  });
});
