// What organisations say of their people, each when it reports, and every stock of it by every month's end side by side.
import { type Audience, thresholdsOf } from '../../api/domain/audiences.js';
import type { ReportRecord } from '../../api/domain/report.js';
import { kpiFigures } from '../../api/results/kpis/kpi-figures.js';
import { definitionOf, records } from '../fixtures/kpi-facts.js';
import { resultsOf } from '../fixtures/result-facts.js';
import { bounds, type Published, riddleOf } from './attacker.js';

/** An organisation's report of a month. */
export interface Said {
  readonly operatorId: string;
  readonly body: 'authority' | 'centre' | 'operator';
  readonly period: string;
  /** women, men, of unknown sex; leaders among the women and men are those of the second line */
  readonly staff: readonly [women: number, men: number, unknown: number];
  readonly answered: number;
  readonly declared: number;
}

const MONTHS = { from: '2025-01', to: '2026-06' } as const;

function recordsOf({ operatorId, body, staff, answered, declared, period }: Said) {
  const [women, men, sexUnknown] = staff;
  const line: ReportRecord = {
    id: 'w',
    kind: 'workforce',
    organisation: body,
    roleGroup: 'operations',
    level: 'leadership',
    women,
    men,
    sexUnknown,
    under18: null,
    disabilityAnswered: answered,
    disabilityDeclared: declared,
  };
  const team: ReportRecord = {
    id: 's',
    kind: 'survey-team',
    team: 'T1',
    members: women + men,
    trained: women,
    leaderTrained: true,
  };
  return records([line, team], { operatorId, period });
}

/** The counts that a stock is made of, above and below. */
const MADE: Readonly<Record<string, readonly [above: readonly string[], below: readonly string[]]>> = {
  'KPI-03': [['women'], ['women', 'men']],
  'KPI-17': [['women'], ['women', 'men']],
  'KPI-18': [['women'], ['women', 'men']],
  'KPI-19': [['women'], ['women', 'men']],
  'KPI-20': [['declared'], ['declared', 'others']],
};
const RESPONSE = [
  ['declared', 'others'],
  ['declared', 'others', 'silent'],
] as const;

const countsOf = ({ staff: [women, men, unknown], answered, declared }: Said): Record<string, number> => ({
  women,
  men,
  declared,
  others: answered - declared,
  silent: women + men + unknown - answered,
});

const nameOf = ({ operatorId, period }: Said, count: string) => `${operatorId} ${period} ${count}`;

/** Of each organisation what it last said by the end of a month. */
function stateAt(all: readonly Said[], end: string): Said[] {
  const latest = new Map<string, Said>();
  for (const one of [...all].sort((a, b) => (a.period < b.period ? -1 : 1)))
    if (one.period <= end) latest.set(one.operatorId, one);
  return [...latest.values()];
}

const PARTS = {
  'KPI-17': ['authority', 'centre', 'operators'],
  'KPI-20': ['response'],
  'KPI-03': ['teams'],
} as Readonly<Record<string, readonly string[]>>;

function everythingTold(all: readonly Said[], code: string, audience: Audience) {
  const parts = (PARTS[code] ?? []).map((one) => ({
    code: one,
    name: { en: one },
    countsPeople: one !== 'teams',
    subject: 'workforce' as const,
  }));
  const definition = definitionOf(code, { subject: 'workforce', needs: ['records:workforce'], parts });
  const facts = resultsOf({ records: all.flatMap(recordsOf) });
  const { points } = kpiFigures(definition, facts, { months: MONTHS, by: ['month'] }, audience);
  return points.flatMap((point) => {
    const state = stateAt(all, point.period);
    const figures = [
      { ...point, code: '' },
      ...(point.parts ?? []).filter(({ code: one }) => one !== 'teams'),
    ];
    return figures.flatMap(({ code: part, numerator, denominator }) => {
      const inside = state.filter(({ body }) => ['', 'response', body, `${body}s`].includes(part));
      const [above, below] = part === 'response' ? RESPONSE : (MADE[code] ?? [[], []]);
      const sumOf = (counts: readonly string[], value: number | null, at: string) => ({
        whole: `${point.period} ${part} ${at}`,
        value,
        parts: inside.flatMap((one) => counts.map((count) => nameOf(one, count))),
        real: inside.reduce(
          (sum, one) => sum + counts.reduce((all, count) => all + (countsOf(one)[count] ?? 0), 0),
          0,
        ),
      });
      return [sumOf(above, numerator, 'above'), sumOf(below, denominator, 'below')];
    });
  });
}

/** Small counts of what one organisation said that somebody finds out of a stock by all its ends together. */
export function foundOutOfStocks(all: readonly Said[], code: string, audience: Audience): string[] {
  const told = everythingTold(all, code, audience).filter(({ value }) => value !== null);
  for (const { whole, value, real } of told)
    if (value !== real) throw new Error(`${whole} was told as ${value} and is ${real}`);
  const threshold = thresholdsOf(audience).sensitive;
  const counts = code === 'KPI-20' ? ['declared', 'others', 'silent'] : ['women', 'men'];
  const published = new Map<string, Published>(told.map(({ whole, value }) => [whole, value]));
  const found = bounds(riddleOf(published, told));
  return all.flatMap((one) =>
    counts.flatMap((count) => {
      const real = countsOf(one)[count] ?? 0;
      if (real === 0 || real >= threshold) return [];
      const [least, most] = found.get(nameOf(one, count)) ?? [0, Number.POSITIVE_INFINITY];
      return most - least < threshold - 2
        ? [`${nameOf(one, count)}: ${least} to ${most}, really ${real}`]
        : [];
    }),
  );
}
