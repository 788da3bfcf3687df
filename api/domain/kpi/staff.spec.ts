import { count, definitionOf, duty, factsWith, people, records } from '../../../test/fixtures/kpi-facts.js';
import { movement, places, staff, workplace } from '../../../test/fixtures/records.js';
import type { NeedBaseline } from '../baseline.js';
import { suppressKpi } from '../disclosure.js';
import type { ReportRecord } from '../report.js';
import { computeKpi } from './compute.js';
import type { KpiFacts } from './facts.js';

const march = { from: '2026-03', to: '2026-03' };
const read = (code: string, given: Partial<KpiFacts>) =>
  computeKpi(definitionOf(code), factsWith({ duties: [duty()], ...given }), march).points[0];
const staying = (list: readonly ReportRecord[]) => read('KPI-21', { records: records(list) });
const left = { ...movement, leaversWomen: 4, leaversMen: 5, hiresWomen: 3, hiresMen: 6 };
const applied = { ...left, applicantsWomen: 20, applicantsMen: 80, promotionsWomen: 2, promotionsMen: 3 };
const team = { ...staff, women: 40, men: 100 };

describe('KPI-21, staying and advancing', () => {
  it('is the difference of two exit rates, beside two ratios of shares', () => {
    const point = staying([applied, team]);
    expect(point).toMatchObject({ numerator: 9, denominator: 140 });
    expect(point?.value).toBeCloseTo(0.05, 12);
    const [, , hired, promoted] = point?.parts ?? [];
    expect(hired?.value).toBeCloseTo(3 / 9 / (20 / 100), 12);
    expect(promoted?.value).toBeCloseTo(2 / 5 / (40 / 140), 12);
  });

  it('is withheld under 30 women or men, and under 5 leavers', () => {
    expect(staying([applied, { ...team, women: 29 }])).toMatchObject({ value: null, why: 'under_30_staff' });
    const few = { ...applied, leaversWomen: 0, leaversMen: 4 };
    expect(staying([few, team])).toMatchObject({ value: null, reason: 'withheld', why: 'under_5_leavers' });
  });

  it('leaves out an organisation that reports no movements', () => {
    const other = records([{ ...team, women: 900 }], { operatorId: 'steppe' });
    const point = read('KPI-21', { records: [...records([applied, team]), ...other] });
    expect(point?.denominator).toBe(140);
  });
});

describe('KPI-22 and KPI-34', () => {
  it('ask of a workplace all four measures, and leave out who was not assessed', () => {
    const whole = { ...workplace, childCare: true, traumaInformed: true };
    const nobody = { ...whole, assessed: false };
    const list = [
      ...records([workplace]),
      ...records([whole], { operatorId: 'b' }),
      ...records([nobody], { operatorId: 'c' }),
    ];
    expect(read('KPI-22', { records: list })).toMatchObject({ value: 0.5, numerator: 1, denominator: 2 });
  });

  it('give women and persons with disabilities their share of leadership places', () => {
    const line = { ...places, women: 5, men: 15, sexUnknown: 2, disabilityAnswered: 10 };
    expect(read('KPI-34', { records: records([line]) })).toMatchObject({
      value: 0.25,
      parts: [{ code: 'disability', value: 0.1, denominator: 10 }],
    });
  });
});

describe('KPI-11, reach against need', () => {
  const four = { women: 25, girls: 25, boys: 25, men: 25 };
  const census: NeedBaseline = { kind: 'population', ...four, source: 'Census', datedOn: '2024-06-30' };
  const taught = [
    people([
      count('F', 'Y18T59', 40),
      count('F', 'Y0T17', 20),
      count('M', 'Y0T17', 20),
      count('M', 'Y18', 20),
      count('_U', '_U', 50),
    ]),
  ];

  it('is the lowest of the four ratios of shares, and has no value without a baseline', () => {
    const point = read('KPI-11', { people: taught, baselines: [census] });
    expect(point?.value).toBeCloseTo(0.8, 12);
    expect(point?.parts?.map(({ code, numerator }) => [code, numerator])).toEqual([
      ['women', 40],
      ['girls', 20],
      ['boys', 20],
      ['men', 20],
    ]);
    expect(read('KPI-11', { people: taught })).toMatchObject({ value: null, why: 'no_baseline' });
  });

  it('takes exposure before casualties, and casualties before population', () => {
    const hurt: NeedBaseline = { ...census, kind: 'casualties', men: 75 };
    const point = read('KPI-11', { people: taught, baselines: [census, hurt] });
    expect(point?.baseline).toMatchObject({ kind: 'casualties' });
  });

  it('is hidden with all of its parts where one of them is small', () => {
    const point = read('KPI-11', {
      people: [people([count('F', 'Y18', 3)]), ...taught],
      baselines: [census],
    });
    const few = read('KPI-11', { people: taught, baselines: [{ ...census, girls: 3 }] });
    const parts = ['women', 'girls', 'boys', 'men'].map((code) => ({
      code,
      name: { en: code },
      makesValue: true,
    }));
    const definition = definitionOf('KPI-11', { parts });
    expect(point && suppressKpi(point, definition, 'adviser').value).not.toBeNull();
    const shown = few && suppressKpi(few, definition, 'adviser');
    expect([shown, ...(shown?.parts ?? [])].map((one) => one?.reason)).toEqual(Array(5).fill('suppressed'));
    expect(shown?.parts?.some((part) => 'against' in part)).toBe(false);
  });
});
