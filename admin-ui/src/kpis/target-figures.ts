import { YEARS } from '../../../api/domain/period.js';
import type { Unit } from '../results/types';

const ARABIC = '٠١٢٣٤٥٦٧٨٩';
const PERSIAN = '۰۱۲۳۴۵۶۷۸۹';

/** A figure as one types it: 0.8 is `80` where the unit is a share. */
export function toField(figure: number | null, unit: Unit): string {
  if (figure === null) return '';
  return String(unit === 'count' ? figure : Number((figure * 100).toFixed(4)));
}

/**
 * What was typed as a figure in the KPI's own unit; undefined where it is none. Digits of any script. A count has no
 * separator, and no comma stands before three digits: in some languages 1,500 is a thousand times what it is in others.
 */
export function toFigure(text: string, unit: Unit): number | undefined {
  const latin = text
    .trim()
    .replace(/[٠-٩]/g, (digit) => String(ARABIC.indexOf(digit)))
    .replace(/[۰-۹]/g, (digit) => String(PERSIAN.indexOf(digit)));
  if (unit === 'count') return /^\d+$/.test(latin) ? Number(latin) : undefined;
  if (/[,٫]\d{3}$/.test(latin)) return undefined;
  const plain = latin.replace(/[٫,]/, '.').replace(/\s*[%٪]$/, '');
  if (!/^[-−]?\d+(\.\d+)?$/.test(plain)) return undefined;
  return Number((Number(plain.replace('−', '-')) / 100).toFixed(6));
}

/** A target as it stands in the form. */
interface Typed {
  year: string;
  aim: string;
  baseline: string;
  /** The baseline's year. */
  since: string;
}

const isYear = (text: string) =>
  /^\d{4}$/.test(text) && Number(text) >= YEARS.first && Number(text) <= YEARS.last;
const isBlank = (text: string) => text.trim() === '';

/** What is wrong with a target as typed, field by field, and the target itself where nothing is. */
export function readTarget({ year, aim, baseline, since }: Typed, unit: Unit) {
  const value = toFigure(aim, unit);
  const start = isBlank(baseline) ? null : toFigure(baseline, unit);
  const isSince = isBlank(since) || (isYear(since) && !isBlank(baseline) && since < year);
  const wrong = {
    year: !isYear(year),
    aim: value === undefined,
    baseline: start === undefined,
    since: !isSince,
  };
  if (value === undefined || start === undefined || wrong.year || wrong.since) return { wrong, wanted: null };
  const baselineYear = isBlank(since) ? null : Number(since);
  return { wrong, wanted: { year: Number(year), value, baseline: start, baselineYear } };
}
