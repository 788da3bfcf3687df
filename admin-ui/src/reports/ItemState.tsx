import { Chip } from '../design/Chip';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import type { ReturnItem } from './report-types';

/** What became of something that was asked: changed, from what to what; said to be right; or open still. */
export function ItemState({ item }: { item: Pick<ReturnItem, 'standing' | 'was' | 'now'> }) {
  const t = useText();
  const { number } = useFormats();
  const { standing, was, now } = item;
  const given = (value: number | null) => (value === null ? t('month.notGiven') : number(value));
  const isOther = was !== now;
  const words =
    standing === 'open'
      ? t('month.itemOpen')
      : standing === 'answered'
        ? t('month.itemAnswered')
        : isOther
          ? t('month.itemFromTo', { was: given(was), now: given(now) })
          : t('month.itemChanged');
  return <Chip tone={standing === 'open' ? 'warn' : 'ok'}>{words}</Chip>;
}
