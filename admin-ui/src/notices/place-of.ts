import { questionAddress } from '../assessments/question-address';
import type { NoticeOf } from './queries';

/** Where the work is that a notice speaks of; null where one has no way to it any more. */
export function placeOf(notice: NoticeOf): string | null {
  if (notice.kind === 'function-taken' || notice.kind === 'peer-dismissed') return null;
  if (notice.kind === 'peer-named') return `/compare/${notice.countryCode}`;
  return placeOfWork(notice);
}

function placeOfWork({ kind, subjectId, code }: NoticeOf): string {
  if (kind.startsWith('report-')) return subjectId ? `/reports/${subjectId}` : '/reports';
  if (kind === 'action-due') return `/actions/${subjectId}`;
  if (kind === 'round-returned' || kind === 'round-verified') return `/assessments/${subjectId}/scores`;
  if (code === null || subjectId === null) return `/assessments/${subjectId ?? ''}`;
  return questionAddress(subjectId, code);
}
