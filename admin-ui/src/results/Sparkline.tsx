import { colours } from '../design/colours';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import styles from './Sparkline.module.css';
import { type Point, segments } from './segments';
import type { TrendPoint, Unit } from './types';
import { useFigureText } from './useFigureText';

const WIDTH = 96;
const HEIGHT = 30;
const EDGE = 3;

interface SparklineProps {
  name: string;
  unit: Unit;
  trend: readonly TrendPoint[];
  target: number | null;
}

/** The way through the months in one glance; a month without a figure leaves a gap. The KPI's page has the chart. */
export function Sparkline({ name, unit, trend, target }: SparklineProps) {
  const t = useText();
  const { period } = useFormats();
  const { value } = useFigureText(unit);
  const given = trend.flatMap((point) => (point.value === null ? [] : [{ ...point, value: point.value }]));
  const [first, last] = [given[0], given.at(-1)];
  if (!first || !last) return <span className={styles.none}>{t('results.noMonthly')}</span>;
  const top = Math.max(...given.map((point) => point.value), target ?? 0, 1e-9);
  const y = (figure: number) => HEIGHT - EDGE - (Math.max(0, figure) / top) * (HEIGHT - 2 * EDGE);
  const x = (index: number) => EDGE + (index / Math.max(1, trend.length - 1)) * (WIDTH - 2 * EDGE);
  const drawn = trend.map((point, index): Point | null =>
    point.value === null ? null : { x: x(index), y: y(point.value) },
  );
  const words = t('results.fromTo', {
    name,
    first: value(first.value),
    from: period(first.period),
    last: value(last.value),
    to: period(last.period),
  });
  return (
    <svg
      className={styles.line}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      role="img"
      aria-label={words}
    >
      {target !== null && (
        <line x1="0" x2={WIDTH} y1={y(target)} y2={y(target)} stroke={colours.edge} strokeDasharray="3 2" />
      )}
      {segments(drawn).map((run) =>
        run.length === 1 ? (
          <circle key={run[0]?.x} cx={run[0]?.x} cy={run[0]?.y} r="1.8" fill={colours.brand} />
        ) : (
          <polyline
            key={run[0]?.x}
            points={run.map((point) => `${point.x},${point.y}`).join(' ')}
            fill="none"
            stroke={colours.brand}
            strokeWidth="1.8"
          />
        ),
      )}
    </svg>
  );
}
