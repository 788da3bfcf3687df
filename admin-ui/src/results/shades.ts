import type { CSSProperties } from 'react';
import { colours, levelColours } from '../design/colours';

/** Five steps of 20 points, pale to deep. */
export const SHADES = [0, 1, 2, 3, 4] as const;
export type Shade = (typeof SHADES)[number];

/** The step that an index from 0 to 100 falls on. */
export function stepOf(index: number): Shade {
  return SHADES[Math.min(4, Math.floor(index / 20))] ?? 0;
}

/** Its ground, and an ink that can be read on it. */
export function shadeOf(index: number): CSSProperties {
  const step = stepOf(index);
  return { background: levelColours[step], color: step === 4 ? colours.paper : colours.ink };
}
