import type { Snapshot } from '../../access/snapshot.js';
import type { RecordKind, ReportStatus } from '../../domain/codes.js';
import type { Entry, ReportRecord } from '../../domain/report.js';
import { toEntry } from '../../reports/entry-row.js';
import type { ReportEntryEntity } from '../../reports/report-entry.entity.js';
import type { Basis } from './export.dto.js';

/** Which reports are exported, and at which of their revisions. */
export interface ExportFilter {
  readonly countryCode: string;
  /** inclusive months; null = from the first, to the last */
  readonly from: string | null;
  readonly to: string | null;
  readonly operatorId: string | null;
  readonly status: ReportStatus | null;
  readonly basis: Basis;
}

/** A report as it leaves: what stands above its entries. */
export interface ExportedHead {
  readonly id: string;
  readonly countryCode: string;
  readonly operatorId: string;
  readonly operatorName: string;
  readonly period: string;
  readonly status: ReportStatus;
  readonly nil: boolean;
  readonly partial: string | null;
  readonly dueOn: string;
  /** the revision whose entries and records these are */
  readonly revision: number;
  readonly revisionReason: string | null;
  /** date-time; null = not handed in yet */
  readonly submittedAt: string | null;
}

/** An entry with the names of its place, the country first; empty where the gazetteer does not have it. */
export interface ExportedEntry {
  readonly entry: Entry;
  readonly placeNames: readonly string[];
}

export interface ExportedReport extends ExportedHead {
  readonly entries: readonly ExportedEntry[];
  readonly records: readonly ReportRecord[];
}

/** How much is about to leave. */
export interface ExportedCounts {
  readonly reports: number;
  readonly entries: number;
  /** reports without an entry: nil, or with records alone */
  readonly empty: number;
  readonly records: Readonly<Partial<Record<RecordKind, number>>>;
}

const REVISION: Readonly<Record<Basis, string>> = {
  verified: 'r.verified_revision',
  latest: 'r.latest_revision',
  current: 'r.revision',
};

/** The reports that match and the revision that counts; a quarter only when it lies wholly inside the months. */
export const chosen = (basis: Basis) => `
  select r.*, ${REVISION[basis]} as exported_revision from report r
   where r.country_code = $1 and ${REVISION[basis]} is not null
     and ($2::text is null or r.first_month >= $2) and ($3::text is null or r.last_month <= $3)
     and ($4::uuid is null or r.operator_id = $4) and ($5::text is null or r.status = $5)`;

export const valuesOf = ({ countryCode, from, to, operatorId, status }: ExportFilter) => [
  countryCode,
  from,
  to,
  operatorId,
  status,
];

/** What will leave, counted in the same snapshot that it is read from. */
export async function countExported(snapshot: Snapshot, filter: ExportFilter): Promise<ExportedCounts> {
  const text = `with chosen as (${chosen(filter.basis)})
    select (select count(*)::int from chosen) as reports,
           (select count(*)::int from chosen c where not exists (
              select from report_entry e where e.report_id = c.id and e.revision = c.exported_revision)) as empty,
           (select count(*)::int from chosen c join report_entry e on e.report_id = c.id and e.revision = c.exported_revision) as entries,
           (select coalesce(jsonb_object_agg(kind, n), '{}') from (
              select d.kind, count(*)::int as n from chosen c
                join report_record d on d.report_id = c.id and d.revision = c.exported_revision group by d.kind) k) as records`;
  const [counts] = await snapshot.rows<ExportedCounts & Record<string, unknown>>(text, valuesOf(filter));
  return counts ?? { reports: 0, entries: 0, empty: 0, records: {} };
}

export async function countryName(snapshot: Snapshot, code: string): Promise<string> {
  const [row] = await snapshot.rows<{ name: string }>('select name from country where code = $1', [code]);
  return row?.name ?? code;
}

/** Reports held in memory at a time: few, so that little of what is read lives long enough to be kept. */
const AT_A_TIME = 20;

