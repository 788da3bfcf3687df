import { FigureReason } from './FigureReason';
import type { KpiFigure, Unit } from './types';
import { useFigureText } from './useFigureText';

interface KpiValueProps {
  /** Absent: no data. */
  figure: KpiFigure | null | undefined;
  unit: Unit;
  /** How the figure looks; a reason keeps its own look. */
  className?: string | undefined;
}

/** A KPI's figure, or why there is none. */
export function KpiValue({ figure, unit, className }: KpiValueProps) {
  const { value: written } = useFigureText(unit);
  if (!figure || figure.value === null) return <FigureReason reason={figure?.reason} why={figure?.why} />;
  return <span className={className}>{written(figure.value)}</span>;
}
