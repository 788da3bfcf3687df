/** The server's problem codes that the pages say in the reader's language; any other shows the server's sentence. */
export const PROBLEM_CODES = [
  'no-answer',
  'not-signed-in',
  'not-allowed',
  'not-found',
  'unreadable',
  'too-large',
  'unsupported-content',
  'too-many-attempts',
  'unavailable',
  'internal',
  'validation-failed',
  'already-exists',
  'unknown-reference',
  'if-match-missing',
  'stale-version',
  'idempotency-key-reused',
  'illegal-transition',
  'wrong-credentials',
  'no-membership',
  'link-not-valid',
  'password-refused',
  'already-set-up',
  'list-query',
  'membership-refused',
  'account-disabled',
  'last-administrator',
  'do-no-harm-reason-missing',
  'duty-refused',
  'duty-overlaps',
  'unknown-successor',
  'unknown-adviser',
  'nothing-to-correct',
  'request-decided',
  'period-running',
  'not-kept-so',
  'import-refused',
  'file-missing',
  'reason-missing',
  'not-editable',
  'separation-of-duties',
  'not-under-verification',
  'answer-not-allowed',
  'references-only',
  'dates-reversed',
  'declaration-missing',
  'files-full',
  'dialect-not-offered',
  'export-too-large',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** Codes of a fault in one field. */
export const FAULT_CODES = [
  'isEmail',
  'isNotEmpty',
  'isDefined',
  'isUuid',
  'isIn',
  'isInt',
  'isNumber',
  'isBoolean',
  'isString',
  'isArray',
  'isDateString',
  'isIso8601',
  'min',
  'max',
  'minLength',
  'maxLength',
  'isLength',
  'matches',
  'arrayMinSize',
  'arrayNotEmpty',
  'whitelistValidation',
  'membership-shape',
  'duty-term',
  'do-no-harm-reason-missing',
  'password-too-short',
  'password-common',
  'unknown-adviser',
  'unknown-successor',
] as const;
export type FaultCode = (typeof FAULT_CODES)[number];

/** What a language says about problems. */
export type Problems = {
  readonly codes: Readonly<Record<ProblemCode, string>>;
  readonly faults: Readonly<Record<FaultCode, string>>;
};

export const isProblemCode = (code: string): code is ProblemCode =>
  PROBLEM_CODES.some((known) => known === code);
export const isFaultCode = (code: string): code is FaultCode => FAULT_CODES.some((known) => known === code);
