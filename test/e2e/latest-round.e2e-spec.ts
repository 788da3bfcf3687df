import type { Actor } from '../support/actors.js';
import { type Assessors, givenAssessors, moved } from '../support/assessors.js';

const ANSWERED = 'NMAA-1.1-1a';

let people: Assessors;
let yearly: string;
let asPeople: readonly Actor[];

beforeAll(async () => {
  people = await givenAssessors();
  yearly = await published('2026', 'met');
  await published('2026-Q1', 'not_met');
  await published('2025', 'not_met');
  await people.given.sharing('XVE', { indexes: true });
  await people.given.sharing('XVE', { indexes: true, countries: ['XTA'] }, 'peers');
  asPeople = [people.authority, people.adviser, people.foreigner];
});
afterAll(() => people.app.stop());

/** A published round in which every criterion has one answer. @returns its path */
async function published(period: string, answer: 'met' | 'not_met') {
  const path = await people.begun(people.authority, { period });
  for (const code of people.criteria) await people.authority.put(`${path}/answers/${code}`, { answer });
  await moved('submission', path, people.authority);
  await moved('publication', path, people.authority);
  return path;
}

async function shownTo(by: Actor) {
  const { countries } = (await by.get('/results/comparison?functions=NMAA-1&countries=XVE')).body;
  const [{ limits, functions }] = countries;
  return [limits.map(({ period }: { period: string }) => period), functions[0].claimed.index];
}

describe('of several published rounds', () => {
  it('a comparison shows the one that ends last: not the one published last, nor the one whose name sorts last', async () => {
    for (const one of asPeople) expect(await shownTo(one)).toEqual([['2026'], 100]);
  });

  it('it is shown as it was published last, not first, and not as it is being changed', async () => {
    await moved('reopening', yearly, people.authority, 'An answer was wrong.');
    const at = `${yearly}/answers/${ANSWERED}`;
    expect((await people.authority.put(at, { answer: 'not_met' }, { 'if-match': '"1"' })).status).toBe(200);
    for (const one of asPeople) expect(await shownTo(one)).toEqual([['2026'], 100]);
    await moved('submission', yearly, people.authority);
    await moved('publication', yearly, people.authority);
    for (const one of asPeople) {
      const [periods, index] = await shownTo(one);
      expect(periods).toEqual(['2026']);
      expect(index).toBeLessThan(100);
    }
  });

  it('a body that published nothing is absent beside one that did', async () => {
    const { countries } = (await people.adviser.get('/results/comparison?pillars')).body;
    expect(countries).toHaveLength(1);
    const [{ pillars, limits }] = countries;
    expect(limits).toHaveLength(1);
    expect(pillars.filter(({ reason }: { reason?: string }) => reason === 'not_shared')).toHaveLength(4);
  });

  it('indexes alone do not tell how many recommendations stand at which level', async () => {
    const page = (by: Actor) => by.get('/results/countries/XVE').then(({ body }) => JSON.stringify(body));
    const countsOfLevels = '"levels":[';
    expect(await page(people.authority)).toContain(countsOfLevels);
    for (const one of [people.adviser, people.foreigner]) {
      const seen = await page(one);
      expect([seen.includes('"evidenced":{"index":'), seen.includes(countsOfLevels)]).toEqual([true, false]);
    }
    await people.given.sharing('XVE', { indexes: true, recommendationLevels: true });
    expect(await page(people.adviser)).toContain(countsOfLevels);
  });
});
