import { definitionOf, factsWith, records } from '../../../test/fixtures/kpi-facts.js';
import type { Consultation, Meeting } from '../report.js';
import { computeKpi } from './compute.js';
import type { RecordFact } from './facts.js';

const point = (code: string, held: readonly RecordFact[]) =>
  computeKpi(definitionOf(code), factsWith({ records: held }), { from: '2026-01', to: '2026-03' }).points[0];

const heard = { applicable: true, number: 4, heard: 'own_session' } as const;
const silent = { applicable: true, number: 4, heard: null } as const;
const notApplicable = { applicable: false, number: null, heard: null } as const;

function consultation(
  placeCode: string,
  given: Partial<Consultation['groups']>,
  priorities: boolean | null,
): Consultation {
  const groups = {
    women: heard,
    men: heard,
    girls: notApplicable,
    boys: notApplicable,
    personsWithDisabilities: heard,
    minority: notApplicable,
    ...given,
  };
  const [prioritiesBySex, prioritiesByAge, prioritiesByDisability] = [true, true, priorities];
  return {
    id: placeCode,
    kind: 'consultation',
    placeCode,
    groups,
    prioritiesBySex,
    prioritiesByAge,
    prioritiesByDisability,
  };
}

describe('KPI-01, inclusive consultations', () => {
  const held = records([
    consultation('VD01', {}, true),
    consultation('VD02', { women: silent, minority: heard }, null),
    consultation('VD02', { personsWithDisabilities: { ...heard, number: 0 } }, true),
  ]);

  it('gives each group its rate where it applies: being present is not being heard', () => {
    const rates = point('KPI-01', held)?.parts?.map(({ code, numerator, denominator }) => [
      code,
      numerator,
      denominator,
    ]);
    expect(rates).toEqual([
      ['women', 2, 3],
      ['men', 3, 3],
      ['girls', null, null],
      ['boys', null, null],
      ['personsWithDisabilities', 2, 3],
      ['minority', 1, 1],
      ['strict', 1, 3],
    ]);
  });

  it('leads with the consultations that heard every group that applies', () => {
    expect(point('KPI-01', held)).toMatchObject({ value: 1 / 3, numerator: 1, denominator: 3 });
    expect(point('KPI-01', [])).toMatchObject({ value: null, reason: 'no_data' });
  });

  it('counts a community once, and its priorities when one consultation recorded all three', () => {
    expect(point('KPI-02', held)).toMatchObject({ value: 1, numerator: 2, denominator: 2 });
    expect(point('KPI-02', records([consultation('VD02', {}, null)]))).toMatchObject({
      value: 0,
      denominator: 1,
    });
  });
});

describe('KPI-28, women in coordination', () => {
  const meeting: Meeting = {
    id: 'm',
    kind: 'meeting',
    participantsWomen: 6,
    participantsMen: 14,
    participantsUnknown: 5,
    chairsWomen: 0,
    chairsMen: 0,
    womensOrganisation: false,
    disabilityOrganisation: false,
    survivorOrganisation: true,
  };

  it('leaves participants of unknown sex out, and shows seats beside the share', () => {
    const empty = { ...meeting, survivorOrganisation: false };
    expect(point('KPI-28', records([meeting, empty]))).toMatchObject({
      value: 0.3,
      numerator: 12,
      denominator: 40,
      parts: [
        { code: 'chairs', value: null, reason: 'no_data' },
        { code: 'seated', value: 0.5, numerator: 1, denominator: 2 },
      ],
    });
  });
});
