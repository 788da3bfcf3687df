import { CatalogueService } from '../../api/catalogue/catalogue.service.js';
import { FrameworksService } from '../../api/catalogue/frameworks.service.js';
import { BODIES } from '../../api/domain/codes.js';
import { criteriaOf, type Framework, recommendationsOf } from '../../api/domain/framework.js';
import { asEvidence, dataEvidenceWindow } from '../../api/domain/kpi/data-evidence.js';
import type { Actor } from '../support/actors.js';
import { startApp, type TestApp } from '../support/app.js';
import { moved, REF } from '../support/assessors.js';
import { givenOn } from '../support/given.js';
import { reportingIn, session } from '../support/reported.js';

const TODAY = '2026-04-20';
const staff = (women: number, men: number) => ({
  ...{ kind: 'workforce', organisation: 'operator', roleGroup: 'operations', level: 'other', women, men },
  ...{ sexUnknown: 0, under18: 0, disabilityAnswered: null, disabilityDeclared: null },
});
/** A survey in which of few it is not known whether they have a disability. */
const SURVEY = session(
  { women: { with: 6, without: 40, _U: 3 } },
  { activity: 'NTS', setting: null, quantity: null },
);

interface Figure {
  readonly value: number | null;
  readonly lower?: number | null;
  readonly upper?: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}
const numbersOf = ({ value, lower = null, upper = null, numerator, denominator }: Figure) => ({
  ...{ value, lower, upper, numerator, denominator },
});
const NO_NUMBERS = numbersOf({ value: null, numerator: null, denominator: null });

describe('the figures behind answers, beside the KPIs that they are of', () => {
  let app: TestApp;
  let given: Awaited<ReturnType<typeof givenOn>>;
  let authority: Actor;
  let monitor: Actor;
  let framework: Framework;
  const paths = new Map<string, string>();

  beforeAll(async () => {
    app = await startApp({ clock: `${TODAY}T09:00:00Z` });
    given = await givenOn(app);
    await given.country('XVE');
    await given.places('XVE');
    authority = await given.account({ role: 'authority', country: 'XVE' });
    monitor = await given.account({ role: 'monitor', country: 'XVE' });
    const { verified } = reportingIn(given, 'XVE');
    const [maple, steppe] = [await given.operator('XVE'), await given.operator('XVE')];
    for (const operator of [maple, steppe]) await given.duty('XVE', operator, { fromMonth: '2026-01' });
    await verified(maple, '2026-01', { entries: [SURVEY], records: [staff(20, 30)] });
    // Few women, in a report that comes alone: by the end of March staff is not told.
    await verified(steppe, '2026-03', { records: [staff(3, 20)] });
    framework = await app.app.get(FrameworksService, { strict: false }).framework(REF);
    for (const [body, by] of [['NMAA', authority] as const, ['NMAC', monitor] as const]) {
      const { status, body: made } = await by.post('/assessments', {
        body,
        frameworkRef: REF,
        period: '2026',
      });
      expect([status, made.code]).toEqual([201, undefined]);
      paths.set(body, `/assessments/${made.id}`);
    }
  });
  afterAll(() => app.stop());

  const asks = () =>
    BODIES.flatMap((body) => recommendationsOf(framework, body))
      .flatMap(criteriaOf)
      .flatMap(({ criterion: { code, dataEvidence } }) => (dataEvidence ? [{ code, ...dataEvidence }] : []));

  /** Of each criterion that names a KPI what somebody is told of it. */
  async function toldTo(reader: Actor): Promise<Map<string, Figure>> {
    const answers = await Promise.all([...paths.values()].map((path) => reader.get(`${path}/scores`)));
    const criteria = answers.flatMap(({ body }) => body.recommendations).flatMap((one) => one.criteria);
    return new Map(criteria.flatMap(({ code, verdict }) => (verdict ? [[code, verdict] as const] : [])));
  }

  /** The KPI of a criterion over its months, as somebody is told it. */
  async function kpiToldTo(reader: Actor, { kpi, months = 12 }: { kpi: string; months?: number }) {
    const { from, to } = dataEvidenceWindow('2026', months, TODAY);
    const versions = app.app.get(CatalogueService, { strict: false }).kpiVersions(kpi);
    const version = asEvidence(versions)?.version;
    const asked = `country=XVE&from=${from}&to=${to}&version=${version}`;
    const { status, body } = await reader.get(`/results/kpis/${kpi}?${asked}`);
    expect([kpi, status]).toEqual([kpi, 200]);
    return numbersOf(body.overall ?? NO_NUMBERS);
  }

  it('are what everybody in the country is told of the KPI, to its monitors too, and never more', async () => {
    const [told, toldToMonitors] = [await toldTo(authority), await toldTo(monitor)];
    const more: string[] = [];
    for (const ask of asks()) {
      const kpi = await kpiToldTo(authority, ask);
      for (const all of [told, toldToMonitors])
        expect([ask.code, numbersOf(all.get(ask.code) ?? NO_NUMBERS)]).toEqual([ask.code, kpi]);
      if ((await kpiToldTo(monitor, ask)).numerator !== kpi.numerator) more.push(ask.kpi);
    }
    expect(told.size).toBe(asks().length);
    // Without these the figures would be the same whatever they passed.
    expect(more).toEqual(expect.arrayContaining(['KPI-05', 'KPI-17']));
  });

  it('are told to nobody outside: an invited adviser is told what they say alone', async () => {
    await moved('submission', paths.get('NMAA') ?? '', authority);
    await moved('submission', paths.get('NMAC') ?? '', monitor);
    const adviser = await given.account({ role: 'adviser' });
    await given.invitation('XVE', adviser);
    const told = await toldTo(adviser);
    expect(told.size).toBe(asks().length);
    for (const [code, verdict] of told) {
      expect(Object.keys(verdict).sort()).toEqual(['asOf', 'denominator', 'numerator', 'state', 'value']);
      expect([code, numbersOf(verdict)]).toEqual([code, NO_NUMBERS]);
    }
  });
});
