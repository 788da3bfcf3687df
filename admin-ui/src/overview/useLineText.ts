import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import type { FigureLine } from '../results/dashboard-types';
import { useFigureText } from '../results/useFigureText';

/** A line's figure in a few words: a share, a range of shares, or why there is none. */
export function useLineText(): (line: FigureLine | undefined) => string {
  const t = useText();
  const { value: written } = useFigureText('ratio');
  const { percent } = useFormats();
  return (line) => {
    if (!line || line.value === null) return t(`design.reasons.${line?.reason ?? 'no_data'}`);
    const { value, lower, upper } = line;
    if (typeof lower !== 'number' || typeof upper !== 'number' || lower === upper) return written(value);
    const [least, most] = [percent(lower, 0), percent(upper, 0)];
    return least === most ? least : t('overview.shares.range', { lower: least, upper: most });
  };
}
