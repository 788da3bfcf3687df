import { isInForce, type Term } from '../../../api/domain/on-file.js';
import { useMe } from '../api/session';
import type { Tone } from '../design/Chip';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';

/** A term in words, and whether it holds today. */
export function useTermWords() {
  const t = useText();
  const { date } = useFormats();
  const today = useMe()?.today ?? '';
  const words = ({ from, until }: Term): string => {
    if (from !== null && until !== null) return t('onFile.fromTo', { from: date(from), until: date(until) });
    if (from !== null) return t('onFile.since', { from: date(from) });
    return until === null ? t('onFile.noTerm') : t('onFile.to', { until: date(until) });
  };
  const state = (term: Term): { tone: Tone; text: string } => {
    if (isInForce(term, today)) return { tone: 'ok', text: t('onFile.inForce') };
    const ended = term.until !== null && term.until < today;
    return { tone: 'neutral', text: t(ended ? 'onFile.ended' : 'onFile.ahead') };
  };
  return { words, state };
}
