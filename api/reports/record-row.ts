import { randomUUID } from 'node:crypto';
import type { Entry, ReportRecord } from '../domain/report.js';
import type { RecordDto } from './report.dto.js';
import type { ReportRecordEntity } from './report-record.entity.js';

/** What was sent, with an id: the client's, or a new one. */
export function withId<T extends { id?: unknown }>(sent: T): Sent<T> {
  return { ...sent, id: typeof sent.id === 'string' ? sent.id : randomUUID() } as unknown as Sent<T>;
}

/** A body of a sub-record has no shape yet when it arrives: the rules V01, V02 and V07 check it. */
type Sent<T> = T extends { activity: unknown } ? Entry : ReportRecord;

export function toRecordDto(row: ReportRecordEntity): RecordDto {
  return { ...row.content, id: row.id, kind: row.kind, version: row.version };
}
