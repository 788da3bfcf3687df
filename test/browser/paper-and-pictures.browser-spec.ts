import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { loadConfig } from '../../api/config.js';
import { DEMO_CLOCK } from '../../api/demo/countries.js';
import { fillDemo } from '../../api/demo/fill.js';
import { type Actor, ownerOf, signIn } from '../support/actors.js';
import { startApp, type TestApp } from '../support/app.js';
import { type Browsing, browsingOn, goTo, pictureOf } from '../support/browser.js';

const LANGUAGES = ['en', 'fr', 'ar'] as const;
const SHEET = 'compare/XVE/profile';

describe('a country on paper and in pictures, with everything that the demonstration has to say', () => {
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
    // biome-ignore lint/performance/useDomNodeTextContent: only what is seen counts as printed
    const words = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
    const headings = await page.locator('main h2').allInnerTexts();
    await pictureOf(page, `sheet-${role}-${language}`);
    const pages = await pagesOf(page);
    await page.context().close();
    return { words, headings, pages };
  }

  it.each(LANGUAGES)(
    'prints on one page of A4 for its own people and for advisers (%s)',
    async (language) => {
      const own = await printed('authority', SHEET, language);
      const theirs = await printed('adviser', SHEET, language);
      expect([own.pages, theirs.pages]).toEqual([1, 1]);
    },
  );

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
    expect(theirs.words).toContain('hidden to protect a small group 60+ hidden to protect a small group');
    expect(theirs.words).not.toContain('1,174');
    expect(theirs.words).toContain('Policy and practice in writing 87% · applied 6%');
  });

  it('shows its authority beforehand, word for word, what advisers get', async () => {
    const theirs = await printed('adviser', SHEET);
    const preview = await printed('authority', `${SHEET}?as=advisers`);
    expect(preview.words).toBe(theirs.words);
  });

  it('draws bars as one reads: from the left, in Arabic from the right, with the name where one begins', async () => {
    for (const [language, begins] of [
      ['en', 'left'],
      ['ar', 'right'],
    ] as const) {
      const page = await browsing.as(people.get('authority') as Actor, 'overview', {
        language,
        height: 5000,
      });
      await page.locator('figure svg text').first().waitFor();
      for (const name of [/^(Pillars|الركائز)/, /^(Who works|من يعمل)/, /^(Action plans|خطط العمل)/]) {
        const drawing = page.getByRole('figure', { name }).locator('svg').first();
        const whole = await edgesOf(drawing);
        const label = await edgesOf(drawing.locator('text[font-weight="650"]').first());
        expect(Math.abs(label[begins] - whole[begins])).toBeLessThan(4);
      }
      const bar = page.getByRole('figure', { name: /^(Who works|من يعمل)/ }).locator('svg rect[rx]');
      const [track, filled] = [await edgesOf(bar.nth(0)), await edgesOf(bar.nth(1))];
      expect(filled[begins]).toBeCloseTo(track[begins], 0);
      expect(filled.right - filled.left).toBeLessThan(0.5 * (track.right - track.left));
      await page.context().close();
    }
  });

  it('takes tables that read as charts along as SVG and PNG, as drawn charts are', async () => {
    const page = await browsing.as(people.get('adviser') as Actor, 'compare', { height: 3000 });
    const heat = page.getByRole('figure', { name: 'Index by function' });
    await heat.getByRole('gridcell').first().waitFor();
    const svg = (await saved(heat, 'SVG')).toString();
    expect(svg).toMatch(/^<svg[^>]* width="\d+" height="\d+"/);
    const words = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, word]) => word);
    const line = heat.getByRole('row', { name: /^Ostravie/ }).getByRole('gridcell');
    const drawn = words.slice(words.indexOf('Ostravie') + 1, words.indexOf('Veldania'));
    expect(drawn.slice(-(await line.count()))).toEqual(await line.allInnerTexts());
    const png = await saved(heat, 'PNG');
    const [, width] = /width="(\d+)"/.exec(svg) ?? [];
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(2 * Number(width));
    await goTo(page, 'compare?of=people');
    const shares = (await saved(page.getByRole('figure', { name: /people reached/ }), 'SVG')).toString();
    expect(shares).toContain('>Veldania<');
    await page.context().close();
  });

  it('says so where the browser makes no picture, and no longer once another format is taken', async () => {
    const page = await browsing.as(people.get('adviser') as Actor, 'compare', { height: 3000 });
    const heat = page.getByRole('figure', { name: 'Index by function' });
    await heat.getByRole('gridcell').first().waitFor();
    await page.evaluate('HTMLCanvasElement.prototype.toBlob = (give) => give(null)');
    await heat.getByRole('button', { name: /PNG/ }).click();
    await heat.getByRole('alert').getByText('The file could not be made. Try another format.').waitFor();
    await saved(heat, 'SVG');
    await heat.getByRole('alert').waitFor({ state: 'detached' });
    await page.context().close();
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

async function edgesOf(part: Locator): Promise<{ left: number; right: number }> {
  const { x, width } = (await part.boundingBox()) ?? { x: 0, width: 0 };
  return { left: x, right: x + width };
}

/** The file that a figure gives in this format. */
async function saved(figure: Locator, format: 'SVG' | 'PNG'): Promise<Buffer> {
  const file = figure.page().waitForEvent('download');
  await figure.getByRole('button', { name: new RegExp(format) }).click();
  return readFile(await (await file).path());
}
