/**
 * The family whose rounds make a country's indexes, levels and pillars. A round of another family is answered, verified
 * and published in the same way, and counts in none of them: two checklists never mix in one figure.
 * @source docs/methodology.md#families
 */
export const COUNTRY_FAMILY = 'gdei-wps';

/** The name of a framework without its version; its versions follow one another. `gdei-wps@1.1` is of `gdei-wps`. */
export function familyOf(ref: string): string {
  return ref.split('@')[0] ?? ref;
}

/** Whether two references are versions of one framework. */
export function isSameFamily(ref: string, other: string): boolean {
  return familyOf(ref) === familyOf(other);
}
