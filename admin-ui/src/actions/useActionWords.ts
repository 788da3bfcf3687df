import { useFormats } from '../design/useFormats';
import { isolated } from '../i18n/isolated';
import { useText } from '../i18n/useText';
import type { Cost } from './types';

/** Costs and days of actions in words. What is not estimated is said so, and is not 0. */
export function useActionWords() {
  const t = useText();
  const { number, date } = useFormats();
  const money = ({ amount, currency }: Cost) => isolated(`${number(amount, 2)} ${currency}`);
  return {
    date,
    money,
    cost: (cost: Cost | null) => (cost ? money(cost) : t('actions.notEstimated')),
  };
}
