import { randomUUID } from 'node:crypto';
import type { Entry } from '../domain/report.js';
import type { WriteEntryDto } from './entry.dto.js';
import type { RecordDto } from './report.dto.js';
import type { ReportRecordEntity } from './report-record.entity.js';

/** An entry as it was sent, with an id: the client's, or a new one. The rules V01 to V09 check the rest. */
export function withId(sent: WriteEntryDto): Entry {
  return { ...sent, id: sent.id ?? randomUUID() };
}

export function toRecordDto(row: ReportRecordEntity): RecordDto {
  return { ...row.content, id: row.id, kind: row.kind, version: row.version };
}
