import { randomUUID } from 'node:crypto';
import { HttpException } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/policy.js';
import { DomainError, type Fault, ruleBroken } from '../domain/domain-error.js';
import { entryShapeFaults, reportShapeFaults } from '../domain/entry-shape.js';
import { recordShapeFaults } from '../domain/record-shape.js';
import type { Entry, ReportRecord } from '../domain/report.js';
import { isEditable } from '../domain/report-workflow.js';
import type { ValidationContext } from '../domain/validation/context.js';
import { entryFaults, recordFaults } from '../domain/validation/validate.js';
import type { WriteEntryDto } from './entry.dto.js';
import type { CreateReportDto } from './report.dto.js';
import type { ReportEntity } from './report.entity.js';

/** @throws DomainError `report-not-editable` unless it is a draft or was returned; with V25 where a correction would open it */
export function assertEditable({ status }: ReportEntity): void {
  if (isEditable(status)) return;
  if (status === 'submitted')
    throw new DomainError(
      'report-not-editable',
      'A report that is submitted cannot be changed: have it returned.',
    );
  const detail = `A report that is ${status} cannot be changed: ask for a correction first.`;
  throw new DomainError('report-not-editable', detail, [{ pointer: '#/status', code: 'V25', detail }]);
}

/**
 * What was sent as an entry, once it has the shape of one.
 * @throws DomainError `rule-broken` with a pointer for each field that is missing, unknown or of the wrong type
 */
export function asEntry(body: object): WriteEntryDto {
  refuse(entryShapeFaults(body));
  return body as WriteEntryDto;
}

/** As `asEntry`, for a whole report. */
export function asReport(body: object): CreateReportDto {
  refuse(reportShapeFaults(body));
  return body as CreateReportDto;
}

/**
 * Refuses entries that break a rule at the write; nothing is stored then.
 * @param under where the entries stand in what was sent: `#` for a single one, `#/entries/2` in a list
 * @throws DomainError `rule-broken` with a pointer and a rule for each fault
 */
export function assertEntries(
  entries: readonly { entry: Entry; under: string }[],
  context: ValidationContext,
): void {
  refuse(entries.flatMap(({ entry, under }) => within(under, entryFaults(entry, context))));
}

/**
 * Sub-records as they were sent, each with an id: the client's, or a new one.
 * @param under where each stands in what was sent
 * @throws DomainError `rule-broken` for what is no sub-record at all
 */
export function toRecords(bodies: readonly unknown[], under: (index: number) => string): ReportRecord[] {
  const sent = bodies.map((body) => ({ id: randomUUID(), ...(body as object) }));
  refuse(
    sent.flatMap((body, index) => within(under(index), [...idFaults(body), ...recordShapeFaults(body)])),
  );
  return sent as unknown as ReportRecord[];
}

function idFaults({ id }: { readonly id: unknown }): Fault[] {
  return isUUID(id) ? [] : [{ pointer: '#/id', code: 'V01', detail: 'must be a UUID' }];
}

/** As `assertEntries`, for sub-records. */
export function assertRecords(
  records: readonly { record: ReportRecord; under: string }[],
  context: ValidationContext,
): void {
  refuse(records.flatMap(({ record, under }) => within(under, recordFaults(record, context))));
}

/** @throws DomainError `rule-broken` when there is any fault */
export function refuse(faults: readonly Fault[]): void {
  if (faults.length > 0) throw ruleBroken('rule-broken', faults[0]?.detail ?? '', faults);
}

/** Puts the faults of one entry or record at its place in what was sent. */
function within(under: string, faults: readonly Fault[]): Fault[] {
  return faults.map((fault) => ({ ...fault, pointer: fault.pointer.replace('#', under) }));
}

/** Notes who edited the revision, and that the report has changed. Callers hold its lock. */
export async function touch(tx: EntityManager, actor: Actor, report: ReportEntity): Promise<void> {
  await tx.query(
    `update report set version = version + 1,
       editors = case when $2 = any (editors) then editors else editors || $2::uuid end where id = $1`,
    [report.id, actor.userId],
  );
}

/** The record at this id, or 404: it is absent, or another country's. */
export function foundOr404<T>(found: T | undefined | null): T {
  if (found === undefined || found === null) throw new HttpException('There is no such record here.', 404);
  return found;
}
