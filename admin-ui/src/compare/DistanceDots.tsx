import { useId } from 'react';
import { colours } from '../design/colours';
import { useDrawnWidth } from '../design/useDrawnWidth';
import { directionOf, useCurrentLocale } from '../i18n/locale';
import { useText } from '../i18n/useText';
import { HatchPattern } from '../results/HatchPattern';
import type { KpiCell } from '../results/kpi-types';
import type { Unit } from '../results/types';
import { useFigureText } from '../results/useFigureText';
import { useReasonWords } from '../results/useReasonWords';

interface Row {
  readonly key: string;
  readonly name: string;
  /** Absent: not shared. */
  readonly cell: KpiCell | undefined;
}

interface DistanceDotsProps {
  rows: readonly Row[];
  unit: Unit;
  /** For those who listen. */
  name: string;
}

const ROW = 54;

/** A dot for the value, a mark for the country's own target, a dotted line between. */
export function DistanceDots({ rows, unit, name }: DistanceDotsProps) {
  const { ref, width } = useDrawnWidth();
  const pattern = useId();
  const figures = rows.flatMap(({ cell }) => [cell?.value ?? 0, cell?.target?.value ?? 0, cell?.upper ?? 0]);
  const full = unit === 'ratio' ? Math.max(1, ...figures) : Math.max(1e-9, ...figures) * 1.05;
  const least = Math.min(0, ...figures);
  const x = (value: number) => 10 + ((value - least) / (full - least)) * Math.max(0, width - 20);
  return (
    <div ref={ref}>
      {width > 0 && (
        <svg width={width} height={rows.length * ROW} role="img" aria-label={name} fontSize="13">
          <HatchPattern id={pattern} />
          {rows.map((row, index) => (
            <g key={row.key} transform={`translate(0 ${index * ROW})`}>
              <DotRow row={row} unit={unit} x={x} width={width} hatched={`url(#${pattern})`} />
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}

interface DotRowProps {
  row: Row;
  unit: Unit;
  x: (value: number) => number;
  width: number;
  hatched: string;
}

function DotRow({ row: { name, cell }, unit, x, width, hatched }: DotRowProps) {
  const words = useWords(unit)(cell);
  const direction = directionOf(useCurrentLocale());
  const value = cell?.value ?? null;
  const target = cell?.target?.value ?? null;
  return (
    <>
      <text x="0" y="15" fill={colours.ink} fontWeight="600" unicodeBidi="plaintext">
        {name}
      </text>
      <text
        x={width}
        y="15"
        direction={direction}
        textAnchor={direction === 'rtl' ? 'start' : 'end'}
        fill={colours.soft}
      >
        {words}
      </text>
      <rect y="30" width={width} height="6" rx="3" fill={value === null ? hatched : colours.line} />
      {value !== null && target !== null && (
        <line
          x1={x(value)}
          x2={x(target)}
          y1="33"
          y2="33"
          stroke={colours.accent}
          strokeWidth="3"
          strokeDasharray="4 3"
        />
      )}
      {typeof cell?.lower === 'number' && typeof cell.upper === 'number' && (
        <rect
          x={x(cell.lower)}
          y="30"
          width={Math.max(0, x(cell.upper) - x(cell.lower))}
          height="6"
          fill={colours.level3}
        />
      )}
      {value !== null && <circle cx={x(value)} cy="33" r="7" fill={colours.level4} />}
      {target !== null && <rect x={x(target) - 2.5} y="23" width="5" height="20" fill={colours.ink} />}
    </>
  );
}

/** “25 % · target 80 % · −55 points”, or why there is none. */
function useWords(unit: Unit) {
  const t = useText();
  const reasonOf = useReasonWords();
  const { value: written, distance } = useFigureText(unit);
  const isolate = directionOf(useCurrentLocale()) === 'rtl' ? '\u2067' : '\u2066';
  // Numbers carry marks of their direction, which would join neighbours: each part stands apart.
  const apart = (part: string) => `${isolate}${part}\u2069`;
  return (cell: KpiCell | undefined): string => {
    if (!cell) return t('compare.notShared');
    const parts = [
      cell.value === null ? reasonOf(cell) : written(cell.value),
      cell.target ? t('results.target', { value: written(cell.target.value) }) : t('compare.noTarget'),
      cell.distance === null ? '' : distance(cell.distance),
    ];
    return parts
      .filter((part) => part !== '')
      .map(apart)
      .join(' · ');
  };
}
