import type { FigureCell } from '../design/figure-table';
import type { Reason } from '../design/Hatched';
import type { Index, IndexReason, KpiFigure, Shown } from './types';

/** Which kind of “no figure” an index's reason is. */
export const KIND: Readonly<Record<IndexReason, Reason>> = {
  too_few_answers: 'withheld',
  too_few_verified: 'withheld',
  not_verified: 'no_data',
  not_applicable: 'not_applicable',
};

/** An index in a chart's table twin. */
export function indexCell(index: Index | undefined): FigureCell {
  if (!index) return { reason: 'not_shared' };
  return index.index ?? { reason: KIND[index.reason ?? 'not_applicable'] };
}

/** A KPI's figure in a chart's table twin. */
export const kpiCell = ({ value, reason }: KpiFigure): FigureCell => value ?? { reason: reason ?? 'no_data' };

/** A count of persons in a chart's table twin; what was not collected is said so. */
export const shownCell = ({ value, reason }: Shown): FigureCell => value ?? { reason: reason ?? 'no_data' };

/** A KPI's figure with what it lies between and is made of: where it has no value, each says why. */
export function figureCells({ value, upper, numerator, denominator, reason }: KpiFigure) {
  const cell = (given: number | null | undefined): FigureCell => given ?? { reason: reason ?? 'no_data' };
  return {
    value: cell(value),
    upper: cell(upper ?? value),
    numerator: cell(numerator),
    denominator: cell(denominator),
  };
}

/** The figure lies between two bounds: sex, age and disability of its people were not crossed. */
export const isRange = ({ value, upper }: KpiFigure): boolean => typeof upper === 'number' && upper !== value;

/** A number that may not have been given. */
export const countCell = (value: number | null | undefined): FigureCell => value ?? { reason: 'no_data' };
