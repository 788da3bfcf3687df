import type { Flag } from './codes.js';
import type { Fault } from './domain-error.js';

/** Flags that can endanger the people they count: off until the country says why it is safe. */
const DO_NO_HARM_FLAGS: readonly Flag[] = ['minority', 'survivor'];

/** What a country lets operators record about people. */
export interface RecordedTraits {
  readonly sexXEnabled: boolean;
  readonly enabledFlags: readonly Flag[];
  /** why recording them does no harm; `null` = not stated */
  readonly doNoHarmReason: string | null;
}

/**
 * Sex X, minority and survivor are switched on only with a stated do-no-harm reason.
 * @returns a fault with code `do-no-harm-reason-missing`, or none
 * @source docs/methodology.md#do-no-harm
 */
export function doNoHarmFaults({ sexXEnabled, enabledFlags, doNoHarmReason }: RecordedTraits): Fault[] {
  const sensitive = sexXEnabled || DO_NO_HARM_FLAGS.some((flag) => enabledFlags.includes(flag));
  if (!sensitive || doNoHarmReason !== null) return [];
  const detail = 'Say why recording sex X, minorities or survivors does no harm in this country.';
  return [{ pointer: '#/doNoHarmReason', code: 'do-no-harm-reason-missing', detail }];
}
