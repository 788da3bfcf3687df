import type { Page } from 'playwright-core';
import { loadConfig } from '../../api/config.js';
import { DEMO_CLOCK } from '../../api/demo/countries.js';
import { fillDemo } from '../../api/demo/fill.js';
import { type Actor, ownerOf, signIn } from '../support/actors.js';
import { startApp, type TestApp } from '../support/app.js';
import { type Browsing, browsingOn, pictureOf } from '../support/browser.js';

const LANGUAGES = ['en', 'fr', 'ar'] as const;
const SHEET = 'compare/XVE/profile';

describe('a country on one sheet of A4, with everything that the demonstration has to say', () => {
  let app: TestApp;
  let browsing: Browsing;
  const people = new Map<string, Actor>();

  beforeAll(async () => {
    app = await startApp({ clock: DEMO_CLOCK });
    const { accounts } = await fillDemo(loadConfig({ LOG_LEVEL: 'error', CLOCK: DEMO_CLOCK }), app);
    const owner = await ownerOf(app);
    for (const { role, userId, email } of accounts)
      if (!people.has(role)) people.set(role, await signIn(app, owner, userId, email));
    browsing = await browsingOn(app);
  });
  afterEach(() => expect(browsing.complaints()).toEqual([]));
  afterAll(async () => {
    await browsing.close();
    await app.stop();
  });

  /** The headings of the sheet, its words as they are printed, and how many pages the print has. */
  async function printed(role: string, address: string, language: 'en' | 'fr' | 'ar' = 'en') {
    const page = await browsing.as(people.get(role) as Actor, address, { language });
    await page.locator('main table').last().waitFor();
    await page.emulateMedia({ media: 'print' });
    const words = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
    const headings = await page.locator('main h2').allInnerTexts();
    await pictureOf(page, `sheet-${role}-${language}`);
    const pages = await pagesOf(page);
    await page.context().close();
    return { words, headings, pages };
  }

  it.each(LANGUAGES)('prints on one page for its own people and for advisers (%s)', async (language) => {
    const own = await printed('authority', SHEET, language);
    const theirs = await printed('adviser', SHEET, language);
    expect([own.pages, theirs.pages]).toEqual([1, 1]);
  });

  it('has everything for its own people; advisers get neither plans nor next steps, and small groups are hidden', async () => {
    const own = await printed('authority', SHEET);
    const theirs = await printed('adviser', SHEET);
    const forAll = [
      'Veldania in its own words',
      'Pillars',
      'Levels by function',
      'Risk education',
      'How fully people are described',
      'Who works in mine action',
      'KPIs',
    ];
    const begins = ({ headings }: typeof own) => headings.map((one) => one.replace(/:.*/, ''));
    expect(begins(own)).toEqual([...forAll, 'Action plans', 'What to do next']);
    expect(begins(theirs)).toEqual(forAll);
    expect(own.words).toContain('1,174 60+ 1,111');
    expect(theirs.words).toContain('hidden, too few people 60+ hidden, too few people');
    expect(theirs.words).not.toContain('1,174');
    expect(theirs.words).toContain('Policy and practice in writing 87% · applied 6%');
  });

  it('shows its authority beforehand, word for word, what advisers get', async () => {
    const theirs = await printed('adviser', SHEET);
    const preview = await printed('authority', `${SHEET}?as=advisers`);
    expect(preview.words).toBe(theirs.words);
  });

  it('says of what is no longer shared that it is not shared, and nothing else of it', async () => {
    const authority = people.get('authority') as Actor;
    const kept = (await authority.get('/countries/XVE/sharing')).headers.get('etag') ?? '';
    const asked = { indexes: true, recommendationLevels: false, kpis: false, narrative: false };
    const { status } = await authority.put('/countries/XVE/sharing', asked, { 'if-match': kept });
    expect(status).toBe(200);
    const { headings, words, pages } = await printed('adviser', SHEET);
    expect(headings).toEqual(['Pillars: Authority (NMAA)', 'Levels by function']);
    expect(words).toMatch(/NMAA Oversight not shared \d+/);
    expect(words).not.toContain('KPI-');
    expect(words).not.toContain('16,886');
    expect(pages).toBe(1);
  });
});

/** How many pages the browser's print makes of it. */
async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
