import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Db } from '../access/db.js';
import { once } from '../access/idempotency.js';
import type { Actor } from '../access/policy.js';
import { recordAudit } from '../audit/record-audit.js';
import { Clock } from '../clock.js';
import { dueDate, parsePeriod } from '../domain/period.js';
import { periodFaults } from '../domain/validation/validate.js';
import type { ListQueryDto } from '../http/list-query.js';
import type { Page } from '../http/page.js';
import { assertVersion, type ExpectedVersion } from '../http/versions.js';
import { insertEntries, insertRecords } from './entries.queries.js';
import { toEntryDto } from './entry-row.js';
import { toRecordDto, withId } from './record-row.js';
import type { CreateReportDto, ReportDto, ReportSummaryDto, UpdateReportDto } from './report.dto.js';
import { ReportEntity } from './report.entity.js';
import {
  entriesOf,
  findSummary,
  listStatement,
  lockReport,
  recordsOf,
  reportingOperator,
  toPage,
} from './reports.queries.js';
import { Surroundings } from './surroundings.js';
import { assertEditable, assertEntries, assertRecords, foundOr404, refuse, touch } from './writing.js';

@Injectable()
export class ReportsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly surroundings: Surroundings,
  ) {}

  async list(actor: Actor, query: ListQueryDto): Promise<Page<ReportSummaryDto>> {
    const statement = listStatement(actor.scope, query);
    return toPage(await this.db.read(actor, statement), statement.offset);
  }

  find(actor: Actor, id: string): Promise<ReportDto> {
    return this.db.as(actor, (tx) => wholeReport(tx, id));
  }

  /** @throws DomainError `rule-broken`: an unknown operator, a period to come, entries that break a rule */
  create(actor: Actor, dto: CreateReportDto): Promise<ReportDto> {
    return this.db.as(actor, (tx) =>
      once(tx, actor, 'POST /reports', async () => {
        const report = await this.open(tx, actor, dto);
        const entries = (dto.entries ?? []).map(withId);
        const records = (dto.records ?? []).map(withId);
        const around = { ...report, entries };
        const places = [...entries, ...records].map((one) => String('placeCode' in one ? one.placeCode : ''));
        const context = await this.surroundings.forWriting(tx, report, around, places);
        assertEntries(
          entries.map((entry, index) => ({ entry, under: `#/entries/${index}` })),
          context,
        );
        assertRecords(
          records.map((record, index) => ({ record, under: `#/records/${index}` })),
          context,
        );
        await tx
          .createQueryBuilder()
          .insert()
          .into(ReportEntity)
          .values(report)
          .updateEntity(false)
          .execute();
        const entryRows = await insertEntries(tx, report, entries);
        const recordRows = await insertRecords(tx, report, records);
        await recordAudit(tx, actor, {
          deed: 'report:create',
          on: report.id,
          countryCode: report.countryCode,
        });
        return {
          ...toSummary(report, report.operatorName, entries.length),
          entries: entryRows.map(toEntryDto),
          records: recordRows.map(toRecordDto),
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

  /** A new draft, not stored yet, with its due date by the country's rule. */
  private async open(
    tx: EntityManager,
    actor: Actor,
    dto: CreateReportDto,
  ): Promise<ReportEntity & { operatorName: string }> {
    refuse(periodFaults(dto.period, { today: this.clock.today(), closedPeriods: [] }));
    const operator = await reportingOperator(tx, dto.operatorId, dto.countryCode);
    if (!operator)
      refuse([{ pointer: '#/operatorId', code: 'V01', detail: 'No such operator reports here.' }]);
    const { countryCode = '', name = '', dueDay = 10 } = operator ?? {};
    const period = parsePeriod(dto.period);
    return {
      ...BLANK,
      id: dto.id ?? randomUUID(),
      countryCode,
      operatorId: dto.operatorId,
      operatorName: name,
      period: period.text,
      firstMonth: period.first,
      lastMonth: period.last,
      nil: dto.nil ?? false,
      partial: dto.partial ?? null,
      dueOn: dueDate(period, dueDay),
      editors: [actor.userId],
      createdAt: this.clock.now(),
    };
  }
}

const BLANK = {
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
  requiredCells: 0,
  knownCells: 0,
  countsPeople: false,
  version: 1,
};

/** A report with its current revision's entries and records. */
async function wholeReport(tx: EntityManager, id: string): Promise<ReportDto> {
  const summary = foundOr404(await findSummary(tx, id));
  const entries = await entriesOf(tx, id, summary.revision);
  const records = await recordsOf(tx, id, summary.revision);
  return { ...summary, entries: entries.map(toEntryDto), records: records.map(toRecordDto) };
}

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
    revision,
    revisionReason,
    returnReason,
    entryCount,
    version,
  };
}
