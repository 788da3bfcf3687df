import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Db } from '../access/db.js';
import { once } from '../access/idempotency.js';
import type { Actor } from '../access/policy.js';
import { recordAudit } from '../audit/record-audit.js';
import type { Entry } from '../domain/report.js';
import { assertVersion, assertWritable, type ExpectedVersion } from '../http/versions.js';
import { insertEntries, nextPosition } from './entries.queries.js';
import type { EntryDto } from './entry.dto.js';
import { toEntry, toEntryDto, toEntryRow } from './entry-row.js';
import { withId } from './record-row.js';
import type { ReportEntity } from './report.entity.js';
import { ReportEntryEntity } from './report-entry.entity.js';
import { entriesOf, lockReport } from './reports.queries.js';
import { Surroundings } from './surroundings.js';
import { asEntry, assertEditable, assertEntries, foundOr404, touch } from './writing.js';

/** The entries of a report while it is a draft or was returned. */
@Injectable()
export class EntriesService {
  constructor(
    private readonly db: Db,
    private readonly surroundings: Surroundings,
  ) {}

  /** @throws DomainError `report-not-editable`, `rule-broken` */
  add(actor: Actor, reportId: string, body: object): Promise<EntryDto> {
    const dto = asEntry(body);
    return this.db.as(actor, (tx) =>
      once(tx, actor, `POST /reports/${reportId}/entries`, async () => {
        const report = await editable(tx, reportId);
        const entry = withId(dto);
        await this.assertStorable(tx, report, entry);
        const [row] = await insertEntries(tx, report, [entry], await nextPosition(tx, report));
        await this.record(tx, actor, report, 'report:entry-add', entry.id);
        return toEntryDto(foundOr404(row));
      }),
    );
  }

  /** Writes an entry; a first write of an id that is not there yet adds it. */
  write(
    actor: Actor,
    reportId: string,
    id: string,
    body: object,
    expected: ExpectedVersion,
  ): Promise<EntryDto> {
    const dto = asEntry(body);
    return this.db.as(actor, async (tx) => {
      const report = await editable(tx, reportId);
      const before = await tx.findOneBy(ReportEntryEntity, { reportId, revision: report.revision, id });
      assertWritable(expected, before?.version ?? null);
      const entry = withId({ ...dto, id });
      await this.assertStorable(tx, report, entry);
      const at = {
        position: before?.position ?? (await nextPosition(tx, report)),
        version: (before?.version ?? 0) + 1,
      };
      const row = toEntryRow(entry, report, report.revision, at);
      await tx.upsert(ReportEntryEntity, row, ['reportId', 'revision', 'id']);
      await this.record(tx, actor, report, 'report:entry-write', id);
      return toEntryDto(row);
    });
  }

  remove(actor: Actor, reportId: string, id: string, expected: ExpectedVersion): Promise<void> {
    return this.db.as(actor, async (tx) => {
      const report = await editable(tx, reportId);
      const key = { reportId, revision: report.revision, id };
      assertVersion(expected, (await tx.findOneByOrFail(ReportEntryEntity, key)).version);
      await tx.delete(ReportEntryEntity, key);
      await this.record(tx, actor, report, 'report:entry-remove', id);
    });
  }

  private async assertStorable(tx: EntityManager, report: ReportEntity, entry: Entry): Promise<void> {
    const entries = (await entriesOf(tx, report.id, report.revision)).map(toEntry);
    const { context } = foundOr404(
      await this.surroundings.forWriting(tx, report, { ...report, entries }, [entry.placeCode]),
    );
    assertEntries([{ entry, under: '#' }], context);
  }

  private async record(
    tx: EntityManager,
    actor: Actor,
    report: ReportEntity,
    deed: string,
    entryId: string,
  ): Promise<void> {
    await touch(tx, actor, report);
    await recordAudit(tx, actor, {
      deed,
      on: report.id,
      countryCode: report.countryCode,
      change: { entryId },
    });
  }
}

async function editable(tx: EntityManager, reportId: string): Promise<ReportEntity> {
  const report = await lockReport(tx, reportId);
  assertEditable(report);
  return report;
}
