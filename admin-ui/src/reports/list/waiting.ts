import type { ReportStatus } from '../../../../api/domain/codes.js';
import type { ReportSummary } from '../report-types';

/** States in which somebody has yet to do something. */
export const WAITING: readonly ReportStatus[] = ['returned', 'draft', 'submitted'];

export type WaitingName = 'toVerify' | 'returned' | 'draft' | 'byMe' | 'withOperator' | 'withCentre';

export interface WaitingGroup {
  readonly name: WaitingName;
  readonly reports: readonly ReportSummary[];
}

const ORDER: readonly WaitingName[] = ['toVerify', 'returned', 'draft', 'byMe', 'withOperator', 'withCentre'];

/**
 * Reports by what is to be done with them, empty groups left out.
 * @param verifies whether the one who looks verifies: never what they edited or submitted themselves, and what others
 * are still writing waits for those others
 */
export function waitingGroups(reports: readonly ReportSummary[], verifies: boolean): WaitingGroup[] {
  const nameOf = verifies ? forTheCentre : forTheOperator;
  return ORDER.map((name) => ({ name, reports: reports.filter((report) => nameOf(report) === name) })).filter(
    (group) => group.reports.length > 0,
  );
}

function forTheOperator({ status }: ReportSummary): WaitingName {
  return status === 'returned' || status === 'draft' ? status : 'withCentre';
}

function forTheCentre({ status, editedByMe }: ReportSummary): WaitingName {
  if (status === 'returned' || status === 'draft') return editedByMe ? status : 'withOperator';
  return editedByMe ? 'byMe' : 'toVerify';
}
