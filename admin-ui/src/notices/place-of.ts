import type { NoticeOf } from './queries';

/** Where the work is that a notice speaks of; null where one has no way to it any more. */
export function placeOf({ kind, subjectId, code }: NoticeOf): string | null {
  if (kind === 'function-taken') return null;
  if (kind.startsWith('report-')) return subjectId ? `/reports/${subjectId}` : '/reports';
  if (kind === 'action-due') return `/actions/${subjectId}`;
  if (kind === 'round-returned' || kind === 'round-verified') return `/assessments/${subjectId}/scores`;
  return `/assessments/${subjectId}${code === null ? '' : pageOf(code)}`;
}

/** `NMAA-2.1-3a` stands on the page of `NMAA-2.1`; a function opens at its first recommendation. */
function pageOf(code: string): string {
  const page = code.replace(/-\d[a-z]$/, '');
  return page === code ? `/${code}` : `/${page}?at=${code}`;
}
