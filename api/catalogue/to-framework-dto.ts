import type { LabelledCode } from '../domain/code-list.js';
import { BODIES } from '../domain/codes.js';
import { COUNTRY_FAMILY, familyOf } from '../domain/family.js';
import {
  type Criterion,
  type Framework,
  functionsOf,
  inLanguage,
  type Recommendation,
  type Rung,
  type Text,
} from '../domain/framework.js';
import { freshMonths } from '../domain/scoring/evidence.js';
import type {
  CodeListDto,
  CriterionDto,
  FrameworkDto,
  FrameworkSummaryDto,
  RecommendationDto,
} from './catalogue.dto.js';

/** Months of a criterion's data evidence where it names none. */
const WINDOW = 12;

type Say = (text: Text) => string;

function toCriterionDto(rung: Rung, criterion: Criterion, say: Say): CriterionDto {
  const { code, text, help, evidence, notApplicableWhen, dataEvidence, formerly = [] } = criterion;
  return {
    code,
    text: say(text),
    help: say(help),
    evidence: evidence.map(say),
    freshMonths: freshMonths(rung, criterion),
    notApplicableWhen: notApplicableWhen ? say(notApplicableWhen) : null,
    formerly: [...formerly],
    dataEvidence: dataEvidence ? { months: WINDOW, ...dataEvidence } : null,
  };
}

function toRecommendationDto(
  recommendation: Recommendation,
  framework: Framework,
  say: Say,
): RecommendationDto {
  const { code, title, gist, pillars, standards, notApplicableWhen, evidenceRule, rungs } = recommendation;
  const labels = new Map(framework.rungLabels.map(({ rung, label }) => [rung, say(label)]));
  return {
    code,
    title: say(title),
    gist: say(gist),
    pillars: pillars.map((pillar) => ({ code: pillar.code, weight: pillar.weight, source: pillar.source })),
    standards: [...standards],
    notApplicableWhen: notApplicableWhen ? say(notApplicableWhen) : null,
    evidenceRule: evidenceRule ?? null,
    rungs: rungs.map(({ rung, criteria }) => ({
      rung,
      label: labels.get(rung) ?? '',
      criteria: criteria.map((criterion) => toCriterionDto(rung, criterion, say)),
    })),
  };
}

/** A framework's name and origin in one language. */
export function toFrameworkSummaryDto(
  framework: Framework,
  importedAt: Date | null,
  language: string,
): FrameworkSummaryDto {
  const { ref, title, source } = framework;
  const family = familyOf(ref);
  return {
    ref,
    family,
    title: inLanguage(title, language),
    source: inLanguage(source, language),
    bodies: BODIES.filter((body) => functionsOf(framework, body).length > 0),
    inIndexes: family === COUNTRY_FAMILY,
    importedAt,
  };
}

/** A framework with every text in one language, English where it is not translated. */
export function toFrameworkDto(framework: Framework, language: string): FrameworkDto {
  const say: Say = (text) => inLanguage(text, language);
  const { ref, title, source } = framework;
  return {
    ref,
    title: say(title),
    source: say(source),
    functions: framework.functions.map(({ code, body, title, recommendations }) => ({
      code,
      body,
      title: say(title),
      recommendations: recommendations.map((one) => toRecommendationDto(one, framework, say)),
    })),
  };
}

/** A code list with its labels in one language. */
export function toCodeListDto(name: string, codes: readonly LabelledCode[], language: string): CodeListDto {
  return { name, codes: codes.map(({ code, label }) => ({ code, label: inLanguage(label, language) })) };
}
