import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Db } from '../../access/db.js';
import type { Actor } from '../../access/policy.js';
import type { Snapshot } from '../../access/snapshot.js';
import { recordAudit } from '../../audit/record-audit.js';
import { Clock } from '../../clock.js';
import { Download } from '../../http/download.js';
import { columnsInUse } from './columns.queries.js';
import type { About, ExportContent } from './content.js';
import type { ExportQueryDto, Format } from './export.dto.js';
import { countExported, countryName, type ExportFilter, exportedReports } from './export.queries.js';
import { ExportProgress } from './export-progress.js';
import { filterOf } from './filter.js';
import { assertFits, type Writer, writerOf } from './formats.js';
import { recordRows } from './records.queries.js';
import { watched } from './watched.js';

@Injectable()
export class ExportService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly progress: ExportProgress,
  ) {}

  /**
   * Reports within reach as a file that is made while it is sent. All of it is of one moment, and the audit knows of it
   * before its first byte leaves.
   * @throws DomainError `dialect-not-offered`, `range-reversed`, `country-missing`, `export-too-large`
   */
  async reports(actor: Actor, format: Format, query: ExportQueryDto): Promise<Download> {
    const writer = writerOf(format, query.dialect ?? 'plain');
    const filter = filterOf(actor, query);
    const snapshot = await this.db.snapshot(actor);
    try {
      const about = await this.about(actor, snapshot, filter);
      assertFits(format, rowsOf(about));
      await this.record(actor, 'report:export', about, {
        format,
        dialect: writer.dialect,
        ...filter,
        counts: about.counts,
      });
      return this.download(actor, snapshot, writer, about);
    } catch (error) {
      await snapshot.end(false);
      throw error;
    }
  }

  private download(actor: Actor, snapshot: Snapshot, writer: Writer, about: About): Download {
    const { id, filter } = about;
    const underWay = this.progress.begin(actor, id, rowsOf(about));
    const content: ExportContent = {
      about,
      dialect: writer.dialect,
      columns: () => columnsInUse(snapshot, filter),
      reports: () => exportedReports(snapshot, filter),
      records: (kind) => recordRows(snapshot, filter, kind),
      wrote: underWay.wrote,
    };
    const bytes = watched(writer.write(content), {
      whole: (file) => this.record(actor, 'report:exported', about, file),
      ended: (whole) => {
        underWay.end(whole ? 'done' : 'failed');
        return snapshot.end(whole);
      },
    });
    return new Download(bytes, { name: fileName(about, writer), type: writer.type, rows: rowsOf(about), id });
  }

  private async about(actor: Actor, snapshot: Snapshot, filter: ExportFilter): Promise<About> {
    return {
      id: randomUUID(),
      countryCode: filter.countryCode,
      countryName: await countryName(snapshot, filter.countryCode),
      asOf: this.clock.now().toISOString(),
      by: actor.name,
      filter,
      counts: await countExported(snapshot, filter),
    };
  }

  private record(actor: Actor, deed: string, { id: on, countryCode }: About, change: unknown): Promise<void> {
    return this.db.as(actor, (tx) => recordAudit(tx, actor, { deed, on, countryCode, change }));
  }
}

/** One per entry, and one for each report without. */
const rowsOf = ({ counts }: About): number => counts.entries + counts.empty;

const fileName = ({ countryCode, asOf }: About, { format, dialect }: Writer): string =>
  `reports-${countryCode}-${asOf.slice(0, 10)}${dialect === 'plain' ? '' : `-${dialect}`}.${format}`;
