import { Chip, type Tone } from '../design/Chip';
import { useText } from '../i18n/useText';
import type { JudgedBy, Verdict } from './types';

const TONE: Readonly<Record<Verdict, Tone>> = { met: 'ok', missed: 'warn', cannot_be_told: 'neutral' };

interface VerdictChipProps {
  verdict: Verdict | null;
  by: JudgedBy;
}

/** In words, whether the target is met, the figure lies in the range that counts as good, or near its baseline. */
export function VerdictChip({ verdict, by }: VerdictChipProps) {
  const t = useText();
  return verdict && <Chip tone={TONE[verdict]}>{t(`results.verdicts.${by}.${verdict}`)}</Chip>;
}
