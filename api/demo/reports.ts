import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { EntityManager } from 'typeorm';
import { together } from '../access/statement.js';
import type { CatalogueService } from '../catalogue/catalogue.service.js';
import { planImport } from '../domain/exchange/plan.js';
import { type ImportPlan, NOTHING_STORED } from '../domain/exchange/planned.js';
import { rowReader } from '../domain/exchange/read-row.js';
import { addMonths, dueDate, type Month, monthsBetween, parsePeriod } from '../domain/period.js';
import type { CountrySettings, Entry, ReportRecord } from '../domain/report.js';
import { completenessOf } from '../domain/report-completeness.js';
import type { Place } from '../domain/validation/context.js';
import { readCsv } from '../exchange/read-csv.js';
import { insertEntries, insertRecords } from '../reports/entries.queries.js';
import { ReportEntity } from '../reports/report.entity.js';
import { keepReturn, keepSubmission, verification } from '../reports/revisions/revisions.queries.js';
import { recomputeRollup } from '../reports/rollup.queries.js';
import { DEMO_CLOCK, DEMO_MONTHS, FROM_FORM } from './countries.js';
import type { Cast } from './filler.js';
import { furtherRecords } from './further-records.js';
import { generatedEntries } from './generated-entries.js';
import { bodyRecords, operatorRecords } from './generated-records.js';
import { handedOverTwice, settleMonth } from './land.js';
import { Random } from './random.js';
import { courseOf } from './report-course.js';

const FORM = 'national-5w@1.0';

interface Content {
  readonly entries: readonly Entry[];
  readonly records: readonly ReportRecord[];
}

/** Twenty-four months of reports; for Veldania the last nine are those of its national form. */
export async function insertReports(
  tx: EntityManager,
  random: Random,
  cast: Cast,
  catalogue: CatalogueService,
): Promise<ImportPlan | null> {
  const form = cast.country.code === 'XVE' ? await readForm(tx, cast, catalogue) : null;
  const further = new Random(cast.country.seed + 3);
  for (const month of monthsBetween(DEMO_MONTHS.first, DEMO_MONTHS.last)) {
    for (const [name, operatorId] of cast.operatorIds)
      await insertReport(
        tx,
        random,
        cast,
        catalogue,
        { operatorId, period: month },
        operatorMonth({ random, further }, cast, form, name, month),
      );
    await settleMonth(tx, cast.country.code, month);
    const activities = await tx.query(
      'select distinct activity from report_entry where country_code = $1 and period = $2',
      [cast.country.code, month],
    );
    await recomputeRollup(
      tx,
      cast.country.code,
      month,
      activities.map((row: { activity: string }) => row.activity),
    );
  }
  for (const quarter of [
    '2024-Q4',
    '2025-Q1',
    '2025-Q2',
    '2025-Q3',
    '2025-Q4',
    '2026-Q1',
    '2026-Q2',
    '2026-Q3',
  ])
    for (const [operatorId, organisation] of [
      [cast.authorityId, 'authority'],
      [cast.centreId, 'centre'],
    ] as const) {
      const records = [0, 1, 2].flatMap((nth) =>
        bodyRecords(random, cast.country.profile, organisation, nth === 2 ? '2026-03' : '2026-01'),
      );
      const { country } = cast;
      const more = furtherRecords(further, { country, organisation, period: quarter });
      await insertReport(
        tx,
        random,
        cast,
        catalogue,
        { operatorId, period: quarter },
        { entries: [], records: [...records, ...more] },
      );
    }
  return form;
}

/** The figures of before come from the first stream, so that what is told besides never moves them. */
interface Streams {
  readonly random: Random;
  readonly further: Random;
}

