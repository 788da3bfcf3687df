import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import type { KpiFigure, Unit } from './types';
import { useFigureText } from './useFigureText';

/** What a KPI's figure is made of: numerator of denominator, and the range where people were not crossed. */
export function OfWhich({ figure, unit }: { figure: KpiFigure; unit: Unit }) {
  const t = useText();
  const { number } = useFormats();
  const { value } = useFigureText(unit);
  const { numerator, denominator, lower, upper } = figure;
  const parts: string[] = [];
  if (numerator !== null && denominator !== null)
    parts.push(
      t('results.ofWhich', { numerator: number(numerator, 0), denominator: number(denominator, 0) }),
    );
  if (typeof lower === 'number' && typeof upper === 'number' && lower !== upper)
    parts.push(t('results.between', { lower: value(lower), upper: value(upper) }));
  return parts.length > 0 && <bdi>{parts.join(' · ')}</bdi>;
}
