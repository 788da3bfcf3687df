import type { SharedLevel, Sharing } from '../api/types';
import type { Text } from '../i18n/useText';

/** What an audience sees today, in words: what is shared with it, and what it sees as everybody does. */
export function shownNow({ audience, shown: { levels, inBands, asPublic } }: Sharing, t: Text): string {
  const named = (all: readonly SharedLevel[]) =>
    all.map((level) => t(`sharing.levels.${level}.name`)).join(' · ');
  const none = t(asPublic.length > 0 ? 'sharing.nothingApart' : 'sharing.nothing');
  const own = inBands ? t('sharing.peers.inBands') : named(levels) || none;
  const sentence = t(`sharing.audiences.${audience}.now`, { levels: own });
  return asPublic.length > 0 ? `${sentence} ${t('sharing.asPublic', { levels: named(asPublic) })}` : sentence;
}

/** Whether the audience sees anything of the country today. */
export function isShown({ shown: { levels, inBands, asPublic } }: Sharing): boolean {
  return inBands || levels.length + asPublic.length > 0;
}

/** Whether there is a page on which the audience sees the country. */
export function hasPreview({ countries, shown: { levels, asPublic } }: Sharing): boolean {
  return countries?.length !== 0 && levels.length + asPublic.length > 0;
}
