import type { Criterion, Framework, Recommendation, Rung } from './framework.js';
import { holdingIn, sharedQuestionFaults } from './shared-question-faults.js';
import type { SharedQuestions } from './shared-questions.js';

const text = { en: 'A', fr: 'A', ar: 'A' };
const figure = { kpi: 'KPI-04', atLeast: 0.9 };

function recommendation(code: string, rung: Rung, more: Partial<Criterion>[], whole = {}): Recommendation {
  const criteria = more.map((one, index) => ({
    code: `${code}-${rung}${'abc'[index]}`,
    text,
    help: text,
    evidence: [],
    ...one,
  }));
  return { code, title: text, gist: text, pillars: [], standards: [], rungs: [{ rung, criteria }], ...whole };
}

/** A checklist with the criterion NMAA-1.1-3a, and beside it whatever the centre is asked. */
function checklist(ofCentre: Recommendation): Framework {
  const of = (body: 'NMAA' | 'NMAC', one: Recommendation) => ({
    code: `${body}-1`,
    body,
    title: text,
    recommendations: [one],
  });
  const ofAuthority = recommendation('NMAA-1.1', 3, [{ dataEvidence: figure }, {}]);
  return {
    ref: 'short@1.0',
    title: text,
    source: text,
    rungLabels: [],
    functions: [of('NMAA', ofAuthority), of('NMAC', ofCentre)],
  };
}

const alike = recommendation('NMAC-1.1', 3, [{ dataEvidence: { ...figure, months: 12 } }, {}]);
const list = (change: Partial<SharedQuestions> = {}): SharedQuestions => ({
  ref: 'short@1.0',
  verified: { en: true, fr: false, ar: false },
  shared: [{ codes: ['NMAA-1.1-3a', 'NMAC-1.1-3a'], why: text }],
  near: [],
  ...change,
});
const codesOf = (candidate: unknown, framework = checklist(alike)) =>
  sharedQuestionFaults(candidate, framework).map(({ code }) => code);

describe('a list of shared questions', () => {
  it('is sound where both ask alike; a window of 12 months may be named or not', () => {
    expect(codesOf(list())).toEqual([]);
  });

  it.each([
    [
      'a level',
      recommendation('NMAC-1.1', 3, [{ code: 'NMAC-1.1-3a', dataEvidence: figure }]),
      4,
      'level-differs',
    ],
    [
      'a figure',
      recommendation('NMAC-1.1', 3, [{ dataEvidence: { ...figure, atLeast: 0.8 } }]),
      3,
      'figure-differs',
    ],
    ['no figure', recommendation('NMAC-1.1', 3, [{}]), 3, 'figure-differs'],
    [
      'a window',
      recommendation('NMAC-1.1', 3, [{ dataEvidence: { ...figure, months: 6 } }]),
      3,
      'figure-differs',
    ],
    [
      'a freshness',
      recommendation('NMAC-1.1', 3, [{ dataEvidence: figure, freshMonths: 12 }]),
      3,
      'documents-differ',
    ],
    [
      'a rule for documents',
      recommendation('NMAC-1.1', 3, [{ dataEvidence: figure }], { evidenceRule: 'referencesOnly' }),
      3,
      'documents-differ',
    ],
    [
      'a condition of "not applicable"',
      recommendation('NMAC-1.1', 3, [{ dataEvidence: figure, notApplicableWhen: text }]),
      3,
      'condition-differs',
    ],
  ] as const)('joins no two that differ in %s', (_what, ofCentre, rung, fault) => {
    const moved = { ...ofCentre, rungs: ofCentre.rungs.map((one) => ({ ...one, rung })) };
    expect(codesOf(list(), checklist(moved))).toEqual([fault]);
  });

  it.each([
    ['a code that is none', ['NMAA-9.9-3a', 'NMAC-1.1-3a']],
    ['two of one body', ['NMAA-1.1-3a', 'NMAA-1.1-3b']],
    ['the centre’s first', ['NMAC-1.1-3a', 'NMAA-1.1-3a']],
    ['a whole recommendation', ['NMAA-1.1', 'NMAC-1.1-3a']],
  ] as const)('joins a criterion of the authority and one of the centre, not %s', (_what, codes) => {
    expect(codesOf(list({ shared: [{ codes, why: text }] }))).toEqual(['criterion-unknown']);
    expect(codesOf(list({ near: [{ codes, why: text }] }))).toEqual(['criterion-unknown']);
  });

  it('names a criterion in one shared pair only, and a pair once', () => {
    const other = { codes: ['NMAA-1.1-3a', 'NMAC-1.1-3b'], why: text } as const;
    const framework = checklist(
      recommendation('NMAC-1.1', 3, [{ dataEvidence: figure }, { dataEvidence: figure }]),
    );
    expect(codesOf(list({ shared: [...list().shared, other] }), framework)).toEqual(['code-twice']);
    expect(codesOf(list({ near: list().shared }))).toEqual(['pair-twice']);
  });

  it('is of its own checklist, says why in three languages, and has no other keys', () => {
    expect(codesOf(list({ ref: 'short@1.1' }))).toEqual(['name-differs']);
    const untold = { ...list(), shared: [{ codes: ['NMAA-1.1-3a', 'NMAC-1.1-3a'], why: { en: 'A' } }] };
    expect(codesOf(untold)).toEqual(['shape', 'shape']);
    expect(codesOf({ ...list(), sharde: [] })).toEqual(['shape']);
  });

  it('holds in a later version as far as that asks both, and asks them alike', () => {
    const both = list({ near: [{ codes: ['NMAA-1.1-3b', 'NMAC-1.1-3b'], why: text }] });
    expect(holdingIn(checklist(alike), both)).toEqual({ shared: both.shared, near: both.near });
    const later = checklist(recommendation('NMAC-1.1', 3, [{ dataEvidence: { ...figure, atLeast: 0.8 } }]));
    expect(holdingIn(later, both)).toEqual({ shared: [], near: [] });
  });
});
