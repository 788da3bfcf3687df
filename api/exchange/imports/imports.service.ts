import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Db } from '../../access/db.js';
import { once } from '../../access/idempotency.js';
import type { Actor } from '../../access/policy.js';
import { Clock } from '../../clock.js';
import { GIVEN_UP_AFTER, waitingFiles } from '../../domain/exchange/waiting-files.js';
import { type ListQueryDto, listSql } from '../../http/list-query.js';
import type { Page } from '../../http/page.js';
import { readPage } from '../../http/read-page.js';
import { foundOr404 } from '../../reports/writing.js';
import { fileKind } from '../tables/read-file.js';
import { assertFormat } from './assert-format.js';
import type { ImportBatchDto, ImportRowDto, ImportSummaryDto, WaitingFilesQueryDto } from './import.dto.js';
import { ImportBatchEntity } from './import-batch.entity.js';
import { ImportFiles } from './import-files.js';
import { ImportRun } from './import-run.js';
import type { ImportUpload } from './import-upload.js';
import { importingFor } from './importing-for.js';
import {
  BATCHES,
  BATCHES_ALLOWED,
  findBatch,
  ROWS_ALLOWED,
  rowsOf,
  sentSince,
  verdictsOf,
} from './imports.queries.js';

type OpenedBatch = Pick<
  ImportBatchEntity,
  | 'id'
  | 'countryCode'
  | 'operatorIds'
  | 'byUser'
  | 'at'
  | 'fileName'
  | 'fileBytes'
  | 'sha256'
  | 'kind'
  | 'format'
  | 'mapping'
  | 'dryRun'
  | 'rowsWanted'
  | 'status'
>;

const MOST_VERDICTS = 200;

/** Files in: what came in, what was said of each row, what became of it. */
@Injectable()
export class ImportsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly files: ImportFiles,
    private readonly runs: ImportRun,
  ) {}

  list(actor: Actor, query: ListQueryDto): Promise<Page<ImportSummaryDto>> {
    return this.db.as(actor, (tx) =>
      readPage<ImportSummaryDto>(tx, BATCHES, listSql(query, BATCHES_ALLOWED)),
    );
  }

  /** Files of a country that somebody is to bring in or to put right. */
  waiting(actor: Actor, { country }: WaitingFilesQueryDto): Promise<ImportSummaryDto[]> {
    return this.db.as(actor, async (tx) => {
      const today = this.clock.today();
      const files = await sentSince(tx, country, today, GIVEN_UP_AFTER);
      return waitingFiles(files, today).map(({ byUser: _, ...file }) => file);
    });
  }

  find(actor: Actor, id: string): Promise<ImportBatchDto> {
    return this.db.as(actor, (tx) => this.whole(tx, id));
  }

  rows(actor: Actor, id: string, query: ListQueryDto): Promise<Page<ImportRowDto>> {
    return this.db.as(actor, async (tx) => {
      foundOr404(await findBatch(tx, id));
      return readPage<ImportRowDto>(tx, rowsOf(id), listSql(query, ROWS_ALLOWED));
    });
  }

  /**
   * Takes a file in. It runs to its end before the answer, unless the client would rather not wait.
   * @throws DomainError `import-refused`, `file-refused`, `headings-unknown`, `csv-unreadable`
   */
  async start(actor: Actor, upload: ImportUpload, prefer?: string): Promise<ImportBatchDto> {
    const kind = fileKind(upload.bytes);
    assertFormat(kind, upload.options);
    const batch = await this.toBatch(actor, upload, kind);
    const { id } = await this.open(actor, batch, upload.bytes);
    if (id !== batch.id) return this.find(actor, id); // it was sent before
    const run = this.runs.run(actor, batch, upload);
    if (/\brespond-async\b/.test(prefer ?? '')) void run.catch(() => undefined);
    else await run;
    return this.find(actor, id);
  }

  /** Batch and file, both or neither; once per `Idempotency-Key`. @returns the batch, which may be an earlier one */
  private async open(actor: Actor, batch: OpenedBatch, bytes: Buffer): Promise<{ id: string }> {
    await this.files.sweep();
    return this.db.as(actor, (tx) =>
      once(tx, actor, `POST /imports ${batch.sha256}`, async () => {
        await tx.insert(ImportBatchEntity, batch);
        await this.files.write(batch.id, bytes);
        return { id: batch.id };
      }),
    );
  }

  private async toBatch(actor: Actor, upload: ImportUpload, kind: ImportBatchEntity['kind']) {
    const { options, bytes, name } = upload;
    const { countryCode, operatorIds } = await importingFor(this.db, actor, options.country);
    return {
      id: options.id ?? randomUUID(),
      countryCode,
      operatorIds,
      byUser: actor.userId,
      at: this.clock.now(),
      fileName: name,
      fileBytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      kind,
      format: options.format ?? null,
      mapping: options.mapping ?? null,
      dryRun: options.dryRun === 'true',
      rowsWanted: options.rows ?? 'all',
      status: 'running' as const,
    };
  }

  private async whole(tx: EntityManager, id: string): Promise<ImportBatchDto> {
    const summary = foundOr404(await findBatch(tx, id));
    const verdicts = await verdictsOf(tx, id, MOST_VERDICTS);
    return { ...summary, verdicts, fileKept: await this.files.has(id) };
  }
}
