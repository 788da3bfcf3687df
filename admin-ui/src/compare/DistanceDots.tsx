import { useId } from 'react';
import { colours } from '../design/colours';
import { useDrawnWidth } from '../design/useDrawnWidth';
import { useReadingLine } from '../design/useReadingLine';
import { directionOf, useCurrentLocale } from '../i18n/locale';
import { useText } from '../i18n/useText';
import type { KpiCell, Span } from '../results/comparison-types';
import { HatchPattern } from '../results/HatchPattern';
import type { Unit } from '../results/types';
import { useFigureText } from '../results/useFigureText';
import { useReasonWords } from '../results/useReasonWords';

interface Row {
  readonly key: string;
  readonly name: string;
  /** Absent: not shared. */
  readonly cell: KpiCell | undefined;
  /** What it rests on, in words. */
  readonly rests: readonly string[];
  /** There is something to mind. */
  readonly mind: boolean;
}

interface DistanceDotsProps {
  rows: readonly Row[];
  unit: Unit;
  /** Where the countries shown lie; null of fewer than five. */
  span: Span | null;
  /** For those who listen. */
  name: string;
}

/** The words stand beside the name where there is room, else on a line of their own: nothing is cut. */
const ROOM = 760;
const LINE = 18;
const BAR = 36;

/** A dot for the value, a mark for the country's own target, a dotted line between. */
export function DistanceDots({ rows, unit, span, name }: DistanceDotsProps) {
  const { ref, width } = useDrawnWidth();
  const pattern = useId();
  const figures = rows.flatMap(({ cell }) => [cell?.value ?? 0, cell?.target?.value ?? 0, cell?.upper ?? 0]);
  const full = unit === 'ratio' ? Math.max(1, ...figures) : Math.max(1e-9, ...figures) * 1.05;
  const least = Math.min(0, ...figures);
  const isWide = width >= ROOM;
  const top = isWide ? 2 * LINE : 4 * LINE;
  const row = top + BAR;
  const { at } = useReadingLine(width);
  const x = (value: number) => at(10 + ((value - least) / (full - least)) * Math.max(0, width - 20));
  return (
    <div ref={ref}>
      {width > 0 && (
        <svg width={width} height={rows.length * row} role="img" aria-label={name} fontSize="13">
          <HatchPattern id={pattern} />
          {rows.map((one, index) => (
            <g key={one.key} transform={`translate(0 ${index * row})`}>
              <DotWords row={one} unit={unit} width={width} isWide={isWide} />
              <g transform={`translate(0 ${top - 30 + 12})`}>
                <DotRow row={one} span={span} x={x} width={width} hatched={`url(#${pattern})`} />
              </g>
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}

interface DotRowProps {
  row: Row;
  span: Span | null;
  x: (value: number) => number;
  width: number;
  hatched: string;
}

function DotRow({ row: { cell }, span, x, width, hatched }: DotRowProps) {
  const value = cell?.value ?? null;
  const target = cell?.target?.value ?? null;
  return (
    <>
      {span && cell && (
        <g fill={colours.brandPale} stroke={colours.edge} strokeWidth="0.8">
          <rect
            x={Math.min(x(span.lowest), x(span.highest))}
            y="25"
            width={Math.max(1, Math.abs(x(span.highest) - x(span.lowest)))}
            height="16"
            rx="3"
          />
          <line x1={x(span.middle)} x2={x(span.middle)} y1="25" y2="41" strokeDasharray="2 2" />
        </g>
      )}
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
          x={Math.min(x(cell.lower), x(cell.upper))}
          y="30"
          width={Math.abs(x(cell.upper) - x(cell.lower))}
          height="6"
          fill={colours.level3}
        />
      )}
      {value !== null && <circle cx={x(value)} cy="33" r="7" fill={colours.level4} />}
      {target !== null && <rect x={x(target) - 2.5} y="23" width="5" height="20" fill={colours.ink} />}
    </>
  );
}

interface DotWordsProps {
  row: Row;
  unit: Unit;
  width: number;
  isWide: boolean;
}

/** Name, figure and target, and below what they rest on. */
function DotWords({ row: { name, cell, rests, mind }, unit, width, isWide }: DotWordsProps) {
  const words = useWords(unit)(cell);
  const { direction, at } = useReadingLine(width);
  const [start, end] = [at(0), at(width)];
  return (
    <>
      <text x={start} y="15" direction={direction} fill={colours.ink} fontWeight="600">
        {name}
      </text>
      <text
        x={isWide ? end : start}
        y={isWide ? 15 : 15 + LINE}
        direction={direction}
        textAnchor={isWide ? 'end' : 'start'}
        fill={colours.soft}
      >
        {words}
      </text>
      {(isWide ? [rests.join(' · ')] : rests).map((part, index) => (
        <text
          key={part}
          x={start}
          y={15 + LINE * (index + (isWide ? 1 : 2))}
          direction={direction}
          fontSize="11.5"
          fill={mind ? colours.warn : colours.soft}
        >
          {part}
        </text>
      ))}
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
