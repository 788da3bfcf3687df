import { questionOf } from './answer.js';
import type { Answer, Body } from './codes.js';
import { criteriaOf, type Framework, recommendationsOf } from './framework.js';
import { isNationalCode } from './national/national-code.js';

/** Days for which a change of version may be undone. */
const UNDO_DAYS = 30;

/** The last moment at which a version accepted then can be undone: 30 days of 24 hours. */
export function undoUntil(acceptedAt: Date): Date {
  return new Date(acceptedAt.getTime() + UNDO_DAYS * 24 * 60 * 60 * 1000);
}

/** An answer as a change of version looks at it. */
export interface Standing {
  /** of a criterion or a recommendation */
  readonly code: string;
  readonly answer: Answer | null;
  /** brought in and not reconfirmed yet */
  readonly carriedOver: boolean;
}

/** A criterion that begins with the answer to former ones, which agree. */
export interface CarriedAnswer<A> {
  readonly code: string;
  readonly from: readonly A[];
}

/** Where every answer goes when an assessment changes its version. Nothing is in two lists, and nothing in none. */
export interface Remap<A extends Standing> {
  /** asked under the same code, and stays as it is */
  readonly kept: readonly A[];
  /** was set aside at an earlier change, and is asked again */
  readonly restored: readonly A[];
  /** criteria that begin with a former answer, until somebody reconfirms it */
  readonly carried: readonly CarriedAnswer<A>[];
  /** the former answers behind `carried`; they leave the checklist and stay in storage */
  readonly replaced: readonly A[];
  /** not asked any more, or no longer a possible answer; stays in storage */
  readonly setAside: readonly A[];
  /** criteria without any answer now, in the framework's order */
  readonly unanswered: readonly string[];
}

/** The answers of an assessment: those that stand, one per code, and those that earlier changes set aside, latest first. */
export interface Answers<A extends Standing> {
  readonly standing: readonly A[];
  readonly aside: readonly A[];
}

/**
 * The answers of one body's assessment under another version of its checklist, newer or older.
 * A code never changes its meaning, so an answer stays under its code wherever it is asked. A criterion that replaces
 * others takes their answer where those that were given agree; an answer that a person gave to it before wins.
 * @source docs/methodology.md#versions
 */
export function remap<A extends Standing>(
  { standing, aside }: Answers<A>,
  to: Framework,
  body: Body,
): Remap<A> {
  const kept = standing.filter((one) => isAskedAs(to, body, one));
  const taken = new Set(kept.map(({ code }) => code));
  const back = latest(aside).filter((one) => !taken.has(one.code) && isAskedAs(to, body, one));
  const given = new Map(back.filter((one) => !one.carriedOver).map((one) => [one.code, one]));
  const criteria = criteriaIn(to, body);
  const left = new Map(standing.filter((one) => !taken.has(one.code)).map((one) => [one.code, one]));
  const carried = criteria.flatMap(({ code, formerly = [], notApplicableWhen }) => {
    const from = formerly.flatMap((former) => left.get(former) ?? []);
    const isFree = !taken.has(code) && !given.has(code);
    return isFree && agree(from, notApplicableWhen !== undefined) ? [{ code, from }] : [];
  });
  const anew = new Set(carried.map(({ code }) => code));
  const restored = back.filter(({ code }) => !anew.has(code));
  const replaced = new Set(carried.flatMap(({ from }) => from));
  const leaving = [...left.values()];
  const answered = new Set([...kept, ...restored].filter(({ answer }) => answer).map(({ code }) => code));
  return {
    kept,
    restored,
    carried,
    replaced: leaving.filter((one) => replaced.has(one)),
    setAside: leaving.filter((one) => !replaced.has(one)),
    unanswered: criteria.map(({ code }) => code).filter((code) => !answered.has(code) && !anew.has(code)),
  };
}

/**
 * What the assessment holds after a change: the answers that stand then, and those set aside.
 * @param copy the answer that a criterion begins with, from the first of its former ones
 */
export function afterwards<A extends Standing>(
  { aside }: Pick<Answers<A>, 'aside'>,
  { kept, restored, carried, replaced, setAside }: Remap<A>,
  copy: (from: A, code: string) => A,
): Answers<A> {
  const begun = carried.flatMap(({ code, from: [first] }) => (first ? [copy(first, code)] : []));
  const isBack = new Set(restored);
  return {
    standing: [...kept, ...restored, ...begun],
    aside: [...replaced, ...setAside, ...aside.filter((one) => !isBack.has(one))],
  };
}

/**
 * The criteria a piece of evidence speaks for under another version, and those it spoke for under others. A country's own
 * criteria are of no version, and stay.
 */
export function remapEvidence(
  codes: { readonly standing: readonly string[]; readonly aside: readonly string[] },
  to: Framework,
  body: Body,
): { standing: string[]; aside: string[] } {
  const all = [...new Set([...codes.standing, ...codes.aside])];
  const criteria = criteriaIn(to, body);
  const inVersion = new Set(criteria.map(({ code }) => code));
  const asked = (code: string) => inVersion.has(code) || isNationalCode(code);
  const begun = criteria
    .filter(({ formerly = [] }) => formerly.some((former) => codes.standing.includes(former)))
    .map(({ code }) => code);
  return {
    standing: [...new Set([...all.filter(asked), ...begun])],
    aside: all.filter((code) => !asked(code)),
  };
}

/** The first of each code. */
function latest<A extends Standing>(aside: readonly A[]): A[] {
  return aside.filter((one, index) => aside.findIndex(({ code }) => code === one.code) === index);
}

function isAskedAs(to: Framework, body: Body, { code, answer }: Standing): boolean {
  const question = questionOf(to, body, code);
  if (!question) return false;
  if (answer !== 'not_applicable') return true;
  return (question.criterion ?? question.recommendation).notApplicableWhen !== undefined;
}

/** Whether one answer can be made of these: some were given, all of them are the same, and it is possible here. */
function agree(from: readonly Standing[], allowsNotApplicable: boolean): boolean {
  const given = new Set(from.map(({ answer }) => answer));
  if (given.size !== 1 || given.has(null)) return false;
  return allowsNotApplicable || !given.has('not_applicable');
}

const criteriaIn = (framework: Framework, body: Body) =>
  recommendationsOf(framework, body)
    .flatMap(criteriaOf)
    .map(({ criterion }) => criterion);
