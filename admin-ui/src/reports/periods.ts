import { addMonths, monthOf, quarterOf } from '../../../api/domain/period.js';

const BACK = 24;

/** The months a report may be of, this month first. @param today date */
export const monthsBack = (today: string): string[] =>
  Array.from({ length: BACK }, (_, index) => addMonths(monthOf(today), -index));

/** The quarters that hold these months, this quarter first. */
export const quartersBack = (today: string): string[] => [...new Set(monthsBack(today).map(quarterOf))];

/** The month whose reports are due now: the one before this. */
export const monthDue = (today: string): string => addMonths(monthOf(today), -1);
