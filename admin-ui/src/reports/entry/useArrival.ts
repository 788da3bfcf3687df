import { useEffect } from 'react';
import { inputAt } from '../SadddGrid/useGridKeys';

/** Puts the focus on the cell that the address names, `?at=counts/F,Y60,with`. */
export function useArrival(place: string | null): void {
  useEffect(() => {
    if (!place) return;
    const input = inputAt(document, place);
    const folded = input?.closest('details');
    if (folded) folded.open = true;
    input?.focus();
  }, [place]);
}
