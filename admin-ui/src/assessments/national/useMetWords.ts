import type { components } from '../../api/schema';
import { useText } from '../../i18n/useText';

type Reading = components['schemas']['NationalReadingDto'];

/** `2 of 3 met`; without anything to count there is no count, which is not 0. */
export function useMetWords() {
  const t = useText();
  return (reading: Reading, of: 'claimed' | 'evidenced' | 'verified'): string => {
    const { met, of: all } = reading[of];
    if (met !== null) return t('national.met', { met, of: all });
    return t(of === 'verified' ? 'national.notLooked' : 'national.nothingApplies');
  };
}
