import { Injectable } from '@nestjs/common';
import { Db } from '../../access/db.js';
import type { Actor } from '../../access/policy.js';
import { recordAudit } from '../../audit/record-audit.js';
import { Clock } from '../../clock.js';
import type { ReturnAnswer } from '../../domain/return-item.js';
import { textFaults } from '../../domain/validation/validate.js';
import { entriesOf, lockReport } from '../reports.queries.js';
import { assertEditable, foundOr404, refuse, touch } from '../writing.js';
import { toReturnItems } from './return-items.js';
import type { ReturnItemDto, WriteReturnAnswerDto } from './revision.dto.js';
import { askedLast, keepAnswer, revisionRow } from './revisions.queries.js';

/** What was asked of whoever enters, and is right as it stands. */
@Injectable()
export class AnswersService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `report-not-editable`, `rule-broken` (V23); 404 where nothing was asked at this number */
  answer(
    actor: Actor,
    reportId: string,
    nth: number,
    { note = null }: WriteReturnAnswerDto,
  ): Promise<ReturnItemDto[]> {
    refuse(textFaults({ note }));
    return this.keep(actor, reportId, nth, { note, at: this.clock.now().toISOString() });
  }

  /** Takes the answer back. */
  withdraw(actor: Actor, reportId: string, nth: number): Promise<ReturnItemDto[]> {
    return this.keep(actor, reportId, nth, null);
  }

  private keep(
    actor: Actor,
    reportId: string,
    nth: number,
    answer: ReturnAnswer | null,
  ): Promise<ReturnItemDto[]> {
    return this.db.as(actor, async (tx) => {
      const report = await lockReport(tx, reportId);
      assertEditable(report);
      const { revision, countryCode } = report;
      const items = askedLast(await revisionRow(tx, reportId, revision));
      foundOr404(items[nth]);
      await keepAnswer(tx, report, nth, answer);
      await touch(tx, actor, report);
      const deed = answer ? 'report:answer' : 'report:answer-withdraw';
      await recordAudit(tx, actor, { deed, on: reportId, countryCode, change: { nth } });
      const answered = items.map((item, at) => (at === nth ? { ...item, answer } : item));
      return toReturnItems(answered, await entriesOf(tx, reportId, revision));
    });
  }
}
