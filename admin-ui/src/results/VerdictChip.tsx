import { Chip, type Tone } from '../design/Chip';
import { useText } from '../i18n/useText';
import type { Verdict } from './types';

const TONE: Readonly<Record<Verdict, Tone>> = { met: 'ok', missed: 'warn', cannot_be_told: 'neutral' };

/** Whether the target is met, in words. */
export function VerdictChip({ verdict }: { verdict: Verdict | null }) {
  const t = useText();
  return verdict && <Chip tone={TONE[verdict]}>{t(`results.verdicts.${verdict}`)}</Chip>;
}
