import type pg from 'pg';
import { addCells, type Cells } from '../../api/domain/cells.js';
import type { DisabilityAsked } from '../../api/domain/codes.js';
import { countedIn, isCountedOnce, taskKey } from '../../api/domain/hand-over.js';
import { addRows, peopleRows } from '../../api/domain/people-rows.js';
import type { Entry } from '../../api/domain/report.js';
import { SUM_COLUMNS } from '../../migrations/sums.js';

const SERIES = ['activity', 'beneficiary_type', 'stage'];
const KINDS = [...SERIES, 'setting', 'population_group', 'disability_method'];

interface Row {
  readonly cells: Cells;
  readonly [column: string]: unknown;
}

/** What the dashboards' tables hold, sorted: `kept` as it was maintained deed by deed, `anew` added up from the reports. */
export async function figuresOf(owner: pg.Client, table: 'rollup' | 'rollup_series') {
  const { rows: kept } = await owner.query<Row>(`select * from ${table}`);
  const counting = withoutRepeats((await owner.query<Row>(COUNTING)).rows);
  const key = ['country_code', 'period', 'basis', ...(table === 'rollup' ? KINDS : SERIES)];
  const groups = new Map<string, Row[]>();
  for (const row of counting) {
    const name = JSON.stringify(key.map((column) => row[column] ?? ''));
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  const anew = [...groups].map(([name, rows]) => [name, added(rows)]);
  const maintained = kept.map((row) => [
    JSON.stringify(key.map((column) => row[column])),
    {
      entries: row.entries,
      cells: row.cells,
      rows: row.in_rows,
      sums: SUM_COLUMNS.map((column) => row[column]),
    },
  ]);
  return { kept: maintained.sort(byName), anew: anew.sort(byName) };
}

/** The entries of each revision that counts, once for each basis on which it does. */
const COUNTING = `
  select e.*, b.basis, r.first_submitted_at as came_in from report r
    cross join lateral (values ('verified', r.verified_revision), ('latest', r.latest_revision)) b (basis, revision)
    join report_entry e on e.report_id = r.id and e.revision = b.revision`;

/** Without the people of tasks that count in another report: of each basis and country for itself. */
function withoutRepeats(rows: readonly Row[]): Row[] {
  const groupOf = ({ basis, country_code: country }: Row) => `${basis} ${country}`;
  return [...new Set(rows.map(groupOf))].flatMap((name) => {
    const group = rows.filter((row) => groupOf(row) === name);
    const once = group.filter(({ activity, stage, task_ref: taskRef }) =>
      isCountedOnce({ activity, stage, taskRef } as Partial<Entry>),
    );
    const counted = countedIn(
      once.map((row) => ({
        reportId: String(row.report_id),
        period: String(row.period),
        firstSubmittedAt: (row.came_in as Date).toISOString(),
        beneficiaryType: row.beneficiary_type as Entry['beneficiaryType'],
        task: taskKey(String(row.task_ref)),
      })),
    );
    const repeats = new Set(once.filter((row, nth) => counted[nth] !== row.report_id));
    return group.filter((row) => !repeats.has(row));
  });
}

function added(rows: readonly Row[]) {
  const sum = (values: readonly unknown[]) => {
    const given = values.filter((value) => value !== null).map(Number);
    return given.length === 0 ? null : given.reduce((a, b) => a + b, 0);
  };
  return {
    entries: rows.length,
    cells: addCells(...rows.map(({ cells }) => cells)),
    rows: addRows(...rows.map((row) => peopleRows(row.cells, row.disability_asked as DisabilityAsked))),
    sums: SUM_COLUMNS.map((column) => sum(rows.map((row) => row[column]))),
  };
}

const byName = ([a]: unknown[], [b]: unknown[]) => String(a).localeCompare(String(b));
