import { ACTION_NEEDS } from './codes.js';
import type { Fault } from './domain-error.js';
import { criteriaOf, type Framework, type Recommendation, RUNGS } from './framework.js';
import { listOf, oneOf, record, where, words } from './shape.js';
import type { SuggestedAction, SuggestedActionLibrary } from './suggested-action.js';
import { vagueWord } from './vague-word.js';

/** The most characters of English that a title has. */
const TITLE_LENGTH = 90;
/** The fewest and the most sentences of English in `how`. */
const HOW_SENTENCES: readonly [number, number] = [2, 4];
/** The most characters of English in `how`. */
const HOW_LENGTH = 600;
/** The most months that an action may take. */
const MOST_MONTHS = 24;

const text = record({ en: words }, { fr: words, ar: words });
const yesOrNo = oneOf(true, false);
const months = where(
  `a whole number from 1 to ${MOST_MONTHS}`,
  (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= MOST_MONTHS,
);

const library = record({
  ref: words,
  verified: record({ en: yesOrNo, fr: yesOrNo, ar: yesOrNo }),
  actions: listOf(
    record({
      code: words,
      recommendation: words,
      level: oneOf(...RUNGS),
      title: text,
      how: text,
      criteria: listOf(words),
      needs: listOf(oneOf(...ACTION_NEEDS)),
      months,
    }),
  ),
});

function unless(holds: boolean, code: string, at: string, detail: string): Fault[] {
  return holds ? [] : [{ pointer: `#/${at}`, code, detail }];
}

const repeated = <T>(values: readonly T[]): T[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

/** How many sentences a text of English has: marks that end one, before a space or the end. */
function sentences(english: string): number {
  return english.match(/[.!?]["”)]?(?=\s|$)/g)?.length ?? 0;
}

function textFaults({ code, title, how }: SuggestedAction): Fault[] {
  const [fewest, most] = HOW_SENTENCES;
  const count = sentences(how.en);
  return [
    ...unless(
      title.en.length <= TITLE_LENGTH,
      'title-too-long',
      code,
      `has a title of ${title.en.length} characters, at most ${TITLE_LENGTH}`,
    ),
    ...unless(!/[.!?]$/.test(title.en), 'title-is-sentence', code, 'has a title that ends like a sentence'),
    ...unless(
      how.en.length <= HOW_LENGTH,
      'how-too-long',
      code,
      `explains in ${how.en.length} characters, at most ${HOW_LENGTH}`,
    ),
    ...unless(
      count >= fewest && count <= most,
      'how-sentences',
      code,
      `explains in ${count} sentences, must be ${fewest} to ${most}`,
    ),
    ...unless(
      !vagueWord(`${title.en} ${how.en}`),
      'vague-word',
      code,
      'must give the number, interval or document instead of a vague word',
    ),
  ];
}

function criteriaFaults(given: SuggestedAction, parent: Recommendation): Fault[] {
  const { code, level, criteria, needs } = given;
  const ofRung = criteriaOf(parent)
    .filter(({ rung }) => rung === level)
    .map(({ criterion }) => criterion.code);
  const strangers = criteria.filter((one) => !ofRung.includes(one));
  return [
    ...unless(criteria.length > 0, 'criteria-missing', code, 'moves no criterion'),
    ...unless(needs.length > 0, 'needs-missing', code, 'says nothing of what it takes'),
    ...strangers.flatMap((one) =>
      unless(false, 'criterion-not-of-level', code, `moves ${one}, which is none of level ${level} there`),
    ),
    ...[...repeated(criteria), ...repeated(needs)].flatMap((one) =>
      unless(false, 'named-twice', code, `names ${one} twice`),
    ),
  ];
}

function actionFaults(given: SuggestedAction, parent: Recommendation | undefined): Fault[] {
  if (!parent)
    return unless(
      false,
      'recommendation-unknown',
      given.code,
      `lifts ${given.recommendation}, which the framework does not have`,
    );
  return [
    ...unless(
      new RegExp(`^-A${given.level}[b-z]?$`).test(given.code.slice(parent.code.length)) &&
        given.code.startsWith(parent.code),
      'code-not-under-parent',
      given.code,
      `must read ${parent.code}-A${given.level}`,
    ),
    ...textFaults(given),
    ...criteriaFaults(given, parent),
  ];
}

function missingFaults({ code }: Recommendation, actions: readonly SuggestedAction[]): Fault[] {
  const reached = actions.filter((one) => one.recommendation === code).map(({ level }) => level);
  return RUNGS.filter((rung) => !reached.includes(rung)).flatMap((rung) =>
    unless(false, 'level-without-action', code, `has no suggestion that leads to level ${rung}`),
  );
}

function ruleFaults({ ref, actions }: SuggestedActionLibrary, framework: Framework): Fault[] {
  const recommendations = framework.functions.flatMap((one) => one.recommendations);
  return [
    ...unless(
      ref === framework.ref,
      'name-differs',
      'ref',
      `says ${ref}: must be that of its framework, ${framework.ref}`,
    ),
    ...repeated(actions.map(({ code }) => code)).flatMap((code) =>
      unless(false, 'code-twice', code, 'stands twice'),
    ),
    ...repeated(actions.map(({ title }) => title.en.toLowerCase())).flatMap((title) =>
      unless(false, 'title-twice', 'actions', `have the title "${title}" twice`),
    ),
    ...actions.flatMap((one) =>
      actionFaults(
        one,
        recommendations.find(({ code }) => code === one.recommendation),
      ),
    ),
    ...recommendations.flatMap((one) => missingFaults(one, actions)),
  ];
}

/**
 * Everything that keeps a file from being the suggestions of a framework; empty when it is. Every recommendation needs
 * at least one suggestion for each level from 1 to 4. Shape is judged first.
 * @param candidate what was read from the file
 * @param framework the one it belongs to
 * @source docs/methodology.md#suggested-actions
 */
export function suggestedActionFaults(candidate: unknown, framework: Framework): Fault[] {
  const shape = library(candidate, '#');
  return shape.length > 0 ? shape : ruleFaults(candidate as SuggestedActionLibrary, framework);
}
