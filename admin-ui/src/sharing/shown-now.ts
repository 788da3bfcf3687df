import type { Sharing } from '../api/types';
import type { Text } from '../i18n/useText';
import { SHARED_LEVELS } from './levels';

/** What an audience sees today, in words; null = nothing: not shared, not on its days, or no peer is named. */
export function shownNow(sharing: Sharing, t: Text): string | null {
  const { time, form, countries } = sharing;
  if (time !== 'open' || countries?.length === 0) return null;
  if (form === 'bands') return sharing.indexes ? t('sharing.peers.inBands') : null;
  const names = SHARED_LEVELS.filter((level) => sharing[level]).map((level) =>
    t(`sharing.levels.${level}.name`),
  );
  return names.length > 0 ? names.join(' · ') : null;
}

/** Whether there is a page on which the audience sees the country. */
export function hasPreview(sharing: Sharing, t: Text): boolean {
  return sharing.form !== 'bands' && shownNow(sharing, t) !== null;
}
