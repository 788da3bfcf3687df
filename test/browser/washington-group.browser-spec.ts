import type { Page } from 'playwright-core';
import { startApp, type TestApp } from '../support/app.js';
import { type Browsing, browsingOn, pictureOf, tabTo } from '../support/browser.js';
import { givenOn } from '../support/given.js';
import { session } from '../support/reported.js';

const QUESTIONS = ['seeing', 'hearing', 'walking', 'remembering', 'selfCare', 'communicating'];

describe('the Washington Group calculator', () => {
  let app: TestApp;
  let browsing: Browsing;
  let page: Page;
  const sent: string[] = [];

  const cell = (row: string, column: string) =>
    page.getByRole('textbox', { name: `${row}, ${column}`, exact: true });
  /** By keyboard: a list, then six groups of answers, each begun at its first and moved by arrows. */
  async function count(row: string, ...answers: readonly number[]) {
    await tabTo(page, page.getByLabel('The person is one of'));
    await page.keyboard.type(row);
    for (const nth of answers) {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      for (let pressed = 0; pressed < nth; pressed += 1) await page.keyboard.press('ArrowRight');
    }
    await page.keyboard.press('Enter');
  }

  beforeAll(async () => {
    app = await startApp({ clock: '2026-10-20T09:00:00Z' });
    const given = await givenOn(app);
    await given.country('XVE', { name: 'Veldania' });
    await given.places('XVE');
    const operatorId = await given.operator('XVE', { name: 'Maple Clearance Group' });
    const monitor = await given.account({ role: 'monitor', country: 'XVE' });
    const entries = [{ ...session({ women: { with: 1, without: 29 } }), counts: [] }];
    const report = (await monitor.post('/reports', { operatorId, period: '2026-09', entries })).body;
    browsing = await browsingOn(app);
    page = await browsing.as(monitor, `reports/${report.id}/entries/${report.entries[0].id}`);
    page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  });
  afterEach(() => expect(browsing.complaints()).toEqual([]));
  afterAll(async () => {
    await browsing.close();
    await app.stop();
  });

  it('counts person by person, by keyboard, and shows the tally only', async () => {
    await page.getByRole('button', { name: /Washington Group questions/ }).click();
    await count('Women 18–59', 0, 0, 2, 0, 0, 0);
    await page.getByText('People counted: 1').waitFor();
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    await count('Women 18–59', 1, 1, 1, 1, 1, 1);
    await count('Women 60+', 0, 4, 0, 0, 0, 0);
    await page.getByRole('row', { name: 'Women 18–59 2 1 1 0', exact: true }).waitFor();
    await page.getByRole('row', { name: 'Women 60+ 1 0 0 1', exact: true }).waitFor();
    await pictureOf(page, 'washington-group');
  });

  it('stores and sends nothing of it before the tally is put in, and no answer ever', async () => {
    const kept = await page.evaluate(`(async () => {
      const stores = await Promise.all((await indexedDB.databases()).map(({ name }) => new Promise((done) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => {
          const names = [...opening.result.objectStoreNames];
          if (names.length === 0) return done([]);
          const reads = names.map((store) => opening.result.transaction(store).objectStore(store).getAll());
          reads.at(-1).onsuccess = () => done(reads.map((read) => read.result));
        };
      })));
      return JSON.stringify([stores, { ...localStorage }, { ...sessionStorage }, location.href]);
    })()`);
    expect(sent.filter((request) => /entries|Y18T59/.test(request))).toEqual([]);
    expect(kept).not.toContain('Y18T59');
    await page.getByRole('button', { name: 'Put the tally into the entry' }).click();
    await page.getByRole('radio', { name: 'by row' }).waitFor();
    expect(await cell('Women 18–59', 'total').inputValue()).toBe('2');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText(/^saved \d/).waitFor();
    expect(sent.some((request) => request.includes('Y18T59'))).toBe(true);
    for (const question of QUESTIONS)
      expect(sent.filter((request) => request.includes(question))).toEqual([]);
  });

  it('is taken back in one step', async () => {
    await page.getByRole('button', { name: 'undo' }).click();
    expect(await cell('Women 18–59', 'total').inputValue()).toBe('');
  });
});
