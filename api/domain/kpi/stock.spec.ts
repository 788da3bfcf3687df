import { definitionOf, factsWith, records } from '../../../test/fixtures/kpi-facts.js';
import type { SurveyTeam, Workforce } from '../report.js';
import { computeKpi } from './compute.js';
import type { RecordFact } from './facts.js';

const result = (code: string, held: readonly RecordFact[], by: ('month' | 'operator')[] = []) =>
  computeKpi(definitionOf(code), factsWith({ records: held }), { from: '2026-03', to: '2026-04', by });
const point = (code: string, held: readonly RecordFact[]) => result(code, held).points[0];

function team(name: string, members: number, trained: number, leaderTrained = true): SurveyTeam {
  return { id: name, kind: 'survey-team', team: name, members, trained, leaderTrained };
}

function staff(given: Partial<Workforce>): Workforce {
  const line = {
    roleGroup: 'support',
    level: 'other',
    women: 0,
    men: 0,
    sexUnknown: 0,
    under18: null,
  } as const;
  return {
    id: 's',
    kind: 'workforce',
    organisation: 'operator',
    ...line,
    disabilityAnswered: null,
    disabilityDeclared: null,
    ...given,
  };
}

describe('KPI-03, survey teams trained', () => {
  const january = records([team('A', 10, 1)], { period: '2026-01' });
  const march = records([team('A', 10, 8), team('B', 5, 5, false), team('C', 0, 0)]);

  it('reads the latest snapshot of each organisation, and never adds months', () => {
    const steppe = records([team('S', 5, 0)], { operatorId: 'steppe', period: '2026-01' });
    expect(point('KPI-03', [...january, ...march, ...steppe])).toMatchObject({
      value: 13 / 20,
      snapshots: [
        { operatorId: 'maple', period: '2026-03', ageMonths: 1 },
        { operatorId: 'steppe', period: '2026-01', ageMonths: 3 },
      ],
    });
  });

  it('asks of a trained team a trained leader and 80 % trained members', () => {
    expect(point('KPI-03', march)?.parts).toEqual([
      { code: 'teams', value: 0.5, numerator: 1, denominator: 2 },
    ]);
  });

  it('does not look into the future', () => {
    const june = records([team('A', 10, 10)], { period: '2026-06' });
    expect(point('KPI-03', [...march, ...june])).toMatchObject({ denominator: 15 });
    expect(point('KPI-03', june)).toMatchObject({ value: null, reason: 'no_data', snapshots: [] });
  });

  it('follows the snapshot month by month, and lists a quarter that no month can hold', () => {
    const april = records([team('A', 10, 10)], { period: '2026-04' });
    const quarter = records([team('Q', 4, 4)], { operatorId: 'steppe', period: '2026-Q2' });
    const found = result('KPI-03', [...march, ...april, ...quarter], ['month']);
    expect(found.points.map(({ period, denominator }) => [period, denominator])).toEqual([
      ['2026-03', 15],
      ['2026-04', 10],
    ]);
    expect(found.excluded).toEqual([{ period: '2026-Q2', facts: 1 }]);
  });
});

describe('KPI-17 to KPI-19, women in the workforce', () => {
  const lines = records([
    staff({ organisation: 'authority', level: 'leadership', women: 1, men: 3, sexUnknown: 6 }),
    staff({ organisation: 'operator', roleGroup: 'operations', women: 4, men: 12 }),
  ]);

  it('always stands beside authority, centre and operators', () => {
    expect(point('KPI-17', lines)).toMatchObject({
      value: 0.25,
      numerator: 5,
      denominator: 20,
      parts: [
        { code: 'authority', value: 0.25, denominator: 4 },
        { code: 'centre', value: null, reason: 'no_data' },
        { code: 'operators', value: 0.25, denominator: 16 },
      ],
    });
  });

  it('reads leadership and operations by level and role', () => {
    expect(point('KPI-18', lines)).toMatchObject({ numerator: 1, denominator: 4 });
    expect(point('KPI-19', lines)).toMatchObject({ numerator: 4, denominator: 16 });
  });
});

describe('KPI-20, persons with disabilities in the workforce', () => {
  const answered = staff({ women: 30, men: 30, disabilityAnswered: 60, disabilityDeclared: 6 });

  it('is declared among those who answered, with the response rate', () => {
    const silent = staff({ men: 40 });
    expect(point('KPI-20', records([answered, silent]))).toMatchObject({
      value: 0.1,
      numerator: 6,
      denominator: 60,
      parts: [{ code: 'response', value: 0.6, numerator: 60, denominator: 100 }],
    });
  });

  it('is withheld below 60 % response, and has no value where nobody was asked', () => {
    const silent = staff({ men: 41 });
    expect(point('KPI-20', records([answered, silent]))).toMatchObject({
      value: null,
      numerator: null,
      reason: 'withheld',
      why: 'response_under_60',
    });
    expect(point('KPI-20', records([silent]))).toMatchObject({
      value: null,
      denominator: null,
      reason: 'no_data',
    });
  });
});
