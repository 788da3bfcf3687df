import { colours } from '../design/colours';
import { directionOf, useCurrentLocale } from '../i18n/locale';
import { LINES, type Mark, PANEL, type Panel, runsOf, type Scale } from './multiples';

interface MultiplePanelProps {
  panel: Panel;
  scale: Scale;
  width: number;
  hatched: string;
}

/** A country's own chart: its line or lines, its own target, and what is not there. */
export function MultiplePanel({ panel, scale, width, hatched }: MultiplePanelProps) {
  const direction = directionOf(useCurrentLocale());
  const start = direction === 'rtl' ? width : 0;
  const base = PANEL.height - PANEL.bottom;
  return (
    <>
      <text x={start} y="14" direction={direction} fontSize="13" fontWeight="600" fill={colours.ink}>
        {panel.name}
      </text>
      <text x={start} y="31" direction={direction}>
        {panel.note}
      </text>
      {panel.words === null ? (
        <Chart panel={panel} scale={scale} width={width} hatched={hatched} />
      ) : (
        <>
          <rect y={PANEL.top} width={width} height={base - PANEL.top} fill={hatched} rx="6" />
          <text x={width / 2} y={(PANEL.top + base) / 2 + 4} textAnchor="middle" fill={colours.ink}>
            {panel.words}
          </text>
        </>
      )}
    </>
  );
}

function Chart({ panel, scale, width, hatched }: MultiplePanelProps) {
  const base = PANEL.height - PANEL.bottom;
  const { low, high, places, format, first, last } = scale;
  const inner = width - PANEL.left - 8;
  const x = (place: number) => PANEL.left + (places < 2 ? inner / 2 : (place / (places - 1)) * inner);
  const y = (value: number) => base - ((value - low) / (high - low)) * (base - PANEL.top - 6);
  return (
    <>
      {[low, (low + high) / 2, high].map((value) => (
        <g key={value}>
          <line x1={PANEL.left} x2={width} y1={y(value)} y2={y(value)} stroke={colours.line} />
          <text x={PANEL.left - 6} y={y(value) + 4} textAnchor="end" fontSize="11">
            {format(value)}
          </text>
        </g>
      ))}
      {panel.target !== null && (
        <line
          x1={PANEL.left}
          x2={width}
          y1={y(panel.target)}
          y2={y(panel.target)}
          stroke={colours.ink}
          strokeWidth="2"
          strokeDasharray="2 3"
        />
      )}
      {panel.lines.map(({ key, marks }, index) => (
        <g key={key}>
          {runsOf(marks).map((run) => (
            <polyline
              key={run[0]?.place}
              points={run.map(({ place, value }) => `${x(place)},${y(value ?? 0)}`).join(' ')}
              fill="none"
              stroke={LINES[index]?.stroke}
              strokeWidth="2"
              strokeDasharray={LINES[index]?.dash}
            />
          ))}
          {marks.map((mark) => (
            <Point
              key={mark.place}
              mark={mark}
              at={[x(mark.place), mark.value === null ? base : y(mark.value)]}
              top={mark.upper === null ? null : y(mark.upper)}
              line={index}
              hatched={hatched}
            />
          ))}
        </g>
      ))}
      <text x={PANEL.left} y={PANEL.height - 12} fontSize="11">
        {first}
      </text>
      <text x={width} y={PANEL.height - 12} textAnchor="end" fontSize="11">
        {last === first ? '' : last}
      </text>
    </>
  );
}

interface PointProps {
  mark: Mark;
  at: readonly [number, number];
  /** Of a range the height of its upper bound. */
  top: number | null;
  line: number;
  hatched: string;
}

/** A figure stands at its height; what is kept back is a hatched post on the ground, what is missing a short stroke. */
function Point({ mark: { value, hidden }, at: [x, y], top, line, hatched }: PointProps) {
  if (value === null && hidden)
    return (
      <rect
        x={x - 4}
        y={y - 22}
        width="8"
        height="22"
        fill={hatched}
        stroke={colours.edge}
        strokeWidth="0.8"
      />
    );
  if (value === null)
    return <line x1={x - 3} x2={x + 3} y1={y - 2} y2={y - 2} stroke={colours.edge} strokeDasharray="2 1" />;
  const { stroke, shape } = LINES[line] ?? LINES[0];
  return (
    <>
      {top !== null && (
        <line x1={x} x2={x} y1={y} y2={top} stroke={colours.level3} strokeWidth="4" opacity="0.75" />
      )}
      {shape === 'circle' ? (
        <circle cx={x} cy={y} r="3.6" fill={stroke} />
      ) : (
        <rect x={x - 3.4} y={y - 3.4} width="6.8" height="6.8" fill={stroke} />
      )}
    </>
  );
}
