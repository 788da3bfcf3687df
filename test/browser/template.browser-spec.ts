import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { Actor } from '../support/actors.js';
import { startApp, type TestApp } from '../support/app.js';
import { type Browsing, browsingOn, pictureOf } from '../support/browser.js';
import { openTemplate } from '../support/filled-template.js';
import { givenOn } from '../support/given.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

describe('an operator who reports without a line', () => {
  let app: TestApp;
  let browsing: Browsing;
  let operator: Actor;
  let page: Page;
  let template: Awaited<ReturnType<typeof openTemplate>>;
  const choose = (name: string) =>
    page.locator('input[type=file]').setInputFiles({ name, mimeType: XLSX, buffer: template.bytes() });

  beforeAll(async () => {
    app = await startApp({ clock: '2026-10-20T09:00:00Z' });
    const given = await givenOn(app);
    await given.country('XVE', { name: 'Veldania' });
    await given.places('XVE');
    const maple = await given.operator('XVE', { name: 'Maple Clearance Group' });
    operator = await given.account({ role: 'operator', country: 'XVE', operator: maple });
    browsing = await browsingOn(app);
    page = await browsing.as(operator, 'imports', { width: 400 });
  });
  afterEach(() => expect(browsing.complaints()).toEqual([]));
  afterAll(async () => {
    await browsing.close();
    await app.stop();
  });

  it('takes the template of the month that is due along, in the language they choose', async () => {
    await page.getByRole('combobox', { name: 'Language' }).selectOption('fr');
    await pictureOf(page, 'template');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Get the template' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('template-Maple-Clearance-Group-2026-09-fr.xlsx');
    template = await openTemplate(await readFile(await download.path()));
    expect(template.sheets[0]?.rows[0]).toEqual(['Opérateur', 'Maple Clearance Group']);
  });

  it('brings it back filled in, and nobody asks what its columns hold', async () => {
    template.fill('EORE', {
      placeCode: 'VD0101001 · Aster',
      beneficiaryType: 'Directs',
      'F.Y0T17._T': 12,
      'M.Y0T17._T': 9,
    });
    await choose('september.xlsx');
    await page.getByRole('button', { name: 'Look at it' }).click();
    await page.getByText('1 of 1 rows can be taken, 0 are refused.').first().waitFor();
    await page.getByRole('button', { name: 'Bring in all 1 rows' }).click();
    await page
      .getByText(/1 of 1 rows came in: 1 new/)
      .first()
      .waitFor();
    const [report] = (await operator.get('/reports')).body;
    expect(report).toMatchObject({ period: '2026-09', status: 'draft', entryCount: 1 });
  });

  it('learns which heading keeps a file from being read', async () => {
    await page.getByRole('button', { name: 'Another file' }).click();
    template.edit('EORE', (xml) => xml.replace('Bénéficiaires', 'Qui'));
    await choose('changed.xlsx');
    await page.getByRole('button', { name: 'Look at it' }).click();
    await page.getByText('This template is not as it was made').waitFor();
    await page.getByText('Sheet EORE, C2: "Bénéficiaires" was made into "Qui".').waitFor();
    await pictureOf(page, 'template-changed');
  });
});
