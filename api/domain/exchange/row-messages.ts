/**
 * Sentences about rows of a file, besides those of the rules themselves (`validation/messages.ts`). The key begins with
 * the rule; the user interface translates by key and fills in the same `{params}`.
 * @source docs/methodology.md#exchange
 */
export const ROW_MESSAGES = {
  'V01.unknown-operator': '"{value}" is not a known operator.',
  'V01.unknown-value': '"{value}" is not a known value of this column.',
  'V01.contradiction': '"{value}" disagrees with {other}, which this row says elsewhere.',
  'V01.no-unit': 'There is a quantity, but this row has no unit for it.',
  'V01.not-yes-or-no': '"{value}" is neither yes nor no.',
  'V01.column-missing': 'The column "{heading}" is missing.',
  'V01.heading-twice': 'Two columns are headed "{heading}".',
  'V02.read-as': '"{value}" was read as {meant}.',
  'V02.formula': '{cell} holds a formula. Put its figure there instead: what a formula came to is not taken.',
  'V02.nothing': '"{value}" was read as not given, which is not 0.',
  'V08.not-this-kind': '"{value}" is not a {kind}.',
  'V08.ambiguous': '"{value}" may be more than one month. Write it as 2026-03.',
  'V08.read-as': '"{value}" was read as {meant}.',
  'V09.repeats': 'Repeats line {line}.',
  'V09.repeats-elsewhere': 'Repeats line {line} of sheet {sheet}.',
  'V25.submitted': 'The report of {period} is submitted. Have it returned first, then import again.',
  'V25.verified': 'The report of {period} is {status}. Ask for a correction first, then import again.',
  'V26.read-as': '"{value}" was read as "{meant}".',
  'V26.unknown-name': '"{value}" is not a known name.',
  'V26.place-name': '"{value}" disagrees with the p-code, which is in {place}.',
} as const;

/** The key of a sentence about a row, `V26.read-as`; its first three letters are the rule. */
export type RowMessageKey = keyof typeof ROW_MESSAGES;
