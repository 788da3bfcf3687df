import type { FigureCell } from '../design/figure-table';
import { KIND } from './IndexFigure';
import type { Index, KpiFigure, Shown } from './types';

/** An index in a chart's table twin. */
export function indexCell(index: Index | undefined): FigureCell {
  if (!index) return { reason: 'not_shared' };
  return index.index ?? { reason: KIND[index.reason ?? 'not_applicable'] };
}

/** A KPI's figure in a chart's table twin. */
export const kpiCell = ({ value, reason }: KpiFigure): FigureCell => value ?? { reason: reason ?? 'no_data' };

/** A count of persons in a chart's table twin; what was not collected is said so. */
export const shownCell = ({ value, reason }: Shown): FigureCell => value ?? { reason: reason ?? 'no_data' };

/** A number that may not have been given. */
export const countCell = (value: number | null | undefined): FigureCell => value ?? { reason: 'no_data' };
