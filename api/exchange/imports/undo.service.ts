import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Db } from '../../access/db.js';
import type { Actor } from '../../access/policy.js';
import { recordAudit } from '../../audit/record-audit.js';
import { Clock } from '../../clock.js';
import { DomainError } from '../../domain/domain-error.js';
import type { ImportBatchDto } from './import.dto.js';
import { ImportBatchEntity } from './import-batch.entity.js';
import { ImportFiles } from './import-files.js';
import { ImportsService } from './imports.service.js';
import { RunningImports } from './progress.js';
import { type ChangedSince, changedSince, lockTouched, restore } from './undo.queries.js';

/** Takes an import back: stopped while it runs, undone once it is done. */
@Injectable()
export class UndoService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly imports: ImportsService,
    private readonly running: RunningImports,
    private readonly files: ImportFiles,
  ) {}

  /** @throws DomainError `import-not-undoable`, `import-changed-since` */
  async undo(actor: Actor, id: string): Promise<ImportBatchDto> {
    const before = await this.imports.find(actor, id);
    if (before.status === 'running') this.running.cancel(id);
    await this.db.as(actor, async (tx) => {
      const batch = await tx.findOneOrFail(ImportBatchEntity, {
        where: { id },
        lock: { mode: 'pessimistic_write' },
      });
      if (batch.status === 'running') return this.stop(tx, id);
      if (batch.status === 'cancelled' && before.status === 'running') return;
      assertUndoable(batch);
      await lockTouched(tx, id);
      refuseChanged(await this.db.inCountry(tx, batch.countryCode, () => changedSince(tx, id)));
      await restore(tx, id);
      const undone = { status: 'undone' as const, undoneAt: this.clock.now(), undoneBy: actor.userId };
      await tx.update(ImportBatchEntity, { id }, { ...undone, version: batch.version + 1 });
      await recordAudit(tx, actor, { deed: 'report:import-undo', on: id, countryCode: batch.countryCode });
    });
    await this.files.remove(id);
    return this.imports.find(actor, id);
  }

  private async stop(tx: EntityManager, id: string): Promise<void> {
    await tx.update(
      ImportBatchEntity,
      { id },
      { status: 'cancelled', finishedAt: this.clock.now(), version: 2 },
    );
  }
}

function assertUndoable({ status }: ImportBatchEntity): void {
  if (status === 'done') return;
  throw new DomainError(
    'import-not-undoable',
    `An import that is ${status} changed nothing: there is nothing to undo.`,
  );
}

function refuseChanged(changes: readonly ChangedSince[]): void {
  if (changes.length === 0) return;
  const faults = changes.slice(0, 200).map((one) => ({
    pointer: `#/reports/${one.reportId}${one.entryId ? `/entries/${one.entryId}` : ''}`,
    code: 'changed-since',
    detail: sentenceOf(one),
  }));
  throw new DomainError(
    'import-changed-since',
    'Reports of this import were changed since. Undoing it would lose those changes.',
    faults,
  );
}

function sentenceOf({ operatorName, period, placeCode, placeName, by, at }: ChangedSince): string {
  const place = placeCode ? `, ${[placeName, placeCode].filter(Boolean).join(' ')}` : '';
  const who = by ? ` by ${by}` : '';
  const when = at ? ` on ${at.toISOString().slice(0, 16).replace('T', ' ')} UTC` : '';
  return `${operatorName}, ${period}${place}: changed${who}${when}.`;
}
