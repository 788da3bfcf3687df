import type { Text } from '../i18n/useText';
import type { Asked } from '../results/comparison-types';

/** How it was asked, for a table twin; nothing of what has no figure. */
export const askedWords = (t: Text, asked: Asked | null | undefined): string =>
  asked ? t(`compare.asked.${asked}`) : '';

/** How it was asked, where that is to be minded. */
export const askedToMind = (t: Text, asked: Asked | null | undefined): string[] =>
  asked && asked !== 'alike' ? [t(`compare.asked.${asked}`)] : [];
