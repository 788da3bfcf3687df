import { latinDigits } from '../../contact-data.js';
import { cellKey } from '../../cuts.js';
import type { MeasuredCount } from '../../report.js';
import { type EntryView, isCount, LARGEST_COUNT, type ValidationContext } from '../context.js';
import { asText, type Breach, breach } from '../finding.js';

/** V02: every figure is a whole number from 0 to the largest that is kept. What was not asked is left out; a cell without a figure is none. */
export function wholeNumbers({ entry }: EntryView): Breach[] {
  const optional: (readonly [string, unknown])[] = [
    ['statedTotal', entry.statedTotal],
    ['disabilityAskedNumber', entry.disabilityAskedNumber],
    ['quantity/value', entry.quantity?.value],
  ];
  const figures = [
    ...optional.filter(([, value]) => value !== null && value !== undefined),
    ...entry.counts.map((count, i) => [`counts/${i}/value`, count.value] as const),
    ...(entry.flags ?? []).map((flag, i) => [`flags/${i}/value`, flag.value] as const),
  ];
  return figures.flatMap((one) => notACount(...one));
}

/** V02 for one figure that must be there. */
export function notACount(at: string, value: unknown): Breach[] {
  return isCount(value) ? [] : [breach('E', whyNoCount(value), at, { value: asText(value) })];
}

/** What is wrong with a value that is no count, a number or as it was written: too large, or no whole number of 0 or more. */
export function whyNoCount(value: unknown): 'V02.too-large' | 'V02.not-a-count' {
  const written = latinDigits(asText(value)).trim();
  return /^\d+$/.test(written) && Number(written) > LARGEST_COUNT ? 'V02.too-large' : 'V02.not-a-count';
}

/** V01: no cell or flag is given twice, and 18+ does not stand beside 18–59 or 60+ for one sex. */
export function oneCellOnce({ entry }: EntryView): Breach[] {
  const keys = entry.counts.map((count) => cellKey(count.sex, count.ageBand, count.disability));
  const flags = (entry.flags ?? []).map(({ flag }) => flag);
  return [
    ...twice(keys).map((i) => breach('E', 'V01.cell-twice', `counts/${i}`, { cell: keys[i] ?? '' })),
    ...twice(flags).map((i) => breach('E', 'V01.cell-twice', `flags/${i}`, { cell: flags[i] ?? '' })),
    ...coarseBands(entry.counts),
  ];
}

function twice(keys: readonly string[]): number[] {
  const seen = new Set<string>();
  return keys.flatMap((key, index) => (seen.size === seen.add(key).size ? [index] : []));
}

function coarseBands(counts: readonly MeasuredCount[]): Breach[] {
  const fine = new Set(counts.filter(({ ageBand }) => isFine(ageBand)).map(({ sex }) => sex));
  const coarse = counts.filter(({ ageBand, sex }) => ageBand === 'Y18' && fine.has(sex));
  const cells = coarse.map((count) => cellKey(count.sex, count.ageBand, count.disability));
  return cells.map((cell) => breach('E', 'V01.coarse-band', `counts/${cell}`, { cell }));
}

function isFine(ageBand: string): boolean {
  return ageBand === 'Y18T59' || ageBand === 'Y60';
}

/**
 * V01: sex `X`, minority and survivor only where the country has switched them on, only at ADM1 or above, and `X` only as one total.
 * @source docs/methodology.md#cells
 */
export function sensitiveGroups({ entry }: EntryView, context: ValidationContext): Breach[] {
  const { sexXEnabled, enabledFlags } = context.settings;
  const level = context.place?.(entry.placeCode)?.level ?? 0;
  const xCells = entry.counts.filter(({ sex }) => sex === 'X');
  const broken = xCells.filter(({ ageBand, disability }) => ageBand !== '_T' || disability !== '_T');
  const flags = (entry.flags ?? []).filter(({ flag }) => flag === 'minority' || flag === 'survivor');
  return [
    ...xCells.flatMap((count) => {
      const at = `counts/${cellKey(count.sex, count.ageBand, count.disability)}`;
      return permitted('X', at, sexXEnabled, level);
    }),
    ...broken.map((count) =>
      breach('E', 'V01.of-whom-only', `counts/${cellKey(count.sex, count.ageBand, count.disability)}`, {
        value: 'X',
      }),
    ),
    ...flags.flatMap(({ flag }) => permitted(flag, `flags/${flag}`, enabledFlags.includes(flag), level)),
  ];
}

function permitted(value: string, at: string, enabled: boolean, level: number): Breach[] {
  if (!enabled) return [breach('E', 'V01.not-switched-on', at, { value })];
  return level > 1 ? [breach('E', 'V01.below-adm1', at, { value })] : [];
}
