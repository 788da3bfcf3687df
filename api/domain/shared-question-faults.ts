import { questionOf } from './answer.js';
import { BODIES } from './codes.js';
import type { Fault } from './domain-error.js';
import {
  type Criterion,
  criteriaOf,
  type DataEvidence,
  type Framework,
  type Recommendation,
} from './framework.js';
import { listOf, oneOf, record, where, words } from './shape.js';
import type { QuestionPair, SharedQuestions } from './shared-questions.js';

const text = record({ en: words, fr: words, ar: words });
const yesOrNo = oneOf(true, false);
const twoCodes = where(
  'two codes, the authority’s and the centre’s',
  (value) => Array.isArray(value) && value.length === 2 && value.every((code) => typeof code === 'string'),
);
const pairs = listOf(record({ codes: twoCodes, why: text }));
const list = record({
  ref: words,
  verified: record({ en: yesOrNo, fr: yesOrNo, ar: yesOrNo }),
  shared: pairs,
  near: pairs,
});

/** A criterion with everything that decides how an answer to it counts. */
interface Placed {
  readonly criterion: Criterion;
  readonly recommendation: Recommendation;
}

const nameOf = ({ codes }: QuestionPair) => codes.join(' and ');

function unless(holds: boolean, code: string, at: string, detail: string): Fault[] {
  return holds ? [] : [{ pointer: `#/${at}`, code, detail }];
}

/** The criteria of a pair; empty where the first is none of the authority's or the second none of the centre's. */
function placed(framework: Framework, { codes }: QuestionPair): readonly Placed[] {
  const found = BODIES.flatMap((body, index) => {
    const question = questionOf(framework, body, codes[index] ?? '');
    const { criterion, recommendation } = question ?? {};
    return criterion && recommendation ? [{ criterion, recommendation }] : [];
  });
  return found.length === BODIES.length ? found : [];
}

const rungOf = ({ criterion, recommendation }: Placed) =>
  criteriaOf(recommendation).find((one) => one.criterion.code === criterion.code)?.rung;

/** The figure behind a criterion in a form that can be compared; 12 months where it names none. */
function figureOf({ criterion: { dataEvidence } }: Placed): string {
  if (!dataEvidence) return '';
  const { kpi, atLeast, atMost, exists, bound, months = 12 }: DataEvidence = dataEvidence;
  return JSON.stringify([kpi, atLeast, atMost, exists, bound, months]);
}

const papersOf = ({ criterion, recommendation }: Placed) =>
  JSON.stringify([criterion.freshMonths ?? null, recommendation.evidenceRule ?? null]);

const conditionOf = ({ criterion }: Placed) => criterion.notApplicableWhen?.en ?? '';

/**
 * What keeps a pair from being one question: a code that is no criterion of that body, another level, another figure
 * behind it, other rules for documents, or another condition of "not applicable".
 * @source docs/methodology.md#shared-questions
 */
export function sharedPairFaults(framework: Framework, pair: QuestionPair): Fault[] {
  const at = nameOf(pair);
  const [one, other] = placed(framework, pair);
  if (!one || !other) return unknownFaults(framework, pair);
  const same = (of: (one: Placed) => unknown) => of(one) === of(other);
  return [
    ...unless(same(rungOf), 'level-differs', at, 'stand at different levels'),
    ...unless(same(figureOf), 'figure-differs', at, 'have different figures behind them'),
    ...unless(same(papersOf), 'documents-differ', at, 'have different rules for documents'),
    ...unless(same(conditionOf), 'condition-differs', at, 'are "not applicable" on different conditions'),
  ];
}

function unknownFaults(framework: Framework, pair: QuestionPair): Fault[] {
  return unless(
    placed(framework, pair).length > 0,
    'criterion-unknown',
    nameOf(pair),
    'must be a criterion of the authority and one of the centre, in this order',
  );
}

/**
 * The pairs of a list that hold in a version of the checklist, its own or a later one.
 * @source docs/methodology.md#shared-questions
 */
export function holdingIn(
  framework: Framework,
  { shared, near }: Pick<SharedQuestions, 'shared' | 'near'>,
): Pick<SharedQuestions, 'shared' | 'near'> {
  return {
    shared: shared.filter((pair) => sharedPairFaults(framework, pair).length === 0),
    near: near.filter((pair) => placed(framework, pair).length > 0),
  };
}

const repeated = <T>(values: readonly T[]): T[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

function ruleFaults({ ref, shared, near }: SharedQuestions, framework: Framework): Fault[] {
  return [
    ...unless(
      ref === framework.ref,
      'name-differs',
      'ref',
      `says ${ref}: must be that of its checklist, ${framework.ref}`,
    ),
    ...shared.flatMap((pair) => sharedPairFaults(framework, pair)),
    ...near.flatMap((pair) => unknownFaults(framework, pair)),
    ...repeated(shared.flatMap(({ codes }) => codes)).flatMap((code) =>
      unless(false, 'code-twice', code, 'stands in two shared pairs'),
    ),
    ...repeated([...shared, ...near].map(nameOf)).flatMap((name) =>
      unless(false, 'pair-twice', name, 'stand twice'),
    ),
  ];
}

/**
 * Everything that keeps a file from being the shared questions of a checklist; empty when it is. Shape is judged first.
 * @param candidate what was read from the file
 * @param framework the checklist it belongs to
 * @source docs/methodology.md#shared-questions
 */
export function sharedQuestionFaults(candidate: unknown, framework: Framework): Fault[] {
  const shape = list(candidate, '#');
  return shape.length > 0 ? shape : ruleFaults(candidate as SharedQuestions, framework);
}
