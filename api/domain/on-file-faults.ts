import { contactDataIn } from './contact-data.js';
import type { Fault } from './domain-error.js';
import type { Term } from './on-file.js';

/** What was asked of adults in a sample, by sex: how many were asked, how many know the channel, how many trust it. */
export interface ChannelSample {
  readonly womenAsked: number;
  readonly womenKnow: number;
  readonly womenTrust: number;
  readonly menAsked: number;
  readonly menKnow: number;
  readonly menTrust: number;
}

/**
 * A term that ends before it begins.
 * @returns faults with code `term-reversed`
 * @source docs/methodology.md#on-file
 */
export function termFaults({ from, until }: Term): Fault[] {
  if (from === null || until === null || from <= until) return [];
  return [fault('#/until', 'term-reversed', 'It cannot end before it begins.')];
}

/**
 * A check or survey that lies in the future.
 * @returns faults with code `day-ahead`
 * @source docs/methodology.md#on-file
 */
export function dayFaults(field: string, day: string, today: string): Fault[] {
  return day <= today ? [] : [fault(`#/${field}`, 'day-ahead', 'Record it once it was done.')];
}

/**
 * A sample of which more know or trust than were asked, or in which nobody was asked.
 * @returns faults with code `sample-unsound`
 * @source docs/methodology.md#kpi-24
 */
export function sampleFaults(sample: ChannelSample): Fault[] {
  const { womenAsked, menAsked } = sample;
  const above = (['womenKnow', 'womenTrust', 'menKnow', 'menTrust'] as const).filter(
    (field) => sample[field] > (field.startsWith('women') ? womenAsked : menAsked),
  );
  const nobody = womenAsked + menAsked === 0;
  return [
    ...above.map((field) => fault(`#/${field}`, 'sample-unsound', 'These are more than were asked.')),
    ...(nobody ? [fault('#/womenAsked', 'sample-unsound', 'Somebody was asked.')] : []),
  ];
}

/** Reports of one organisation and year: how many came in, and how many were handled in the days that were set. */
export interface SafeguardingFigures {
  readonly year: number;
  readonly received: number;
  readonly handledInTime: number;
}

/**
 * A year that has not begun, or more handled than received.
 * @returns faults with code `day-ahead` or `handled-above-received`
 * @source docs/methodology.md#kpi-25
 */
export function safeguardingFaults(figures: SafeguardingFigures, today: string): Fault[] {
  const { year, received, handledInTime } = figures;
  return [
    ...dayFaults('year', `${year}-01-01`, today),
    ...(handledInTime > received
      ? [fault('#/handledInTime', 'handled-above-received', 'These are more than were received.')]
      : []),
  ];
}

/**
 * Texts that hold an address, a telephone number or coordinates (rule V23).
 * @param texts by JSON pointer; `null` = nothing was written
 * @returns faults with code `V23`
 * @source docs/methodology.md#validation
 */
export function textFaults(texts: Readonly<Record<string, string | null>>): Fault[] {
  return Object.entries(texts).flatMap(([pointer, text]) => {
    const found = text === null ? null : contactDataIn(text);
    if (found === null || found === 'digits') return [];
    return [fault(pointer, 'V23', 'No names, telephone numbers, addresses or coordinates here.')];
  });
}

const fault = (pointer: string, code: string, detail: string): Fault => ({ pointer, code, detail });
