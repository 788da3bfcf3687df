import type { ReportAround } from '../context.js';
import { type Breach, breach } from '../finding.js';

/** V25: a revision says why; a locked report changes only after a correction request has opened it. */
export function reasonedRevision(report: ReportAround): Breach[] {
  return [
    ...(report.revision > 1 && !report.revisionReason?.trim()
      ? [breach('E', 'V25.no-reason', 'revisionReason')]
      : []),
    ...(report.status === 'locked' ? [breach('E', 'V25.locked', 'status')] : []),
  ];
}
