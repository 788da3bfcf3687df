import { HttpException, Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Db } from '../../access/db.js';
import type { Actor } from '../../access/policy.js';
import { recordAudit } from '../../audit/record-audit.js';
import { CatalogueService } from '../../catalogue/catalogue.service.js';
import { Clock } from '../../clock.js';
import { DomainError } from '../../domain/domain-error.js';
import { foundOr404 } from '../../reports/writing.js';
import { MappingsService } from '../mappings/mappings.service.js';
import type { FilePlan } from './file-plan.js';
import { ImportBatchEntity } from './import-batch.entity.js';
import { ImportFiles } from './import-files.js';
import type { FileRead } from './import-job.js';
import type { ImportStatus } from './import-state.js';
import type { ImportUpload } from './import-upload.js';
import type { KnownCountry } from './known-country.js';
import { ImportCancelled, RunningImports } from './progress.js';
import { LONGEST_MS, Reader, type ReadingJob } from './reader.js';
import { refusedImport } from './refused-import.js';
import { storeReports, storeRows } from './store.queries.js';
import { closedPeriodsOf, operatorsOf, placesOf, settingsOf, storedFor } from './stored.queries.js';

type Batch = Pick<
  ImportBatchEntity,
  'id' | 'countryCode' | 'operatorIds' | 'dryRun' | 'rowsWanted' | 'kind' | 'format' | 'mapping' | 'sha256'
>;

