import { CODES, type CodeListCatalogue } from '../code-list.js';
import { plainLookup } from './plain-text.js';
import type { EntryField, RoleName } from './roles.js';

/** The code list that each role of codes takes. */
const LIST_OF: Readonly<Partial<Record<RoleName, string>>> = {
  activity: 'activity',
  setting: 'setting',
  beneficiaryType: 'beneficiaryType',
  stage: 'stage',
  populationGroup: 'populationGroup',
  countBasis: 'countBasis',
  disabilityAsked: 'disabilityAsked',
  disabilityMethod: 'disabilityMethod',
  'quantity.unit': 'quantityUnit',
} satisfies Partial<Record<EntryField | 'quantity.unit', string>>;

/** What is said of whom the disability question was put to, besides codes and labels. */
const ASKED = [
  ['not asked', 'none'],
  ['nobody', 'none'],
  ['everybody', 'all'],
  ['unknown', 'not_stated'],
  ['not stated', 'not_stated'],
] as const;

/** Whether a role takes codes of a list. */
export function takesCodes(role: RoleName): boolean {
  return LIST_OF[role] !== undefined;
}

/**
 * Reads the codes of one role: the code itself in any case, or its label in any language of the catalogue where no other
 * code of the list bears it.
 * @returns undefined for a text that is neither
 */
export function codeReader(role: RoleName, labels?: CodeListCatalogue): (text: string) => string | undefined {
  const list = LIST_OF[role] ?? '';
  const codes = CODES[list] ?? [];
  const known = new Set(codes);
  const words = (labels?.lists[list] ?? []).flatMap(({ code, label }) =>
    Object.values(label).map((text) => [text as string, code] as const),
  );
  const own = codes.map((code) => [code, code] as const);
  const lookup = plainLookup([...(role === 'disabilityAsked' ? ASKED : []), ...words, ...own]);
  return (text) => (known.has(text) ? text : lookup(text));
}
