import type { SharedWith, SharingForm } from '../domain/sharing.js';
import { shownTo } from '../domain/sharing-shown.js';
import { sharingTime } from '../domain/sharing-time.js';
import type { AudienceSharingDto, DecidePeersDto, DecideSharingDto } from './sharing.dto.js';
import type { Sharing } from './sharing.entity.js';

/** What was decided for one audience, as the audit keeps it; of peers also the form, and who they are. */
export interface SharingDecision {
  readonly audience: SharedWith;
  readonly indexes: boolean;
  readonly recommendationLevels: boolean;
  readonly kpis: boolean;
  readonly narrative: boolean;
  readonly from: string | null;
  readonly until: string | null;
  readonly form?: SharingForm;
  readonly countries?: readonly string[];
}

/** @param peers the countries named as peers, whatever the audience */
export function decisionOf(sharing: Sharing, peers: readonly string[]): SharingDecision {
  const { audience, indexes, recommendationLevels, kpis, narrative, from, until, form } = sharing;
  const levels = { audience, indexes, recommendationLevels, kpis, narrative, from, until };
  return audience === 'peers' ? { ...levels, form, countries: [...peers] } : levels;
}

/** The decision that follows: days that are not named end, words that are not named stay as they were. */
export function decided(before: SharingDecision, wanted: DecideSharingDto | DecidePeersDto): SharingDecision {
  const { indexes, recommendationLevels, kpis, narrative = before.narrative } = wanted;
  const days = { from: wanted.from ?? null, until: wanted.until ?? null };
  const levels = { audience: before.audience, indexes, recommendationLevels, kpis, narrative, ...days };
  if (!('countries' in wanted)) return levels;
  return { ...levels, form: wanted.form, countries: [...wanted.countries].sort() };
}

/**
 * @param forPublic what is decided for everybody
 * @param today `2026-10-20`
 */
export function toSharingDto(
  sharing: Sharing,
  forPublic: Sharing,
  peers: readonly string[],
  today: string,
): AudienceSharingDto {
  const { countryCode, updatedAt, version } = sharing;
  const { countries, ...decision } = decisionOf(sharing, peers);
  const { levels, inBands, asPublic } = shownTo(
    decisionOf(sharing, peers),
    decisionOf(forPublic, peers),
    today,
  );
  return {
    countryCode,
    ...decision,
    ...(countries && { countries: [...countries] }),
    time: sharingTime(sharing, today),
    shown: { levels: [...levels], inBands, asPublic: [...asPublic] },
    updatedAt: updatedAt.toISOString(),
    version,
  };
}
