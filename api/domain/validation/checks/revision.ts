import type { ReportAround } from '../context.js';
import { type Breach, breach } from '../finding.js';

/** V25: a revision says why. */
export function reasonedRevision(report: ReportAround): Breach[] {
  const unreasoned = report.revision > 1 && !report.revisionReason?.trim();
  return unreasoned ? [breach('E', 'V25.no-reason', 'revisionReason')] : [];
}

/** V25 at the write: a locked report changes only after a correction request has opened it. */
export function notLocked(report: ReportAround): Breach[] {
  return report.status === 'locked' ? [breach('E', 'V25.locked', 'status')] : [];
}
