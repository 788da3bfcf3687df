import { useId } from 'react';
import { colours } from '../design/colours';
import { useDrawnWidth } from '../design/useDrawnWidth';
import { useFormats } from '../design/useFormats';
import { type ReadingLine, useReadingLine } from '../design/useReadingLine';
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
  const reading = useReadingLine(width);
  return (
    <div ref={ref}>
      {width > 0 && (
        <svg
          width={width}
          height={layout.head + pillars.length * layout.row}
          role="img"
          aria-label={name}
          fontSize="13"
          direction={reading.direction}
        >
          <HatchPattern id={pattern} />
          {READINGS.map((of, index) => (
            <text
              key={of}
              x={reading.at(layout.columns[index] ?? 0)}
              y="14"
              textAnchor="end"
              fontSize="12"
              fontWeight={index === 0 ? 700 : 500}
              fill={index === 0 ? colours.ink : colours.soft}
            >
              {t(`overview.readingsShort.${of}`)}
            </text>
          ))}
          {pillars.map((pillar, index) => (
            <g key={pillar.code} transform={`translate(0 ${layout.head + index * layout.row})`}>
              <Row pillar={pillar} layout={layout} reading={reading} hatched={`url(#${pattern})`} />
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}

interface RowProps {
  pillar: PillarResult;
  layout: Layout;
  reading: ReadingLine;
  hatched: string;
}

function Row({ pillar, layout, reading, hatched }: RowProps) {
  const t = useText();
  const { number } = useFormats();
  const { evidenced, claimed, verified } = pillar;
  const { bar, columns, valueY } = layout;
  const { at } = reading;
  const length = (index: number) => (index / 100) * bar.width;
  const claim = claimed?.index ?? null;
  const supported = evidenced?.index ?? null;
  return (
    <>
      <text x={at(0)} y="15" fontSize="14" fontWeight="650" fill={colours.ink}>
        {t(`results.pillars.${pillar.code}`)}
      </text>
      <text x={at(0)} y="32" fontSize="12" fill={colours.soft}>
        {t('overview.recommendationCount', { count: number(evidenced?.items ?? 0) })}
      </text>
      <rect
        {...reading.bar(bar.along, bar.width)}
        y={bar.y}
        height="16"
        rx="4"
        fill={supported === null ? hatched : colours.level0}
      />
      {claim !== null && (
        <rect
          {...reading.bar(bar.along + 0.5, length(claim) - 1)}
          y={bar.y + 0.5}
          height="15"
          rx="4"
          fill={colours.paper}
          stroke={colours.level4}
        />
      )}
      {supported !== null && (
        <rect
          {...reading.bar(bar.along, length(supported))}
          y={bar.y}
          height="16"
          rx="4"
          fill={colours.level4}
        />
      )}
      {typeof verified?.index === 'number' && (
        <rect
          x={at(bar.along + length(verified.index)) - 1.5}
          y={bar.y - 4}
          width="3"
          height="24"
          fill={colours.accent}
        />
      )}
      {[evidenced, claimed, verified].map((index, position) => (
        <text
          key={READINGS[position]}
          x={at(columns[position] ?? 0)}
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
