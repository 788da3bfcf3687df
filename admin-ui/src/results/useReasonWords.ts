import { useText } from '../i18n/useText';
import type { KpiFigure } from './types';

/** Why a KPI has no figure, as words for a drawn chart. */
export function useReasonWords(): (figure: Pick<KpiFigure, 'reason' | 'why'>) => string {
  const t = useText();
  return ({ reason, why }) => (why ? t(`results.why.${why}`) : t(`design.reasons.${reason ?? 'no_data'}`));
}
