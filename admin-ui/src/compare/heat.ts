import type { CSSProperties, ReactNode } from 'react';
import type { Asked, Limits } from '../results/comparison-types';

/** A cell of the map: what it shows, on which ground, and all that is to be known of it. */
export interface HeatCell {
  readonly shown: ReactNode;
  /** Absent: there is no figure. */
  readonly style?: CSSProperties | undefined;
  readonly asked?: Asked | undefined;
  readonly details: string;
}

/** A country's line; `reason` in place of cells. */
export interface HeatLine {
  readonly code: string;
  readonly name: string;
  readonly reason?: 'not_shared' | 'not_published' | undefined;
  readonly limits: readonly Limits[];
  readonly cells: readonly HeatCell[];
}
