import type { EntityManager } from 'typeorm';
import { countedIn, type HandOver, isCountedOnce, taskKey } from '../domain/hand-over.js';
import type { Entry } from '../domain/report.js';

type Basis = 'verified' | 'latest';

/** An entry that hands over a task, at one basis. */
interface Kept extends HandOver {
  readonly basis: Basis;
  readonly entryId: string;
  readonly countedIn: string;
}

/** True of the entries `e` that count at a basis: of a task handed over in two reports, those of the one that counts. */
export const countsOnce = (basis: string) => `not exists (select from task_handover h where h.basis = ${basis}
  and h.report_id = e.report_id and h.entry_id = e.id and h.counted_in <> h.report_id)`;

/**
 * Settles anew, after a deed on a report, which reports count the people of the tasks that it hands over or did before.
 * @returns the periods of the reports that count otherwise than before; the report's own only if it is among them
 */
export async function settleHandOvers(
  tx: EntityManager,
  countryCode: string,
  reportId: string,
): Promise<string[]> {
  const held = await handOversOf(tx, reportId);
  const before = await tx.query('select task from task_handover where report_id = $1', [reportId]);
  if (held.length + before.length === 0) return [];
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('hand-overs:' || $1, 0))`, [countryCode]);
  await tx.query('delete from task_handover where report_id = $1', [reportId]);
  await tx.query(KEEP, [countryCode, JSON.stringify(held)]);
  const tasks = [...held, ...before].map(({ task }: { task: string }) => task);
  const alike: Kept[] = await tx.query(ALIKE, [countryCode, tasks]);
  const changed = (['verified', 'latest'] as const).flatMap((basis) =>
    changedOf(alike.filter((one) => one.basis === basis)),
  );
  await tx.query(COUNT_IN, [JSON.stringify(changed)]);
  return [...new Set(changed.map(({ period }) => period))];
}

/** Those that count otherwise than it was kept, with the report that counts. */
function changedOf(handOvers: readonly Kept[]): Kept[] {
  const settled = countedIn(handOvers);
  return handOvers.flatMap((one, nth) =>
    settled[nth] === one.countedIn ? [] : [{ ...one, countedIn: settled[nth] ?? one.reportId }],
  );
}

/** What a report hands over at each basis on which it counts. */
async function handOversOf(tx: EntityManager, reportId: string): Promise<Kept[]> {
  const rows: (Kept & Pick<Entry, 'activity' | 'stage'> & { taskRef: string; task: never })[] =
    await tx.query(HELD, [reportId]);
  return rows
    .filter((row) => isCountedOnce(row))
    .map(({ activity: _, stage: __, taskRef, ...row }) => ({ ...row, task: taskKey(taskRef) }));
}

const CAME_IN = (column: string) =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "firstSubmittedAt"`;

const HELD = `
  select b.basis, r.id as "reportId", e.id as "entryId", r.period, ${CAME_IN('r.first_submitted_at')},
         e.beneficiary_type as "beneficiaryType", e.activity, e.stage, e.task_ref as "taskRef", r.id as "countedIn"
    from report r
    cross join lateral (values ('verified', r.verified_revision), ('latest', r.latest_revision)) b (basis, revision)
    join report_entry e on e.report_id = r.id and e.revision = b.revision
   where r.id = $1 and e.task_ref is not null`;

const KEEP = `
  insert into task_handover (basis, report_id, entry_id, country_code, period, first_submitted_at, beneficiary_type, task, counted_in)
  select basis, "reportId", "entryId", $1, period, "firstSubmittedAt", "beneficiaryType", task, "countedIn"
    from jsonb_to_recordset($2::jsonb) as one (basis text, "reportId" uuid, "entryId" uuid, period text,
      "firstSubmittedAt" timestamptz, "beneficiaryType" text, task text, "countedIn" uuid)`;

const ALIKE = `
  select basis, report_id as "reportId", entry_id as "entryId", period, ${CAME_IN('first_submitted_at')},
         beneficiary_type as "beneficiaryType", task, counted_in as "countedIn"
    from task_handover where country_code = $1 and task = any ($2)`;

const COUNT_IN = `
  update task_handover t set counted_in = one."countedIn"
    from jsonb_to_recordset($1::jsonb) as one (basis text, "reportId" uuid, "entryId" uuid, "countedIn" uuid)
   where (t.basis, t.report_id, t.entry_id) = (one.basis, one."reportId", one."entryId")`;
