import type { Page } from 'playwright-core';
import type { Actor } from '../support/actors.js';
import { type Assessors, givenAssessors, moved } from '../support/assessors.js';
import { type Browsing, browsingOn, goTo, pictureOf } from '../support/browser.js';

describe('what a country asks itself', () => {
  let people: Assessors;
  let browsing: Browsing;
  let authority: Actor;
  let page: Page;
  let round: string;

  beforeAll(async () => {
    people = await givenAssessors();
    ({ authority } = people);
    round = await people.begun(); // of 2027
    browsing = await browsingOn(people.app);
    page = await browsing.as(authority, 'assessments');
  });
  afterEach(() => expect(browsing.complaints()).toEqual([]));
  afterAll(async () => {
    await browsing.close();
    await people.app.stop();
  });

  it('is added under a recommendation; a vague word is warned of, and what cannot be kept is said at its field', async () => {
    await page.getByRole('link', { name: 'National criteria' }).click();
    await page.getByRole('heading', { name: 'No national criterion yet' }).waitFor();
    await page.getByRole('link', { name: 'Add a criterion' }).first().click();
    await page.getByLabel('Statement in English').fill('Survivors are regularly heard.');
    await page.getByText('“regularly” will be read in several ways.').waitFor();
    await page
      .getByLabel('What an assessor looks for in English')
      .fill('Ask office@example.org for the minutes.');
    await page.getByRole('button', { name: 'Keep the criterion' }).click();
    await page.getByText('Choose a recommendation, or write a heading of your own.').waitFor();
    await page.getByLabel('Recommendation', { exact: true }).selectOption('NMAA-2.1');
    await page.getByLabel('What an assessor looks for in English').fill('Minutes with the date.');
    await page
      .getByLabel('Statement in English')
      .fill('The minutes of each council meeting name a survivor organisation.');
    await page.getByRole('button', { name: 'Statement: Write it in French, too' }).click();
    await page
      .getByLabel('Statement in French')
      .fill('Le procès-verbal de chaque conseil nomme une organisation de survivants.');
    await page.getByRole('button', { name: 'Keep the criterion' }).click();
    await page.getByText('XVE-NMAA-1').waitFor();
    await page.getByText(/from \W?2026/).waitFor();
  });

  it('or under a heading of the country’s own', async () => {
    await page.getByRole('link', { name: 'Add a criterion' }).click();
    await page.getByRole('radio', { name: 'Under a heading of your own' }).check();
    await page.getByLabel('Heading in English').fill('River protection act');
    await page.getByLabel('Statement in English').fill('After each flood women’s committees are heard.');
    await page.getByRole('button', { name: 'Keep the criterion' }).click();
    await page.getByText('River protection act').waitFor();
    await pictureOf(page, 'national-criteria');
  });

  it('is answered with the checklist, with its own document, and moves no share answered', async () => {
    await goTo(page, `${round.slice(1)}/NMAA-2.1`);
    const own = page.getByRole('region', { name: 'The country’s own questions here' });
    await own.getByRole('radio', { name: 'met', exact: true }).check();
    await own.getByText('saved', { exact: true }).waitFor();
    await own.getByRole('button', { name: 'Add evidence to XVE-NMAA-1' }).click();
    await own.getByLabel('Title').fill('Minutes of the council');
    await own.getByLabel('Covers the time until').fill('2027-06-30');
    await own.getByRole('button', { name: 'Save the evidence' }).click();
    await own.getByText('✓ Minutes of the council').waitFor();
    await page.getByText('0% answered').first().waitFor();
    await pictureOf(page, 'national-criteria-answered');
  });

  it('comes to counts of its own, shown apart from the scores', async () => {
    await page.getByRole('link', { name: 'All national criteria of this round' }).click();
    await page.getByRole('heading', { name: 'National criteria', level: 1 }).waitFor();
    await page.getByRole('heading', { name: 'River protection act' }).waitFor();
    await goTo(page, `${round.slice(1)}/scores`);
    const card = page.getByRole('region', { name: 'National criteria' });
    await card.getByText('They enter no level and no index.').waitFor();
    expect(await card.getByText('1 of 2 met').count()).toBe(2);
    await card.getByText('nobody has verified one yet').waitFor();
  });

  it('stands once it was answered, and is ended', async () => {
    await goTo(page, 'national-criteria/XVE-NMAA-1');
    await page.getByText('It was answered: what it asks stands.').waitFor();
    expect(await page.getByLabel('Statement in English').isDisabled()).toBe(true);
    expect(await page.getByRole('button', { name: 'Remove' }).count()).toBe(0);
    await page.getByLabel('Last round it is asked in').selectOption('2027');
    await page.getByRole('button', { name: 'Keep the criterion' }).click();
    await page.getByText(/2026\W? to \W?2027/).waitFor();
  });

  it('is verified by a colleague, in Arabic on a small screen, too, where its language is said', async () => {
    await moved('submission', round, authority);
    const small = await browsing.as(people.colleague, `${round.slice(1)}/national`, {
      language: 'ar',
      width: 400,
    });
    await small.getByRole('heading', { name: 'المعايير الوطنية', level: 1 }).waitFor();
    await small.getByText('باللغة الإنجليزية').first().waitFor();
    const verdict = small.getByRole('radiogroup', { name: /XVE-NMAA-1/ });
    await verdict.getByRole('radio', { name: 'مستوفى', exact: true }).check();
    await pictureOf(small, 'national-criteria-arabic');
    expect(await small.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await goTo(small, `${round.slice(1)}/scores`);
    await small.getByText('تحقق 1 من 1').waitFor();
  });

  it('is published apart, revision by revision', async () => {
    await moved('publication', round, authority);
    await goTo(page, 'assessments');
    await goTo(page, `${round.slice(1)}/scores`);
    await page.getByText('National criteria: claimed 1 of 2 met').waitFor();
    await page.getByText(/As they were published on/).waitFor();
    await pictureOf(page, 'national-criteria-published');
  });
});
