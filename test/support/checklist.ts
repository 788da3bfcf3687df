import fc from 'fast-check';
import { ANSWERS, type Answer, PILLARS } from '../../api/domain/codes.js';
import {
  type Criterion,
  criteriaOf,
  type Framework,
  type PillarWeight,
  type Recommendation,
  RUNGS,
  recommendationsOf,
} from '../../api/domain/framework.js';
import { parsePeriod } from '../../api/domain/period.js';
import type {
  CriterionAnswer,
  EvidenceReference,
  RecommendationAnswer,
  ScoringInput,
} from '../../api/domain/scoring/scoring-input.js';

const text = (en: string) => ({ en });

/** Two criteria a rung: `-1a` can never be not applicable, `-1b` can. */
function criterion(code: string, optional: boolean, more: Partial<Criterion> = {}): Criterion {
  return {
    code,
    text: text(`The document in force names ${code}.`),
    help: text('Why it matters.'),
    evidence: [text('document')],
    ...(optional ? { notApplicableWhen: text('There is none.') } : {}),
    ...more,
  };
}

/** A recommendation with two criteria at each of its four rungs; it may be not applicable. */
export function recommendation(
  code: string,
  pillars: readonly PillarWeight[] = [{ code: 'PA', weight: 1, source: 'ours' }],
  more: Readonly<Record<string, Partial<Criterion>>> = {},
): Recommendation {
  return {
    code,
    title: text(code),
    gist: text(code),
    pillars,
    standards: [],
    notApplicableWhen: text('Nothing of the kind exists.'),
    rungs: RUNGS.map((rung) => ({
      rung,
      criteria: ['a', 'b'].map((letter) => {
        const own = `${rung}${letter}`;
        return criterion(`${code}-${own}`, letter === 'b', more[own]);
      }),
    })),
  };
}

/** A framework of the authority whose functions hold these recommendations: `[[…of NMAA-1], [… of NMAA-2]]`. */
export function framework(...functions: readonly (readonly Recommendation[])[]): Framework {
  return {
    ref: 'example@1.0',
    title: text('Example'),
    source: text('Invented'),
    rungLabels: RUNGS.map((rung) => ({ rung, label: text(`level ${rung}`) })),
    functions: functions.map((recommendations, index) => ({
      code: `NMAA-${index + 1}`,
      body: 'NMAA',
      title: text(`Function ${index + 1}`),
      recommendations,
    })),
  };
}

/** Answers that lift each recommendation exactly to a level: all criteria up to it met, the others not met. */
export function answersAt(levels: Readonly<Record<string, number>>): Map<string, CriterionAnswer> {
  return new Map(
    Object.entries(levels).flatMap(([code, level]) =>
      RUNGS.flatMap((rung) =>
        ['a', 'b'].map((letter): [string, CriterionAnswer] => [
          `${code}-${rung}${letter}`,
          { answer: rung <= level ? 'met' : 'not_met' },
        ]),
      ),
    ),
  );
}

/** A fresh reference for these criteria. */
export function fresh(...criterionCodes: string[]): EvidenceReference {
  return { id: `fresh ${criterionCodes.join()}`, criterionCodes, contentUntil: '2026-06-30' };
}

/** An assessment of 2026 without answers, evidence or figures, but for what is given. */
export function inputOf(given: Framework, more: Partial<ScoringInput> = {}): ScoringInput {
  return {
    framework: given,
    body: 'NMAA',
    period: parsePeriod('2026'),
    answers: new Map(),
    recommendationAnswers: new Map(),
    evidence: [],
    verdicts: new Map(),
    ...more,
  };
}

const pillarWeights: fc.Arbitrary<PillarWeight[]> = fc
  .uniqueArray(fc.constantFrom(...PILLARS), { minLength: 1 })
  .map((codes) => codes.map((code, index) => ({ code, weight: index === 0 ? 1 : 0.5, source: 'ours' })));

const frameworks: fc.Arbitrary<Framework> = fc
  .array(fc.array(pillarWeights, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
  .map((functions) =>
    framework(
      ...functions.map((list, f) =>
        list.map((pillars, r) =>
          recommendation(`NMAA-${f + 1}.${r + 1}`, pillars, {
            '3a': { dataEvidence: { kpi: 'KPI-04', atLeast: 0.9 } },
          }),
        ),
      ),
    ),
  );

/** Mostly met, so that high levels occur; sometimes unanswered. */
const someAnswer: fc.Arbitrary<Answer | null> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Answer>('met') },
  { weight: 2, arbitrary: fc.constantFrom(...ANSWERS) },
  { weight: 1, arbitrary: fc.constant(null) },
);

const criterionAnswer: fc.Arbitrary<CriterionAnswer> = fc.record({
  answer: someAnswer,
  verifierAnswer: someAnswer,
  acceptedReason: fc.boolean(),
});

const wholeAnswer: fc.Arbitrary<RecommendationAnswer> = fc.record({
  answer: fc.constantFrom(null, null, null, 'not_applicable'),
  verifierAnswer: fc.constantFrom(null, null, null, 'not_applicable'),
});

const contentUntil = fc.constantFrom('2019-12-31', '2024-12-31', '2025-01-31', '2026-12-31', '2027-01-31');
const state = fc.constantFrom('supports', 'contradicts', 'too_few_reports', 'not_computable', null);

function codesOf(given: Framework): string[] {
  return recommendationsOf(given, 'NMAA').flatMap((one) =>
    criteriaOf(one).map((part) => part.criterion.code),
  );
}

/** Any assessment: any answers, evidence of any age, figures that say anything. */
export const assessments: fc.Arbitrary<ScoringInput> = frameworks.chain((given) => {
  const codes = codesOf(given);
  const wholes = recommendationsOf(given, 'NMAA').map(({ code }) => code);
  const each = <T>(keys: readonly string[], of: fc.Arbitrary<T>) =>
    fc
      .tuple(...keys.map(() => of))
      .map((values) => keys.map((key, index) => [key, values[index] as T] as const));
  return fc
    .tuple(
      each(codes, criterionAnswer),
      each(wholes, wholeAnswer),
      each(codes, fc.option(contentUntil, { freq: 4 })),
      each(codes, state),
    )
    .map(([answers, whole, dates, states]) =>
      inputOf(given, {
        answers: new Map(answers),
        recommendationAnswers: new Map(whole),
        evidence: dates.flatMap(([code, until]) =>
          until === null ? [] : [{ id: code, criterionCodes: [code], contentUntil: until }],
        ),
        verdicts: new Map(
          states.flatMap(([code, said]) =>
            said === null
              ? []
              : [
                  [
                    code,
                    { state: said, value: 1, numerator: 1, denominator: 1, asOf: '2027-01-05' },
                  ] as const,
                ],
          ),
        ),
      }),
    );
});
