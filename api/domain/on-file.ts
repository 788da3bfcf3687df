/** What an operator may be accredited for: families of activities, each with its own procedures. */
export const FAMILIES = [
  'land_release',
  'eore',
  'victim_assistance',
  'community_liaison',
  'stockpile_destruction',
] as const;
export type Family = (typeof FAMILIES)[number];

/** With whom an operator has its agreement. */
export const AGREEMENT_PARTIES = ['authority', 'centre'] as const;
/** How an operator may work: accredited, or otherwise authorised, as army and police units are. */
export const ACCREDITATION_BASES = ['accredited', 'authorised'] as const;
/** A document or channel at the centre: there is none, it is on file, or it was read or tried and found sound. */
export const FILE_STATES = ['none', 'on_file', 'verified'] as const;
export type FileState = (typeof FILE_STATES)[number];

/** Days `2026-03-09`, both included. `from` null = before records began, `until` null = open-ended. */
export interface Term {
  readonly from: string | null;
  readonly until: string | null;
}

/** An agreement between an operator and the authority or the centre. */
export interface Agreement extends Term {
  readonly operatorId: string;
  /** whether it obliges the operator to report by sex, age and disability */
  readonly sadddClause: boolean;
}

/** An accreditation, or another leave to work. `families` empty = for what is not recorded. */
export interface Accreditation extends Term {
  readonly operatorId: string;
  readonly families: readonly Family[];
}

/** What the centre found of an operator's safeguarding on a day. */
export interface SafeguardingCheck {
  readonly operatorId: string;
  readonly checkedOn: string;
  readonly policy: FileState;
  readonly channel: FileState;
}

/** What the centre found of an operator's standing operating procedures for one family on a day. */
export interface SopCheck {
  readonly operatorId: string;
  readonly family: Family;
  readonly checkedOn: string;
  readonly inclusive: boolean;
  readonly dataSafe: boolean;
}

/** Whether a term holds on a day, its first and last day included. @source docs/methodology.md#on-file */
export function isInForce({ from, until }: Term, day: string): boolean {
  return (from === null || from <= day) && (until === null || day <= until);
}

/**
 * The latest check up to a day, the day included; `null` = none yet. Of two on one day the later in the list.
 * @source docs/methodology.md#on-file
 */
export function latestCheck<T extends { readonly checkedOn: string }>(
  checks: readonly T[],
  day: string,
): T | null {
  return checks.reduce<T | null>(
    (latest, one) =>
      one.checkedOn <= day && (latest === null || one.checkedOn >= latest.checkedOn) ? one : latest,
    null,
  );
}

/** Whether policy and channel were both read or tried and found sound. */
export function isSafeguarded({ policy, channel }: SafeguardingCheck): boolean {
  return policy === 'verified' && channel === 'verified';
}

/** Whether procedures pass both checks: inclusive delivery, and care of people's data. */
export function isSound({ inclusive, dataSafe }: SopCheck): boolean {
  return inclusive && dataSafe;
}
