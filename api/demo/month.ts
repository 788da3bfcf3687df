import type { EntityManager } from 'typeorm';
import { insertRequest } from '../reports/corrections/corrections.queries.js';
import { toEntry, toEntryRow } from '../reports/entry-row.js';
import { ReportEntity } from '../reports/report.entity.js';
import { ReportEntryEntity } from '../reports/report-entry.entity.js';
import { copyRevision, entriesOf } from '../reports/reports.queries.js';
import { keepOpening } from '../reports/revisions/revisions.queries.js';
import { DEMO_CLOCK } from './countries.js';
import type { Cast } from './filler.js';
import { Random } from './random.js';

const CLOSED = ['2024', '2025', '2026-Q1'];
const WRONG_SESSIONS = 'Two sessions were entered twice: the attendance sheets show it.';
const OVER_COUNTED = 'One woman too many in the first entry: the sheet was read wrongly.';

/** What a month's end leaves in Veldania: closed periods, a correction that is asked for, one under way. */
export async function insertMonthEnd(tx: EntityManager, { country, monitor }: Cast): Promise<void> {
  if (country.code !== 'XVE') return;
  const random = new Random(country.seed + 1);
  const at = new Date(DEMO_CLOCK);
  for (const period of CLOSED)
    await tx.query(
      'insert into closed_period (id, country_code, period, closed_at, closed_by) values ($1, $2, $3, $4, $5)',
      [random.uuid(), country.code, period, at, monitor],
    );
  const [asked, corrected] = [
    await oneOf(tx, country.code, '2026-06'),
    await oneOf(tx, country.code, '2026-07'),
  ];
  if (asked)
    await insertRequest(tx, asked, { id: random.uuid(), reason: WRONG_SESSIONS, at, by: random.uuid() });
  if (corrected) await correct(tx, corrected, monitor, at);
}

/** A verified report of the month, the same one every time. */
function oneOf(tx: EntityManager, countryCode: string, period: string): Promise<ReportEntity | null> {
  return tx.findOne(ReportEntity, {
    where: { countryCode, period, status: 'verified' },
    order: { operatorId: 'ASC' },
  });
}

/** A correction under way: one woman fewer in the first entry. */
async function correct(tx: EntityManager, report: ReportEntity, monitor: string, at: Date): Promise<void> {
  await copyRevision(tx, report.id, report.revision);
  report.revision += 1;
  report.revisionReason = OVER_COUNTED;
  report.status = 'draft';
  report.editors = [monitor];
  report.submittedBy = null;
  await keepOpening(tx, report, monitor, at);
  await tx.save(report);
  const [row] = await entriesOf(tx, report.id, report.revision);
  if (!row) return;
  const entry = toEntry(row);
  const over = entry.counts.findIndex(({ sex, value }) => sex === 'F' && value > 0);
  const counts = entry.counts.map((count, index) =>
    index === over ? { ...count, value: count.value - 1 } : count,
  );
  const written = { position: row.position, version: row.version + 1 };
  await tx.save(ReportEntryEntity, toEntryRow({ ...entry, counts }, report, report.revision, written));
}