const HEAD = `r.id, r.country_code as "countryCode", r.operator_id as "operatorId",
  (select o.name from operator o where o.id = r.operator_id) as "operatorName", r.period, r.status, r.nil, r.partial,
  r.due_on::text as "dueOn", r.exported_revision as revision,
  case when r.exported_revision = r.revision then r.revision_reason end as "revisionReason",
  to_char(r.submitted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "submittedAt"`;

/** Every report that matches with its entries and records, oldest period first; a few at a time are in memory. */
export async function* exportedReports(
  snapshot: Snapshot,
  filter: ExportFilter,
): AsyncGenerator<ExportedReport> {
  const text = `select ${HEAD} from (${chosen(filter.basis)}) r order by r.period, r.operator_id, r.id`;
  for await (const heads of snapshot.pieces<ExportedHead & Record<string, unknown>>(
    text,
    valuesOf(filter),
    AT_A_TIME,
  )) {
    const entries = byReport(await snapshot.rows<EntryRow>(ENTRIES, revisionsOf(heads)));
    const records = byReport(await snapshot.rows<RecordRow>(RECORDS, revisionsOf(heads)));
    for (const head of heads)
      yield {
        ...(head as ExportedHead),
        entries: (entries.get(head.id) ?? []).map((row) => ({
          entry: toEntry(row),
          placeNames: placeNamesOf(row),
        })),
        records: (records.get(head.id) ?? []).map(({ content }) => content),
      };
  }
}

type EntryRow = ReportEntryEntity & {
  /** of the place and those it lies in, inmost first */
  readonly placeChain: readonly (string | null)[];
  readonly placeLevel: number | null;
};
interface RecordRow {
  readonly reportId: string;
  readonly content: ReportRecord;
}

/** A name for each level from the country down to the place; a level the gazetteer leaves out has none. */
function placeNamesOf({ placeChain, placeLevel }: EntryRow): string[] {
  if (placeLevel === null) return [];
  return Array.from({ length: placeLevel + 1 }, (_, level) => placeChain[placeLevel - level] ?? '');
}

const revisionsOf = (heads: readonly ExportedHead[]) => [
  heads.map(({ id }) => id),
  heads.map(({ revision }) => revision),
];

const OF_THESE = 'unnest($1::uuid[], $2::int[]) as these (report_id, revision)';

const ENTRIES = `
  select e.report_id as "reportId", e.id, e.activity, e.setting, e.beneficiary_type as "beneficiaryType", e.stage,
         e.population_group as "populationGroup", e.project_code as "projectCode",
         e.implementing_partner as "implementingPartner", e.donor, e.task_ref as "taskRef", e.service,
         e.count_basis as "countBasis", e.place_code as "placeCode", e.disability_asked as "disabilityAsked",
         e.disability_asked_number as "disabilityAskedNumber", e.disability_method as "disabilityMethod",
         e.quantity_value as "quantityValue", e.quantity_unit as "quantityUnit", e.stated_total as "statedTotal",
         e.cells, e.flags, e.comments, p.level as "placeLevel",
         array[p.name, p1.name, p2.name, p3.name] as "placeChain"
    from ${OF_THESE} join report_entry e using (report_id, revision)
    left join place p on p.country_code = e.country_code and p.code = e.place_code
    left join place p1 on p1.country_code = p.country_code and p1.code = p.parent_code
    left join place p2 on p2.country_code = p.country_code and p2.code = p1.parent_code
    left join place p3 on p3.country_code = p.country_code and p3.code = p2.parent_code
   order by e.report_id, e.position, e.id`;

const RECORDS = `
  select d.report_id as "reportId", d.content
    from ${OF_THESE} join report_record d using (report_id, revision) order by d.report_id, d.kind, d.id`;

function byReport<Row extends { readonly reportId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.reportId);
    if (group) group.push(row);
    else groups.set(row.reportId, [row]);
  }
  return groups;
}
