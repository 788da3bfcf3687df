import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Db } from '../access/db.js';
import type { Statement } from '../access/statement.js';
import { CatalogueService } from '../catalogue/catalogue.service.js';
import { Clock } from '../clock.js';
import type { OperatorKind } from '../domain/codes.js';
import type { Closing } from '../domain/operator-life.js';
import { addMonths, monthsBetween, parsePeriod, quarterOf } from '../domain/period.js';
import type { CountrySettings, Entry, ReportRecord } from '../domain/report.js';
import {
  contextOf,
  type Place,
  type ReportAround,
  type ReportedEntry,
  type ValidationContext,
} from '../domain/validation/context.js';
import { pastOf } from '../domain/validation/past.js';
import { entriesHandedIn, figuresShared } from './past.queries.js';
import type { ReportEntity } from './report.entity.js';
import { foundOr404 } from './writing.js';

/** What the rules need to know around a report: its country, places, operators and the operator's other reports. */
@Injectable()
export class Surroundings {
  constructor(
    private readonly catalogue: CatalogueService,
    private readonly clock: Clock,
    private readonly db: Db,
  ) {}

  /**
   * Enough to decide whether entries may be stored: the operator, its country's settings, the places they name, the
   * same operator's other periods. One round trip.
   * @returns null when no such operator is within the deed's reach
   */
  async forWriting(
    tx: EntityManager,
    report: Home,
    around: ReportAround,
    placeCodes: readonly string[],
  ): Promise<Found | null> {
    const { text, values } = surroundingsOf(report, placeCodes);
    return this.readBy(tx, report, around, await tx.query(text, [...values]));
  }

  /** As `forWriting`, from the row that was read when the transaction began (`surroundingsOf`). */
  async readBy(
    tx: EntityManager,
    report: Home,
    around: ReportAround,
    [row]: WritingRow[],
  ): Promise<Found | null> {
    if (!row) return null;
    const { operatorId, id, firstMonth } = report;
    const places = new Map((row.places ?? []).map((place) => [place.code, { parents: [], ...place }]));
    const quarter = parsePeriod(quarterOf(firstMonth));
    const reported: ReportedEntry[] = row.touched
      ? await tx.query(REPORTED, [operatorId, id, quarter.first, quarter.last])
      : [];
    const context = contextOf({
      today: this.clock.today(),
      settings: row.settings,
      report: around,
      organisation: row.operator.kind,
      activity: (code) => this.catalogue.activity(code),
      place: (code) => places.get(code),
      reported,
      closedPeriods: row.closedPeriods,
      closing: row.closing,
    });
    return { context, operator: row.operator };
  }

  /** Enough for the errors of a report that is there. */
  async forErrors(
    tx: EntityManager,
    report: ReportEntity,
    content: ReportContent,
  ): Promise<ValidationContext> {
    return (await this.around(tx, report, content)).context;
  }

  /** Everything: also what warnings and notes ask for. */
  async forReview(
    tx: EntityManager,
    report: ReportEntity,
    content: ReportContent,
  ): Promise<ValidationContext> {
    const { context, operator } = await this.around(tx, report, content);
    const names = await tx.query('select name from operator where country_code = $1', [report.countryCode]);
    const submittedOn = report.firstSubmittedAt?.toISOString().slice(0, 10) ?? null;
    const operators = names.map((row: { name: string }) => row.name);
    const partners = await this.partners(tx, report, operator, content.entries);
    return { ...context, ...(await this.history(tx, report)), operators, partners, submittedOn };
  }

  private async around(tx: EntityManager, report: ReportEntity, content: ReportContent): Promise<Found> {
    const placeCodes = [...content.entries, ...content.records].map((one) =>
      'placeCode' in one ? one.placeCode : '',
    );
    return foundOr404(await this.forWriting(tx, report, { ...report, ...content }, placeCodes));
  }

  /** What the operator reported before: 24 periods (V17), the last one (V10), its referrals of eleven months (V07). */
  private async history(tx: EntityManager, { id, operatorId, period, firstMonth, lastMonth }: ReportEntity) {
    const months = monthsBetween(firstMonth, lastMonth).length;
    const from = addMonths(firstMonth, -months * PERIODS_BACK);
    const before = await entriesHandedIn(tx, operatorId, from, firstMonth);
    const lastPeriod = before.filter((one) => parsePeriod(one.period).last === addMonths(firstMonth, -1));
    const [vaHistory] = await tx.query(REFERRALS, [operatorId, id, addMonths(firstMonth, -11), firstMonth]);
    return { lastPeriod, past: pastOf(period, before), vaHistory };
  }

