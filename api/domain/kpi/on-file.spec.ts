import { definitionOf, factsWith } from '../../../test/fixtures/kpi-facts.js';
import { suppressKpi } from '../disclosure.js';
import type { CheckMade, VisitCheck } from '../visit.js';
import { computeKpi } from './compute.js';
import { NOTHING_ON_FILE, type OnFileFacts } from './facts.js';

const point = (code: string, given: Partial<OnFileFacts>, months = { from: '2026-01', to: '2026-03' }) =>
  computeKpi(definitionOf(code), factsWith({ onFile: { ...NOTHING_ON_FILE, ...given } }), months).points[0];

const agreement = (operatorId: string, sadddClause: boolean, until: string | null = null) => ({
  operatorId,
  sadddClause,
  from: '2025-01-01',
  until,
});
const accredited = (operatorId: string, families: ('eore' | 'land_release')[] = ['eore']) => ({
  operatorId,
  families,
  from: null,
  until: null,
});

describe('KPI-09, agreements that require disaggregated data', () => {
  it('counts operators with an agreement in force on the last day, each once', () => {
    const agreements = [agreement('a', true), agreement('a', false), agreement('b', false)];
    expect(point('KPI-09', { agreements })).toMatchObject({ value: 0.5, numerator: 1, denominator: 2 });
  });

  it('leaves out what had ended by the last day, and keeps what ends on it', () => {
    const agreements = [agreement('a', true, '2026-03-31'), agreement('b', false, '2026-03-30')];
    expect(point('KPI-09', { agreements })).toMatchObject({ value: 1, denominator: 1 });
  });

  it('speaks of today where the months are not over', () => {
    const agreements = [agreement('a', true, '2026-08-20'), { ...agreement('b', false), from: '2026-08-20' }];
    expect(point('KPI-09', { agreements }, { from: '2026-08', to: '2026-08' })).toMatchObject({
      denominator: 1,
    });
  });
});

describe('KPI-23, safeguarding in place', () => {
  const check = (checkedOn: string, policy: 'verified' | 'on_file') => ({
    operatorId: 'a',
    checkedOn,
    policy,
    channel: 'verified' as const,
  });

  it('asks for a policy that was read, by the latest check', () => {
    const accreditations = [accredited('a'), accredited('b')];
    const first = check('2026-01-05', 'on_file');
    expect(point('KPI-23', { accreditations, safeguardingChecks: [first] })?.value).toBe(0);
    const second = check('2026-03-31', 'verified');
    expect(point('KPI-23', { accreditations, safeguardingChecks: [second, first] })?.value).toBe(0.5);
    const later = check('2026-04-01', 'verified');
    expect(point('KPI-23', { accreditations, safeguardingChecks: [first, later] })?.value).toBe(0);
  });
});

describe('KPI-26, inclusive and data-safe procedures', () => {
  const sound = (family: 'eore' | 'land_release', dataSafe = true) => ({
    operatorId: 'a',
    family,
    checkedOn: '2026-02-01',
    inclusive: true,
    dataSafe,
  });

  it('asks for both checks in every family an operator is accredited for', () => {
    const accreditations = [accredited('a', ['eore', 'land_release'])];
    expect(point('KPI-26', { accreditations, sopChecks: [sound('eore')] })?.value).toBe(0);
    const both = [sound('eore'), sound('land_release')];
    expect(point('KPI-26', { accreditations, sopChecks: both })?.value).toBe(1);
    const unsafe = [sound('eore'), sound('land_release', false)];
    expect(point('KPI-26', { accreditations, sopChecks: unsafe })?.value).toBe(0);
  });

  it('does not pass where it is not on record what an operator is accredited for', () => {
    expect(point('KPI-26', { accreditations: [accredited('a', [])] })).toMatchObject({
      value: 0,
      denominator: 1,
    });
  });
});

