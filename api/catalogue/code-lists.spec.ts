import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { activities } from '../../test/fixtures/saddd.js';
import { activityCatalogueFaults } from '../domain/activity.js';
import * as codes from '../domain/codes.js';

type Labelled = { code: string; label: Record<string, string> };
const released = parse(readFileSync(new URL('./data/code-lists@1.0.yaml', import.meta.url), 'utf8')) as {
  lists: Record<string, Labelled[]>;
};

const LISTS: Record<string, readonly string[]> = {
  activity: codes.ACTIVITIES,
  measure: codes.MEASURES,
  beneficiaryType: codes.BENEFICIARY_TYPES,
  stage: codes.STAGES,
  countBasis: codes.COUNT_BASES,
  setting: codes.SETTINGS,
  populationGroup: codes.POPULATION_GROUPS,
  sex: codes.SEXES,
  ageBand: codes.AGE_BANDS,
  disability: codes.DISABILITIES,
  disabilityAsked: codes.DISABILITY_ASKED,
  disabilityMethod: codes.DISABILITY_METHODS,
  flag: codes.FLAGS,
  reportStatus: codes.REPORT_STATUSES,
  assessmentStatus: codes.ASSESSMENT_STATUSES,
  severity: codes.SEVERITIES,
  role: codes.ROLES,
  body: codes.BODIES,
  pillar: codes.PILLARS,
  answer: codes.ANSWERS,
  sensitivity: codes.SENSITIVITIES,
  frequency: codes.FREQUENCIES,
  recordKind: codes.RECORD_KINDS,
  operatorKind: codes.OPERATOR_KINDS,
  quantityUnit: codes.QUANTITY_UNITS,
  actionNeed: codes.ACTION_NEEDS,
};

describe('the released code lists', () => {
  it('are the lists of the product, no more and no fewer', () => {
    expect(Object.keys(released.lists).sort()).toEqual(Object.keys(LISTS).sort());
    const exported = Object.values(codes).filter((one) => Array.isArray(one));
    expect(exported.every((list) => Object.values(LISTS).includes(list))).toBe(true);
  });

  it.each(Object.entries(LISTS))('hold the codes of %s exactly, in order', (name, list) => {
    expect(released.lists[name]?.map(({ code }) => code)).toEqual(list);
  });

  it('have a label of every code in English, French and Arabic', () => {
    const labels = Object.values(released.lists).flatMap((list) => list.map(({ label }) => label));
    expect(labels.filter(({ en, fr, ar }) => !en || !fr || !ar)).toEqual([]);
  });
});

describe('the released catalogue of activities', () => {
  it('has no faults', () => {
    expect(activityCatalogueFaults(activities)).toEqual([]);
  });

  it('calls the activities as the code list does', () => {
    expect(activities.activities.map(({ code, label }) => ({ code, label }))).toEqual(
      released.lists.activity,
    );
  });

  it('asks sex and age of risk education; disability too of survey, referral and liaison, and no more than the brief', () => {
    const asking = (kind: string) =>
      activities.activities.filter((one) => one.disaggregation === kind).map(({ code }) => code);
    expect(asking('sex_age_disability')).toEqual(['NTS', 'VA_REFERRAL', 'COMMUNITY_LIAISON']);
    expect(asking('sex_age')).toEqual(expect.arrayContaining(['EORE_SESSION', 'EORE_TOT', 'LAND_HANDOVER']));
  });
});
