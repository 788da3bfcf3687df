import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import type { KpiFigure, Unit } from './types';
import { useFigureText } from './useFigureText';

/**
 * What a KPI's figure is made of: numerator of denominator, the share that it is held against, and the range where
 * people were not crossed. A difference of two shares is no part of a whole: its own figures stand in its parts.
 */
export function OfWhich({ figure, unit }: { figure: KpiFigure; unit: Unit }) {
  const t = useText();
  const { number } = useFormats();
  const { value } = useFigureText(unit);
  const { numerator, denominator, against, lower, upper } = figure;
  const parts: string[] = [];
  const share = (of: { numerator: number; denominator: number }) => ({
    numerator: number(of.numerator, 0),
    denominator: number(of.denominator, 0),
  });
  if (numerator !== null && denominator !== null && unit !== 'points')
    parts.push(t('results.ofWhich', share({ numerator, denominator })));
  if (against) parts.push(t('results.heldAgainst', share(against)));
  if (typeof lower === 'number' && typeof upper === 'number' && lower !== upper)
    parts.push(t('results.between', { lower: value(lower), upper: value(upper) }));
  return parts.length > 0 && <bdi>{parts.join(' · ')}</bdi>;
}
