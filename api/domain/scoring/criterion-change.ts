import type { CriterionState, Standing } from './criterion-state.js';
import { credit } from './ladder.js';
import type { RecommendationState } from './recommendation-state.js';

/**
 * Why a criterion moved: the framework asks it in one round only; it began or ceased to be not applicable; one round has
 * no answer; the answer changed; its evidence came, grew too old, or is no longer named; what its KPI says changed; a verifier accepts the
 * stated reason against the KPI, or no longer does.
 */
export type ChangeReason =
  | 'framework'
  | 'not_applicable'
  | 'unanswered'
  | 'answer'
  | 'evidence_came'
  | 'evidence_aged'
  | 'evidence_gone'
  | 'figure'
  | 'reason_accepted'
  | 'reason_not_accepted';

/** `beside`: it was not asked, not answered, or did not apply, in one of the rounds; `level`: the answer changed, its weight did not. */
export type Direction = 'up' | 'down' | 'level' | 'beside';

/** A criterion that moved between two rounds. Standings are `null` in a round whose framework does not ask it. */
export interface CriterionChange {
  readonly code: string;
  readonly recommendation: string;
  readonly claimed: { readonly before: Standing | null; readonly after: Standing | null };
  readonly evidenced: { readonly before: Standing | null; readonly after: Standing | null };
  readonly direction: Direction;
  /** at least one */
  readonly reasons: readonly ChangeReason[];
}

/**
 * The criteria that moved, in the order of the later round, then those that only the earlier one asked. A criterion moved
 * when its answer changed, or when it holds on the evidenced reading in one round and not in the other.
 * @source docs/methodology.md#round-change
 */
export function criterionChanges(
  before: readonly RecommendationState[],
  after: readonly RecommendationState[],
): CriterionChange[] {
  const [earlier, later] = [placed(before), placed(after)];
  const codes = new Set([...later.keys(), ...earlier.keys()]);
  return [...codes].flatMap((code) => {
    const [was, is] = [earlier.get(code), later.get(code)];
    const change = changeOf(was?.state, is?.state);
    const recommendation = (is ?? was)?.recommendation ?? '';
    return change ? [{ code, recommendation, ...change }] : [];
  });
}

function placed(states: readonly RecommendationState[]) {
  return new Map(
    states.flatMap(({ code: recommendation, criteria }) =>
      criteria.map((state) => [state.code, { recommendation, state }] as const),
    ),
  );
}

function changeOf(
  was: CriterionState | undefined,
  is: CriterionState | undefined,
): Omit<CriterionChange, 'code' | 'recommendation'> | null {
  const move = was && is ? moveOf(was, is) : ({ direction: 'beside', reasons: ['framework'] } as const);
  return (
    move && {
      claimed: { before: was?.claimed ?? null, after: is?.claimed ?? null },
      evidenced: { before: was?.evidenced ?? null, after: is?.evidenced ?? null },
      ...move,
    }
  );
}

function moveOf(
  was: CriterionState,
  is: CriterionState,
): Pick<CriterionChange, 'direction' | 'reasons'> | null {
  const answerChanged = was.claimed !== is.claimed;
  const untold = UNTOLD.find((one) => answerChanged && [was.claimed, is.claimed].includes(one));
  if (untold) return { direction: 'beside', reasons: [untold] };
  const moved = credit(is.evidenced) - credit(was.evidenced);
  if (!answerChanged && moved === 0) return null;
  const reasons = supportReasons(was, is);
  return { direction: directionOf(moved), reasons: answerChanged ? ['answer', ...reasons] : reasons };
}

/** Standings that say nothing of better or worse. */
const UNTOLD = ['not_applicable', 'unanswered'] as const;

function directionOf(moved: number): Direction {
  if (moved === 0) return 'level';
  return moved > 0 ? 'up' : 'down';
}

/** What gave an answer "met" its support, or took it away. */
function supportReasons(was: CriterionState, is: CriterionState): ChangeReason[] {
  if (is.evidenced === 'holds' && was.evidenced !== 'holds') return gained(was, is);
  return was.evidenced === 'holds' && is.claimed === 'holds' && is.evidenced !== 'holds' ? lost(was, is) : [];
}

function gained(was: CriterionState, is: CriterionState): ChangeReason[] {
  const ceased = says(was, 'contradicts') && !says(is, 'contradicts');
  const accepts = !isAccepted(was) && isAccepted(is);
  return [
    ...(counts(is) && !counts(was) ? ['evidence_came' as const] : []),
    ...(ceased || (says(is, 'supports') && !says(was, 'supports')) ? ['figure' as const] : []),
    ...(accepts ? ['reason_accepted' as const] : []),
  ];
}

function lost(was: CriterionState, is: CriterionState): ChangeReason[] {
  const began = !says(was, 'contradicts') && says(is, 'contradicts');
  const isTooOld = is.evidence.some(({ standing }) => standing === 'evidence_too_old');
  return [
    ...(counts(was) && !counts(is)
      ? [isTooOld ? ('evidence_aged' as const) : ('evidence_gone' as const)]
      : []),
    ...(began || (says(was, 'supports') && !says(is, 'supports')) ? ['figure' as const] : []),
    ...(isAccepted(was) && is.evidenced === 'contradicted' ? ['reason_not_accepted' as const] : []),
  ];
}

const says = ({ verdict }: CriterionState, state: 'supports' | 'contradicts'): boolean =>
  verdict?.state === state;
const counts = ({ evidence }: CriterionState): boolean =>
  evidence.some(({ standing }) => standing === 'counts');
/** Met against a figure, and it does not count as contradicted: a verifier accepted the reason. */
const isAccepted = (one: CriterionState): boolean =>
  one.claimed === 'holds' && says(one, 'contradicts') && one.evidenced !== 'contradicted';
