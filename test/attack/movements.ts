// Movements of staff as organisations report them by the month, and KPI-21 by every month's end, beside KPI-17.
import { type Audience, thresholdsOf } from '../../api/domain/audiences.js';
import { addMonths } from '../../api/domain/period.js';
import type { ReportRecord } from '../../api/domain/report.js';
import { kpiFigures } from '../../api/results/kpis/kpi-figures.js';
import { definitionOf, duty, records } from '../fixtures/kpi-facts.js';
import { resultsOf } from '../fixtures/result-facts.js';
import { bounds, type Published, riddleOf } from './attacker.js';

/** What an organisation reports of a month: who left, and where it counts them its staff. */
export interface Moved {
  readonly operatorId: string;
  readonly period: string;
  readonly left: readonly [women: number, men: number];
  readonly staff: readonly [women: number, men: number] | null;
}

const MONTHS = { from: '2025-01', to: '2026-12' } as const;
const NOBODY = { roleGroup: 'operations', level: 'other' } as const;

function recordsOf({ operatorId, period, left, staff }: Moved) {
  const movement: ReportRecord = {
    id: 'm',
    kind: 'staff-movement',
    ...NOBODY,
    ...{ applicantsWomen: null, applicantsMen: null, applicantsUnknown: null, hiresUnder18: null },
    ...{ hiresWomen: 0, hiresMen: 0, hiresUnknown: 0 },
    ...{ promotionsWomen: 0, promotionsMen: 0, promotionsUnknown: 0 },
    ...{ leaversWomen: left[0], leaversMen: left[1], leaversUnknown: 0 },
  };
  if (!staff) return records([movement], { operatorId, period });
  const counted: ReportRecord = {
    id: 'w',
    kind: 'workforce',
    organisation: 'operator',
    ...NOBODY,
    women: staff[0],
    men: staff[1],
    sexUnknown: 0,
    under18: null,
    disabilityAnswered: null,
    disabilityDeclared: null,
  };
  return records([movement, counted], { operatorId, period });
}

const nameOf = ({ operatorId, period }: Moved, count: string) => `${operatorId} ${period} ${count}`;
const COUNTS = ['womenLeft', 'menLeft', 'women', 'men'] as const;
const countOf = ({ left, staff }: Moved, count: (typeof COUNTS)[number]) =>
  ({ womenLeft: left[0], menLeft: left[1], women: staff?.[0] ?? 0, men: staff?.[1] ?? 0 })[count];

/** Of each organisation, among some, the report in which it last counted its staff. */
function lastCounted(all: readonly Moved[], end: string): Moved[] {
  const latest = new Map<string, Moved>();
  for (const one of [...all].sort((a, b) => (a.period < b.period ? -1 : 1)))
    if (one.staff && one.period <= end) latest.set(one.operatorId, one);
  return [...latest.values()];
}

const QUESTIONS = [
  { code: 'KPI-17', part: '', above: ['women'], below: ['women', 'men'] },
  { code: 'KPI-21', part: 'exitWomen', above: ['womenLeft'], below: ['women'] },
  { code: 'KPI-21', part: 'exitMen', above: ['menLeft'], below: ['men'] },
  { code: 'KPI-21', part: '', above: ['womenLeft', 'menLeft'], below: ['women', 'men'] },
] as const;

function everythingTold(all: readonly Moved[], audience: Audience) {
  const operators = [...new Set(all.map(({ operatorId }) => operatorId))];
  const facts = resultsOf({
    records: all.flatMap(recordsOf),
    duties: operators.map((operatorId) => duty({ operatorId, from: '2023-01' })),
  });
  return QUESTIONS.flatMap(({ code, part, above, below }) => {
    const parts = code === 'KPI-21' ? ['exitWomen', 'exitMen'] : [];
    const definition = definitionOf(code, {
      subject: 'workforce',
      needs: ['records:workforce'],
      parts: parts.map((one) => ({ code: one, name: { en: one }, makesValue: true })),
    });
    const { points } = kpiFigures(definition, facts, { months: MONTHS, by: ['month'] }, audience);
    return points.flatMap((point) => {
      const figure = part === '' ? point : point.parts?.find((one) => one.code === part);
      const inYear = all.filter(
        ({ period }) => period <= point.period && period > addMonths(point.period, -12),
      );
      const moving = new Set(inYear.map(({ operatorId }) => operatorId));
      const counted = lastCounted(all, point.period).filter(
        ({ operatorId }) => code === 'KPI-17' || moving.has(operatorId),
      );
      const known = new Set(counted.map(({ operatorId }) => operatorId));
      const left = inYear.filter(({ operatorId }) => known.has(operatorId));
      const sumOf = (counts: readonly (typeof COUNTS)[number][], value: number | null, at: string) => ({
        whole: `${code} ${point.period} ${part} ${at}`,
        value,
        parts: counts.flatMap((count) =>
          (count.endsWith('Left') ? left : counted).map((one) => nameOf(one, count)),
        ),
        real: counts
          .flatMap((count) => (count.endsWith('Left') ? left : counted).map((one) => countOf(one, count)))
          .reduce((sum, one) => sum + one, 0),
      });
      return [
        sumOf(above, figure?.numerator ?? null, 'above'),
        sumOf(below, figure?.denominator ?? null, 'below'),
      ];
    });
  });
}

/** Small counts of an organisation's month that somebody finds out of both KPIs by all their ends together. */
export function foundOutOfMovements(all: readonly Moved[], audience: Audience): string[] {
  const told = everythingTold(all, audience).filter(({ value }) => value !== null);
  for (const { whole, value, real } of told)
    if (value !== real) throw new Error(`${whole} was told as ${value} and is ${real}`);
  const threshold = thresholdsOf(audience).sensitive;
  const published = new Map<string, Published>(told.map(({ whole, value }) => [whole, value]));
  const found = bounds(riddleOf(published, told));
  return all.flatMap((one) =>
    COUNTS.flatMap((count) => {
      const real = countOf(one, count);
      if (real === 0 || real >= threshold) return [];
      const [least, most] = found.get(nameOf(one, count)) ?? [0, Number.POSITIVE_INFINITY];
      return most - least < threshold - 2
        ? [`${nameOf(one, count)}: ${least} to ${most}, really ${real}`]
        : [];
    }),
  );
}
