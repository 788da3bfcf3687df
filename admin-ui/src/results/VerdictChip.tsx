import { Chip, type Tone } from '../design/Chip';
import { useText } from '../i18n/useText';
import type { Verdict } from './types';

const TONE: Readonly<Record<Verdict, Tone>> = { met: 'ok', missed: 'warn', cannot_be_told: 'neutral' };

interface VerdictChipProps {
  verdict: Verdict | null;
  /** It is judged by a fixed range, not by a target. */
  byRange?: boolean;
}

/** Whether the target is met, or the range that counts as good, in words. */
export function VerdictChip({ verdict, byRange = false }: VerdictChipProps) {
  const t = useText();
  const words = byRange ? 'results.rangeVerdicts' : 'results.verdicts';
  return verdict && <Chip tone={TONE[verdict]}>{t(`${words}.${verdict}`)}</Chip>;
}
