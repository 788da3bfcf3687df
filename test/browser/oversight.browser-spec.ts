import type { Locator, Page } from 'playwright-core';
import type { Actor } from '../support/actors.js';
import { startApp, type TestApp } from '../support/app.js';
import { type Browsing, browsingOn, goTo, pictureOf, tabTo } from '../support/browser.js';
import { givenOn } from '../support/given.js';

const PHONE = { width: 400, height: 800 };
const QUESTIONS = [
  'Practice in the field against the procedures',
  'Disaggregated data',
  'Records, tools and formats of consultations',
  'Safeguarding channel',
];

describe('what the centre keeps of an operator', () => {
  let app: TestApp;
  let browsing: Browsing;
  let monitor: Actor;
  let holder: Actor;
  let staff: Actor;
  let maple: string;
  let page: Page;

  const card = (name: string) => page.getByRole('region', { name, exact: true });
  const standing = () => card('Standing on 20 October 2026');
  const says = (words: string) => standing().getByText(words).waitFor();
  const saysNoMore = (words: string) => standing().getByText(words).waitFor({ state: 'detached' });
  const save = (where: Locator) => where.getByRole('button', { name: 'Save' }).click();
  async function choose(where: Locator, name: string, option: string) {
    await where.getByRole('combobox', { name }).click();
    await page.getByRole('option', { name: option, exact: true }).click();
  }

  beforeAll(async () => {
    app = await startApp({ clock: '2026-10-20T09:00:00Z' });
    const given = await givenOn(app);
    await given.country('XVE', { name: 'Veldania' });
    await given.places('XVE');
    maple = await given.operator('XVE', { name: 'Maple Clearance Group' });
    monitor = await given.account({ role: 'monitor', country: 'XVE' });
    holder = await given.account({ role: 'monitor', country: 'XVE', safeguarding: true });
    staff = await given.account({ role: 'operator', country: 'XVE', operator: maple });
    browsing = await browsingOn(app);
    page = await browsing.as(monitor, `operators/${maple}`, PHONE);
  });
  afterEach(() => expect(browsing.complaints()).toEqual([]));
  afterAll(async () => {
    await browsing.close();
    await app.stop();
  });

  it('is said first: what was never recorded or checked, and what comes next', async () => {
    await says('No agreement in force is on record.');
    await says('Not accredited yet: no accreditation or authorisation in force is on record.');
    await says('Its safeguarding policy and reporting channel were never checked.');
    await says('Next: visit it and record the checklist.');
    expect(await standing().getByText('found wanting').count()).toBe(0);
  });

  it('takes an agreement; without its clause it is found wanting, with it nothing is missing', async () => {
    const agreement = card('Agreement');
    await agreement.getByRole('button', { name: 'Record an agreement' }).click();
    await agreement.getByLabel('Number').fill('MoU 14/2025');
    await agreement.getByLabel('First day').fill('2025-01-01');
    await save(agreement);
    await agreement.getByText('Choose yes or no.').waitFor();
    await agreement.getByRole('radio', { name: 'No' }).check();
    await save(agreement);
    await says('No SADDD clause in the agreement in force.');
    await agreement.getByRole('button', { name: /^Change: Agreement with the centre/ }).click();
    await agreement.getByRole('radio', { name: 'Yes' }).check();
    await save(agreement);
    await agreement.getByText('It has a SADDD clause.').waitFor();
    await saysNoMore('No SADDD clause in the agreement in force.');
  });

  it('takes an accreditation and then asks for the procedures of what it covers', async () => {
    const accreditation = card('Accreditation');
    await accreditation.getByRole('button', { name: 'Record an accreditation' }).click();
    await accreditation.getByRole('checkbox', { name: 'risk education' }).check();
    await accreditation.getByLabel('First day').fill('2025-03-01');
    await save(accreditation);
    await accreditation.getByText('in force').waitFor();
    await says('Its procedures were never checked: risk education.');
  });

  it('takes checks: what was looked at and does not do is told apart from what nobody looked at', async () => {
    const safeguarding = card('Safeguarding on file');
    await safeguarding.getByRole('button', { name: 'Record a safeguarding check' }).click();
    await choose(safeguarding, 'Policy', 'read and found sound');
    await choose(safeguarding, 'Reporting channel', 'there is none');
    await save(safeguarding);
    await says('It has no reporting channel for safeguarding.');
    const sops = card('SOP checks');
    await sops.getByRole('button', { name: 'Record an SOP check' }).click();
    await choose(sops, 'Activities', 'risk education');
    await sops
      .getByRole('group', { name: 'Provide for inclusive and fair delivery' })
      .getByLabel('Yes')
      .check();
    await sops.getByRole('group', { name: 'Protect people’s data' }).getByLabel('No').check();
    await save(sops);
    await says('Its procedures do not protect people’s data: risk education.');
    expect(await standing().getByText('found wanting').count()).toBe(2);
    await pictureOf(page, 'oversight-operator-400');
  });

  it('takes a visit by keyboard on a phone: every answer is large enough for a thumb', async () => {
    await card('Visits').getByRole('link', { name: 'New visit' }).click();
    await page.getByRole('heading', { level: 1, name: 'New visit' }).waitFor();
    await page.getByLabel('Day of the visit').fill('2026-10-01');
    await page.getByLabel('Activity seen').selectOption({ label: 'Risk education session' });
    for (const question of QUESTIONS) {
      const answers = page.getByRole('radiogroup', { name: question });
      const { height = 0 } =
        (await answers.getByText('Yes', { exact: true }).locator('..').boundingBox()) ?? {};
      expect(height).toBeGreaterThanOrEqual(44);
      await tabTo(page, answers.getByRole('radio').first());
      await page.keyboard.press('Space');
    }
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.getByRole('radiogroup', { name: 'Result' }).getByLabel('Actions needed').check();
    await page.getByRole('button', { name: 'Add a corrective action: Disaggregated data' }).click();
    await page.getByLabel('What has to be done').fill('Ask about disability on the session form.');
    await page.getByLabel('Due on').fill('2026-10-10');
    await page.getByRole('button', { name: 'Save the visit' }).click();
    await page.getByText('Say why this does not apply.').waitFor();
    await page.getByLabel('Why it does not apply').fill('No staff of the centre were met');
    await pictureOf(page, 'oversight-visit-400');
    await page.getByRole('button', { name: 'Save the visit' }).click();
    await says('Corrective actions open past their day: 1.');
  });

  it('shows open corrective actions first, and closes one', async () => {
    await goTo(page, 'visits');
    const open = card('To be put right');
    await open.getByText('overdue since 10 October 2026').waitFor();
    await pictureOf(page, 'oversight-visits-400');
    await open
      .getByRole('button', { name: 'Closed today: Ask about disability on the session form.' })
      .click();
    await open.getByText('Nothing is open.').waitFor();
    await goTo(page, `operators/${maple}`);
    await saysNoMore('Corrective actions open past their day: 1.');
  });

  it('is read by the operator’s own staff, who change nothing', async () => {
    const theirs = await browsing.as(staff, 'reports');
    await theirs.getByRole('link', { name: 'Own organisation' }).click();
    await theirs.getByRole('heading', { level: 1, name: 'Maple Clearance Group' }).waitFor();
    await theirs.getByText('It has no reporting channel for safeguarding.').waitFor();
    await theirs.getByText('It has a SADDD clause.').waitFor();
    expect(await theirs.getByRole('main').getByRole('button').count()).toBe(0);
    await theirs.getByRole('link', { name: '1 October 2026' }).click();
    await theirs.getByText('Not applicable: No staff of the centre were met').waitFor();
    await pictureOf(theirs, 'oversight-own-organisation');
  });

  it('keeps safeguarding figures from whoever was not named for them: there is no such page', async () => {
    await goTo(page, 'safeguarding');
    await page.getByRole('heading', { level: 1, name: 'This page is not for your role' }).waitFor();
    await goTo(page, 'operators');
    await card('Who may see safeguarding figures').getByText('Person').waitFor();
    expect(await page.getByRole('link', { name: 'Safeguarding figures' }).count()).toBe(0);
  });

  it('takes safeguarding figures from whoever was named: two numbers a year, and never a case', async () => {
    const theirs = await browsing.as(holder, 'operators');
    await theirs.getByRole('link', { name: 'Safeguarding figures' }).click();
    await theirs.getByText('Do not record a case here; refer it through the national channel.').waitFor();
    await theirs.getByRole('button', { name: 'Add a year' }).click();
    const form = theirs.getByRole('region', { name: 'Add a year' });
    await form.getByLabel('Organisation').selectOption({ label: 'Maple Clearance Group' });
    await form.getByLabel('Year').fill('2025');
    await form.getByLabel('Days set').fill('30');
    await form.getByLabel('Received').fill('4');
    await form.getByLabel('Handled in time').fill('5');
    await form.getByRole('button', { name: 'Save' }).click();
    await form.getByText('These are more than were received.').waitFor();
    await form.getByLabel('Handled in time').fill('3');
    await form.getByRole('button', { name: 'Save' }).click();
    await theirs.getByRole('row', { name: /^Maple Clearance Group 2025 4 3 30/ }).waitFor();
    await pictureOf(theirs, 'oversight-safeguarding');
  });
});
