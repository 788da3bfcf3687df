import { definitionOf, factsWith, records } from '../../../test/fixtures/kpi-facts.js';
import { transparency } from '../../../test/fixtures/records.js';
import { computeKpi } from './compute.js';
import { asEvidence } from './data-evidence.js';
import type { KpiDefinition } from './definition.js';
import { kpiCatalogueFaults } from './definition-faults.js';
import { explainKpi } from './explanation.js';
import type { KpiFacts, LevelFact } from './facts.js';

const needs = ['records:transparency-report', 'levels:NMAA-3.1', 'levels:NMAA-3.2'];
const score = definitionOf('KPI-30', { needs, disaggregations: ['month', 'quarter', 'year'] });
const MONTHS = { from: '2026-01', to: '2026-03' };

function level(recommendation: string, of: LevelFact['level'], given: Partial<LevelFact> = {}): LevelFact {
  const round = { assessmentId: 'a25', period: '2025', verified: true };
  return { recommendation, level: of, answered: 1, round, ...given };
}

const LEVELS = [level('NMAA-3.1', 3), level('NMAA-3.2', 2)];
const factsOf = (given: Partial<KpiFacts>) =>
  factsWith({ records: records([transparency]), levels: LEVELS, ...given });
const read = (given: Partial<KpiFacts>, months = MONTHS) =>
  computeKpi(score, factsOf(given), months).points[0];
const partOf = (given: Partial<KpiFacts>, code: string) =>
  read(given)?.parts?.find((part) => part.code === code);

describe('a KPI of counted points and of levels', () => {
  it('adds each level, of 4, to the points that were counted', () => {
    expect(read({})).toMatchObject({ value: (3 + 3 + 2) / (4 + 4 + 4), numerator: 8, denominator: 12 });
  });

  it('shows what was counted and each level beside it, with the round that it comes from', () => {
    expect(partOf({}, 'counted')).toEqual({ code: 'counted', value: 0.75, numerator: 3, denominator: 4 });
    expect(partOf({}, 'NMAA-3.2')).toEqual({
      code: 'NMAA-3.2',
      value: 0.5,
      numerator: 2,
      denominator: 4,
      round: { assessmentId: 'a25', period: '2025', verified: true },
    });
  });

  it('counts level 0 as no point of four, which is not the same as no level', () => {
    expect(read({ levels: [level('NMAA-3.1', 0), level('NMAA-3.2', 2)] })).toMatchObject({
      numerator: 5,
      denominator: 12,
    });
  });

  it('takes the last round that had ended by the end of the months, so that later ones move no figure of before', () => {
    const earlier = { assessmentId: 'a24', period: '2024', verified: false };
    const running = { assessmentId: 'a26', period: '2026', verified: true };
    const levels = [
      ...LEVELS,
      level('NMAA-3.1', 1, { round: earlier }),
      level('NMAA-3.1', 4, { round: running }),
    ];
    expect(partOf({ levels }, 'NMAA-3.1')).toMatchObject({ numerator: 3, round: { period: '2025' } });
  });

  it('cannot be computed without a published round, and is not 0 for that', () => {
    expect(read({ levels: [] })).toMatchObject({
      value: null,
      numerator: null,
      denominator: null,
      reason: 'not_computable',
      why: 'no_published_round',
    });
    expect(partOf({ levels: [] }, 'NMAA-3.1')).toMatchObject({ value: null, why: 'no_published_round' });
    expect(partOf({ levels: [] }, 'counted')).toMatchObject({ value: 0.75 });
  });

  it('is withheld from whoever is not shown levels, and tells them of none', () => {
    expect(read({ levels: null })).toMatchObject({
      value: null,
      numerator: null,
      denominator: null,
      reason: 'withheld',
      why: 'levels_not_shared',
    });
    expect(partOf({ levels: null }, 'NMAA-3.1')).toEqual({
      code: 'NMAA-3.1',
      value: null,
      numerator: null,
      denominator: null,
      reason: 'withheld',
      why: 'levels_not_shared',
    });
    expect(partOf({ levels: null }, 'counted')).toMatchObject({ numerator: 3 });
  });

  it('is withheld where too few criteria of a recommendation are answered: unanswered is no level 0', () => {
    const levels = [level('NMAA-3.1', 0, { answered: 0.79 }), level('NMAA-3.2', 2)];
    expect(read({ levels })).toMatchObject({ value: null, reason: 'withheld', why: 'too_few_answers' });
  });

  it('leaves a recommendation that does not apply out of both sides', () => {
    const levels = [level('NMAA-3.1', 3), level('NMAA-3.2', null)];
    expect(read({ levels })).toMatchObject({ numerator: 6, denominator: 8 });
    expect(partOf({ levels }, 'NMAA-3.2')).toMatchObject({ value: null, why: 'not_applicable' });
  });

  it('has no value without a report: levels alone are no score', () => {
    expect(read({ records: [] })).toMatchObject({ value: null, reason: 'no_data' });
  });

  it('is explained by its reports and by each recommendation with its round, which add up to it', () => {
    const { pieces } = explainKpi(score, factsOf({}), MONTHS);
    expect(
      pieces.map(({ operatorId, recommendation, period, numerator, denominator }) => [
        recommendation ?? operatorId,
        period,
        numerator,
        denominator,
      ]),
    ).toEqual([
      ['maple', '2026-03', 3, 4],
      ['NMAA-3.1', '2025', 3, 4],
      ['NMAA-3.2', '2025', 2, 4],
    ]);
  });

  it('stays what it was by the definition that names no level', () => {
    const before = definitionOf('KPI-30', { version: '1.0', needs: ['records:transparency-report'] });
    expect(computeKpi(before, factsOf({}), MONTHS).points[0]).toMatchObject({ numerator: 3, denominator: 4 });
  });

  it('is no evidence for an answer: there the newest version without levels speaks', () => {
    const before = definitionOf('KPI-30', { version: '1.0', needs: ['records:transparency-report'] });
    expect(asEvidence([before, score])).toBe(before);
    expect(asEvidence([score])).toBeUndefined();
  });

  it.each([
    ['of people', { countsPeople: true, subject: 'people' }],
    ['cut by operator', { disaggregations: ['operator'] }],
    ['without other points', { needs: ['levels:NMAA-3.1'] }],
    ['as a count', { unit: 'count' }],
  ])('is refused %s', (_, given) => {
    const sound = { ...score, countsPeople: false, subject: undefined };
    const { subject, ...kpi } = { ...sound, ...given } as KpiDefinition;
    const catalogue = {
      ref: 'kpis@1.1',
      title: { en: 'KPIs' },
      kpis: [{ ...kpi, ...(subject && { subject }) }],
    };
    const codes = kpiCatalogueFaults({ ...catalogue, notes: [] }, ['KPI-30@1.1']).map(({ code }) => code);
    expect(codes).toEqual(['levels-unsound']);
  });
});
