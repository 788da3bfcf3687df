import type { Page } from 'playwright-core';
import type { Actor } from '../support/actors.js';
import { startApp, type TestApp } from '../support/app.js';
import { type Browsing, browsingOn, pictureOf } from '../support/browser.js';
import { givenOn } from '../support/given.js';
import { session } from '../support/reported.js';

describe('a report opened or handed in by mistake', () => {
  let app: TestApp;
  let browsing: Browsing;
  let operator: Actor;
  let page: Page;
  let address: string;

  const button = (name: string) => page.getByRole('button', { name, exact: true });

  beforeAll(async () => {
    app = await startApp({ clock: '2026-10-20T09:00:00Z' });
    const given = await givenOn(app);
    await given.country('XVE', { name: 'Veldania' });
    await given.places('XVE');
    const operatorId = await given.operator('XVE', { name: 'Maple Clearance Group' });
    operator = await given.account({ role: 'operator', country: 'XVE', operator: operatorId });
    const entries = [session({ women: { _T: 30, with: 1, _U: 0 } })];
    const report = (await operator.post('/reports', { operatorId, period: '2026-10', entries })).body;
    address = `reports/${report.id}`;
    browsing = await browsingOn(app);
    page = await browsing.as(operator, address);
  });
  afterEach(() => expect(browsing.complaints()).toEqual([]));
  afterAll(async () => {
    await browsing.close();
    await app.stop();
  });

  it('of a month that is not over is asked about before it goes in', async () => {
    await button('Submit the report').click();
    await page.getByText('October 2026 is not over yet. Is the report complete all the same?').waitFor();
    await button('Yes, submit it').click();
    await page.getByText('With the centre.').waitFor();
  });

  it('is taken back before anybody looked at it', async () => {
    await button('Take it back').click();
    await button('Yes, take it back').click();
    await button('Submit the report').waitFor();
    expect((await operator.get(`/${address}`)).body).toMatchObject({
      status: 'draft',
      firstSubmittedAt: null,
    });
  });

  it('is removed with what is in it, once its reader has said so', async () => {
    await button('Remove this draft').click();
    await page
      .getByText('Remove the draft of October 2026, with its 1 entries and 0 records? This cannot be undone.')
      .waitFor();
    await pictureOf(page, 'draft-removed');
    await button('Yes, remove it').click();
    await page.getByRole('heading', { name: 'SADDD reports' }).waitFor();
    expect((await operator.get(`/${address}`)).status).toBe(404);
  });
});
