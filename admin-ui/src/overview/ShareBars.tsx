import { useId } from 'react';
import { colours } from '../design/colours';
import { useDrawnWidth } from '../design/useDrawnWidth';
import { type ReadingLine, useReadingLine } from '../design/useReadingLine';
import { useText } from '../i18n/useText';
import type { FigureLine } from '../results/dashboard-types';
import { HatchPattern } from '../results/HatchPattern';
import { brokenInto } from './broken-into';
import { useLineText } from './useLineText';

const ROW = 46;
const INDENT = 16;
/** Height of a further line of a name, and room for a letter. */
const LINE = 17;
const LETTER = 7.5;
const TRACK = { y: 24, height: 12 };

/** A share of each line as a bar from nothing to all: solid what is certain, pale up to what is possible, a mark for the target. */
export function ShareBars({ lines, name }: { lines: readonly FigureLine[]; name: string }) {
  const { ref, width } = useDrawnWidth();
  const pattern = useId();
  const reading = useReadingLine(width);
  const rows = useRows(lines, width);
  return (
    <div ref={ref}>
      {width > 0 && (
        <svg
          width={width}
          height={rows.height}
          role="img"
          aria-label={name}
          fontSize="13"
          direction={reading.direction}
        >
          <HatchPattern id={pattern} />
          {rows.placed.map(({ line, words, y }) => (
            <g key={`${line.code} ${line.part}`} transform={`translate(0 ${y})`}>
              <Row line={line} words={words} width={width} reading={reading} hatched={`url(#${pattern})`} />
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}

/** Each line with its name broken so that its figure stands beside it, and where it begins. */
function useRows(lines: readonly FigureLine[], width: number) {
  const textOf = useLineText();
  let height = 0;
  const placed = lines.map((line) => {
    const room = width - startOf(line) - textOf(line).length * LETTER - INDENT;
    const words = brokenInto(line.name, Math.floor(room / LETTER));
    const y = height;
    height += ROW + (words.length - 1) * LINE;
    return { line, words, y };
  });
  return { placed, height };
}

const startOf = ({ part }: FigureLine): number => (part === null ? 0 : INDENT);

interface RowProps {
  line: FigureLine;
  words: readonly string[];
  width: number;
  reading: ReadingLine;
  hatched: string;
}

function Row({ line, words, width, reading: { at, bar }, hatched }: RowProps) {
  const t = useText();
  const textOf = useLineText();
  const { part, value, upper, target } = line;
  const isWhole = part === null;
  const start = startOf(line);
  const track = { y: TRACK.y + (words.length - 1) * LINE, height: TRACK.height };
  const length = (share: number) => Math.min(1, share) * (width - start);
  return (
    <>
      {words.map((piece, nth) => (
        <text
          key={piece}
          x={at(start)}
          y={16 + nth * LINE}
          fontWeight={isWhole ? 650 : 400}
          fill={isWhole ? colours.ink : colours.soft}
        >
          {piece}
        </text>
      ))}
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
        {...track}
        rx="4"
        fill={value === null ? hatched : colours.level0}
      />
      {value !== null && typeof upper === 'number' && (
        <rect {...bar(start, length(upper))} {...track} rx="4" fill={colours.level2} />
      )}
      {value !== null && <rect {...bar(start, length(value))} {...track} rx="4" fill={colours.level4} />}
      {target !== null && (
        <rect
          x={at(start + length(target)) - 1.5}
          y={track.y - 3}
          width="3"
          height={track.height + 6}
          fill={colours.accent}
        >
          <title>{t('results.target', { value: '' }).trim()}</title>
        </rect>
      )}
    </>
  );
}
