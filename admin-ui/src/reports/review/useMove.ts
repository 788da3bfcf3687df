import { useMutation } from '@tanstack/react-query';
import { type Move, moveReport } from '../report-api';
import type { Report } from '../report-types';
import { useReadAgain } from '../useReport';
import type { Mark } from './marks';
import { useMarks } from './useMarks';

/** Moves the report to its next state, and has everything of it read again, whatever came of it. Marks go with a return. */
export function useMove(report: Report) {
  const readAgain = useReadAgain(report.id);
  const marks = useMarks(report);
  return useMutation({
    mutationFn: async ({ move, ...body }: { move: Move; reason?: string; items?: readonly Mark[] }) => {
      const moved = await moveReport(report, move, body);
      if (move === 'return') marks?.clear();
      return moved;
    },
    onSettled: readAgain,
  });
}