describe('KPI-24, channels known and trusted', () => {
  const sample = { heldOn: '2026-02-10', operatorId: null, womenAsked: 40, womenKnow: 30, womenTrust: 20 };
  const men = { menAsked: 20, menKnow: 20, menTrust: 10 };

  it('tells women and men apart, each from 30, and has no figure while one of them has none', () => {
    const found = point('KPI-24', { channelSurveys: [{ ...sample, ...men }] });
    expect(found).toMatchObject({ value: null, reason: 'withheld', why: 'under_30_sampled' });
    expect(found?.parts).toMatchObject([
      { code: 'women_know', value: 0.75 },
      { code: 'women_trust', value: 0.5 },
      { code: 'men_know', value: null, reason: 'withheld', why: 'under_30_sampled' },
      { code: 'men_trust', value: null },
    ]);
  });

  it('is the lower of the two: that all men know it does not make up for women who do not', () => {
    const channelSurveys = [{ ...sample, ...men, menAsked: 30, menKnow: 30 }];
    expect(point('KPI-24', { channelSurveys })).toMatchObject({ numerator: 30, denominator: 40 });
  });

  it('added women and men by its version 1.0', () => {
    const before = definitionOf('KPI-24', { version: '1.0' });
    const onFile = { ...NOTHING_ON_FILE, channelSurveys: [{ ...sample, ...men }] };
    expect(
      computeKpi(before, factsWith({ onFile }), { from: '2026-01', to: '2026-03' }).points[0],
    ).toMatchObject({
      numerator: 50,
      denominator: 60,
    });
  });
});

describe('KPI-25, safeguarding response', () => {
  const definition = definitionOf('KPI-25', { subject: 'safeguarding' });
  const shown = (received: number, handledInTime: number) => {
    const given = point('KPI-25', { safeguarding: [{ year: 2025, received, handledInTime }] });
    if (!given) throw new Error('no point');
    return suppressKpi(given, definition, 'monitor');
  };

  it('speaks of the last year that had ended', () => {
    const safeguarding = [2024, 2025, 2026].map((year) => ({ year, received: year, handledInTime: year }));
    expect(point('KPI-25', { safeguarding })).toMatchObject({ denominator: 2025 });
  });

  it('is shown from five received and handled, also to monitors, and never a zero', () => {
    expect(shown(20, 15)).toMatchObject({ value: 0.75 });
    expect(shown(20, 20)).toMatchObject({ value: 1 });
    for (const [received, handled] of [
      [0, 0],
      [4, 4],
      [20, 0],
      [20, 4],
      [20, 18],
    ] as const)
      expect(shown(received, handled)).toMatchObject({
        value: null,
        denominator: null,
        reason: 'suppressed',
      });
  });
});

describe('KPI-32, checks made by the centre', () => {
  const made = (answer: CheckMade['answer']): CheckMade => ({ answer, reason: null });
  const visit = (records: CheckMade['answer'], due: string, closedOn: string | null) => ({
    operatorId: 'a',
    heldOn: '2026-02-01',
    checks: {
      sop_practice: made('yes'),
      saddd: made('yes'),
      consultation_records: made(records),
      safeguarding_channel: made('yes'),
    } satisfies Record<VisitCheck, CheckMade>,
    actions: [{ about: 'saddd' as const, what: 'Ask.', dueOn: due, closedOn }],
  });

  it('counts visits where everything that applies was checked, and actions by the month they are due', () => {
    const visits = [
      visit('yes', '2026-03-01', '2026-03-01'),
      visit('not_applicable', '2026-03-01', '2026-03-02'),
      visit('no', '2026-09-01', null),
    ];
    expect(point('KPI-32', { visits })).toMatchObject({
      numerator: 2,
      denominator: 3,
      parts: [{ code: 'actions', value: 0.5, denominator: 2 }],
    });
    expect(point('KPI-32', { visits }, { from: '2026-09', to: '2026-09' })?.parts).toMatchObject([
      { code: 'actions', value: null, reason: 'no_data' },
    ]);
  });
});