  /** Which of its figures a partner reports too (V28): read with the country in reach, answered without the partner's. */
  private partners(
    tx: EntityManager,
    report: ReportEntity,
    operator: ReportingOperator,
    entries: readonly Entry[],
  ) {
    return this.db.inCountry(tx, report.countryCode, () => figuresShared(tx, report, operator.name, entries));
  }
}

/** How many periods before a report's own its figures are held against. */
const PERIODS_BACK = 24;

/** What a report holds. */
export interface ReportContent {
  readonly entries: readonly Entry[];
  readonly records: readonly ReportRecord[];
}

/** Who reports, and what the rules are told of it. */
export interface Found {
  readonly context: ValidationContext;
  readonly operator: ReportingOperator;
}

/** The one read that a write of a report begins with. */
export function surroundingsOf(
  { operatorId, id, firstMonth, lastMonth }: Home,
  placeCodes: readonly string[],
): Statement {
  const values = [operatorId, id, firstMonth, lastMonth, [...new Set(placeCodes)]];
  return { name: 'report-surroundings', text: WRITING, values };
}

type Home = Pick<ReportEntity, 'id' | 'operatorId' | 'firstMonth' | 'lastMonth'>;

/** Who reports: the operator, and the country whose rules hold. */
export interface ReportingOperator {
  readonly name: string;
  readonly kind: OperatorKind;
  readonly countryCode: string;
}

export interface WritingRow {
  readonly operator: ReportingOperator;
  readonly settings: CountrySettings;
  readonly places: readonly (Omit<Place, 'parents'> & { readonly code: string })[] | null;
  readonly touched: boolean;
  readonly closedPeriods: readonly string[];
  readonly closing: Closing | null;
}

const WRITING = `
  select json_build_object('name', o.name, 'kind', o.kind, 'countryCode', o.country_code) as operator,
    json_build_object('code', c.code, 'dueDay', c.due_day, 'sexXEnabled', c.sex_x_enabled,
      'enabledFlags', c.enabled_flags, 'oneOfficer', c.one_officer) as settings,
    (select json_agg(json_build_object('code', p.code, 'name', p.name, 'level', p.level, 'population', p.population))
       from place p where p.country_code = o.country_code and p.code = any ($5)) as places,
    exists (select from report r where r.country_code = o.country_code and r.operator_id = o.id and r.id <> $2::uuid
        and r.first_month <= $4 and r.last_month >= $3) as touched,
    array(select p.period from closed_period p where p.country_code = o.country_code and p.reopened_at is null) as "closedPeriods",
    case when o.closed_on is not null then json_build_object('operator', o.name, 'closedOn', o.closed_on,
      'successor', (select s.name from operator s where s.id = o.successor_id)) end as closing
  from operator o join country c on c.code = o.country_code where o.id = $1::uuid`;

/** The months, quarters and years that the country has closed. */
export async function closedPeriodsOf(tx: EntityManager, countryCode: string): Promise<string[]> {
  const rows: { period: string }[] = await tx.query(
    'select period from closed_period where country_code = $1 and reopened_at is null',
    [countryCode],
  );
  return rows.map(({ period }) => period);
}

/** What the operator reports in the other periods of a quarter, added up by kind: its months, and the quarter itself. */
/** What came in counts; a draft of another period keeps nothing from being handed in. */
const REPORTED = `
  select r.period, e.activity, e.project_code as "projectCode", e.beneficiary_type as "beneficiaryType", e.stage,
         sum(e.total)::int as total
    from report r left join report_entry e on e.report_id = r.id and e.revision = r.revision
   where r.operator_id = $1 and r.id <> $2 and r.first_month <= $4 and r.last_month >= $3
     and r.latest_revision is not null
   group by r.period, e.activity, e.project_code, e.beneficiary_type, e.stage`;

const REFERRALS = `
  select coalesce(sum((c.content->>'identified')::int), 0)::int as identified,
         coalesce(sum((c.content->>'referred')::int), 0)::int as referred,
         coalesce(sum((c.content->>'received')::int), 0)::int as received
    from report r join report_record c on c.report_id = r.id and c.revision = r.revision and c.kind = 'va-tally'
   where r.operator_id = $1 and r.id <> $2 and r.first_month >= $3 and r.last_month < $4`;
