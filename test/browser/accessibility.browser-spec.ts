import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { loadConfig } from '../../api/config.js';
import { DEMO_CLOCK } from '../../api/demo/countries.js';
import { fillDemo } from '../../api/demo/fill.js';
import type { Role } from '../../api/domain/codes.js';
import { type Actor, ownerOf, signIn } from '../support/actors.js';
import { startApp, type TestApp } from '../support/app.js';
import { type Browsing, browsingOn, goTo, pictureOf } from '../support/browser.js';
import { session } from '../support/reported.js';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const LOADING = /^(One moment…|لحظة من فضلك…)$/;
/** The heading of an address that leads nowhere. */
const NOWHERE = /^(There is no page at this address|لا توجد صفحة بهذا العنوان)$/;
const ENTRIES = /^(Entries|البنود)$/;
const LEFT_OUT = /^(left out|مستبعد):/;
const DEVICES = (['en', 'ar'] as const).flatMap((language) =>
  ([1280, 400] as const).map((width) => ({ language, width })),
);

let app: TestApp;
let browsing: Browsing;
/** The main screens: their name, whose they are, their address. */
const screens: [string, Role, string][] = [];
/** As `screens`, looked at in English on a wide screen and in Arabic on a narrow one. */
const further: [string, Role, string][] = [];
const people = new Map<Role, Actor>();

beforeAll(async () => {
  app = await startApp({ clock: DEMO_CLOCK });
  const config = loadConfig({ LOG_LEVEL: 'error', CLOCK: DEMO_CLOCK });
  const { accounts } = await fillDemo(config, app);
  const owner = await ownerOf(app);
  for (const { role, userId, email } of accounts)
    if (!people.has(role)) people.set(role, await signIn(app, owner, userId, email));
  const [monitor, authority] = [people.get('monitor') as Actor, people.get('authority') as Actor];
  const [{ id: operatorId }] = (await monitor.get('/operators')).body;
  const asked = { operatorId, period: '2026-10', entries: [session({ women: { with: 1, without: 39 } })] };
  const report = (await monitor.post('/reports', asked)).body;
  const rounds = (await authority.get('/assessments')).body;
  const round = rounds.find(
    ({ body, status }: Record<string, string>) => body === 'NMAA' && status === 'draft',
  );
  screens.push(
    ['overview', 'authority', 'overview'],
    ['checklist', 'authority', `assessments/${round.id}/NMAA-2.2`],
    ['scores', 'authority', `assessments/${round.id}/scores`],
    ['report', 'monitor', `reports/${report.id}`],
    ['grid', 'monitor', `reports/${report.id}/entries/${report.entries[0].id}`],
    ['quality', 'monitor', 'quality'],
    ['imports', 'monitor', 'imports'],
    ['operators', 'monitor', 'operators'],
    ['operator', 'monitor', `operators/${operatorId}`],
    ['own-organisation', 'operator', 'operators'],
    ['visits', 'monitor', 'visits'],
    ['visit', 'monitor', `visits/create?operator=${operatorId}`],
    ['safeguarding', 'monitor', 'safeguarding'],
    ['sharing', 'authority', 'sharing'],
    ['inbox', 'authority', 'notices'],
    ['kpis', 'monitor', 'kpis'],
    ['kpi-against-need', 'authority', 'kpis/KPI-11'],
    ['kpi-without-figure', 'authority', 'kpis/KPI-16'],
    ['baselines', 'authority', 'baselines'],
    ['compare', 'adviser', 'compare'],
    ['accounts', 'administrator', 'users'],
    ['account', 'administrator', 'users/create'],
  );
  further.push(
    ['national-criteria', 'authority', 'national-criteria'],
    ['national-criterion', 'authority', 'national-criteria/XVE-NMAA-2'],
    ['national-answers', 'authority', `assessments/${round.id}/national`],
    ['rounds', 'authority', 'assessments'],
    ['assignments', 'authority', `assessments/${round.id}/assignments`],
    ['rounds-compared', 'authority', `assessments/${round.id}/comparison`],
    ['actions', 'authority', 'actions'],
    ['actions-list', 'authority', 'actions?view=list'],
    ['action', 'authority', 'actions/create?recommendation=NMAA-2.2'],
    ['kpi', 'authority', 'kpis/KPI-04'],
    ['inbox', 'authority', 'notices'],
    ['country', 'adviser', 'compare/XVE'],
    ...['pillars', 'recommendations', 'rounds', 'kpis', 'people'].map((of): [string, Role, string] => [
      `compare-${of}`,
      'adviser',
      `compare?of=${of}`,
    ]),
    ['profile', 'adviser', 'compare/XVE/profile'],
    ['practices', 'adviser', 'practices'],
    ['practices-own', 'authority', 'practices'],
    ['practice', 'authority', 'practices/create'],
    ['own-words', 'authority', 'practices/words'],
    ['versions', 'administrator', 'frameworks'],
  );
  browsing = await browsingOn(app);
});
afterAll(async () => {
  await browsing.close();
  await app.stop();
});

/** Everything of a screen is here: its title, not that of where one was, and nothing that says it is loading. */
async function shown(page: Page) {
  await page.locator('main h1').filter({ hasNotText: NOWHERE }).waitFor();
  await page.getByText(LOADING).first().waitFor({ state: 'detached' });
}

async function faultsOf(page: Page): Promise<string[]> {
  // No page has frames: axe need not gather its findings in a page of its own.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await axe.withTags(WCAG).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

/** By how many pixels the page is wider than its screen. */
const overflow = (page: Page): Promise<number> =>
  page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);

describe.each(DEVICES)('in $language, $width pixels wide,', (device) => {
  const found: Record<string, unknown> = {};

  /** Goes there, by way of nowhere, on a screen high enough to draw what is drawn only when it comes into view. */
  async function look(page: Page, name: string, address: string) {
    await goTo(page, 'nowhere');
    await page.locator('main h1').filter({ hasText: NOWHERE }).waitFor();
    await page.setViewportSize({ width: device.width, height: 8000 });
    await goTo(page, address);
    await judge(page, name);
  }

  async function judge(page: Page, name: string) {
    await shown(page);
    await page.setViewportSize({ width: device.width, height: 900 });
    await pictureOf(page, `${name}-${device.language}-${device.width}`);
    const direction = await page.locator('html').getAttribute('dir');
    found[name] = { direction, overflow: await overflow(page), faults: await faultsOf(page) };
  }

  it('every screen meets WCAG 2.2 AA as far as axe can tell, fits its width, runs the right way and asks nobody else', async () => {
    await judge(await browsing.visitor('', device), 'sign-in');
    await judge(await browsing.visitor('public', device), 'public');
    const pages = new Map<Role, Page>();
    const isOuter = (device.language === 'ar') === (device.width === 400);
    for (const [name, role, address] of isOuter ? [...screens, ...further] : screens) {
      const page = pages.get(role) ?? (await browsing.as(people.get(role) as Actor, '', device));
      pages.set(role, page);
      await look(page, name, address);
    }
    if (isOuter) {
      const page = pages.get('monitor') as Page;
      await look(page, 'explained', 'kpis/KPI-04');
      await page.getByRole('button', { name: ENTRIES }).first().click();
      await page.getByRole('cell', { name: LEFT_OUT }).first().waitFor();
      await judge(page, 'explained-entries');
    }
    const right = { direction: device.language === 'ar' ? 'rtl' : 'ltr', overflow: 0, faults: [] };
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, right])));
    expect(browsing.complaints()).toEqual([]);
  }, 600_000);
});
