import { BODIES } from './codes.js';
import type { Fault } from './domain-error.js';
import {
  type Criterion,
  criteriaOf,
  type Framework,
  type Recommendation,
  RUNGS,
  type Rung,
} from './framework.js';
import { frameworkShape } from './framework-shape.js';
import { isNationalCode } from './national/national-code.js';
import { vagueWord } from './vague-word.js';

/** The length, in characters of English, that a criterion stays below. */
export const CRITERION_LENGTH = 220;

/** The word before the number of a function that does not begin with its body: `PSEA` in `PSEA-1`. */
const OWN_WORD = `(?!(?:${BODIES.join('|')})-)[A-Z]{2,8}`;

/** Nothing when the rule holds, else one fault; the code of the part stands for its pointer. */
function unless(holds: boolean, code: string, at: string, detail: string): Fault[] {
  return holds ? [] : [{ pointer: `#/${at}`, code, detail }];
}

function repeated(codes: readonly string[]): string[] {
  return codes.filter((code, index) => codes.indexOf(code) !== index);
}

function dataEvidenceFaults({ code, dataEvidence: given }: Criterion): Fault[] {
  if (!given) return [];
  const tests = [given.atLeast, given.atMost, given.exists].filter((test) => test !== undefined);
  const sound = tests.length === 1 && !(given.exists && given.bound);
  return unless(
    sound,
    'data-evidence-unsound',
    code,
    'needs exactly one of atLeast, atMost, exists; a bound only with a threshold',
  );
}

function criterionFaults(parent: Recommendation, rung: Rung, given: Criterion): Fault[] {
  const { code, text: words, evidence, freshMonths } = given;
  const kinds = evidence.length;
  return [
    ...unless(
      new RegExp(`^${rung}[a-z]$`).test(code.slice(parent.code.length + 1)) &&
        code.startsWith(`${parent.code}-`),
      'code-not-under-parent',
      code,
      `must read ${parent.code}-${rung} and a letter`,
    ),
    ...unless(
      words.en.length < CRITERION_LENGTH,
      'text-too-long',
      code,
      `has ${words.en.length} characters, must stay below ${CRITERION_LENGTH}`,
    ),
    ...unless(
      !vagueWord(words.en),
      'vague-word',
      code,
      'must give the number, interval or document instead of a vague word',
    ),
    ...unless(
      kinds <= 4 && (kinds > 0 || given.dataEvidence !== undefined),
      'evidence-kinds',
      code,
      'needs one to four kinds of evidence, or a KPI',
    ),
    ...unless(
      rung > 1 || freshMonths === undefined,
      'fresh-at-rung-1',
      code,
      'a document in force counts at any date',
    ),
    ...dataEvidenceFaults(given),
  ];
}

/** A former code is of the same body, and no longer asked: the question itself stands under its own code. */
function formerlyFaults(given: Framework, codes: ReadonlySet<string>): Fault[] {
  return given.functions.flatMap(({ body, recommendations }) =>
    recommendations.flatMap(criteriaOf).flatMap(({ criterion: { code, formerly = [] } }) => [
      ...unless(
        formerly.every((one) => !codes.has(one)),
        'formerly-still-asked',
        code,
        'replaces a criterion that this version still asks',
      ),
      ...unless(
        formerly.every((one) => one.startsWith(`${body}-`)) && repeated(formerly).length === 0,
        'formerly-unsound',
        code,
        `needs former codes of ${body}, each once`,
      ),
    ]),
  );
}

function rungFaults(given: Recommendation): Fault[] {
  const order = given.rungs.map(({ rung }) => rung).join();
  return [
    ...unless(
      order === RUNGS.join(),
      'rungs-incomplete',
      given.code,
      'needs the rungs 1, 2, 3, 4 in this order',
    ),
    ...given.rungs.flatMap(({ rung, criteria }) => [
      ...unless(
        criteria.length >= 1 && criteria.length <= 3,
        'criteria-count',
        `${given.code}/${rung}`,
        'needs one to three criteria',
      ),
      ...unless(
        criteria.some((one) => !one.notApplicableWhen),
        'rung-wholly-optional',
        `${given.code}/${rung}`,
        'needs one criterion that can never be "not applicable"',
      ),
    ]),
  ];
}

function recommendationFaults(functionCode: string, given: Recommendation): Fault[] {
  const [main] = given.pillars;
  const numbered =
    given.code.startsWith(`${functionCode}.`) && /^[1-9]\d*$/.test(given.code.slice(functionCode.length + 1));
  return [
    ...unless(numbered, 'code-not-under-parent', given.code, `must read ${functionCode}. and a number`),
    ...unless(main?.weight === 1, 'pillar-missing', given.code, 'needs a first pillar of weight 1'),
    ...unless(
      repeated(given.pillars.map(({ code }) => code)).length === 0,
      'pillar-twice',
      given.code,
      'names a pillar twice',
    ),
    ...rungFaults(given),
    ...criteriaOf(given).flatMap(({ rung, criterion: one }) => criterionFaults(given, rung, one)),
  ];
}

function ruleFaults(given: Framework): Fault[] {
  const recommendations = given.functions.flatMap((parent) => parent.recommendations);
  const codes = [
    ...given.functions,
    ...recommendations,
    ...recommendations.flatMap((one) => criteriaOf(one).map((part) => part.criterion)),
  ];
  return [
    ...repeated(codes.map(({ code }) => code)).flatMap((code) =>
      unless(false, 'code-twice', code, 'stands twice'),
    ),
    ...codes.flatMap(({ code }) =>
      unless(!isNationalCode(code), 'national-code', code, 'is a code of a country’s own criterion'),
    ),
    ...unless(
      given.rungLabels.map(({ rung }) => rung).join() === RUNGS.join(),
      'rungs-incomplete',
      'rungLabels',
      'needs a label for each rung, 1 to 4',
    ),
    ...given.functions.flatMap(({ code, body }) =>
      unless(
        new RegExp(`^(${body}|${OWN_WORD})-[1-9]\\d*$`).test(code),
        'code-not-under-parent',
        code,
        `must read ${body}, or a word that names no body, and a number`,
      ),
    ),
    ...given.functions.flatMap((parent) =>
      parent.recommendations.flatMap((one) => recommendationFaults(parent.code, one)),
    ),
    ...formerlyFaults(given, new Set(codes.map(({ code }) => code))),
  ];
}

/**
 * Everything that keeps a catalogue file from being a framework; empty when it is one.
 * Shape is judged first: rules are only asked of what has the shape.
 * @param candidate what was read from the file
 * @source docs/methodology.md#catalogue
 */
export function frameworkFaults(candidate: unknown): Fault[] {
  const shape = frameworkShape(candidate, '#');
  return shape.length > 0 ? shape : ruleFaults(candidate as Framework);
}
