import type { EntityManager } from 'typeorm';
import { keepTally } from '../reports/finding-tally.queries.js';
import type { FindingsService } from '../reports/findings.service.js';
import { ReportEntity } from '../reports/report.entity.js';
import { wholeOf } from '../reports/reports.queries.js';

/** What the rules said of the last year's reports when they were handed in. */
export async function insertTallies(
  tx: EntityManager,
  findings: FindingsService,
  countryCode: string,
  from: string,
): Promise<void> {
  const reports = await tx
    .createQueryBuilder(ReportEntity, 'r')
    .where('r.country_code = :countryCode and r.first_month >= :from and r.first_submitted_at is not null', {
      countryCode,
      from,
    })
    .getMany();
  for (const report of reports) await keepTally(tx, report, await findings.of(tx, await wholeOf(tx, report)));
}
