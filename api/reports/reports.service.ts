import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Db } from '../access/db.js';
import { once } from '../access/idempotency.js';
import type { Actor } from '../access/policy.js';
import { auditOf, recordAudit } from '../audit/record-audit.js';
import { Clock } from '../clock.js';
import { ruleBroken } from '../domain/domain-error.js';
import { dueDate, parsePeriod } from '../domain/period.js';
import { periodFaults, textFaults } from '../domain/validation/validate.js';
import type { ListQueryDto } from '../http/list-query.js';
import { Page } from '../http/page.js';
import { assertVersion, type ExpectedVersion } from '../http/versions.js';
import { insertReport } from './create.queries.js';
import { insertRecords } from './entries.queries.js';
import { toEntryDto, toEntryRow } from './entry-row.js';
import { toRecordDto, withId } from './record-row.js';
import type { CreateReportDto, ReportDto, ReportSummaryDto, UpdateReportDto } from './report.dto.js';
import { ReportEntity } from './report.entity.js';
import {
  entriesOf,
  findSummary,
  listStatement,
  lockReport,
  operatorKindOf,
  recordsOf,
  toPage,
} from './reports.queries.js';
import { toReturnItems } from './revisions/return-items.js';
import { askedLast, revisionRow } from './revisions/revisions.queries.js';
import {
  closedPeriodsOf,
  type Found,
  type ReportingOperator,
  Surroundings,
  surroundingsOf,
  type WritingRow,
} from './surroundings.js';
import {
  asReport,
  assertEditable,
  assertEntries,
  assertRecords,
  foundOr404,
  refuse,
  toRecords,
  touch,
} from './writing.js';

@Injectable()
export class ReportsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly surroundings: Surroundings,
  ) {}

  async list(actor: Actor, query: ListQueryDto): Promise<Page<ReportSummaryDto>> {
    const statement = listStatement(actor.scope, query);
    const page = toPage(await this.db.read(actor, statement), statement.offset);
    if (page.total > 0 || statement.offset === 0) return page;
    const first = listStatement(actor.scope, { ...query, range: '[0,0]' });
    return new Page([], statement.offset, toPage(await this.db.read(actor, first), 0).total);
  }

  find(actor: Actor, id: string): Promise<ReportDto> {
    return this.db.as(actor, (tx) => wholeReport(tx, id));
  }

  /** @throws DomainError `rule-broken`: an unknown operator, a period to come, entries that break a rule */
  create(actor: Actor, body: object): Promise<ReportDto> {
    const dto = asReport(body);
    refuse(periodFaults(dto.period, { today: this.clock.today(), closedPeriods: [] }));
    refuse(textFaults({ partial: dto.partial }));
    const draft = this.draft(actor, dto);
    const entries = (dto.entries ?? []).map(withId);
    const records = toRecords(dto.records ?? [], (index) => `#/records/${index}`);
    const places = [...entries, ...records].map((one) => ('placeCode' in one ? one.placeCode : ''));
    const reads = [surroundingsOf(draft, places)];
    return this.db.startingWith<[WritingRow[]], ReportDto>(actor, reads, (tx, [rows]) =>
      once(tx, actor, 'POST /reports', async () => {
        const found = await this.surroundings.readBy(tx, draft, { ...draft, entries }, rows);
        const { operator, context } = reportingFor(found, dto.countryCode);
        refuse(periodFaults(dto.period, context));
        const report = { ...draft, ...placed(draft, operator, context.settings.dueDay) };
        assertEntries(
          entries.map((entry, index) => ({ entry, under: `#/entries/${index}` })),
          context,
        );
        assertRecords(
          records.map((record, index) => ({ record, under: `#/records/${index}` })),
          context,
        );
        const entryRows = entries.map((entry, position) =>
          toEntryRow(entry, report, 1, { position, version: 1 }),
        );
        const deed = { deed: 'report:create', on: report.id, countryCode: report.countryCode };
        await insertReport(tx, report, entryRows, auditOf(actor, deed));
        const recordRows = await insertRecords(tx, report, records);
        return {
          ...toSummary(report, operator.name, entryRows.length),
          operatorKind: operator.kind,
          entries: entryRows.map(toEntryDto),
          records: recordRows.map(toRecordDto),
          returnItems: [],
        };
      }),
    );
  }

  update(
    actor: Actor,
    id: string,
    dto: UpdateReportDto,
    expected: ExpectedVersion,
  ): Promise<ReportSummaryDto> {
    return this.db.as(actor, async (tx) => {
      const report = await lockReport(tx, id);
      assertVersion(expected, report.version);
      assertEditable(report);
      const { nil = report.nil, partial = report.partial } = dto;
      refuse(textFaults({ partial }));
      await this.assertOpen(tx, report);
      await tx.update(ReportEntity, { id }, { nil, partial });
      await touch(tx, actor, report);
      await recordAudit(tx, actor, {
        deed: 'report:update',
        on: id,
        countryCode: report.countryCode,
        change: { nil, partial },
      });
      return foundOr404(await findSummary(tx, id));
    });
  }

  /** @throws DomainError `rule-broken` (V08) for a first draft whose period is closed */
  private async assertOpen(tx: EntityManager, report: ReportEntity): Promise<void> {
    const closedPeriods = await closedPeriodsOf(tx, report.countryCode);
    if (closedPeriods.length === 0 || report.revision > 1 || report.status !== 'draft') return;
    refuse(periodFaults(report.period, { today: this.clock.today(), closedPeriods }));
  }

  /** A new draft, not stored yet; its country and due date follow from its operator. */
  private draft(actor: Actor, dto: CreateReportDto): ReportEntity {
    const period = parsePeriod(dto.period);
    return {
      ...BLANK,
      id: dto.id ?? randomUUID(),
      operatorId: dto.operatorId,
      period: period.text,
      firstMonth: period.first,
      lastMonth: period.last,
      nil: dto.nil ?? false,
      partial: dto.partial ?? null,
      editors: [actor.userId],
      createdAt: this.clock.now(),
    };
  }
}

