import type { Page } from 'playwright-core';
import type { Actor } from '../support/actors.js';
import { type Assessors, givenAssessors, moved, rungOf } from '../support/assessors.js';
import { type Browsing, browsingOn, pictureOf } from '../support/browser.js';

describe('rounds of several checklists and countries', () => {
  let people: Assessors;
  let browsing: Browsing;
  let round: string;

  /** Of one recommendation the lowest step is met; nothing above it. */
  async function answered(by: Actor, where: string): Promise<void> {
    for (const code of people.criteria.filter((one) => one.startsWith('NMAA-1.1-'))) {
      const answer = { answer: rungOf(code) === 1 ? 'met' : 'not_met' };
      expect((await by.put(`${round}/${where}/${code}`, answer)).status).toBe(200);
    }
  }

  beforeAll(async () => {
    people = await givenAssessors();
    const { authority, foreigner, adviser, given } = people;
    round = await people.begun(authority, { period: '2026', dueOn: '2026-11-15' });
    const second = { frameworkRef: 'psea-minimum@1.0', period: '2026', dueOn: '2026-12-01' };
    const other = await people.begun(authority, second);
    await authority.put(`${other}/answers/PSEA-1.1-3a`, { answer: 'met' });
    const document = { criterionCodes: ['PSEA-1.1-3a'], title: 'Order', contentUntil: '2025-06-30' };
    expect((await authority.post(`${other}/evidence`, document)).status).toBe(201);
    await answered(authority, 'answers');
    await moved('submission', round, authority);
    await moved('submission', await people.begun(foreigner, { period: '2026' }), foreigner);
    for (const country of ['XVE', 'XTA']) await given.invitation(country, adviser);
    await answered(adviser, 'verifier-answers');
    browsing = await browsingOn(people.app);
  }, 120_000);
  afterEach(() => expect(browsing.complaints()).toEqual([]));
  afterAll(async () => {
    await browsing.close();
    await people.app.stop();
  });

  it('stand in one calendar, which names a checklist that is not the country’s own, and what of it grows old', async () => {
    const page = await browsing.as(people.authority, 'assessments');
    const calendar = page.getByRole('region', { name: 'Calendar of the rounds' });
    await calendar.getByRole('link', { name: /^NMAA 2026: hand in by 15 November 2026$/ }).waitFor();
    const apart = 'NMAA \\(\u2068Protection from sexual exploitation .*\u2069\\)';
    await calendar
      .getByRole('link', { name: new RegExp(`^${apart} 2026: hand in by 1 December 2026$`) })
      .waitFor();
    await calendar.getByRole('link', { name: new RegExp(`^${apart}: documents too old .*: 1$`) }).waitFor();
    await pictureOf(page, 'rounds-calendar');
    await page.context().close();
  });

  it('stand beside the names of their countries for an adviser', async () => {
    const page = await browsing.as(people.adviser, 'assessments');
    for (const country of ['Country XVE', 'Country XTA']) await page.getByText(country).first().waitFor();
    expect(await page.getByText(/^X(VE|TA)$/).count()).toBe(0);
    await page.context().close();
  });

  it('say why verified stands above supported, and only where it does', async () => {
    const above = 'Verified stands above supported';
    const page: Page = await browsing.as(people.adviser, `${round.slice(1)}/NMAA-1.1`);
    await page.getByText(above).waitFor();
    await page.goto(`/#${round}/NMAA-2.1`);
    await page.getByText('not yet').first().waitFor();
    expect(await page.getByText(above).count()).toBe(0);
  });
});
