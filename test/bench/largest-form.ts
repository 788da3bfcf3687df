import type pg from 'pg';
import { addCells, type Count, ENTRY_ROWS, toCells, toCounts } from '../../api/domain/cells.js';
import { AGE_BANDS, type AgeBand, type Disability, SEXES, type Sex } from '../../api/domain/codes.js';
import { addMonths, monthOf } from '../../api/domain/period.js';
import { HOME, TOKENS } from './fill.js';

/**
 * The most that the rules let a form hold: each sex and both margins (X is not asked in a form; 18 and over does not stand
 * beside 18–59) by four columns, the Total row's three, the stated total.
 */
export const CELLS_OF_THE_LARGEST_FORM = 80;
const COLUMNS: readonly Disability[] = ['_T', 'with', '_U', 'without'];

/** A draft of an operator with three years of reports behind it, whose one entry has a figure in every cell of the form. */
export async function largestForm(
  owner: pg.Client,
  origin: string,
): Promise<{ reportId: string; entryId: string }> {
  const { rows } = await owner.query(
    `select id from operator where country_code = $1 and name = 'Operator 1'`,
    [HOME],
  );
  const period = addMonths(monthOf(new Date().toISOString()), -1);
  const operatorId = rows[0].id;
  await owner.query('delete from report where operator_id = $1 and period >= $2', [operatorId, period]);
  const entry = {
    ...ENTRY,
    placeCode: `${HOME}01`,
    counts: figures(0).map((count) => ({ measure: 'people', ...count })),
  };
  const answer = await fetch(`${origin}/api/v1/reports`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: `__Host-session=${TOKENS.monitor}` },
    body: JSON.stringify({ operatorId, period, entries: [entry] }),
  });
  const report = (await answer.json()) as { id: string; entries: { id: string }[] };
  if (!answer.ok) throw new Error(`the largest form is refused: ${JSON.stringify(report)}`);
  return { reportId: report.id, entryId: report.entries[0]?.id ?? '' };
}

const ENTRY = {
  activity: 'NTS',
  beneficiaryType: 'direct',
  countBasis: 'persons',
  disabilityAsked: 'all',
  disabilityMethod: 'WG_SS',
} as const;

const SHIFT: Readonly<Record<string, number>> = { F: 1, M: -1 };

/** Every cell, each margin the sum of its cells. A round moves people from men to women, so that the totals stay. */
function figures(round: number): Count[] {
  const known = (['F', 'M', '_U'] as const).flatMap((sex) =>
    (['Y0T17', 'Y18T59', 'Y60', '_U'] as const).flatMap((ageBand) =>
      (['with', 'without', '_U'] as const).map((disability, nth) => {
        const value = 20 * (nth + 1) + (nth + 1) * round * (SHIFT[sex] ?? 0);
        return { sex, ageBand, disability, value };
      }),
    ),
  );
  const sums = known.flatMap((one) => marginsOf(one).map((count) => toCells([count])));
  return toCounts(addCells(...sums));
}

/** A count in every cell that it is part of. */
function marginsOf({ sex, ageBand, disability, value }: Count): Count[] {
  return [sex, '_T' as const].flatMap((s) =>
    [ageBand, '_T' as const].flatMap((a) =>
      [disability, '_T' as const].map((d) => ({ sex: s, ageBand: a, disability: d, value })),
    ),
  );
}

/** The first rows of the form, all columns, as a spreadsheet lays them on the clipboard. */
export function clipboardOf(round: number, rows: number): string {
  const values = new Map(figures(round).map((count) => [placeOf(count), count.value]));
  return rowsOfTheForm()
    .slice(0, rows)
    .map((row) => COLUMNS.map((disability) => values.get(placeOf({ ...row, disability }))).join('\t'))
    .join('\r\n');
}

/** The rows as the form shows them: the usual ones, then the others in which there is a figure. */
function rowsOfTheForm(): { sex: Sex; ageBand: AgeBand }[] {
  const usual = ENTRY_ROWS.map(({ sex, ageBand }) => `${sex},${ageBand}`);
  const others = SEXES.flatMap((sex) => AGE_BANDS.map((ageBand) => ({ sex, ageBand }))).filter(
    ({ sex, ageBand }) => sex !== 'X' && ageBand !== 'Y18' && !usual.includes(`${sex},${ageBand}`),
  );
  return [...ENTRY_ROWS, ...others];
}

const placeOf = ({ sex, ageBand, disability }: Omit<Count, 'value'>): string =>
  `${sex},${ageBand},${disability}`;
