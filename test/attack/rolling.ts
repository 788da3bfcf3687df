// What operators tell of victims by the month, and every figure that rolls over twelve months of it laid side by side.
import { type Audience, thresholdsOf } from '../../api/domain/audiences.js';
import { addMonths, isWithin, parsePeriod } from '../../api/domain/period.js';
import { kpiFigures } from '../../api/results/kpis/kpi-figures.js';
import { definitionOf, duty, records } from '../fixtures/kpi-facts.js';
import { resultsOf } from '../fixtures/result-facts.js';
import { bounds, type Published, riddleOf } from './attacker.js';

/** What an operator tells of victims in a period. */
export interface TallyTold {
  readonly operatorId: string;
  readonly period: string;
  readonly identified: number;
  readonly referred: number;
  readonly received: number;
}

const COUNTS = ['identified', 'referred', 'received'] as const;
type Count = (typeof COUNTS)[number];
export const MONTHS = { from: '2025-01', to: '2027-06' } as const;

const factsOf = (all: readonly TallyTold[]) =>
  resultsOf({
    records: all.flatMap(({ operatorId, period, identified, referred, received }) =>
      records([{ id: 't', kind: 'va-tally', placeCode: 'VD01', identified, referred, received }], {
        operatorId,
        period,
      }),
    ),
    duties: ['maple', 'rowan'].map((operatorId) => duty({ operatorId, from: '2023-01' })),
  });

/** Which months of which count a figure adds up, as the definitions say. */
const ADDS: Readonly<Record<string, readonly (readonly [Count, first: number, last: number])[]>> = {
  'KPI-14': [
    ['referred', -11, 0],
    ['identified', -11, 0],
  ],
  'KPI-15': [
    ['received', -11, 0],
    ['referred', -13, -2],
  ],
};

const GIVEN = { subject: 'victim_assistance', needs: ['records:va-tally', 'duties'] } as const;

/** KPI-14 as an audience is told it over some months, asked for nothing else. */
export function rolling(
  all: readonly TallyTold[],
  audience: Audience,
  months: { readonly from: string; readonly to: string },
): (number | null)[] {
  const { points } = kpiFigures(definitionOf('KPI-14', GIVEN), factsOf(all), { months, by: [] }, audience);
  return points.map(({ value }) => value);
}

/** All rolling figures by month, each with the tallies that it adds up. */
function everythingTold(all: readonly TallyTold[], audience: Audience) {
  const facts = factsOf(all);
  return Object.entries(ADDS).flatMap(([code, adds]) => {
    const asked = { months: MONTHS, by: ['month'] as const };
    const { points } = kpiFigures(definitionOf(code, GIVEN), facts, asked, audience);
    return points.flatMap(({ period, numerator, denominator }) =>
      adds.map(([count, first, last], nth) => {
        const window = { first: addMonths(period, first), last: addMonths(period, last) };
        const inside = all.filter((one) => isWithin(parsePeriod(one.period), window));
        const value = [numerator, denominator][nth] ?? null;
        return { whole: `${code} ${period} ${count}`, value, ...sumOf(inside, count) };
      }),
    );
  });
}

const sumOf = (inside: readonly TallyTold[], count: Count) => ({
  parts: inside.map(({ operatorId, period }) => `${operatorId} ${period} ${count}`),
  real: inside.reduce((sum, one) => sum + one[count], 0),
});

/** The small counts of a period, of all and of each operator. */
function smallOf(all: readonly TallyTold[], threshold: number) {
  const periods = [...new Set(all.map(({ period }) => period))];
  return periods
    .flatMap((period) => {
      const inside = all.filter((one) => one.period === period);
      const groups = inside.length > 1 ? [inside, ...inside.map((one) => [one])] : [inside];
      return groups.flatMap((group) => COUNTS.map((count) => sumOf(group, count)));
    })
    .filter(({ real }) => real > 0 && real < threshold);
}

/** Small counts of a month, of all or of an operator, that somebody finds out of all rolling figures together. */
export function foundOutOfRolling(all: readonly TallyTold[], audience: Audience): string[] {
  const told = everythingTold(all, audience).filter(({ value }) => value !== null);
  for (const { whole, value, real } of told) if (value !== real) throw new Error(`${whole} is untrue`);
  const threshold = thresholdsOf(audience).sensitive;
  const wanted = smallOf(all, threshold);
  const published = new Map<string, Published>(told.map(({ whole, value }) => [whole, value]));
  const nameOf = (parts: readonly string[]) => parts.join(' + ');
  const asked = wanted.flatMap(({ parts }) => (parts.length > 1 ? { whole: nameOf(parts), parts } : []));
  const found = bounds(riddleOf(published, [...told, ...asked]));
  return wanted.flatMap(({ parts, real }) => {
    const [least, most] = found.get(nameOf(parts)) ?? [0, Number.POSITIVE_INFINITY];
    return most - least < threshold - 2 ? [`${nameOf(parts)}: ${least} to ${most}, really ${real}`] : [];
  });
}
