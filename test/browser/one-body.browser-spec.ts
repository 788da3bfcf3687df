import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { type Browsing, browsingOn, pictureOf } from '../support/browser.js';
import { ASKED_ONCE, givenOneBody } from '../support/one-body.js';

const [[OURS, THEIRS], [OTHER, OTHER_THERE]] = ASKED_ONCE;

/** What keeps people out of a page, by the WCAG. */
async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag22aa']).analyze();
  return violations.map(({ id }) => id);
}

describe('an officer of one body that is authority and centre', () => {
  let given: Awaited<ReturnType<typeof givenOneBody>>;
  let browsing: Browsing;
  let page: Page;

  const control = (code: string) => page.getByRole('radiogroup', { name: `Your answer to ${code}` });

  beforeAll(async () => {
    given = await givenOneBody();
    await given.settle(false);
    browsing = await browsingOn(given.app);
  });
  afterEach(() => expect(browsing.complaints()).toEqual([]));
  afterAll(async () => {
    await browsing.close();
    await given.app.stop();
  });

  it('says in the settings that one body is both', async () => {
    page = await browsing.as(given.authority, 'countries/XVE');
    await page.getByRole('switch', { name: 'One body is authority and centre' }).click();
    await page.getByRole('button', { name: 'Save' }).last().click();
    await page.getByText('Saved').first().waitFor();
    expect((await given.authority.get('/countries/XVE')).body.oneBody).toBe(true);
  });

  it('answers a shared question once and finds it answered in the other checklist', async () => {
    const round = await given.begunBoth();
    page = await browsing.as(given.both, `${round.nmaa.slice(1)}/NMAA-3.1`);
    await control(OURS).getByRole('radio', { name: 'partly' }).check({ force: true });
    await page.getByText('Asked once for both bodies. It also answers').first().waitFor();
    await page.getByRole('button', { name: `why: ${OURS}` }).click();
    await page.getByText('Both ask for the same figure of the same verified reports').waitFor();
    await pictureOf(page, 'one-body-asked-once');
    await page.getByRole('link', { name: THEIRS }).click();
    await page.getByText('Asked once for both bodies. It was answered as').waitFor();
    expect(await control(THEIRS).getByRole('radio', { name: 'partly' }).isChecked()).toBe(true);
  });

  it('is shown two answers that differ, and says which holds', async () => {
    await given.settle(false);
    const round = await given.begunBoth();
    await given.put(round.nmaa, OTHER, { answer: 'met' });
    await given.put(round.nmac, OTHER_THERE, { answer: 'not_met' });
    await given.settle(true);
    page = await browsing.as(given.both, 'assessments');
    await page.getByText('254 questions instead of 256; asked once: 2.').waitFor();
    await pictureOf(page, 'one-body-rounds');
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('link', { name: new RegExp(`${OTHER}.* and .*${OTHER_THERE}`) }).click();
    await page.getByText('These two answers differ.').waitFor();
    await pictureOf(page, 'one-body-differ');
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: '“not met” (there) holds for both' }).click();
    await page.getByText('These two answers differ.').waitFor({ state: 'detached' });
    expect(await given.said(round, [OTHER, OTHER_THERE])).toEqual(['not_met', 'not_met']);
    expect(await control(OTHER).getByRole('radio', { name: 'not met' }).isChecked()).toBe(true);
  });
});
