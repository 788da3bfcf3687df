import { writeXlsx } from 'hucre/xlsx';
import { month } from '../../api/domain/period.js';
import { HOME } from './fill.js';

/** The figures of a row: sex by age, the people of unknown sex, and all of them. One figure is one fact. */
const FIGURES = [
  'F.Y0T17._T',
  'F.Y18T59._T',
  'F.Y60._T',
  'F._U._T',
  'M.Y0T17._T',
  'M.Y18T59._T',
  'M.Y60._T',
  'M._U._T',
  '_U._U._T',
  '_T._T._T',
] as const;

export const HEADINGS: readonly string[] = [
  'operator',
  'period',
  'placeCode',
  'activity',
  'setting',
  'beneficiaryType',
  'projectCode',
  'countBasis',
  'disabilityAsked',
  ...FIGURES,
];

const OPERATORS = 50;
const PROJECTS = 10;

/** Rows of ten facts each: ten projects a month of fifty operators. A thousand rows are two months. */
export function factRows(count: number): (string | number)[][] {
  return Array.from({ length: count }, (_, nth) => {
    const project = nth % PROJECTS;
    const operator = Math.floor(nth / PROJECTS) % OPERATORS;
    const period = month(2015, 1 + Math.floor(nth / PROJECTS / OPERATORS));
    const figures = FIGURES.slice(1).map((_, at) => ((nth * 7 + at * 13) % 90) + 1);
    return [
      `Operator ${1001 + operator}`,
      period,
      `${HOME}01`,
      'EORE_SESSION',
      'out_of_school',
      'direct',
      `P-${100 + project}`,
      'persons',
      'none',
      ...figures,
      figures.reduce((sum, one) => sum + one, 0),
    ];
  });
}

/** The rows as a file that `POST /imports` takes. */
export async function fileOf(kind: 'csv' | 'xlsx', rows: (string | number)[][]): Promise<Uint8Array> {
  if (kind === 'csv') return Buffer.from([HEADINGS, ...rows].map((row) => row.join(',')).join('\n'));
  return writeXlsx({ sheets: [{ name: 'Reports', rows: [[...HEADINGS], ...rows] }] });
}
