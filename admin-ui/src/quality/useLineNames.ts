import { useFormats } from '../design/useFormats';
import { useCodeLabels } from '../reports/useCodeLabels';
import type { QualityLine } from './useQuality';

/** What the lines are called in the reader's language. */
export function useLineNames() {
  const label = useCodeLabels();
  const { period } = useFormats();
  return {
    activity: ({ key }: Pick<QualityLine, 'key'>) => label('activity', key),
    period: ({ key }: Pick<QualityLine, 'key'>) => period(key),
  };
}
