import { useId } from 'react';
import { colours } from '../design/colours';
import { useDrawnWidth } from '../design/useDrawnWidth';
import { HatchPattern } from '../results/HatchPattern';
import { MultiplePanel } from './MultiplePanel';
import { PANEL, type Panel, type Scale } from './multiples';

interface MultiplesProps {
  /** For those who listen. */
  name: string;
  panels: readonly Panel[];
  /** One scale for all: only so do heights compare. */
  scale: Scale;
}

const LEAST_WIDTH = 240;

/** One small chart for each country, all on one scale, in the order of the countries. */
export function Multiples({ name, panels, scale }: MultiplesProps) {
  const { ref, width } = useDrawnWidth();
  const pattern = useId();
  const across = Math.max(1, Math.min(panels.length, Math.floor(width / LEAST_WIDTH)));
  const each = width / across;
  return (
    <div ref={ref}>
      {width > 0 && (
        <svg
          width={width}
          height={Math.ceil(panels.length / across) * PANEL.height}
          role="img"
          aria-label={name}
          fontSize="12"
          fill={colours.soft}
        >
          <HatchPattern id={pattern} />
          {panels.map((panel, index) => (
            <g
              key={panel.key}
              transform={`translate(${(index % across) * each} ${Math.floor(index / across) * PANEL.height})`}
            >
              <MultiplePanel
                panel={panel}
                scale={scale}
                width={each - PANEL.gap}
                hatched={`url(#${pattern})`}
              />
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}