/** One file from its bytes to its end: read, planned against what is stored, and stored in one transaction, or not at all. */
@Injectable()
export class ImportRun {
  private readonly logger = new Logger(ImportRun.name);

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly catalogue: CatalogueService,
    private readonly mappings: MappingsService,
    private readonly reader: Reader,
    private readonly running: RunningImports,
    private readonly files: ImportFiles,
  ) {}

  /** @throws what keeps the file from being taken; the batch then says so too */
  async run(actor: Actor, batch: Batch, { bytes }: ImportUpload): Promise<void> {
    const signal = this.running.begin(batch.id);
    try {
      const work = (job: ReadingJob) => this.work(actor, batch, bytes, job, signal);
      const outcome = await this.reader.inTurn(signal, work, (rows) => this.running.done(batch.id, rows));
      if (outcome === 'refused') throw refusedImport(batch.id, await this.refusedRows(actor, batch.id));
    } catch (error) {
      await this.fail(actor, batch, error);
      throw error;
    } finally {
      this.running.end(batch.id);
    }
  }

  private async work(
    actor: Actor,
    batch: Batch,
    bytes: Buffer,
    job: ReadingJob,
    signal: AbortSignal,
  ): Promise<ImportStatus> {
    this.running.report(batch.id, { phase: 'reading', done: 0, of: null });
    const { known, mapping, offered } = await this.before(actor, batch);
    const options = { format: batch.format as FileRead['format'] | null, mapping, offered };
    const read = await job.read({
      step: 'read',
      bytes: new Uint8Array(bytes),
      kind: batch.kind,
      options,
      known,
    });
    this.running.report(batch.id, { phase: 'checking', done: 0, of: read.rows });
    return this.db.as(actor, async (tx) => {
      const { id: batchId, countryCode, dryRun } = batch;
      await giveTime(tx);
      await assertRunning(tx, batchId);
      const stored = await storedFor(tx, countryCode, read.reports, !dryRun);
      const plan = await job.plan({
        step: 'plan',
        stored,
        plan: { batchId, countryCode, isWanted: !dryRun, hasCells: batch.kind !== 'json' },
      });
      this.running.report(batchId, { phase: 'storing', done: 0, of: read.rows });
      const status = await this.store(tx, actor, batch, read, plan);
      signal.throwIfAborted(); // cancelled while it was stored: all of it is taken back
      return status;
    });
  }

  /** Batch, rows, reports, entries and the audit record: one transaction, so all of it or nothing. */
  private async store(
    tx: EntityManager,
    actor: Actor,
    batch: Batch,
    read: FileRead,
    plan: FilePlan,
  ): Promise<ImportStatus> {
    const { id, countryCode } = batch;
    const now = this.clock.now();
    const status = statusAfter(batch, plan);
    const { counts } = plan;
    await storeRows(tx, plan.rows);
    if (status === 'done') {
      const source = read.format === 'hxl' || read.format === 'dhis2' ? read.format : batch.kind;
      await storeReports(tx, plan, {
        batchId: id,
        countryCode,
        userId: actor.userId,
        now,
        source,
      });
      const change = {
        sha256: batch.sha256,
        new: counts.new,
        changed: counts.changed,
        reports: plan.reports.length,
      };
      await recordAudit(tx, actor, { deed: 'report:import', on: id, countryCode, change });
    }
    await tx.update(
      ImportBatchEntity,
      { id },
      { status, counts, format: read.format, mapping: read.mapping, finishedAt: now, version: 2 },
    );
    return status;
  }

  private before(actor: Actor, batch: Batch) {
    return this.db.as(actor, async (tx) => {
      const known: KnownCountry = {
        today: this.clock.today(),
        settings: foundOr404(await settingsOf(tx, batch.countryCode)),
        operators: await operatorsOf(tx, batch.countryCode),
        othersHidden: batch.operatorIds !== null,
        places: await placesOf(tx, batch.countryCode),
        closedPeriods: await closedPeriodsOf(tx, batch.countryCode),
        activities: this.catalogue.activities(),
        codeLists: this.catalogue.codeLists(),
      };
      const mapping = await this.mappings.named(tx, batch.countryCode, batch.mapping);
      const offered = mapping ? [] : await this.mappings.offered(tx, batch.countryCode);
      return { known, mapping, offered };
    });
  }

  private refusedRows(actor: Actor, batchId: string) {
    return this.db.as(actor, (tx) =>
      tx.query(
        `select sheet, line, findings from import_row where batch_id = $1 and verdict = 'refused' order by nth limit 200`,
        [batchId],
      ),
    );
  }

  /** What came to nothing says why, and keeps no file, unless its rows were refused: those are given back marked. */
  private async fail(actor: Actor, { id }: Batch, error: unknown): Promise<void> {
    if (error instanceof HttpException && error.getStatus() === 422) return;
    const isCancelled = error instanceof ImportCancelled;
    const [code, detail] = reasonOf(error);
    if (code === 'internal' && !isCancelled) this.logger.error(error instanceof Error ? error.stack : error);
    await this.files.remove(id);
    await this.db
      .as(actor, (tx) =>
        tx.update(
          ImportBatchEntity,
          { id, status: 'running' },
          {
            status: isCancelled ? 'cancelled' : 'failed',
            problem: isCancelled ? null : { code, detail },
            finishedAt: this.clock.now(),
            version: 2,
          },
        ),
      )
      .catch(() => undefined); // the database is away: the batch is shown as failed once it has run too long
  }
}

function reasonOf(error: unknown): [string, string] {
  if (error instanceof DomainError) return [error.code, error.detail];
  return ['internal', 'Something went wrong here.'];
}

function statusAfter({ dryRun, rowsWanted }: Batch, { counts }: FilePlan): ImportStatus {
  if (dryRun) return 'checked';
  return counts.refused > 0 && rowsWanted === 'all' ? 'refused' : 'done';
}

/** The transaction waits while the file is planned, which a large one on a weak machine takes longer over than any other. */
async function giveTime(tx: EntityManager): Promise<void> {
  const longest = LONGEST_MS + 30_000; // the plan's own limit speaks first: a refusal, not a lost connection
  await tx.query(
    `set local idle_in_transaction_session_timeout = ${longest}; set local statement_timeout = ${longest}`,
  );
}

/** @throws ImportCancelled when somebody cancelled it in the meantime, here or in another process */
async function assertRunning(tx: EntityManager, id: string): Promise<void> {
  const [batch] = await tx.query('select status from import_batch where id = $1 for update', [id]);
  if (batch?.status !== 'running') throw new ImportCancelled();
}
