import { type Answer, BODIES, type Body } from './codes.js';
import { byVersion, type Framework, type Text } from './framework.js';

/** Two criteria, the authority's first and the centre's second, and what makes them one question, or two. */
export interface QuestionPair {
  readonly codes: readonly [string, string];
  readonly why: Text;
}

/**
 * What a checklist asks of the authority and of the centre alike, for countries where one body is both.
 * @source docs/methodology.md#shared-questions
 */
export interface SharedQuestions {
  /** of the checklist, `gdei-wps@1.0` */
  readonly ref: string;
  readonly verified: Readonly<Record<'en' | 'fr' | 'ar', boolean>>;
  /** one body that answers the first has answered the second: asked once */
  readonly shared: readonly QuestionPair[];
  /** alike, but an answer to one is no answer to the other: each is asked */
  readonly near: readonly QuestionPair[];
}

/** A checklist that shares nothing. */
export const NOTHING_SHARED = { shared: [], near: [] } as const satisfies Pick<
  SharedQuestions,
  'shared' | 'near'
>;

/** A question as one body is asked it, with the same or the nearest question of the other body. */
export interface Twin {
  readonly code: string;
  readonly twinCode: string;
  readonly why: Text;
}

/**
 * The pairs as one body sees them, its own code first.
 * @source docs/methodology.md#shared-questions
 */
export function twinsOf(pairs: readonly QuestionPair[], body: Body): Twin[] {
  return pairs.map(({ codes: [ofAuthority, ofCentre], why }) =>
    body === BODIES[0]
      ? { code: ofAuthority, twinCode: ofCentre, why }
      : { code: ofCentre, twinCode: ofAuthority, why },
  );
}

/** What a body says to one question; `answer: null` = unanswered. */
export interface Said {
  readonly answer: Answer | null;
  /** `null` = none; owed by "not applicable" and by "met" against a figure */
  readonly reason: string | null;
}

/**
 * Whether two answers to one question say the same: the answer and its reason. Both unanswered is the same, one
 * unanswered is not. A blank reason is none.
 * @param one, other `null` = nothing was ever written there, which is unanswered
 * @source docs/methodology.md#shared-questions
 */
export function saysTheSame(one: Said | null, other: Said | null): boolean {
  return (one?.answer ?? null) === (other?.answer ?? null) && reasonOf(one) === reasonOf(other);
}

const reasonOf = (said: Said | null) => said?.reason?.trim() ?? '';

/**
 * How many questions a body that is both is asked: all criteria of both bodies, less the second of each shared pair.
 * @returns `asked` of both checklists together; `distinct` after what is asked once is counted once
 * @source docs/methodology.md#shared-questions
 */
export function questionsOf(
  { functions }: Pick<Framework, 'functions'>,
  shared: readonly QuestionPair[],
): { asked: number; distinct: number } {
  const asked = functions
    .flatMap(({ recommendations }) => recommendations)
    .flatMap(({ rungs }) => rungs)
    .reduce((sum, { criteria }) => sum + criteria.length, 0);
  return { asked, distinct: asked - shared.length };
}

/**
 * The list that holds for a version of a checklist: its own, or the latest before it. A code never changes its meaning,
 * so pairs of an earlier version hold where the later one still asks both and asks them alike.
 * @param lists of one family
 * @returns `undefined` where no list is as old
 * @source docs/methodology.md#shared-questions
 */
export function listFor(ref: string, lists: readonly SharedQuestions[]): SharedQuestions | undefined {
  return lists
    .filter((list) => byVersion(list.ref, ref) <= 0)
    .sort((a, b) => byVersion(a.ref, b.ref))
    .at(-1);
}
