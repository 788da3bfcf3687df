import type { EntityManager } from 'typeorm';
import type { Month } from '../domain/period.js';

/** Injects the `DataEvidenceSource`. */
export const DATA_EVIDENCE = Symbol('data evidence');

/** Which KPI a criterion wants to know, over which inclusive months. */
export interface DataEvidenceAsk {
  readonly criterionCode: string;
  readonly kpi: string;
  readonly from: Month;
  readonly to: Month;
}

/** A KPI over an ask's months. `value` null = none, with a `reason`; it is never 0 for that. */
export interface DataEvidencePoint {
  readonly value: number | null;
  readonly lower?: number | null;
  readonly upper?: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** `no_data`, `not_computable`, `suppressed` */
  readonly reason?: string | null;
  /** verified ÷ due reports of the months, 0–1; null = none were due */
  readonly shareVerified: number | null;
  /** what that share is made of; absent: it waits for no report, or was frozen before this was kept */
  readonly reports?: { readonly verified: number; readonly due: number };
}

/**
 * Where figures behind answers come from. What it answers is stored with the assessment and seen by everyone in the
 * country, so it has passed disclosure control for them.
 */
export interface DataEvidenceSource {
  pointsFor(
    tx: EntityManager,
    countryCode: string,
    asks: readonly DataEvidenceAsk[],
  ): Promise<Map<string, DataEvidencePoint>>;
}
