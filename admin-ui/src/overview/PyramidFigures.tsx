import { useId } from 'react';
import { useXAxisScale, useYAxisScale } from 'recharts';
import { colours } from '../design/colours';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import { HatchPattern } from '../results/HatchPattern';
import type { Shown } from '../results/types';
import type { PyramidBand } from './pyramid-bands';

interface PyramidFiguresProps {
  bands: readonly PyramidBand[];
  /** Women and girls stand to the right, as one reads from there. */
  isMirrored: boolean;
}

/** The figures beside the bars of the pyramid; what is hidden is hatched and marked `s`, what is missing has no bar. */
export function PyramidFigures({ bands, isMirrored }: PyramidFiguresProps) {
  const t = useText();
  const pattern = useId();
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (!x || !y) return null;
  const middle = x(0) ?? 0;
  const [women, men] = isMirrored ? ([1, -1] as const) : ([-1, 1] as const);
  return (
    <g>
      <HatchPattern id={pattern} />
      {bands.map(({ ageBand, F, M }) => {
        const top = y(t(`results.ageBands.${ageBand}`), { position: 'middle' }) ?? 0;
        const line = { middle, hatched: `url(#${pattern})` };
        return (
          <g key={ageBand}>
            <Figure shown={F.people} at={x(-(F.people.value ?? 0))} y={top - 5} side={women} {...line} />
            <Figure shown={M.people} at={x(M.people.value ?? 0)} y={top - 5} side={men} {...line} />
            <Figure shown={F.with} at={x(-(F.with.value ?? 0))} y={top + 14} side={women} {...line} small />
            <Figure shown={M.with} at={x(M.with.value ?? 0)} y={top + 14} side={men} {...line} small />
          </g>
        );
      })}
    </g>
  );
}

interface FigureProps {
  shown: Shown;
  at: number | undefined;
  /** The middle of the bar. */
  y: number;
  /** -1: to the left. */
  side: -1 | 1;
  middle: number;
  hatched: string;
  /** A thin bar. */
  small?: boolean;
}

const HIDDEN_WIDTH = 26;

function Figure({ shown: { value, reason }, at, y, side, middle, hatched, small = false }: FigureProps) {
  const { number } = useFormats();
  const text = { fill: colours.soft, fontSize: small ? 11 : 13 };
  const anchor = side < 0 ? 'end' : 'start';
  if (reason === 'suppressed') {
    const height = small ? 7 : 20;
    const start = side < 0 ? middle - HIDDEN_WIDTH : middle;
    return (
      <>
        <rect x={start} y={y - height / 2} width={HIDDEN_WIDTH} height={height} fill={hatched} />
        <text x={middle + side * (HIDDEN_WIDTH + 5)} y={y + 4} textAnchor={anchor} {...text}>
          s
        </text>
      </>
    );
  }
  if (value === null) return null;
  return (
    <text x={(at ?? middle) + side * 6} y={y + (small ? 4 : 5)} textAnchor={anchor} {...text}>
      {number(value, 0)}
    </text>
  );
}
