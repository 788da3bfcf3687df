import fc from 'fast-check';
import {
  count,
  definitionOf,
  duty,
  factsWith,
  people,
  records,
  report,
} from '../../../test/fixtures/kpi-facts.js';
import { computeKpi } from './compute.js';
import { explainKpi } from './explanation.js';
import type { KpiFacts, PeopleRow } from './facts.js';

const QUARTER = { from: '2026-01', to: '2026-03' };
const OPERATORS = ['o1', 'o2', 'o3'];
const MONTHS = ['2026-01', '2026-02', '2026-03'];

const explained = (code: string, given: Partial<KpiFacts>) =>
  explainKpi(definitionOf(code), factsWith(given), QUARTER);
const figure = (code: string, given: Partial<KpiFacts>) =>
  computeKpi(definitionOf(code), factsWith(given), QUARTER).points[0];

/** People of one report: of each activity and stage that a KPI of people adds up. */
const row = fc
  .record({
    operatorId: fc.constantFrom(...OPERATORS),
    period: fc.constantFrom(...MONTHS, '2026-Q1', '2025-12'),
    activity: fc.constantFrom('EORE_SESSION', 'NTS', 'COMMUNITY_LIAISON', 'VA_REFERRAL', 'LAND_HANDOVER'),
    stage: fc.constantFrom('confirmed', 'expected'),
    women: fc.nat(90),
    men: fc.nat(90),
    unknown: fc.nat(20),
  })
  .map(({ women, men, unknown, activity, stage, ...home }) =>
    people([count('F', 'Y18T59', women), count('M', 'Y0T17', men), count('_U', '_U', unknown)], {
      ...home,
      activity,
      stage: activity === 'LAND_HANDOVER' ? stage : null,
    } as Partial<PeopleRow>),
  );

const staff = (operatorId: string, period: string, women: number, men: number) =>
  records(
    [
      {
        id: `${operatorId} ${period}`,
        kind: 'workforce',
        organisation: 'operator',
        roleGroup: 'operations',
        level: 'other',
        women,
        men,
        sexUnknown: 0,
        under18: null,
        disabilityAnswered: null,
        disabilityDeclared: null,
      },
    ],
    { operatorId, period },
  );

describe('the pieces of a figure', () => {
  it('add up to its numerator and its denominator, whatever was reported', () => {
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 12 }),
        fc.constantFrom('KPI-04', 'KPI-05', 'KPI-06', 'KPI-10', 'KPI-12'),
        (list, code) => {
          const { pieces } = explained(code, { people: list });
          const whole = figure(code, { people: list });
          const sum = (part: 'numerator' | 'denominator') =>
            pieces.reduce((all, piece) => all + (piece[part] ?? 0), 0);
          if (typeof whole?.value === 'number')
            expect([sum('numerator'), sum('denominator')]).toEqual([
              whole.numerator ?? 0,
              whole.denominator ?? 0,
            ]);
        },
      ),
    );
  });

  it('of a stock are the latest report of each organisation, also one from before the months', () => {
    const held = [
      ...staff('o1', '2026-01', 5, 5),
      ...staff('o1', '2026-03', 6, 4),
      ...staff('o2', '2025-10', 1, 9),
    ];
    const { by, pieces, reports } = explained('KPI-17', { records: held });
    expect(by).toBe('report');
    expect(pieces.map(({ operatorId, period, numerator }) => [operatorId, period, numerator])).toEqual([
      ['o1', '2026-03', 6],
      ['o2', '2025-10', 1],
    ]);
    expect(reports).toBeNull();
  });

  it('are none where nothing below the sum may be told', () => {
    expect(explained('KPI-20', { records: staff('o1', '2026-01', 5, 5) })).toEqual({
      by: 'sums',
      pieces: [],
      reports: null,
    });
  });
});

describe('the reports of the months', () => {
  const owed = duty({ operatorId: 'o1', from: '2026-01' });

  it('count, or do not for the first reason that holds', () => {
    const session = people([count('F', 'Y18T59', 10)], { operatorId: 'o1', period: '2026-01' });
    const { reports } = explained('KPI-04', {
      people: [session],
      duties: [owed],
      today: '2026-04-05',
      reports: [
        report({ operatorId: 'o1', period: '2026-01' }),
        report({ operatorId: 'o1', period: '2026-02', status: 'submitted', verifiedOn: null }),
        report({ operatorId: 'o2', period: '2026-02', status: 'returned', verifiedOn: null }),
        report({ operatorId: 'o2', period: '2026-01', nil: true }),
        report({ operatorId: 'o3', period: '2026-03' }),
      ],
    });
    expect(reports).toEqual({
      all: 6,
      counted: 1,
      leftOut: [
        { reason: 'not_due', count: 1 },
        { reason: 'awaiting', count: 1 },
        { reason: 'returned', count: 1 },
        { reason: 'nil', count: 1 },
        { reason: 'says_nothing', count: 1 },
      ],
    });
  });

  it('are missing once their day is past, and suspended where nothing is owed', () => {
    const paused = duty({
      operatorId: 'o2',
      from: '2026-01',
      suspensions: [{ from: '2026-01', to: '2026-03', reason: 'Flood.' }],
    });
    expect(explained('KPI-04', { duties: [owed, paused], today: '2026-06-01' }).reports).toEqual({
      all: 6,
      counted: 0,
      leftOut: [
        { reason: 'suspended', count: 3 },
        { reason: 'missing', count: 3 },
      ],
    });
  });

  it('do not count where their period lies only partly within the months', () => {
    const { reports } = explainKpi(
      definitionOf('KPI-04'),
      factsWith({ reports: [report({ operatorId: 'o1', period: '2026-Q1' })] }),
      { from: '2026-02', to: '2026-03' },
    );
    expect(reports?.leftOut).toEqual([{ reason: 'cut_period', count: 1 }]);
  });
});
