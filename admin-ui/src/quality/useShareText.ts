import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import type { QualityFigure } from './useQuality';

/** Shares in words; null where there is none. */
export function useShareText() {
  const t = useText();
  const { number, percent } = useFormats();
  return {
    /** “82 %”, or “50–70 %” where disability is not crossed. */
    range: ({ value, upper }: QualityFigure): string | null => {
      if (value === null) return null;
      const [low, high] = [percent(value), percent(upper ?? value)];
      return low === high ? low : t('compare.range', { lower: low, upper: high });
    },
    /** “300 of 320”. */
    parts: ({ numerator, denominator }: QualityFigure): string =>
      numerator === null || denominator === null
        ? ''
        : t('results.ofWhich', { numerator: number(numerator, 0), denominator: number(denominator, 0) }),
  };
}
