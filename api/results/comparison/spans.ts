import type { Asked } from '../../domain/comparison/asked-alike.js';
import { type GroupSpan, groupSpan } from '../../domain/comparison/group-span.js';
import type { ColumnDto, ComparisonRowDto } from './comparison.dto.js';

const READINGS = ['evidenced', 'claimed', 'verified'] as const;

/** Where the countries shown lie in a KPI. Only figures that stand in the answer beside a name go in. */
export function kpiSpan(rows: readonly ComparisonRowDto[], code: string): GroupSpan | null {
  const cells = rows.flatMap(({ kpis = [] }) => kpis.filter((one) => one.code === code));
  return groupSpan(cells.flatMap(({ value }) => value ?? []));
}

/** Only what was asked alike, in whatever words, goes in: another question is no ground to see a figure on. */
const isSameQuestion = ({ asked }: { readonly asked?: Asked }) => asked !== 'otherwise';

/** The columns of functions or pillars, each with where the countries shown lie on the three readings. */
export function withSpans(columns: readonly ColumnDto[], rows: readonly ComparisonRowDto[]): ColumnDto[] {
  return columns.map((column) => {
    const cells = rows.flatMap((row) => cellsOf(row, column));
    const [evidenced = null, claimed = null, verified = null] = READINGS.map((reading) =>
      groupSpan(cells.filter(isSameQuestion).flatMap((cell) => cell[reading]?.index ?? [])),
    );
    return { ...column, spans: { evidenced, claimed, verified } };
  });
}

const cellsOf = ({ functions = [], pillars = [] }: ComparisonRowDto, { code, body }: ColumnDto) => [
  ...functions.filter((one) => one.code === code),
  ...pillars.filter((one) => one.code === code && one.body === body),
];
