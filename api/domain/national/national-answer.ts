import type { Answer } from '../codes.js';
import { type DomainError, ruleBroken } from '../domain-error.js';
import type { NationalCriterion } from './national-criterion.js';

const refused = (code: string, pointer: string, detail: string): DomainError =>
  ruleBroken(code, detail, [{ pointer, code, detail }]);

/**
 * Refuses an answer that one of a country's own criteria does not allow; the same holds for the verifier's own. The rules
 * are those of the checklist: "not applicable" needs its condition, and a reason.
 * @throws DomainError `answer-not-allowed`, `reason-missing`
 * @source docs/methodology.md#national-criteria
 */
export function assertNationalAnswer(
  { code, notApplicableWhen }: Pick<NationalCriterion, 'code' | 'notApplicableWhen'>,
  { answer, reason }: { readonly answer: Answer | null; readonly reason: string | null },
): void {
  if (answer !== 'not_applicable') return;
  if (!notApplicableWhen) throw refused('answer-not-allowed', '#/answer', `${code} always applies.`);
  if (!reason?.trim()) throw refused('reason-missing', '#/reason', 'Say why it does not apply.');
}
