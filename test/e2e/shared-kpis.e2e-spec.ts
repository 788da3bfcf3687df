import type { Actor } from '../support/actors.js';
import { startApp, type TestApp } from '../support/app.js';
import { givenOn } from '../support/given.js';

type Fields = Readonly<Record<string, unknown>>;
const MONTH = 'country=XVE&from=2026-09&to=2026-09';

let app: TestApp;
let given: Awaited<ReturnType<typeof givenOn>>;
let monitor: Actor;
let colleague: Actor;
let authority: Actor;
let adviser: Actor;
let maple: string;

beforeAll(async () => {
  app = await startApp({ clock: '2026-10-20T09:00:00Z' });
  given = await givenOn(app);
  await given.country('XVE');
  maple = await given.operator('XVE', { name: 'Maple Relief' });
  const centre = await given.operator('XVE', { name: 'The centre', kind: 'centre' });
  await given.duty('XVE', maple);
  monitor = await given.account({ role: 'monitor', country: 'XVE' });
  colleague = await given.account({ role: 'monitor', country: 'XVE' });
  authority = await given.account({ role: 'authority', country: 'XVE' });
  adviser = await given.account({ role: 'adviser' });
  await verified(centre, [CASUALTIES]);
  await verified(maple, [WORKFORCE, MOVEMENT, PLACES, TEAM, MEETING]);
  for (const [path, fields] of ON_FILE) await kept(path, { operatorId: maple, ...fields });
  await kept('channel-surveys', { countryCode: 'XVE', operatorId: maple, ...SURVEY });
});
afterAll(() => app.stop());

const CASUALTIES = {
  kind: 'casualty-outcome',
  killed: 2,
  injured: 6,
  outcomeUnknown: 1,
  sexKnown: 8,
  ageKnown: 7,
  complete: 7,
};
const WORKFORCE = {
  kind: 'workforce',
  organisation: 'operator',
  roleGroup: 'operations',
  level: 'other',
  women: 40,
  men: 100,
  sexUnknown: 0,
  under18: 0,
  disabilityAnswered: null,
  disabilityDeclared: null,
};
const MOVEMENT = {
  kind: 'staff-movement',
  roleGroup: 'operations',
  level: 'other',
  applicantsWomen: 20,
  applicantsMen: 80,
  applicantsUnknown: 0,
  hiresWomen: 3,
  hiresMen: 6,
  hiresUnknown: 0,
  hiresUnder18: 0,
  promotionsWomen: 1,
  promotionsMen: 9,
  promotionsUnknown: 0,
  leaversWomen: 4,
  leaversMen: 5,
  leaversUnknown: 0,
};
const PLACES = {
  kind: 'leadership-place',
  programme: 'mentoring',
  women: 3,
  men: 9,
  sexUnknown: 0,
  disabilityAnswered: 8,
  disabilityDeclared: 1,
};
const TEAM = { kind: 'survey-team', team: 'NTS-1', members: 20, trained: 18, leaderTrained: true };
const MEETING = {
  kind: 'meeting',
  participantsWomen: 2,
  participantsMen: 10,
  participantsUnknown: 0,
  chairsWomen: 1,
  chairsMen: 0,
  womensOrganisation: true,
  disabilityOrganisation: false,
  survivorOrganisation: false,
};
const YES = { answer: 'yes' };
const CHECKS = { sop_practice: YES, saddd: YES, consultation_records: YES, safeguarding_channel: YES };
const ON_FILE = [
  ['agreements', { party: 'centre', from: '2026-01-01', sadddClause: true }],
  ['accreditations', { basis: 'accredited', families: ['eore'], from: '2026-01-01' }],
  ['safeguarding-checks', { checkedOn: '2026-05-01', policy: 'verified', channel: 'verified' }],
  ['sop-checks', { family: 'eore', checkedOn: '2026-05-01', inclusive: true, dataSafe: true }],
  [
    'visits',
    { kind: 'visit', heldOn: '2026-09-04', activity: 'NTS', checks: CHECKS, result: 'satisfactory' },
  ],
] as const;
const SURVEY = {
  heldOn: '2026-09-05',
  womenAsked: 40,
  womenKnow: 30,
  womenTrust: 38,
  menAsked: 50,
  menKnow: 30,
  menTrust: 25,
};

async function verified(operatorId: string, records: readonly Fields[]) {
  const made = await monitor.post('/reports', { operatorId, period: '2026-09', entries: [], records });
  expect([made.status, made.body.errors]).toEqual([201, undefined]);
  expect((await monitor.post(`/reports/${made.body.id}/submission`)).status).toBe(201);
  expect((await colleague.post(`/reports/${made.body.id}/verification`)).status).toBe(201);
}

async function kept(path: string, fields: Fields) {
  const { status, body } = await monitor.post(`/${path}`, fields);
  expect([status, body.errors]).toEqual([201, undefined]);
}

const read = (by: Actor, code: string, more = '') => by.get(`/results/kpis/${code}?${MONTH}${more}`);
const overall = async (by: Actor, code: string) => (await read(by, code)).body.overall;
const partOf = (point: { parts: Fields[] }, code: string) => point.parts.find((part) => part.code === code);
const HIDDEN = { value: null, numerator: null, denominator: null, reason: 'suppressed' };

