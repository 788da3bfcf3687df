import { CatalogueService } from '../../api/catalogue/catalogue.service.js';
import { contextOf } from '../../api/domain/validation/context.js';
import { entryFaults, reportFindings } from '../../api/domain/validation/validate.js';
import type { Actor } from '../support/actors.js';
import { startApp, type TestApp } from '../support/app.js';
import { givenOn } from '../support/given.js';
import { session } from '../support/reported.js';
import { ifMatch, reportingOperator } from '../support/reporting-operator.js';

const TODAY = '2026-10-20';
type Reporting = Awaited<ReturnType<typeof reportingOperator>>;

let app: TestApp;
let given: Awaited<ReturnType<typeof givenOn>>;
let operator: Actor;
let monitor: Actor;
let opened: Reporting['opened'];
let submitted: Reporting['submitted'];

beforeAll(async () => {
  app = await startApp({ clock: `${TODAY}T09:00:00Z` });
  given = await givenOn(app);
  ({ operator, monitor, opened, submitted } = await reportingOperator(given));
});
afterAll(() => app.stop());

const women = (number: number, fields = {}) =>
  session({ women: { with: 1, without: number - 1 } }, { projectCode: 'P-S', quantity: null, ...fields });

const COUNT = { measure: 'people', sex: 'M', ageBand: 'Y18T59', disability: '_T', value: 301 };

/** What the browser knows of a report: itself, the country, and what is told around it. */
async function knownInBrowser(path: string) {
  const [report, surroundings, settings, { body: places }] = await Promise.all([
    operator.get(path).then(({ body }) => body),
    operator.get(`${path}/surroundings`).then(({ body }) => body),
    operator.get('/countries/XVE').then(({ body }) => body),
    operator.get('/places'),
  ]);
  const catalogue = app.app.get(CatalogueService, { strict: false });
  const place = (code: string) => {
    const found = places.find((one: { code: string }) => one.code === code);
    return found && { ...found, parents: [] };
  };
  const context = contextOf({
    today: TODAY,
    settings,
    closedPeriods: settings.closedPeriods,
    report,
    activity: (code) => catalogue.activity(code),
    place,
    ...surroundings,
  });
  return { report, context };
}

/** What the rules say in the browser. */
async function saidInBrowser(path: string) {
  const { report, context } = await knownInBrowser(path);
  return reportFindings(report, context).map(({ rule, pointer, message }) => ({ rule, pointer, message }));
}

/** What the server says of it as it is stored. */
const saidByServer = async (path: string) =>
  (await operator.get(`${path}/findings`)).body.map(({ rule, pointer, message }: Record<string, string>) => ({
    rule,
    pointer,
    message,
  }));

