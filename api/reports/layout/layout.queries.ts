import type { EntityManager } from 'typeorm';
import type { Ended } from '../../domain/validation/layout.js';
import type { ReportEntity } from '../report.entity.js';

/** The operator's last report before this one that holds any entry; its current revision, whatever its state. */
export async function reportBefore(
  tx: EntityManager,
  { operatorId, id, firstMonth }: ReportEntity,
): Promise<{ id: string; period: string; revision: number } | undefined> {
  const [found] = await tx.query(
    `select r.id, r.period, r.revision from report r
      where r.operator_id = $1 and r.id <> $2 and r.last_month < $3
        and exists (select from report_entry e where e.report_id = r.id and e.revision = r.revision)
      order by r.last_month desc, r.first_month desc limit 1`,
    [operatorId, id, firstMonth],
  );
  return found;
}

/** Projects whose every duty of the operator ended, and operators of the country that closed, before the report's period. */
export async function endedBefore(
  tx: EntityManager,
  { operatorId, countryCode, firstMonth }: ReportEntity,
): Promise<Ended> {
  const [ended] = await tx.query(
    `select array(select project_code from duty where operator_id = $1 and project_code is not null
                   group by project_code having max(coalesce(to_month, '9999-12')) < $3) as projects,
            array(select name from operator where country_code = $2 and to_char(closed_on, 'YYYY-MM') < $3) as partners`,
    [operatorId, countryCode, firstMonth],
  );
  return ended;
}
