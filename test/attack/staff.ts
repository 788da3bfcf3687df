// What organisations say of their staff line by line, and every stock of it by every month's end, side by side: KPI-17 to
// KPI-20 count the same people, the staff, its leaders, those in the field, and those who declared a disability.
import { type Audience, thresholdsOf } from '../../api/domain/audiences.js';
import type { ReportRecord } from '../../api/domain/report.js';
import { kpiFigures } from '../../api/results/kpis/kpi-figures.js';
import { definitionOf, records } from '../fixtures/kpi-facts.js';
import { resultsOf } from '../fixtures/result-facts.js';
import { bounds, type Published, riddleOf } from './attacker.js';

const KINDS = ['fieldLeader', 'field', 'leader', 'other'] as const;
type Kind = (typeof KINDS)[number];
const COUNTS = ['women', 'men', 'unknown', 'declared', 'others', 'silent'] as const;
type Count = (typeof COUNTS)[number];

/** Staff of one kind of an organisation: who declared a disability, and who answered otherwise, are among them. */
export interface Line {
  readonly women: number;
  readonly men: number;
  readonly unknown: number;
  readonly declared: number;
  readonly others: number;
}

/** An organisation's report of a month. */
export interface Staffed {
  readonly operatorId: string;
  readonly body: 'authority' | 'centre' | 'operator';
  readonly period: string;
  readonly lines: Readonly<Record<Kind, Line>>;
}

const MONTHS = { from: '2025-01', to: '2026-06' } as const;

function recordsOf({ operatorId, period, body, lines }: Staffed) {
  const staff = KINDS.map((kind): ReportRecord => {
    const { women, men, unknown, declared, others } = lines[kind];
    return {
      id: kind,
      kind: 'workforce',
      organisation: body,
      roleGroup: kind.startsWith('field') ? 'operations' : 'support',
      level: kind.toLowerCase().endsWith('leader') ? 'leadership' : 'other',
      ...{ women, men, sexUnknown: unknown, under18: null },
      ...{ disabilityAnswered: declared + others, disabilityDeclared: declared },
    };
  });
  return records(staff, { operatorId, period });
}

const LEADERS: readonly Kind[] = ['fieldLeader', 'leader'];
const FIELD: readonly Kind[] = ['fieldLeader', 'field'];
const without = (some: readonly Kind[]) => KINDS.filter((one) => !some.includes(one));

/** A figure: of which kinds of staff, the counts above and below. */
interface Made {
  readonly code: string;
  readonly part: string;
  readonly kinds: readonly Kind[];
  readonly above: readonly Count[];
  readonly below: readonly Count[];
}

const [WOMEN, KNOWN]: readonly (readonly Count[])[] = [['women'], ['women', 'men']];
const ofSex = (code: string, part: string, kinds: readonly Kind[]): Made => ({
  ...{ code, part, kinds },
  ...{ above: WOMEN ?? [], below: KNOWN ?? [] },
});
const FIGURES: readonly Made[] = [
  ...['', 'authority', 'centre', 'operators'].map((part) => ofSex('KPI-17', part, KINDS)),
  ofSex('KPI-18', '', LEADERS),
  ofSex('KPI-19', '', FIELD),
  { code: 'KPI-20', part: '', kinds: KINDS, above: ['declared'], below: ['declared', 'others'] },
  {
    code: 'KPI-20',
    part: 'response',
    kinds: KINDS,
    above: ['declared', 'others'],
    below: ['declared', 'others', 'silent'],
  },
];
const PARTS: Readonly<Record<string, readonly string[]>> = {
  'KPI-17': ['authority', 'centre', 'operators'],
  'KPI-20': ['response'],
};

const countOf = (line: Line, count: Count) =>
  count === 'silent' ? line.women + line.men + line.unknown - line.declared - line.others : line[count];
const nameOf = ({ operatorId, period }: Staffed, kind: Kind, count: Count) =>
  `${operatorId} ${period} ${kind} ${count}`;

/** People of some reports: each by its name, and how many they are. */
function summed(all: readonly Staffed[], kinds: readonly Kind[], counts: readonly Count[]) {
  const each = all.flatMap((one) =>
    kinds.flatMap((kind) =>
      counts.map((count) => ({ name: nameOf(one, kind, count), value: countOf(one.lines[kind], count) })),
    ),
  );
  return { parts: each.map(({ name }) => name), real: each.reduce((sum, { value }) => sum + value, 0) };
}