describe('a KPI of few people', () => {
  beforeAll(() => given.sharing('XVE', { kpis: true }));

  it('says of KPI-21 by which years it is told where it is hidden, and of others nothing of the kind', async () => {
    const why = { reason: 'suppressed', why: 'told_by_years' };
    for (const by of [authority, adviser]) {
      expect(await overall(by, 'KPI-21')).toMatchObject(why);
      const { body } = await by.get(`/results/explain?kpi=KPI-21&${MONTH}`);
      expect(body.kpi.overall).toMatchObject(why);
    }
    expect((await overall(authority, 'KPI-16')).why).toBeUndefined();
    expect((await overall(monitor, 'KPI-21')).why).toBeUndefined();
  });

  it.each([
    ['KPI-16', 7, 9],
    ['KPI-21', 9, 140],
    ['KPI-34', 3, 12],
  ])(
    '%s is exact for the centre, and suppressed for the authority and for advisers',
    async (code, numerator, denominator) => {
      expect(await overall(monitor, code)).toMatchObject({ numerator, denominator });
      for (const by of [authority, adviser]) {
        expect(await overall(by, code)).toMatchObject(HIDDEN);
        const { body } = await by.get(`/results/explain?kpi=${code}&${MONTH}`);
        expect(body.kpi.overall).toMatchObject(HIDDEN);
        const compared = await by.get(
          `/results/comparison?countries=XVE&kpis=${code}&from=2026-09&to=2026-09`,
        );
        expect(compared.body.countries[0].kpis[0]).toMatchObject(HIDDEN);
      }
    },
  );

  it.each([
    ['KPI-16', 'sex', 8, 9],
    ['KPI-21', 'exitWomen', 4, 40],
    ['KPI-21', 'KPI-21b', 3, 9],
    ['KPI-21', 'KPI-21c', 1, 10],
    ['KPI-34', 'disability', 1, 8],
  ])('%s hides its part %s as well', async (code, part, numerator, denominator) => {
    expect(partOf(await overall(monitor, code), part)).toMatchObject({ numerator, denominator });
    for (const by of [authority, adviser])
      expect(partOf(await overall(by, code), part)).toMatchObject(HIDDEN);
  });

  it('KPI-03 and KPI-28 hide few people, by the version of before as well, and count teams and meetings as ever', async () => {
    for (const [code, people, things, kept] of [
      ['KPI-03', { numerator: 18, denominator: 20 }, 'teams', [adviser, authority]],
      ['KPI-28', { numerator: 2, denominator: 12 }, 'seated', [adviser]],
    ] as const) {
      expect(await overall(monitor, code)).toMatchObject(people);
      for (const by of kept) {
        const seen = await overall(by, code);
        expect(seen).toMatchObject(HIDDEN);
        expect(partOf(seen, things)).toMatchObject({ numerator: 1, denominator: 1 });
        const before = (await read(by, code, '&version=1.0')).body.overall;
        expect(before).toMatchObject(HIDDEN);
        // Which organisations reported when stays within the country.
        if (by === adviser) expect(before).not.toHaveProperty('snapshots');
      }
    }
    expect(await overall(authority, 'KPI-28')).toMatchObject({ numerator: 2, denominator: 12 });
  });

  it('KPI-24 hides from advisers a part that leaves few over, and tells the rest', async () => {
    expect(partOf(await overall(authority, 'KPI-24'), 'women_trust')).toMatchObject({ numerator: 38 });
    const seen = await overall(adviser, 'KPI-24');
    expect(seen).toMatchObject({ numerator: 30, denominator: 50 });
    expect(partOf(seen, 'women_trust')).toMatchObject(HIDDEN);
    expect(partOf(seen, 'men_trust')).toMatchObject({ numerator: 25, denominator: 50 });
  });
});

describe('what the centre keeps of operators', () => {
  const CODES = ['KPI-09', 'KPI-23', 'KPI-24', 'KPI-26', 'KPI-32'];
  const routesOf = (code: string) => [
    `/results/kpis/${code}?${MONTH}`,
    `/results/explain?kpi=${code}&${MONTH}`,
  ];

  it.each(CODES)('reaches advisers as %s only while the country shares its KPIs', async (code) => {
    for (const shared of [{}, { indexes: true, recommendationLevels: true }]) {
      await given.sharing('XVE', shared);
      for (const path of routesOf(code))
        expect([path, (await adviser.get(path)).status]).toEqual([path, 404]);
      const compared = await adviser.get(
        `/results/comparison?countries=XVE&kpis=${code}&from=2026-09&to=2026-09`,
      );
      expect(JSON.stringify(compared.body.countries)).not.toContain('numerator');
      expect((await overall(authority, code)).value).not.toBeNull();
    }
    await given.sharing('XVE', { kpis: true });
    const told = await overall(adviser, code);
    const { value, numerator, denominator } = await overall(authority, code);
    expect(told).toMatchObject({ value, numerator, denominator });
  });

  it.each(CODES)('never says of whom: %s', async (code) => {
    await given.sharing('XVE', { kpis: true });
    const { body } = await adviser.get(`/results/explain?kpi=${code}&${MONTH}`);
    expect(body.kpi.reports).toBeNull();
    for (const path of routesOf(code)) {
      const text = JSON.stringify((await adviser.get(path)).body);
      expect([text.includes(maple), text.includes('Maple')]).toEqual([false, false]);
    }
    expect((await read(adviser, code, '&by=operator')).status).toBe(422);
  });

  it('is not read itself by an adviser', async () => {
    for (const path of [...ON_FILE.map(([one]) => one), 'channel-surveys'])
      expect([path, (await adviser.get(`/${path}`)).status]).toEqual([path, 403]);
  });
});
