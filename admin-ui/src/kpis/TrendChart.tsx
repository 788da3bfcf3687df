import { Area, CartesianGrid, ComposedChart, Line, ReferenceLine, XAxis, YAxis } from 'recharts';
import { colours } from '../design/colours';
import { useDrawnWidth } from '../design/useDrawnWidth';
import { useFormats } from '../design/useFormats';
import type { KpiPoint } from '../results/kpi-types';
import type { Unit } from '../results/types';
import { useFigureText } from '../results/useFigureText';

interface TrendChartProps {
  name: string;
  unit: Unit;
  points: readonly KpiPoint[];
  target: number | null;
  /** Some points are a range. */
  hasBand: boolean;
  /** Something was planned for some of the periods. */
  hasPath: boolean;
}

/** A line over time; what is missing breaks it. Shares run from 0 to 100 %. */
export default function TrendChart(props: TrendChartProps) {
  const { name, unit, points, target, hasBand, hasPath } = props;
  const { period, number } = useFormats();
  const { value: written } = useFigureText(unit);
  const { ref, width } = useDrawnWidth();
  const lastPlanned = points.findLastIndex(({ planned }) => typeof planned === 'number');
  const data = points.map(({ period: of, value, lower, upper, planned }, nth) => ({
    of: period(of, 'short'),
    value,
    planned: planned ?? null,
    // Where the path ends for now, marked.
    end: nth === lastPlanned ? planned : null,
    band: typeof lower === 'number' && typeof upper === 'number' ? [lower, upper] : null,
  }));
  const tick = { fill: colours.soft, fontSize: 12 };
  const still = { isAnimationActive: false, connectNulls: false } as const;
  return (
    <div ref={ref} dir="ltr" role="img" aria-label={name}>
      {width > 0 && (
        <ComposedChart
          width={width}
          height={260}
          data={data}
          margin={{ top: 12, right: 16, bottom: 4, left: 0 }}
          accessibilityLayer={false}
        >
          <CartesianGrid vertical={false} stroke={colours.line} />
          <XAxis
            dataKey="of"
            tick={tick}
            tickLine={false}
            axisLine={{ stroke: colours.edge }}
            interval="equidistantPreserveStart"
            minTickGap={14}
          />
          <YAxis
            tick={tick}
            tickLine={false}
            axisLine={false}
            width={58}
            tickFormatter={unit === 'points' ? (figure) => number(figure * 100, 1) : written}
            domain={
              unit === 'ratio'
                ? [0, (most: number) => Math.max(1, most)]
                : [unit === 'count' ? 0 : 'auto', 'auto']
            }
          />
          {hasBand && (
            <Area dataKey="band" stroke="none" fill={colours.level2} fillOpacity={0.7} {...still} />
          )}
          {target !== null && (
            <ReferenceLine
              y={target}
              stroke={colours.accent}
              strokeWidth={2}
              strokeDasharray="6 4"
              ifOverflow="extendDomain"
            />
          )}
          {hasPath && (
            <Line
              dataKey="planned"
              stroke={colours.soft}
              strokeWidth={1.25}
              strokeDasharray="3 4"
              dot={false}
              activeDot={false}
              {...still}
            />
          )}
          {hasPath && (
            <Line
              dataKey="end"
              stroke="none"
              dot={{ r: 3, fill: colours.paper, stroke: colours.soft, strokeWidth: 1.5 }}
              activeDot={false}
              {...still}
            />
          )}
          <Line
            dataKey="value"
            stroke={colours.brand}
            strokeWidth={2.5}
            dot={{ r: 3.5, fill: colours.brand, strokeWidth: 0 }}
            activeDot={false}
            {...still}
          />
        </ComposedChart>
      )}
    </div>
  );
}
