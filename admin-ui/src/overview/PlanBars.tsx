import { colours } from '../design/colours';
import { useDrawnWidth } from '../design/useDrawnWidth';
import { useFormats } from '../design/useFormats';
import { useReadingLine } from '../design/useReadingLine';
import { useText } from '../i18n/useText';
import type { PlanPart } from '../results/dashboard-types';
import { PLAN_COLOURS, PLAN_STATES, type PlanState } from './usePlanWords';

const ROW = 52;
const ON_DARK: readonly PlanState[] = ['done', 'late'];

/** One bar for each body's plan, every action in one of its pieces; the bars are as long as the plans are large. */
export function PlanBars({ bodies, name }: { bodies: PlanPart['bodies']; name: string }) {
  const t = useText();
  const { number } = useFormats();
  const { ref, width } = useDrawnWidth();
  const { direction, at, bar } = useReadingLine(width);
  const sizes = bodies.map((body) => PLAN_STATES.reduce((sum, state) => sum + body[state], 0));
  const most = Math.max(1, ...sizes);
  return (
    <div ref={ref}>
      {width > 0 && (
        <svg
          width={width}
          height={bodies.length * ROW}
          role="img"
          aria-label={name}
          fontSize="13"
          direction={direction}
        >
          {bodies.map((plan, row) => (
            <g key={plan.body} transform={`translate(0 ${row * ROW})`}>
              <text x={at(0)} y="14" fontWeight="650" fill={colours.ink}>
                {t(`results.bodies.${plan.body}`)}
              </text>
              {piecesOf(plan, width / most).map(({ state, along, length, count }) => (
                <g key={state}>
                  <rect
                    {...bar(along, length - 1)}
                    y="20"
                    height="22"
                    rx="3"
                    fill={PLAN_COLOURS[state]}
                    stroke={state === 'notBegun' ? colours.edge : 'none'}
                  />
                  <text
                    x={at(along + length / 2)}
                    y="36"
                    textAnchor="middle"
                    fontWeight="650"
                    fill={ON_DARK.includes(state) ? colours.paper : colours.ink}
                  >
                    {number(count)}
                  </text>
                </g>
              ))}
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}

/** Where each piece of a bar begins. @param scale pixels for one action */
function piecesOf(plan: PlanPart['bodies'][number], scale: number) {
  let along = 0;
  return PLAN_STATES.filter((state) => plan[state] > 0).map((state) => {
    const length = plan[state] * scale;
    const piece = { state, along, length, count: plan[state] };
    along += length;
    return piece;
  });
}
