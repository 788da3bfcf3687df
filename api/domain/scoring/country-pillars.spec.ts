import { answersAt, framework, inputOf, recommendation } from '../../../test/support/checklist.js';
import { countryPillars } from './country-pillars.js';

const authority = framework([recommendation('NMAA-1.1')]);
const [parent] = authority.functions;
if (!parent) throw new Error('a framework has functions');
const centre = {
  ...authority,
  functions: [
    {
      ...parent,
      code: 'NMAC-1',
      body: 'NMAC' as const,
      recommendations: ['NMAC-1.1', 'NMAC-1.2'].map((code) => recommendation(code)),
    },
  ],
};

const nmaa = { asOf: '2026-12-31', input: inputOf(authority, { answers: answersAt({ 'NMAA-1.1': 4 }) }) };
const nmac = {
  asOf: '2026-06-30',
  input: inputOf(centre, { body: 'NMAC', answers: answersAt({ 'NMAC-1.1': 1, 'NMAC-1.2': 0 }) }),
};

describe('the pillars of a country', () => {
  it('are one index over the recommendations of both bodies, each body with its date', () => {
    const { asOf, pillars } = countryPillars({ NMAA: nmaa, NMAC: nmac });
    expect(asOf).toEqual({ NMAA: '2026-12-31', NMAC: '2026-06-30' });
    // (4 + 1 + 0) ÷ 12 = 41.67 %, and not the mean of 100 and 12.5
    expect(pillars?.[0]).toMatchObject({ code: 'PA', claimed: { index: 41.7, items: 3 } });
  });

  it('are not told from one body alone', () => {
    expect(countryPillars({ NMAA: nmaa, NMAC: null })).toEqual({
      asOf: { NMAA: '2026-12-31', NMAC: null },
      pillars: null,
    });
  });
});
