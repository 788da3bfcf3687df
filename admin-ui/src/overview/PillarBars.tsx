import { useId } from 'react';
import { colours } from '../design/colours';
import { useDrawnWidth } from '../design/useDrawnWidth';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import { HatchPattern } from '../results/HatchPattern';
import type { Index, PillarResult, ReadingName } from '../results/types';
import { type Layout, layoutFor } from './pillar-layout';

const READINGS = ['evidenced', 'claimed', 'verified'] as const satisfies readonly ReadingName[];

/** Filled: supported by documents; outline: claimed; mark: verified. The figures stand beside the bars. */
export function PillarBars({ pillars, name }: { pillars: readonly PillarResult[]; name: string }) {
  const t = useText();
  const { ref, width } = useDrawnWidth();
  const pattern = useId();
  const layout = layoutFor(width);
  return (
    <div ref={ref}>
      {width > 0 && (
        <svg
          width={width}
          height={layout.head + pillars.length * layout.row}
          role="img"
          aria-label={name}
          fontSize="13"
        >
          <HatchPattern id={pattern} />
          {READINGS.map((reading, index) => (
            <text
              key={reading}
              x={layout.columns[index]}
              y="14"
              textAnchor="end"
              fontSize="12"
              fontWeight={index === 0 ? 700 : 500}
              fill={index === 0 ? colours.ink : colours.soft}
            >
              {t(`overview.readingsShort.${reading}`)}
            </text>
          ))}
          {pillars.map((pillar, index) => (
            <g key={pillar.code} transform={`translate(0 ${layout.head + index * layout.row})`}>
              <Row pillar={pillar} layout={layout} hatched={`url(#${pattern})`} />
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}

function Row({ pillar, layout, hatched }: { pillar: PillarResult; layout: Layout; hatched: string }) {
  const t = useText();
  const { number } = useFormats();
  const { evidenced, claimed, verified } = pillar;
  const { bar, columns, valueY } = layout;
  const x = (index: number) => bar.x + (index / 100) * bar.width;
  const claim = claimed?.index ?? null;
  const supported = evidenced?.index ?? null;
  return (
    <>
      <text y="15" fontSize="14" fontWeight="650" fill={colours.ink}>
        {t(`results.pillars.${pillar.code}`)}
      </text>
      <text y="32" fontSize="12" fill={colours.soft} unicodeBidi="plaintext">
        {t('overview.recommendationCount', { count: number(evidenced?.items ?? 0) })}
      </text>
      <rect
        x={bar.x}
        y={bar.y}
        width={bar.width}
        height="16"
        rx="4"
        fill={supported === null ? hatched : colours.level0}
      />
      {claim !== null && (
        <rect
          x={bar.x + 0.5}
          y={bar.y + 0.5}
          width={Math.max(0, x(claim) - bar.x - 1)}
          height="15"
          rx="4"
          fill={colours.paper}
          stroke={colours.level4}
        />
      )}
      {supported !== null && (
        <rect x={bar.x} y={bar.y} width={x(supported) - bar.x} height="16" rx="4" fill={colours.level4} />
      )}
      {typeof verified?.index === 'number' && (
        <rect x={x(verified.index) - 1.5} y={bar.y - 4} width="3" height="24" fill={colours.accent} />
      )}
      {[evidenced, claimed, verified].map((index, position) => (
        <text
          key={READINGS[position]}
          x={columns[position]}
          y={valueY}
          textAnchor="end"
          fontSize={typeof index?.index === 'number' ? 14 : 11}
          fontWeight={position === 0 ? 650 : 400}
          fill={position === 0 ? colours.ink : colours.soft}
        >
          {textOf(index)}
        </text>
      ))}
    </>
  );

  function textOf(index: Index | undefined): string {
    if (typeof index?.index === 'number') return number(index.index, 0);
    return index?.reason ? t(`overview.shortReasons.${index.reason}`) : '';
  }
}