describe('the rules', () => {
  it('say in the browser, of what is told around a report, what they say on the server', async () => {
    for (let nth = 1; nth <= 8; nth += 1)
      await submitted({ period: `2018-0${nth}`, entries: [women(nth === 8 ? 60 : 30 + (nth % 3))] });
    const slip = await opened({
      period: '2018-09',
      entries: [women(600), women(60, { placeCode: 'VD0101001', taskRef: 'T1' })],
    });
    const browser = await saidInBrowser(slip.path);
    expect(browser).toEqual(await saidByServer(slip.path));
    expect(browser.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['V12', 'V17']));
  });

  it.each([
    ['V10', '2016-04', [women(80)], '2016-05', [women(80)]],
    ['V08', '2015-Q1', [women(30)], '2015-02', [women(30)]],
  ])('%s is told in both places', async (rule, before, theirs, period, entries) => {
    await submitted({ period: before, entries: theirs });
    const { path } = await opened({ period, entries });
    const browser = await saidInBrowser(path);
    expect(browser).toEqual(await saidByServer(path));
    expect(browser.map((one) => one.rule)).toContain(rule);
  });

  it('V11 is told in both places, of the months of a quarter that was reported as a whole', async () => {
    await submitted({ period: '2017-Q1', entries: [women(90, { projectCode: null })] });
    await submitted({ period: '2017-01', entries: [women(50)] });
    const { path } = await opened({ period: '2017-02', entries: [women(60)] });
    const browser = await saidInBrowser(path);
    expect(browser).toEqual(await saidByServer(path));
    expect(browser.filter(({ rule }) => rule === 'V11')).toEqual([
      expect.objectContaining({ pointer: '#/entries', message: expect.stringContaining('110') }),
    ]);
  });

  it.each([
    ['V02', { counts: [{ ...COUNT, value: -3 }] }],
    ['V03', { statedTotal: 5 }],
    ['V05', { counts: [COUNT, { ...COUNT, disability: 'with', value: 322 }] }],
    ['V20', { activity: 'EORE_MEDIA', setting: null, counts: [COUNT] }],
    ['V23', { comments: 'Call +380 44 123 45 67.' }],
    ['V01', { placeCode: 'VD0909009' }],
  ])(
    '%s keeps an entry from being stored, in the browser and by the same words on the server',
    async (rule, wrong) => {
      const { path } = await opened();
      const { report, context } = await knownInBrowser(path);
      const { id, version, ...stored } = report.entries[0];
      const entry = { ...women(60), ...wrong };
      const written = await operator.put(`${path}/entries/${id}`, entry, ifMatch(version));
      expect([written.status, written.body.errors]).toEqual([
        422,
        entryFaults({ ...entry, id } as never, context),
      ]);
      expect(written.body.errors.map(({ code }: { code: string }) => code)).toContain(rule);
      expect(written.body.errors).toHaveLength(1);
      const [{ id: _, version: still, ...after }] = (await operator.get(path)).body.entries;
      expect([still, after]).toEqual([version, stored]);
    },
  );

  it('keep a report from being handed in for what the browser calls errors, and for nothing else', async () => {
    await submitted({ period: '2012-Q1', entries: [women(30)] });
    const { path } = await opened({
      period: '2012-02',
      entries: [women(600), women(700, { taskRef: 'T9' })],
    });
    const { report, context } = await knownInBrowser(path);
    const errors = reportFindings(report, context).filter(({ severity }) => severity === 'E');
    const { status, body } = await operator.post(`${path}/submission`);
    expect(status).toBe(422);
    expect(body.errors).toEqual(
      errors.map(({ pointer, rule, message }) => ({ pointer, code: rule, detail: message })),
    );
    expect(body.errors.map(({ code }: { code: string }) => code)).toEqual(['V08', 'V08']);
  });

  it('V28 is told in both places, and nothing of the partner but that the figures are the same', async () => {
    const partnerId = await given.operator('XVE', { name: 'Partner of the South' });
    const partner = await given.account({ role: 'operator', country: 'XVE', operator: partnerId });
    const theirs = { operatorId: partnerId, period: '2014-05', entries: [women(81), women(4477)] };
    theirs.entries[1] = { ...women(4477), taskRef: 'T2' };
    const { body: report } = await partner.post('/reports', theirs);
    for (const { rule } of (await partner.get(`/reports/${report.id}/findings`)).body)
      await partner.put(`/reports/${report.id}/comments/${rule}`, { comment: 'As it was.' });
    expect((await partner.post(`/reports/${report.id}/submission`)).status).toBe(201);
    const { path } = await opened({
      period: '2014-05',
      entries: [women(81, { implementingPartner: 'Partner of the South' })],
    });
    const browser = await saidInBrowser(path);
    expect(browser).toEqual(await saidByServer(path));
    expect(browser.map(({ rule }) => rule)).toContain('V28');
    const { body } = await operator.get(`${path}/surroundings`);
    expect(JSON.stringify(body)).not.toContain('4477');
  });

  it('are told nothing of a report that is out of reach', async () => {
    const other = await given.operator('XVE', { name: 'Somebody Else' });
    const stranger = await given.account({ role: 'operator', country: 'XVE', operator: other });
    const adviser = await given.account({ role: 'adviser' });
    const { path } = await opened({ period: '2013-05' });
    expect((await stranger.get(`${path}/surroundings`)).status).toBe(404);
    expect((await adviser.get(`${path}/surroundings`)).status).toBe(403);
    expect((await monitor.get(`${path}/surroundings`)).status).toBe(200);
  });
});
