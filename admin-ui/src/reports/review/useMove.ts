import { useMutation } from '@tanstack/react-query';
import { type Move, moveReport } from '../report-api';
import type { Report } from '../report-types';
import { useReadAgain } from '../useReport';

/** Moves the report to its next state, and has everything of it read again, whatever came of it. */
export function useMove(report: Report) {
  const readAgain = useReadAgain(report.id);
  return useMutation({
    mutationFn: ({ move, reason }: { move: Move; reason?: string }) => moveReport(report, move, reason),
    onSettled: readAgain,
  });
}
