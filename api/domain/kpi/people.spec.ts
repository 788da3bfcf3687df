import { count, definitionOf, factsWith, people, summed } from '../../../test/fixtures/kpi-facts.js';
import { computeKpi } from './compute.js';
import type { PeopleRow } from './facts.js';

const march = { from: '2026-03', to: '2026-03' };
const point = (code: string, rows: readonly PeopleRow[]) =>
  computeKpi(definitionOf(code), factsWith({ people: rows }), march).points[0];

/** 100 people: 60 of known sex and age, 20 of unknown age, 10 of unknown sex, 10 not broken down. */
const session = people(
  [count('F', 'Y0T17', 40), count('M', 'Y18', 20), count('F', '_U', 20), count('_U', 'Y18', 10)],
  { statedTotal: 100 },
);

describe('KPI-04, sex and age known in risk education', () => {
  it('keeps unknown people, and those not broken down, in the denominator', () => {
    expect(point('KPI-04', [session])).toEqual({
      period: '2026-03',
      value: 0.6,
      numerator: 60,
      denominator: 100,
    });
  });

  it('counts sessions and training of trainers, in person', () => {
    const rows = [
      people([count('F', 'Y18', 10)], { activity: 'EORE_TOT' }),
      people([], { statedTotal: 900, beneficiaryType: 'indirect' }),
      people([], { statedTotal: 900, activity: 'EORE_MEDIA' }),
      people([], { statedTotal: 900, activity: 'NTS' }),
    ];
    expect(point('KPI-04', rows)).toMatchObject({ numerator: 10, denominator: 10 });
  });

  it('is 0 when nobody is broken down, and without value when nobody was counted', () => {
    expect(point('KPI-04', [people([], { statedTotal: 30 })])).toMatchObject({
      value: 0,
      numerator: 0,
      denominator: 30,
    });
    expect(point('KPI-04', [people([])])).toEqual({
      period: '2026-03',
      value: null,
      numerator: null,
      denominator: null,
      reason: 'no_data',
    });
    expect(point('KPI-04', [people([], { statedTotal: 0 })])).toMatchObject({
      value: null,
      denominator: 0,
      reason: 'no_data',
    });
  });
});

describe('KPI-05, sex, age and disability known', () => {
  it('gives both bounds where disability is not crossed with sex and age', () => {
    const survey = people([count('F', 'Y18', 80), count('_T', '_T', 5, 'with')], {
      activity: 'NTS',
      statedTotal: 100,
      disabilityAsked: 'number',
      disabilityAskedNumber: 70,
    });
    const found = point('KPI-05', [survey]);
    expect(found).toMatchObject({ value: 0.5, lower: 0.5, upper: 0.7, numerator: 50, denominator: 100 });
    expect(found?.parts).toEqual([
      { code: 'lower', value: 0.5, numerator: 50, denominator: 100 },
      { code: 'upper', value: 0.7, numerator: 70, denominator: 100 },
    ]);
  });

  it('adds bounds entry by entry, so that one entry cannot lend people to another', () => {
    const rows = [
      summed({ total: 100, fullLower: 100, fullUpper: 100 }, { activity: 'VA_REFERRAL' }),
      summed({ total: 100, fullLower: 0, fullUpper: 40 }, { activity: 'COMMUNITY_LIAISON' }),
    ];
    expect(point('KPI-05', rows)).toMatchObject({ lower: 0.5, upper: 0.7 });
  });

  it('counts what was not stated as not known', () => {
    const liaison = people([count('M', 'Y18', 50), count('_T', '_T', 4, 'with')], {
      activity: 'COMMUNITY_LIAISON',
      disabilityAsked: 'not_stated',
    });
    expect(point('KPI-05', [liaison])).toMatchObject({ lower: 0.08, upper: 0.08, denominator: 50 });
  });

  it('leaves out who is only expected to benefit from a survey; its version 1.0 counted them', () => {
    const met = summed({ total: 100, fullLower: 80, fullUpper: 80 }, { activity: 'NTS' });
    const expected = summed(
      { total: 300, fullLower: 0, fullUpper: 0 },
      { activity: 'NTS', stage: 'expected' },
    );
    const rows = { people: [met, expected] };
    expect(point('KPI-05', rows.people)).toMatchObject({ value: 0.8, denominator: 100 });
    const before = definitionOf('KPI-05', { version: '1.0' });
    expect(computeKpi(before, factsWith(rows), { from: '2026-03', to: '2026-03' }).points[0]).toMatchObject({
      value: 0.2,
      denominator: 400,
    });
  });

  it('leaves risk education out', () => {
    expect(point('KPI-05', [session])).toMatchObject({ value: null, reason: 'no_data' });
  });
});

const handover = people(
  [count('F', 'Y18', 30), count('M', 'Y18', 50), count('_U', '_U', 20), count('_T', '_T', 10, 'with')],
  {
    activity: 'LAND_HANDOVER',
    stage: 'confirmed',
    disabilityAsked: 'number',
    disabilityAskedNumber: 60,
  },
);
const expected: PeopleRow = { ...handover, stage: 'expected' };

describe('KPI-06 and KPI-12, users of released land', () => {
  it('never adds expected to confirmed users', () => {
    expect(point('KPI-06', [handover, expected])).toMatchObject({
      value: 0.8,
      numerator: 80,
      denominator: 100,
    });
  });

  it('gives disability its own completeness', () => {
    expect(point('KPI-06', [handover])?.parts).toEqual([
      { code: 'KPI-06b', value: 0.6, numerator: 60, denominator: 100 },
    ]);
  });

  it('leaves unknown sex out of the female share', () => {
    expect(point('KPI-12', [handover, expected])).toMatchObject({
      value: 30 / 80,
      numerator: 30,
      denominator: 80,
    });
  });

  it('has no female share where nobody’s sex is known', () => {
    const unknown = people([count('_U', '_U', 20)], { activity: 'LAND_HANDOVER', stage: 'confirmed' });
    expect(point('KPI-12', [unknown])).toMatchObject({ value: null, denominator: 0, reason: 'no_data' });
  });
});

describe('KPI-10, direct participations in risk education', () => {
  const cut = (...by: ('sex' | 'ageBand' | 'disability')[]) =>
    computeKpi(definitionOf('KPI-10', { unit: 'count' }), factsWith({ people: [session] }), { ...march, by })
      .points;

  it('is a count: no denominator, and no value without a report', () => {
    expect(point('KPI-10', [session])).toEqual({
      period: '2026-03',
      value: 100,
      numerator: 100,
      denominator: null,
    });
    expect(point('KPI-10', [])).toMatchObject({ value: null, reason: 'no_data' });
    expect(point('KPI-10', [people([], { statedTotal: 0 })])).toMatchObject({ value: 0, numerator: 0 });
  });

  it('adds up to the total however it is cut, the unknown in a group of their own', () => {
    expect(cut('sex').map(({ sex, value }) => [sex, value])).toEqual([
      ['F', 60],
      ['M', 20],
      ['_U', 20],
    ]);
    expect(cut('ageBand').map(({ ageBand, value }) => [ageBand, value])).toEqual([
      ['Y0T17', 40],
      ['Y18', 30],
      ['_U', 30],
    ]);
    expect(cut('sex', 'ageBand').map(({ sex, ageBand, value }) => [sex, ageBand, value])).toEqual([
      ['F', 'Y0T17', 40],
      ['F', '_U', 20],
      ['M', 'Y18', 20],
      ['_U', 'Y18', 10],
      ['_U', '_U', 10],
    ]);
    expect(cut('disability').map(({ disability, value }) => [disability, value])).toEqual([['_U', 100]]);
  });
});
