import { useMemo } from 'react';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import type { Unit } from './types';

/** Figures of a unit as people read them. */
export function useFigureText(unit: Unit) {
  const t = useText();
  const { number, percent } = useFormats();
  return useMemo(() => {
    const value = (figure: number) => {
      if (unit === 'count') return number(figure, 0);
      if (unit === 'points') return t('results.points', { points: number(figure * 100, 1) });
      return percent(figure, digitsFor(figure));
    };
    const distance = (figure: number) => {
      const text =
        unit === 'count' ? number(figure, 0) : t('results.points', { points: number(figure * 100, 1) });
      return figure > 0 ? `+${text}` : text.replace('-', '−');
    };
    return { value, distance };
  }, [unit, t, number, percent]);
}

/** A share that is nearly nothing or nearly all is not written as 0 % or 100 %. */
function digitsFor(ratio: number): number {
  const isNearlyRound = (ratio > 0 && ratio < 0.01) || (ratio > 0.99 && ratio < 1);
  return isNearlyRound ? 1 : 0;
}
