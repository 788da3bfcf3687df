import { useMemo } from 'react';
import type { Report } from '../report-types';
import { useMarking } from '../review/useMarking';
import type { GridDeeds } from '../SadddGrid/useGridKeys';
import { type Asked, askedAt } from './asked';
import type { EntryEditing } from './useEntryEditor';

/** What is asked at this entry: by the return, for whoever puts it right; by me, where I read it to verify it. */
export function useAsked(report: Report, entryId: string, editor: EntryEditing) {
  const marking = useMarking(report, entryId);
  const asked = askedAt(report, entryId, editor);
  const open = marking ? marking.marks : asked.filter(({ standing }) => standing === 'open');
  const { stand, ask } = marking ?? {};
  const asking: GridDeeds['asking'] = useMemo(() => (stand && ask ? { stand, ask } : null), [stand, ask]);
  return { marking, asked, open: useSamePlaces(open), asking };
}

/** The places that are asked about; the same set as before while they are the same. */
function useSamePlaces(open: readonly Pick<Asked, 'cell'>[]): ReadonlySet<string | null> {
  const key = JSON.stringify(open.map(({ cell }) => cell));
  return useMemo(() => new Set<string | null>(JSON.parse(key)), [key]);
}
