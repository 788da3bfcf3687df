import type { Page } from 'playwright-core';
import { type Browsing, browsingOn, goTo, pictureOf } from '../support/browser.js';
import { type FirstQuarter, firstQuarter } from '../support/first-quarter.js';

const MONTHS = 'from=2026-01&to=2026-03';

describe('a country that shares with a peer and with the public', () => {
  let quarter: FirstQuarter;
  let browsing: Browsing;
  let page: Page;

  beforeAll(async () => {
    quarter = await firstQuarter();
    const { authority } = quarter;
    const round = { body: 'NMAA', frameworkRef: 'gdei-wps@1.0', period: '2026' };
    const { id } = (await authority.post('/assessments', round)).body;
    await authority.post(`/assessments/${id}/submission`);
    await authority.post(`/assessments/${id}/publication`);
    browsing = await browsingOn(quarter.app);
    page = await browsing.as(authority);
  });
  afterEach(() => expect(browsing.complaints()).toEqual([]));
  afterAll(async () => {
    await browsing.close();
    await quarter.app.stop();
  });

  const card = (name: string) => page.getByRole('region', { name });

  it('names the peer and switches on what it sees; a sentence says who sees what', async () => {
    await goTo(page, 'sharing');
    await page.getByText('With peer countries: nothing.').waitFor();
    const peers = card('Peer countries');
    await peers.getByRole('checkbox', { name: 'Tarnland' }).check();
    await peers.getByRole('button', { name: 'Save the countries' }).click();
    await peers.getByText('No country is named yet').waitFor({ state: 'detached' });
    await peers.getByRole('switch', { name: 'KPIs' }).click();
    await page.getByText('With peer countries: KPIs.').waitFor();
    await card('The public').getByRole('switch', { name: 'Indexes' }).click();
    await page.getByText('With the public: Indexes.').waitFor();
    await page
      .getByText('Shared with advisers: nothing of their own. They see what everybody sees: Indexes.')
      .waitFor();
    await page.getByRole('link', { name: 'See it as advisers see it' }).waitFor();
    await pictureOf(page, 'sharing-by-audience');
  });

  it('goes over to bands, or back, only when that is saved', async () => {
    const peers = card('Peer countries');
    const radio = (name: RegExp) => peers.getByRole('radio', { name });
    const stored = async () => (await quarter.authority.get('/countries/XVE/sharing/peers')).body;
    await radio(/In bands/).check();
    await radio(/In bands/).press('ArrowUp');
    await radio(/In bands/).check();
    await peers.getByRole('button', { name: 'Save how peers see you' }).waitFor();
    expect(await stored()).toMatchObject({ form: 'named', kpis: true });
    await peers.getByRole('button', { name: 'Save how peers see you' }).click();
    await page
      .getByText('With peer countries: nothing of their own. They see what everybody sees: Indexes.')
      .waitFor();
    expect(await stored()).toMatchObject({ form: 'bands', kpis: false });
    await radio(/By name/).check();
    await peers.getByRole('button', { name: 'Save how peers see you' }).click();
    await peers.getByRole('switch', { name: 'KPIs' }).click();
    await page.getByText('With peer countries: KPIs.').waitFor();
  });

  it('keeps what is ticked and not saved while a level is switched', async () => {
    const peers = card('Peer countries');
    await peers.getByRole('checkbox', { name: 'Tarnland' }).uncheck();
    await peers.getByRole('switch', { name: 'Indexes' }).click();
    await page.getByText('With peer countries: Indexes · KPIs.').waitFor();
    expect(await peers.getByRole('checkbox', { name: 'Tarnland' }).isChecked()).toBe(false);
    await peers.getByRole('checkbox', { name: 'Tarnland' }).check();
    await peers.getByRole('switch', { name: 'Indexes' }).click();
    await page.getByText('With peer countries: KPIs.').waitFor();
  });

  it('is told that somebody else decided meanwhile, and decides on that', async () => {
    const path = '/countries/XVE/sharing/public';
    const { version, indexes, recommendationLevels, kpis, narrative } = (await quarter.authority.get(path))
      .body;
    const body = { indexes, recommendationLevels, kpis, narrative, from: null, until: '2099-12-31' };
    await quarter.authority.put(path, body, { 'if-match': `"${version}"` });
    const levels = card('The public').getByRole('switch', { name: 'Levels of the recommendations' });
    await levels.click();
    await card('The public').getByText('Somebody else changed this').waitFor();
    await levels.click();
    await page.getByText('With the public: Indexes · Levels of the recommendations.').waitFor();
    await levels.click();
    await page.getByText('With the public: Indexes.').waitFor();
  });

  it('looks at itself through the eyes of each', async () => {
    await page.getByRole('link', { name: 'See it as peers see it' }).click();
    await page.getByText('As the countries you named see it now.').waitFor();
    const toKpis = page.locator('main a[href*="#/kpis"]');
    await page.getByRole('heading', { name: /^KPIs, / }).waitFor();
    expect(await toKpis.count()).toBe(0);
    await goTo(page, 'overview');
    await toKpis.first().waitFor();
    await goTo(page, 'compare/XVE?as=public');
    await page.getByText('As the public sees it now.').waitFor();
  });

  it('hides more from others than the minimum does, sees what is left, and reads it in its log', async () => {
    await goTo(page, 'sharing');
    const small = card('Small counts');
    await small.getByText('Counts of people below 5 are hidden from advisers and peers.').waitFor();
    await small.getByLabel('Advisers and peers see counts from').selectOption('15');
    await small.getByRole('button', { name: 'Save small counts' }).click();
    await small.getByText('The public must not be shown smaller counts than advisers and peers.').waitFor();
    await small.getByLabel('The public sees counts from').selectOption('20');
    await small.getByRole('button', { name: 'Save small counts' }).click();
    await small.getByText('Counts of people below 15 are hidden from advisers and peers.').waitFor();
    await small.getByText('Counts of people below 20 are hidden from the public.').waitFor();
    await card('Log').getByText('advisers and peers from 15, the public from 20').waitFor();
    await pictureOf(page, 'sharing-small-counts');
    await goTo(page, `compare/XVE?as=peers&${MONTHS}`);
    await page.getByText('Counts of people below 15 are hidden here').waitFor();
  });

  it('is seen by the peer beside its own country', async () => {
    const peer = await browsing.as(quarter.foreigner);
    await goTo(peer, `compare?of=people&${MONTHS}`);
    await peer
      .getByRole('figure', { name: 'People reached' })
      .getByRole('row', { name: /^Veldania/ })
      .waitFor();
    await goTo(peer, 'compare?of=functions');
    await peer.getByText('Fewer than five countries share their indexes with yours so far').waitFor();
    await pictureOf(peer, 'peer-compare');
    await goTo(peer, 'compare/XVE');
    await peer.getByRole('heading', { level: 1, name: /Veldania/ }).waitFor();
  });

  it('shows everybody its indexes, without an account or the application around them', async () => {
    await page.context().clearCookies();
    await goTo(page, 'public');
    await page.getByRole('heading', { level: 1, name: 'What countries show to everybody' }).waitFor();
    await page.getByRole('link', { name: 'Veldania' }).click();
    await page.getByRole('heading', { level: 1, name: 'Veldania' }).waitFor();
    await page.getByRole('figure', { name: 'Levels by function' }).waitFor();
    expect(await page.getByRole('navigation', { name: 'Main' }).count()).toBe(0);
    expect(await page.getByText('KPIs,').count()).toBe(0);
    await pictureOf(page, 'public-country');
  });
});
