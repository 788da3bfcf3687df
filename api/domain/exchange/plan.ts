import type { Known } from './known.js';
import { planRow, type ReportInWork, reportInWork } from './plan-row.js';
import type { ImportPlan, PlannedReport, PlannedRow, StoredReports } from './planned.js';
import type { ReadRow } from './row-source.js';

/**
 * What an import would do, row by row and report by report. A row that is there twice counts once; a row that says what
 * is stored writes nothing; so the same file twice makes no write the second time.
 * @source docs/methodology.md#exchange
 */
export function planImport(rows: Iterable<ReadRow>, known: Known, stored: StoredReports): ImportPlan {
  const inWork = new Map<string, ReportInWork>();
  const covered = new Map<string, Set<string>>();
  const planned: PlannedRow[] = [];
  const counts = { new: 0, changed: 0, unchanged: 0, refused: 0 };
  for (const row of rows) {
    const { operatorId, period } = row.report;
    const key = `${operatorId} ${period}`;
    const report = inWork.get(key) ?? reportInWork(row, known, stored, covered);
    inWork.set(key, report);
    const one = planRow(row, report, known);
    counts[one.verdict] += 1;
    planned.push(one);
  }
  const reports = [...inWork.values()].filter(({ isTouched }) => isTouched).map(toPlanned);
  return { rows: planned, reports, counts };
}

function toPlanned({
  operatorId,
  operatorName,
  period,
  stored,
  nil,
  partial,
  writes,
  records,
}: ReportInWork): PlannedReport {
  return { operatorId: operatorId ?? '', operatorName, period, stored, nil, partial, writes, records };
}
