import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Db } from '../../access/db.js';
import type { Actor } from '../../access/policy.js';
import { Clock } from '../../clock.js';
import { type ListQueryDto, listSql } from '../../http/list-query.js';
import type { Page } from '../../http/page.js';
import { readPage } from '../../http/read-page.js';
import { foundOr404 } from '../../reports/writing.js';
import { fileKind } from '../tables/read-file.js';
import type { ImportBatchDto, ImportRowDto, ImportSummaryDto } from './import.dto.js';
import { ImportBatchEntity } from './import-batch.entity.js';
import { ImportFiles } from './import-files.js';
import { ImportRun } from './import-run.js';
import type { ImportUpload } from './import-upload.js';
import { importingFor } from './importing-for.js';
import { BATCHES, BATCHES_ALLOWED, findBatch, ROWS_ALLOWED, rowsOf, verdictsOf } from './imports.queries.js';

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
    const batch = await this.open(actor, upload, kind);
    const run = this.runs.run(actor, batch, upload);
    if (/\brespond-async\b/.test(prefer ?? '')) void run.catch(() => undefined);
    else await run;
    return this.find(actor, batch.id);
  }

  private async open(actor: Actor, upload: ImportUpload, kind: ImportBatchEntity['kind']) {
    const { options, bytes, name } = upload;
    const id = options.id ?? randomUUID();
    const { countryCode, operatorIds } = await importingFor(this.db, actor, options.country);
    const batch = {
      id,
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
    await this.files.sweep();
    await this.db.as(actor, async (tx) => {
      await tx.insert(ImportBatchEntity, batch);
      await this.files.write(id, bytes);
    });
    return batch;
  }

  private async whole(tx: EntityManager, id: string): Promise<ImportBatchDto> {
    const summary = foundOr404(await findBatch(tx, id));
    const verdicts = await verdictsOf(tx, id, MOST_VERDICTS);
    return { ...summary, verdicts, fileKept: await this.files.has(id) };
  }
}