function operatorMonth(
  { random, further }: Streams,
  cast: Cast,
  form: ImportPlan | null,
  operatorName: string,
  month: Month,
): Content {
  const { country, places } = cast;
  const records = [
    ...operatorRecords(random, country.profile, places, month),
    ...furtherRecords(further, { country, organisation: 'operator', period: month }),
  ];
  const generated = generatedEntries(random, country.profile, places, month);
  if (!form || month < FROM_FORM.first || month > FROM_FORM.last)
    return { entries: [...generated, ...handedOverTwice(cast, operatorName, month)], records };
  const mine = form.reports.find((report) => report.operatorName === operatorName && report.period === month);
  return { entries: (mine?.writes ?? []).map(({ entry }) => ({ ...entry, id: random.uuid() })), records };
}

async function insertReport(
  tx: EntityManager,
  random: Random,
  cast: Cast,
  catalogue: CatalogueService,
  key: { operatorId: string; period: string },
  { entries, records }: Content,
): Promise<void> {
  const period = parsePeriod(key.period);
  const due = dueDate(period, 10);
  const course = courseOf(random, cast, period.last, due);
  if (!course) return;
  const report: ReportEntity = {
    ...key,
    ...course,
    id: random.uuid(),
    countryCode: cast.country.code,
    firstMonth: period.first,
    lastMonth: period.last,
    nil: false,
    partial: null,
    dueOn: due,
    source: period.last >= FROM_FORM.first && cast.country.code === 'XVE' ? 'csv' : 'form',
    revision: 1,
    revisionReason: null,
    createdAt: new Date(`${firstDayAfter(period.last)}T08:00:00Z`),
    version: 1,
  };
  await tx.createQueryBuilder().insert().into(ReportEntity).values(report).updateEntity(false).execute();
  await insertEntries(tx, report, entries);
  await insertRecords(tx, report, records);
  await keepSubmission(
    tx,
    report,
    completenessOf(entries, (code) => catalogue.activity(code)),
    0,
  );
  if (report.status === 'returned')
    await keepReturn(tx, report, { by: cast.verifier, at: daysAfter(report.submittedAt), items: [] });
  if (report.verifiedRevision !== null) await together(tx, [verification(report)]);
}

/** A report is begun once its period is over. */
const firstDayAfter = (month: Month): string => `${addMonths(month, 1)}-01`;

/** The centre answers three days after a report came in. */
function daysAfter(submittedAt: Date | null): Date {
  return new Date((submittedAt ?? new Date(0)).getTime() + 3 * 86_400_000);
}

/** The national form through its one mapping: every line is read, refused with its rule, or noted. */
async function readForm(tx: EntityManager, cast: Cast, catalogue: CatalogueService): Promise<ImportPlan> {
  const rows = readCsv(readFileSync(path.join(import.meta.dirname, 'data/national-5w.csv')));
  const places = await tx.query(
    'select code, name, level, population, parent_code as parent from place where country_code = $1',
    [cast.country.code],
  );
  const settings: CountrySettings = {
    code: cast.country.code,
    dueDay: 10,
    sexXEnabled: false,
    enabledFlags: [],
    oneOfficer: false,
  };
  const known = {
    today: DEMO_CLOCK.slice(0, 10),
    settings,
    operators: [...cast.operatorIds].map(([name, id]) => ({ id, name })),
    place: placeFinder(places),
    activity: (code: string) => catalogue.activity(code),
  };
  const reader = rowReader(catalogue.mapping(FORM), Object.keys(rows[0]?.values ?? {}), known);
  const read = rows.flatMap(
    ({ line, values }) => reader.read({ sheet: '', line, cells: Object.values(values) }) ?? [],
  );
  return planImport(read, known, NOTHING_STORED);
}

interface PlaceRow extends Omit<Place, 'parents'> {
  readonly code: string;
  readonly parent: string | null;
}

/** Finds a place of the gazetteer by its p-code, with the names of the units above it, the country first. */
function placeFinder(rows: readonly PlaceRow[]): (code: string) => Place | undefined {
  const byCode = new Map(rows.map((row) => [row.code, row]));
  const above = (code: string | null): string[] => {
    const row = code === null ? undefined : byCode.get(code);
    return row ? [...above(row.parent), row.name] : [];
  };
  return (code) => {
    const row = byCode.get(code);
    return row && { ...row, parents: above(row.parent) };
  };
}
