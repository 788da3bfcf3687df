import type { Actor } from '../support/actors.js';
import { REF } from '../support/assessors.js';
import { type SideBySide, sideBySide } from '../support/side-by-side.js';
import { NEXT_REF } from '../support/versions.js';

let people: SideBySide;
let adviser: Actor;
let authority: Actor;

beforeAll(async () => {
  people = await sideBySide();
  ({ adviser, authority } = people);
}, 120_000);
afterAll(() => people.app.stop());

const compared = async (question: string, by = adviser) =>
  (await by.get(`/results/comparison?${question}`)).body;
// biome-ignore lint/suspicious/noExplicitAny: a test states what it expects of the body
const rowOf = (answer: any, code: string) =>
  answer.countries.find((row: { countryCode: string }) => row.countryCode === code);
// biome-ignore lint/suspicious/noExplicitAny: a test states what it expects of the body
const cellOf = (row: any, kind: string, code: string) =>
  row[kind].find((cell: { code: string }) => cell.code === code);
// biome-ignore lint/suspicious/noExplicitAny: a test states what it expects of the body
const namesIn = ({ countries }: any) => countries.map(({ name }: { name: string }) => name);

describe('countries side by side', () => {
  it('say which columns they have, by name and never by figure', async () => {
    expect(namesIn(await compared('pillars'))).toEqual(['Amberland', 'Veldania']);
    expect(namesIn(await compared('recommendations'))).toEqual(['Veldania', 'Zedland']);
    expect(namesIn(await compared('rounds'))).toEqual(['Amberland', 'Veldania']);
    const asked = await compared('pillars&countries=XVE,XAM');
    expect(namesIn(asked)).toEqual(['Veldania', 'Amberland']);
  });

  it('are refused where nothing, nothing that exists, or two things at once are asked for', async () => {
    const twice = ['kpis=KPI-04&measure=people', 'pillars&functions', 'rounds&recommendations'];
    for (const question of [...twice, '', 'pillars=PA', 'recommendations=NMAA', 'rounds=2026'])
      expect([question, (await adviser.get(`/results/comparison?${question}`)).status]).toEqual([
        question,
        422,
      ]);
  });

  it('are absent alike whether nothing is shared, not this, or there is no such country', async () => {
    for (const kind of ['pillars', 'rounds', 'functions']) {
      const { countries } = await compared(`${kind}&countries=XQU,XZE,XXX`);
      expect(countries).toEqual(
        ['XQU', 'XZE', 'XXX'].map((countryCode) => ({ countryCode, name: null, reason: 'not_shared' })),
      );
    }
    const { countries } = await compared('recommendations&countries=XAM,XQU');
    expect(countries.map(({ reason }: { reason: string }) => reason)).toEqual(['not_shared', 'not_shared']);
  });

  it('show an authority its own country alone', async () => {
    for (const kind of ['pillars', 'recommendations', 'rounds']) {
      expect(namesIn(await compared(kind, authority))).toEqual(['Veldania']);
      const asked = await compared(`${kind}&countries=XVE,XAM,XZE`, authority);
      expect(namesIn(asked)).toEqual(['Veldania', null, null]);
    }
  });
});

describe('countries of a region or a language', () => {
  it('are found by region and by language, and stand by name', async () => {
    expect(namesIn(await compared('pillars&region=151'))).toEqual(['Amberland', 'Veldania']);
    expect(namesIn(await compared('recommendations&region=151'))).toEqual(['Veldania']);
    expect(namesIn(await compared('rounds&language=fr'))).toEqual(['Amberland']);
    expect(namesIn(await compared('kpis=KPI-04&language=en'))).toEqual(['Veldania']);
    expect(namesIn(await compared('measure=people&region=151'))).toEqual(['Veldania']);
    expect(namesIn(await compared('measure=people&region=145'))).toEqual([]);
  });

  it('are all of a kind or named one by one, not both', async () => {
    for (const question of ['pillars&region=151&countries=XVE', 'pillars&region=1', 'pillars&language=FR'])
      expect([question, (await adviser.get(`/results/comparison?${question}`)).status]).toEqual([
        question,
        422,
      ]);
  });

  it('have no span while they are fewer than five', async () => {
    const { columns } = await compared('pillars');
    expect(columns[0].spans).toEqual({ evidenced: null, claimed: null, verified: null });
  });
});

describe('pillars', () => {
  it('are four of each body, on three readings, with their limits', async () => {
    const answer = await compared('pillars');
    expect(answer.columns.map(({ code, body }: Record<string, string>) => `${body} ${code}`)).toEqual([
      'NMAA PA',
      'NMAA PR',
      'NMAA PV',
      'NMAA RR',
      'NMAC PA',
      'NMAC PR',
      'NMAC PV',
      'NMAC RR',
    ]);
    const { pillars, limits } = rowOf(answer, 'XAM');
    expect(pillars[0]).toMatchObject({ body: 'NMAA', claimed: { index: 75 }, evidenced: { index: 0 } });
    expect(pillars[0].verified).toMatchObject({ index: null, reason: 'not_verified' });
    expect(pillars[4]).toEqual({ code: 'PA', body: 'NMAC', reason: 'not_shared' });
    expect(limits).toEqual([
      expect.objectContaining({ body: 'NMAA', period: '2023', answered: 1, verified: 0, of: 18 }),
    ]);
  });

  it('say that a figure is old: the round of 2023 was published later, and speaks of 2023', async () => {
    const answer = await compared('pillars');
    expect(rowOf(answer, 'XAM').limits[0]).toMatchObject({ ageMonths: 33, cautions: ['old'] });
    expect(rowOf(answer, 'XVE').limits[0]).toMatchObject({ ageMonths: 0, cautions: [] });
  });

  it('are marked where the version of the checklist asked something else', async () => {
    const answer = await compared('pillars');
    expect(answer.versions).toEqual([REF, NEXT_REF]);
    expect(cellOf(rowOf(answer, 'XAM'), 'pillars', 'PA').asked).toBe('otherwise');
    expect(cellOf(rowOf(answer, 'XVE'), 'pillars', 'PA').asked).toBe('alike');
  });
});

