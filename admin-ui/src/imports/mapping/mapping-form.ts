import { guessMapping } from '../../../../api/domain/exchange/guess-mapping.js';
import type { MappedColumn, Mapping } from '../../../../api/domain/exchange/mapping.js';
import type { SheetHeadings } from '../types';
import { isCoded } from './choices';

/** A mapping as it is being made: the role of each column, and what its words stand for. */
export interface MappingForm {
  readonly name: string;
  /** By heading; absent: not read. */
  readonly roles: Readonly<Record<string, string>>;
  /** By heading, then by the word in the file, then by what is said. */
  readonly words: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;
}

export const EMPTY: MappingForm = { name: '', roles: {}, words: {} };

/** A form for a file nobody has mapped: what its headings say, for a person to confirm. */
export function proposedFor({ columns }: SheetHeadings): MappingForm {
  const rows = [0, 1, 2].map((row) => columns.map(({ samples }) => samples[row] ?? null));
  const proposals = guessMapping(
    columns.map(({ heading }) => heading),
    rows,
  );
  const sure = proposals.flatMap(({ heading, role }) => (role === null ? [] : [[heading, role] as const]));
  return { ...EMPTY, roles: Object.fromEntries(sure) };
}

/** Without whose figure, whose month and which place a row is nothing. */
const REQUIRED = ['operator', 'period', 'placeCode'];

/** The roles that a form still lacks before its mapping can be kept. */
export function lacking({ roles }: MappingForm): string[] {
  const held = Object.values(roles);
  const what = held.includes('activity') || held.includes('indicator');
  return [...REQUIRED.filter((role) => !held.includes(role)), ...(what ? [] : ['activity'])];
}

/** The mapping that a form says. Forms of the sector ask disability "out of the total": whom it was asked of is not stated. */
export function toMapping(form: MappingForm, sheet: SheetHeadings): Mapping {
  const asks = Object.values(form.roles).includes('disabilityAsked');
  return {
    name: form.name.trim(),
    defaults: { countBasis: 'persons', ...(!asks && { disabilityAsked: 'not_stated' }) },
    ...(sheet.sheet !== '' && { sheet: sheet.sheet }),
    columns: sheet.columns
      .filter(({ heading }) => heading !== '' && form.roles[heading])
      .map(({ heading }) => toColumn(heading, form)),
  };
}

function toColumn(heading: string, { roles, words }: MappingForm): MappedColumn {
  const role = roles[heading] ?? 'ignored';
  const said = Object.entries(words[heading] ?? {}).map(
    ([word, meaning]) => [word, present(meaning)] as const,
  );
  const values = Object.fromEntries(said.filter(([, meaning]) => Object.keys(meaning).length > 0));
  return {
    heading,
    role,
    ...(REQUIRED.includes(role) && { required: true }),
    ...(isCoded(role) && Object.keys(values).length > 0 && { values }),
  };
}

const present = (meaning: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(meaning).filter(([, code]) => code !== ''));
