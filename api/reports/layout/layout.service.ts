import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Db } from '../../access/db.js';
import { once } from '../../access/idempotency.js';
import type { Actor } from '../../access/policy.js';
import { recordAudit } from '../../audit/record-audit.js';
import type { Entry } from '../../domain/report.js';
import type { EntryDraft, ValidationContext } from '../../domain/validation/context.js';
import { copiedLayout } from '../../domain/validation/layout.js';
import { aroundFaults } from '../../domain/validation/validate.js';
import { insertEntries, nextPosition } from '../entries.queries.js';
import { toEntry, toEntryDto } from '../entry-row.js';
import type { ReportEntity } from '../report.entity.js';
import { entriesOf, lockReport } from '../reports.queries.js';
import { Surroundings } from '../surroundings.js';
import { assertEditable, foundOr404, refuse, touch } from '../writing.js';
import type { CopiedLayoutDto } from './layout.dto.js';
import { endedBefore, reportBefore } from './layout.queries.js';

/** The work that an operator reported last is opened in a new report, so that only figures remain to be typed. */
@Injectable()
export class LayoutService {
  constructor(
    private readonly db: Db,
    private readonly surroundings: Surroundings,
  ) {}

  /** @throws DomainError `report-not-editable`, `rule-broken` where nothing may be written: its period is closed */
  copy(actor: Actor, reportId: string): Promise<CopiedLayoutDto> {
    return this.db.as(actor, (tx) =>
      once(tx, actor, `POST /reports/${reportId}/layout`, async () => {
        const report = await lockReport(tx, reportId);
        assertEditable(report);
        const last = await reportBefore(tx, report);
        if (!last) return { period: null, entries: [], left: [] };
        const earlier = (await entriesOf(tx, last.id, last.revision)).map(toEntry);
        const context = await this.contextOf(tx, report, earlier);
        refuse(aroundFaults(context));
        const ended = await this.db.inCountry(tx, report.countryCode, () => endedBefore(tx, report));
        const { entries, left } = copiedLayout(earlier, context, ended);
        const rows = await insertEntries(tx, report, entries.map(added), await nextPosition(tx, report));
        if (rows.length > 0) await touch(tx, actor, report);
        await recordAudit(tx, actor, {
          deed: 'report:layout-copy',
          on: report.id,
          countryCode: report.countryCode,
          change: { from: last.id, entryIds: rows.map(({ id }) => id) },
        });
        return { period: last.period, entries: rows.map(toEntryDto), left: left.map(toLeftOut) };
      }),
    );
  }

  private async contextOf(
    tx: EntityManager,
    report: ReportEntity,
    earlier: readonly Entry[],
  ): Promise<ValidationContext> {
    const entries = (await entriesOf(tx, report.id, report.revision)).map(toEntry);
    const places = earlier.map(({ placeCode }) => placeCode);
    const around = { ...report, entries };
    return foundOr404(await this.surroundings.forWriting(tx, report, around, places)).context;
  }
}

const added = (entry: EntryDraft): Entry => ({ ...entry, id: randomUUID() });

function toLeftOut({
  entry,
  why,
}: ReturnType<typeof copiedLayout>['left'][number]): CopiedLayoutDto['left'][number] {
  const { activity, placeCode, projectCode = null, implementingPartner = null } = entry;
  return { activity, placeCode, projectCode, implementingPartner, why };
}
