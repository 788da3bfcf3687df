import type { EntityManager } from 'typeorm';
import { tallyOf } from '../domain/quality/broken-rules.js';
import type { Finding } from '../domain/validation/finding.js';
import type { ReportEntity } from './report.entity.js';

type Home = Pick<ReportEntity, 'id' | 'countryCode' | 'operatorId'>;

/** Keeps how often each rule speaks in the report as it is handed in, in place of what was kept before. */
export async function keepTally(
  tx: EntityManager,
  { id, countryCode, operatorId }: Home,
  findings: readonly Finding[],
): Promise<void> {
  await tx.query('delete from finding_tally where report_id = $1', [id]);
  await tx.query(
    `insert into finding_tally (country_code, operator_id, report_id, rule, severity, findings, answered)
     select $1, $2, $3, rule, severity, findings, answered
       from jsonb_to_recordset($4) as t (rule text, severity text, findings int, answered int)`,
    [countryCode, operatorId, id, JSON.stringify(tallyOf(findings))],
  );
}
