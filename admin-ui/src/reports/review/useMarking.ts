import { useCallback, useMemo, useRef, useState } from 'react';
import type { ReportSummary } from '../report-types';
import type { Mark } from './marks';
import { useMarks } from './useMarks';

export type Marking = NonNullable<ReturnType<typeof useMarking>>;

/** Marking the cells of one entry: where one stands in the grid, and what is asked there; null where one may not. */
export function useMarking(report: ReportSummary, entryId: string) {
  const all = useMarks(report);
  const [cell, stand] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const ask = useCallback((place: string) => {
    stand(place);
    field.current?.focus();
  }, []);
  const list = all?.list;
  const marks = useMemo(() => list?.filter((mark: Mark) => mark.entryId === entryId) ?? [], [list, entryId]);
  return all && { entryId, cell, stand, ask, field, marks, put: all.put, remove: all.remove };
}
