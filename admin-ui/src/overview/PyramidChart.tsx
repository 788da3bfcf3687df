import { Bar, BarChart, ReferenceLine, XAxis, YAxis } from 'recharts';
import { colours, seriesColours } from '../design/colours';
import { useDrawnWidth } from '../design/useDrawnWidth';
import { useFormats } from '../design/useFormats';
import { directionOf, useCurrentLocale } from '../i18n/locale';
import { useText } from '../i18n/useText';
import { PyramidFigures } from './PyramidFigures';
import type { PyramidBand } from './pyramid-bands';

export const [MEN, WOMEN] = seriesColours;
const ROW = 62;

/** Women and girls first, men and boys after them along the line of reading; below each bar a thin one: of whom with disability. */
export default function PyramidChart({ bands, name }: { bands: readonly PyramidBand[]; name: string }) {
  const t = useText();
  const { number } = useFormats();
  const { ref, width } = useDrawnWidth();
  const isMirrored = directionOf(useCurrentLocale()) === 'rtl';
  const data = bands.map(({ ageBand, F, M }) => ({
    band: t(`results.ageBands.${ageBand}`),
    women: F.people.value === null ? null : -F.people.value,
    men: M.people.value,
    womenWith: F.with.value === null ? null : -F.with.value,
    menWith: M.with.value,
  }));
  const most = Math.max(1, ...bands.flatMap(({ F, M }) => [F.people.value ?? 0, M.people.value ?? 0]));
  // Room beside the longest bar for its figure.
  const reach = most * (width < 420 ? 1.5 : 1.25);
  const still = { isAnimationActive: false, maxBarSize: 26 } as const;
  return (
    <div ref={ref} dir="ltr" role="img" aria-label={name}>
      {width > 0 && (
        <BarChart
          layout="vertical"
          stackOffset="sign"
          width={width}
          height={bands.length * ROW + 8}
          data={data}
          barGap={3}
          barCategoryGap={9}
          margin={{ top: 4, right: 4, bottom: 4, left: 0 }}
          accessibilityLayer={false}
        >
          <XAxis
            type="number"
            hide
            domain={[-reach, reach]}
            reversed={isMirrored}
            tickFormatter={(value) => number(value)}
          />
          <YAxis
            type="category"
            dataKey="band"
            orientation={isMirrored ? 'right' : 'left'}
            width={width < 420 ? 66 : 96}
            tickLine={false}
            axisLine={false}
            tick={{ fill: colours.ink, fontSize: 13 }}
          />
          <Bar dataKey="women" stackId="people" fill={WOMEN} barSize={24} {...still} />
          <Bar dataKey="men" stackId="people" fill={MEN} barSize={24} {...still} />
          <Bar dataKey="womenWith" stackId="with" fill={colours.ink} barSize={7} {...still} />
          <Bar dataKey="menWith" stackId="with" fill={colours.ink} barSize={7} {...still} />
          <ReferenceLine x={0} stroke={colours.paper} strokeWidth={2} />
          <PyramidFigures bands={bands} isMirrored={isMirrored} />
        </BarChart>
      )}
    </div>
  );
}