/** @throws DomainError `rule-broken` for an operator that is not there, or is another country's */
function reportingFor(found: Found | null, countryCode: string | undefined): Found {
  if (found && (countryCode === undefined || found.operator.countryCode === countryCode)) return found;
  throw ruleBroken('rule-broken', 'No such operator reports here.', [
    { pointer: '#/operatorId', code: 'V01', detail: 'No such operator reports here.' },
  ]);
}

function placed({ period }: ReportEntity, { countryCode }: ReportingOperator, dueDay: number) {
  return { countryCode, dueOn: dueDate(parsePeriod(period), dueDay) };
}

const BLANK = {
  countryCode: '',
  dueOn: '',
  status: 'draft' as const,
  source: 'form',
  revision: 1,
  revisionReason: null,
  verifiedRevision: null,
  latestRevision: null,
  firstSubmittedAt: null,
  submittedAt: null,
  submittedBy: null,
  returnedEver: false,
  returnReason: null,
  verifiedAt: null,
  verifiedBy: null,
  lockedAt: null,
  version: 1,
};

/** A report with its current revision's entries and records. */
async function wholeReport(tx: EntityManager, id: string): Promise<ReportDto> {
  const summary = foundOr404(await findSummary(tx, id));
  const entries = await entriesOf(tx, id, summary.revision);
  const records = await recordsOf(tx, id, summary.revision);
  const operatorKind = await operatorKindOf(tx, summary.operatorId);
  const course = await revisionRow(tx, id, summary.revision);
  return {
    ...summary,
    operatorKind,
    entries: entries.map(toEntryDto),
    records: records.map(toRecordDto),
    returnItems: toReturnItems(askedLast(course), entries),
  };
}

/** As whoever has just opened it sees it. */
function toSummary(report: ReportEntity, operatorName: string, entryCount: number): ReportSummaryDto {
  const {
    id,
    countryCode,
    operatorId,
    period,
    status,
    nil,
    partial,
    dueOn,
    submittedAt,
    firstSubmittedAt,
    revision,
    revisionReason,
    returnReason,
    version,
  } = report;
  return {
    id,
    countryCode,
    operatorId,
    operatorName,
    period,
    status,
    nil,
    partial,
    dueOn,
    submittedAt,
    firstSubmittedAt,
    revision,
    revisionReason,
    returnReason,
    entryCount,
    editedByMe: true,
    verifiedRevision: null,
    changedSinceVerification: false,
    correctionAsked: false,
    version,
  };
}