describe('what a country is held against', () => {
  it.each([['pillars'], ['functions'], ['recommendations']])(
    'is the countries asked for: %s know nothing of the version of another one',
    async (kind) => {
      const country = kind === 'recommendations' ? 'XZE' : 'XAM';
      const all = await compared(kind);
      const alone = await compared(`${kind}&countries=${country}`);
      expect([all.versions, alone.versions]).toEqual([[REF, NEXT_REF], [REF]]);
      const asked = (answer: unknown) => [
        ...new Set(rowOf(answer, country)[kind].map(({ asked: one }: { asked?: string }) => one)),
      ];
      expect(asked(all)).toContain('otherwise');
      expect(asked(alone)).not.toContain('otherwise');
    },
  );

  it('is so over the rounds, too', async () => {
    expect((await compared('rounds')).versions).toEqual([REF, NEXT_REF]);
    expect((await compared('rounds&countries=XAM')).versions).toEqual([REF]);
  });
});

describe('functions', () => {
  it('are marked where the version asked something else, and only there', async () => {
    const answer = await compared('functions=NMAA-1,NMAA-2');
    const asked = (code: string) =>
      rowOf(answer, code).functions.map((cell: { code: string; asked: string }) => [cell.code, cell.asked]);
    expect(asked('XAM')).toEqual([
      ['NMAA-1', 'alike'],
      ['NMAA-2', 'otherwise'],
    ]);
    expect(asked('XVE').map(([, one]: string[]) => one)).toEqual(['alike', 'alike']);
  });
});

describe('recommendations', () => {
  it('show the levels that a country shares, and no index', async () => {
    const answer = await compared('recommendations=NMAA-1.1,NMAC-1.1');
    expect(answer.columns).toEqual([
      { code: 'NMAA-1.1', body: 'NMAA', title: expect.any(String) },
      { code: 'NMAC-1.1', body: 'NMAC', title: expect.any(String) },
    ]);
    expect(rowOf(answer, 'XZE').recommendations).toEqual([
      {
        code: 'NMAA-1.1',
        notApplicable: false,
        claimedLevel: 4,
        evidencedLevel: 0,
        soFar: false,
        verifiedLevel: null,
        isVerified: false,
        asked: 'alike',
      },
      { code: 'NMAC-1.1', reason: 'not_shared' },
    ]);
    expect(JSON.stringify(answer)).not.toContain('index');
  });

  it('are asked for one by one, or by function', async () => {
    const { columns } = await compared('recommendations=NMAA-3,NMAA-1.1');
    expect(columns.map(({ code }: { code: string }) => code)).toEqual(['NMAA-1.1', 'NMAA-3.1', 'NMAA-3.2']);
    expect((await compared('recommendations')).columns).toHaveLength(35);
  });

  it('are not the same question where a version asks other criteria, and the same one in other words', async () => {
    const answer = await compared('recommendations=NMAA-1.1,NMAA-2.1,NMAA-2.5');
    const asked = rowOf(answer, 'XZE').recommendations.map(({ asked: one }: { asked: string }) => one);
    expect(asked).toEqual(['alike', 'otherwise', 'alike']);
  });

  it('are kept as looked at by level, for the country to read', async () => {
    await compared('recommendations=NMAA-1.1');
    const { rows } = await people.given.owner.query(
      `select distinct level from sharing_look where country_code = 'XZE'`,
    );
    expect(rows).toEqual([{ level: 'recommendationLevels' }]);
  });
});

describe('rounds', () => {
  it('are each body’s published ones in time, joined only where they ask the same', async () => {
    const { rounds } = rowOf(await compared('rounds'), 'XVE');
    expect(rounds).toHaveLength(1);
    // biome-ignore lint/suspicious/noExplicitAny: a test states what it expects of the body
    const told = rounds[0].points.map((one: any) => [one.period, one.joined, one.asked, one.claimed.index]);
    expect(told).toEqual([
      ['2024', false, null, 25],
      ['2025', true, 'alike', 25],
      ['2026', false, 'otherwise', expect.any(Number)],
    ]);
    expect(rounds[0].points[2].limits).toMatchObject({ frameworkRef: NEXT_REF, answered: 1, of: 18 });
  });

  it('rest on what was verified of what applies, as a row of pillars does', async () => {
    await people.given.owner.query(`update assessment_snapshot set scores = jsonb_set(jsonb_set(scores,
      '{recommendations,0,isVerified}', 'true'), '{recommendations,1,notApplicable}', 'true') where country_code = 'XAM'`);
    const { rounds } = rowOf(await compared('rounds'), 'XAM');
    const { limits } = rowOf(await compared('pillars'), 'XAM');
    expect(rounds[0].points[0].limits).toMatchObject({ verified: 1, of: 17 });
    expect(rounds[0].points[0].limits).toEqual(limits[0]);
  });

  it('tell nothing of a round that is not published', async () => {
    const asked = { body: 'NMAC', frameworkRef: REF, period: '2026' };
    const monitor = await people.given.account({ role: 'monitor', country: 'XVE' });
    expect((await monitor.post('/assessments', asked)).status).toBe(201);
    const { rounds } = rowOf(await compared('rounds'), 'XVE');
    expect(rounds.map(({ body }: { body: string }) => body)).toEqual(['NMAA']);
  });
});
