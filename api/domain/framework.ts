import type { Body, Pillar } from './codes.js';
import { familyOf } from './family.js';

/** The languages of the product; English is always there. */
export const LANGUAGES = ['en', 'fr', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text of a catalogue by language. A language that is absent has not been translated yet. */
export interface Text {
  readonly en: string;
  readonly fr?: string;
  readonly ar?: string;
}

/** 1 adopted in writing · 2 has people, money, tools · 3 applied · 4 measured and improved; people see "level". */
export const RUNGS = [1, 2, 3, 4] as const;
export type Rung = (typeof RUNGS)[number];

/**
 * A figure that may support or contradict an answer: a KPI and exactly one of `atLeast`, `atMost`, `exists`.
 * Thresholds are in the KPI's own unit (a ratio of 90 % is 0.9).
 * @source docs/methodology.md#data-evidence
 */
export interface DataEvidence {
  readonly kpi: string;
  readonly atLeast?: number;
  readonly atMost?: number;
  /** the criterion asks whether it is measured, not with what result */
  readonly exists?: true;
  /** which bound decides support where the KPI is a range; the one harder to meet when absent */
  readonly bound?: 'lower' | 'upper';
  /** length of the window in months, 12 when absent */
  readonly months?: number;
}

/** A short, observable statement that is answered met, partly or not met. */
export interface Criterion {
  /** `NMAC-4.4-3b`: recommendation, rung, letter; never changes meaning */
  readonly code: string;
  readonly text: Text;
  readonly help: Text;
  /** the kinds of papers that count as evidence */
  readonly evidence: readonly Text[];
  /** months before the end of the assessment's period in which evidence is fresh; absent: 24 at rungs 3 and 4, any date below */
  readonly freshMonths?: number;
  /** absent: this criterion can never be "not applicable" on its own */
  readonly notApplicableWhen?: Text;
  readonly dataEvidence?: DataEvidence;
  /**
   * codes of earlier versions whose question this one replaces, however many versions ago; several where it merges
   * them. An answer to them is carried over until somebody reconfirms it.
   */
  readonly formerly?: readonly string[];
}

/** The criteria of one rung of a recommendation. */
export interface RungCriteria {
  readonly rung: Rung;
  readonly criteria: readonly Criterion[];
}

/** How much a recommendation weighs in a pillar: 1 main, 0.5 secondary; `ours` where the brief does not say it. */
export interface PillarWeight {
  readonly code: Pillar;
  readonly weight: 1 | 0.5;
  readonly source: 'brief' | 'ours';
}

/** One of the brief's recommendations with its ladder. */
export interface Recommendation {
  readonly code: string;
  readonly title: Text;
  readonly gist: Text;
  readonly pillars: readonly PillarWeight[];
  readonly standards: readonly string[];
  /** absent: the recommendation always applies */
  readonly notApplicableWhen?: Text;
  /** case, interview and visit records are named here, never uploaded */
  readonly evidenceRule?: 'referencesOnly';
  readonly rungs: readonly RungCriteria[];
}

/** A function of the authority (NMAA) or the centre (NMAC) with its recommendations: `NMAC-4`, or `PSEA-1` in a framework with a word of its own. */
export interface FrameworkFunction {
  readonly code: string;
  readonly body: Body;
  readonly title: Text;
  readonly recommendations: readonly Recommendation[];
}

/** A version of the checklist. A released version never changes; an assessment keeps the version it began with. */
export interface Framework {
  /** `gdei-wps@1.0` */
  readonly ref: string;
  readonly title: Text;
  /** where the recommendations come from */
  readonly source: Text;
  readonly rungLabels: readonly { readonly rung: Rung; readonly label: Text }[];
  readonly functions: readonly FrameworkFunction[];
}

/** A text in the language asked for, in English where it is not translated. */
export function inLanguage(text: Text, language: string): string {
  return text[language as Language] ?? text.en;
}

/** The functions of one body, in the framework's order. */
export function functionsOf(framework: Framework, body: Body): readonly FrameworkFunction[] {
  return framework.functions.filter((candidate) => candidate.body === body);
}

/**
 * The framework as far as these functions go: what a respondent is asked, and what their figures rest on.
 * @param codes of functions; null = the whole
 * @source docs/methodology.md#respondents
 */
export function partOf(framework: Framework, codes: readonly string[] | null): Framework {
  if (codes === null) return framework;
  return { ...framework, functions: framework.functions.filter(({ code }) => codes.includes(code)) };
}

/**
 * The function that a code of a criterion or a recommendation belongs to: `NMAA-2` of `NMAA-2.1-3a`.
 * @source docs/methodology.md#respondents
 */
export function functionOf(code: string): string {
  return code.split('.')[0] ?? code;
}

/** The recommendation that a criterion's code belongs to: `NMAA-2.1` of `NMAA-2.1-3a`. */
export function recommendationOf(code: string): string {
  return code.slice(0, code.lastIndexOf('-'));
}

/** The recommendations of one body, in the framework's order. */
export function recommendationsOf(framework: Framework, body: Body): readonly Recommendation[] {
  return functionsOf(framework, body).flatMap((parent) => parent.recommendations);
}

/** The number of a reference: 1, 0 of `gdei-wps@1.0`. */
export function versionOf(ref: string): { major: number; minor: number } {
  const [major = 0, minor = 0] = (ref.split('@')[1] ?? '').split('.').map(Number);
  return { major, minor };
}

/** Below 0 when `a` is an older version than `b`, above 0 when it is newer; of another family, by name. */
export function byVersion(a: string, b: string): number {
  const [one, other] = [versionOf(a), versionOf(b)];
  if (familyOf(a) !== familyOf(b)) return familyOf(a) < familyOf(b) ? -1 : 1;
  return one.major - other.major || one.minor - other.minor;
}

/** Whether one reference is a later version of the same family as another. */
export function isNewer(ref: string, than: string): boolean {
  return familyOf(ref) === familyOf(than) && byVersion(ref, than) > 0;
}

/** Every criterion of a recommendation with its rung, lowest rung first. */
export function criteriaOf(recommendation: Recommendation): { rung: Rung; criterion: Criterion }[] {
  return recommendation.rungs.flatMap(({ rung, criteria }) =>
    criteria.map((criterion) => ({ rung, criterion })),
  );
}
