import type { Finding } from './finding.js';

/**
 * A comment that answers warnings: of one rule in one cell of an entry, or of one rule in the whole report.
 * It counts while the figures it was given for are unchanged.
 */
export interface Comment {
  readonly rule: string;
  /** `null` = given once for the report */
  readonly entryId: string | null;
  /** place within the entry, `counts/F,Y18T59,with`; `null` = any */
  readonly cell: string | null;
  readonly text: string;
  /** `fingerprint` of the findings it answered when it was given */
  readonly fingerprint: string;
}

/** Whether a report may not be submitted: any error is left. Warnings never block, they owe a comment. */
export function blocksSubmission(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'E');
}

/** The warnings that no comment answers, or whose figures have changed since. */
export function owesComment(findings: readonly Finding[], comments: readonly Comment[]): Finding[] {
  return withComments(findings, comments).filter(
    ({ severity, comment }) => severity === 'W' && comment === undefined,
  );
}

/** The findings, each warning with the comment that answers it; a comment on the cell goes before one on the report. */
export function withComments(findings: readonly Finding[], comments: readonly Comment[]): Finding[] {
  const given = comments.filter((comment) => comment.text.trim() !== '');
  return findings.map((finding) => {
    const answer = finding.severity === 'W' ? answerTo(finding, findings, given) : undefined;
    return answer ? { ...finding, comment: answer.text } : finding;
  });
}

function answerTo(finding: Finding, findings: readonly Finding[], comments: readonly Comment[]) {
  const mine = comments.filter(({ rule }) => rule === finding.rule);
  const ofCell = mine.find((one) => one.entryId !== null && isAbout(one, finding));
  if (ofCell) return ofCell;
  return mine.find(
    (one) => one.entryId === null && one.fingerprint === reportFingerprint(one.rule, findings),
  );
}

function isAbout(comment: Comment, finding: Finding): boolean {
  const sameCell = comment.cell === null || comment.cell === finding.cell;
  return comment.entryId === finding.entryId && sameCell && comment.fingerprint === fingerprint([finding]);
}

/** The fingerprint a comment on a whole rule of a report is kept with: of all warnings of that rule. */
export function reportFingerprint(rule: string, findings: readonly Finding[]): string {
  return fingerprint(findings.filter((one) => one.rule === rule && one.severity === 'W'));
}

/**
 * A short text that changes when the figures behind the findings change, and does not depend on their order: 16 hex
 * digits (two FNV-1a hashes). It guards against forgetting, not against malice.
 */
export function fingerprint(findings: readonly Finding[]): string {
  const text = findings
    .map(({ pointer, key, params }) => JSON.stringify([pointer, key, Object.entries(params).sort()]))
    .sort()
    .join('\n');
  return hash(text, 0x811c9dc5) + hash(text, 0x01234567);
}

function hash(text: string, seed: number): string {
  let value = seed;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
}