/** Of each organisation what it last said by the end of a month. */
function stateAt(all: readonly Staffed[], end: string): Staffed[] {
  const latest = new Map<string, Staffed>();
  for (const one of [...all].sort((a, b) => (a.period < b.period ? -1 : 1)))
    if (one.period <= end) latest.set(one.operatorId, one);
  return [...latest.values()];
}

function everythingTold(all: readonly Staffed[], codes: readonly string[], audience: Audience) {
  const facts = resultsOf({ records: all.flatMap(recordsOf) });
  return codes.flatMap((code) => {
    const parts = (PARTS[code] ?? []).map((one) => ({ code: one, name: { en: one } }));
    const definition = definitionOf(code, { subject: 'workforce', needs: ['records:workforce'], parts });
    const { points } = kpiFigures(definition, facts, { months: MONTHS, by: ['month'] }, audience);
    return points.flatMap((point) =>
      FIGURES.filter((one) => one.code === code).flatMap(({ part, kinds, above, below }) => {
        const figure = part === '' ? point : point.parts?.find((one) => one.code === part);
        const state = stateAt(all, point.period);
        const inside = state.filter(({ body }) => ['', 'response', body, `${body}s`].includes(part));
        const name = `${code} ${part} ${point.period}`;
        return [
          { whole: `${name} above`, value: figure?.numerator ?? null, ...summed(inside, kinds, above) },
          { whole: `${name} below`, value: figure?.denominator ?? null, ...summed(inside, kinds, below) },
        ];
      }),
    );
  });
}

/** Whom nobody is to find out few of: in a report, and in the reports of all organisations at a month's end. */
const GROUPS: readonly (readonly [name: string, kinds: readonly Kind[], counts: readonly Count[]])[] = [
  ...[KINDS, LEADERS, without(LEADERS), FIELD, without(FIELD)].flatMap((kinds) =>
    (['women', 'men'] as const).map((count) => [`${kinds.join('+')} ${count}`, kinds, [count]] as const),
  ),
  ...(['unknown', 'declared', 'others', 'silent'] as const).map(
    (count) => [`staff ${count}`, KINDS, [count]] as const,
  ),
];

function targetsOf(all: readonly Staffed[], threshold: number) {
  const ends = [...new Set(all.map(({ period }) => period))];
  const reports = [
    ...all.map((one) => ({ name: `${one.operatorId} ${one.period}`, of: [one] })),
    ...ends.map((end) => ({ name: end, of: stateAt(all, end) })),
  ];
  return reports
    .flatMap(({ name, of }) =>
      GROUPS.map(([group, kinds, counts]) => ({
        whole: `of ${name} ${group}`,
        ...summed(of, kinds, counts),
      })),
    )
    .filter(({ real }) => real > 0 && real < threshold);
}

/** Small counts that somebody finds out of some stocks by all their ends together. */
export function foundOutOfStaff(
  all: readonly Staffed[],
  codes: readonly string[],
  audience: Audience,
): string[] {
  const told = everythingTold(all, codes, audience).filter(({ value }) => value !== null);
  for (const { whole, value, real } of told)
    if (value !== real) throw new Error(`${whole} was told as ${value} and is ${real}`);
  const threshold = thresholdsOf(audience).sensitive;
  const targets = targetsOf(all, threshold);
  // Who answered or did not are all the staff that there is.
  const inLines = all.flatMap((one) =>
    KINDS.flatMap((kind) => {
      const whole = `${one.operatorId} ${one.period} ${kind}`;
      const of = (counts: readonly Count[]) => counts.map((count) => nameOf(one, kind, count));
      return [
        { whole, parts: of(['women', 'men', 'unknown']) },
        { whole, parts: of(['declared', 'others', 'silent']) },
      ];
    }),
  );
  const published = new Map<string, Published>(told.map(({ whole, value }) => [whole, value]));
  const found = bounds(riddleOf(published, [...told, ...inLines, ...targets]));
  return targets.flatMap(({ whole, real }) => {
    const [least, most] = found.get(whole) ?? [0, Number.POSITIVE_INFINITY];
    return most - least < threshold - 2 ? [`${whole}: ${least} to ${most}, really ${real}`] : [];
  });
}
