import { Hatched } from '../design/Hatched';
import { useText } from '../i18n/useText';
import type { NoValue, Why } from './types';

interface FigureReasonProps {
  reason: NoValue | undefined;
  why?: Why | undefined;
}

/** Why a KPI has no figure, in words. */
export function FigureReason({ reason = 'no_data', why }: FigureReasonProps) {
  const t = useText();
  return <Hatched reason={reason} words={why && t(`results.why.${why}`)} />;
}
