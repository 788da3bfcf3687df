/** A form's fields and what they are when nothing was given: null. */
export type Blank = Readonly<Record<string, unknown>>;

/** The fields of a form out of a record or out of what was typed: those of the blank form, and no others. */
export function fieldsOf(blank: Blank, from: object | undefined): Record<string, unknown> {
  const given: Blank = { ...from };
  return Object.fromEntries(Object.keys(blank).map((key) => [key, given[key] ?? blankOf(blank, key, from)]));
}

/** An emptied field is null; only a form that begins takes what it begins with. */
const blankOf = (blank: Blank, key: string, from: object | undefined) => (from ? null : blank[key]);
