import { questionOf } from '../domain/answer.js';
import type { Body } from '../domain/codes.js';
import { type Fault, ruleBroken } from '../domain/domain-error.js';
import type { Framework } from '../domain/framework.js';

/** What the rules look at. */
interface Reference {
  readonly criterionCodes: readonly string[];
  readonly contentFrom?: string | null;
  readonly contentUntil: string;
  readonly fileId?: string | null;
}

/**
 * Evidence speaks for criteria that are asked of this body, of the checklist or of the country's own; where case, interview and visit records may be named, it
 * carries no file.
 * @param national codes of the country's own criteria among these that are asked
 * @throws DomainError `unknown-code`, `references-only`, `dates-reversed`
 */
export function assertEvidence(
  framework: Framework,
  body: Body,
  given: Reference,
  national: ReadonlySet<string>,
): void {
  const unknown = given.criterionCodes.flatMap((code, index): Fault[] =>
    questionOf(framework, body, code)?.criterion || national.has(code)
      ? []
      : [
          fault(
            `#/criterionCodes/${index}`,
            'unknown-code',
            `${framework.ref} has no criterion ${code} for this body.`,
          ),
        ],
  );
  refuse(unknown);
  const guarded = given.criterionCodes.find(
    (code) => questionOf(framework, body, code)?.recommendation.evidenceRule === 'referencesOnly',
  );
  const detail = `${guarded} takes references only: name the record and where it is kept, do not upload it.`;
  refuse(guarded && given.fileId ? [fault('#/fileId', 'references-only', detail)] : []);
  const isReversed = (given.contentFrom ?? given.contentUntil) > given.contentUntil;
  const reversed = fault('#/contentFrom', 'dates-reversed', 'Its content ends before it begins.');
  refuse(isReversed ? [reversed] : []);
}

function fault(pointer: string, code: string, detail: string): Fault {
  return { pointer, code, detail };
}

function refuse(faults: readonly Fault[]): void {
  const [first] = faults;
  if (first) throw ruleBroken(first.code, first.detail, faults);
}
