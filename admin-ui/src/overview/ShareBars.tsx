import { useId } from 'react';
import { colours } from '../design/colours';
import { useDrawnWidth } from '../design/useDrawnWidth';
import { type ReadingLine, useReadingLine } from '../design/useReadingLine';
import { useText } from '../i18n/useText';
import type { FigureLine } from '../results/dashboard-types';
import { HatchPattern } from '../results/HatchPattern';
import { useLineText } from './useLineText';

const ROW = 46;
const INDENT = 16;
const TRACK = { y: 24, height: 12 };

/** A share of each line as a bar from nothing to all: solid what is certain, pale up to what is possible, a mark for the target. */
export function ShareBars({ lines, name }: { lines: readonly FigureLine[]; name: string }) {
  const { ref, width } = useDrawnWidth();
  const pattern = useId();
  const reading = useReadingLine(width);
  return (
    <div ref={ref}>
      {width > 0 && (
        <svg
          width={width}
          height={lines.length * ROW}
          role="img"
          aria-label={name}
          fontSize="13"
          direction={reading.direction}
        >
          <HatchPattern id={pattern} />
          {lines.map((line, index) => (
            <g key={`${line.code} ${line.part}`} transform={`translate(0 ${index * ROW})`}>
              <Row line={line} width={width} reading={reading} hatched={`url(#${pattern})`} />
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}

interface RowProps {
  line: FigureLine;
  width: number;
  reading: ReadingLine;
  hatched: string;
}

function Row({ line, width, reading: { at, bar }, hatched }: RowProps) {
  const t = useText();
  const textOf = useLineText();
  const { part, name, value, upper, target } = line;
  const start = part === null ? 0 : INDENT;
  const length = (share: number) => Math.min(1, share) * (width - start);
  return (
    <>
      <text
        x={at(start)}
        y="16"
        fontWeight={part === null ? 650 : 400}
        fill={part === null ? colours.ink : colours.soft}
      >
        {name}
      </text>
      <text
        x={at(width)}
        y="16"
        textAnchor="end"
        fontWeight="650"
        fontSize={value === null ? 12 : 14}
        fill={value === null ? colours.soft : colours.ink}
      >
        {textOf(line)}
      </text>
      <rect
        {...bar(start, width - start)}
        {...TRACK}
        rx="4"
        fill={value === null ? hatched : colours.level0}
      />
      {value !== null && typeof upper === 'number' && (
        <rect {...bar(start, length(upper))} {...TRACK} rx="4" fill={colours.level2} />
      )}
      {value !== null && <rect {...bar(start, length(value))} {...TRACK} rx="4" fill={colours.level4} />}
      {target !== null && (
        <rect
          x={at(start + length(target)) - 1.5}
          y={TRACK.y - 3}
          width="3"
          height={TRACK.height + 6}
          fill={colours.accent}
        >
          <title>{t('results.target', { value: '' }).trim()}</title>
        </rect>
      )}
    </>
  );
}
