import { useId } from 'react';
import { colours } from '../design/colours';
import { useDrawnWidth } from '../design/useDrawnWidth';
import { useReadingLine } from '../design/useReadingLine';
import { HatchPattern } from './HatchPattern';

export interface BarRow {
  key: string;
  label: string;
  /** Null: `text` says why. */
  value: number | null;
  /** Ready to be read. */
  text: string;
}

interface BarRowsProps {
  rows: readonly BarRow[];
  /** The figure that fills the whole width. */
  full: number;
  /** A mark across all bars, e.g. a target. */
  mark?: number | null;
  /** For those who listen: the chart in a sentence. */
  name: string;
}

const ROW = 44;
/** The figure stands beside the name where there is room, else on a line of its own. */
const ROOM = 480;
const LINE = 18;

/** Bars one below the other, each under its name; a missing figure is hatched and says why. */
export function BarRows({ rows, full, mark = null, name }: BarRowsProps) {
  const { ref, width } = useDrawnWidth();
  const pattern = useId();
  const below = width >= ROOM ? 0 : LINE;
  const row = ROW + below;
  const { direction, at, bar } = useReadingLine(width);
  const along = (value: number) => (Math.min(Math.max(value, 0), full) / full) * width;
  return (
    <div ref={ref}>
      {width > 0 && (
        <svg
          width={width}
          height={rows.length * row}
          role="img"
          aria-label={name}
          fontSize="13"
          direction={direction}
        >
          <HatchPattern id={pattern} />
          {rows.map(({ key, label, value, text }, index) => (
            <g key={key} transform={`translate(0 ${index * row})`}>
              <text x={at(0)} y="15" fill={colours.ink} unicodeBidi="plaintext">
                {label}
              </text>
              <text
                x={at(below === 0 ? width : 0)}
                y={15 + below}
                textAnchor={below === 0 ? 'end' : 'start'}
                fill={value === null ? colours.soft : colours.ink}
                fontWeight="600"
              >
                {text}
              </text>
              <g transform={`translate(0 ${below})`}>
                <rect
                  y="22"
                  width={width}
                  height="10"
                  rx="4"
                  fill={value === null ? `url(#${pattern})` : colours.level0}
                />
                {value !== null && (
                  <rect y="22" {...bar(0, along(value))} height="10" rx="4" fill={colours.level4} />
                )}
                {mark !== null && (
                  <rect x={at(along(mark)) - 1.5} y="18" width="3" height="18" fill={colours.accent} />
                )}
              </g>
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}
