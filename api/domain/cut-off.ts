import { isClosed } from './period.js';
import type { Unbegun, WorkReport } from './work-list.js';

/** A report, as far as closing its period asks. */
export type UnsettledReport = Pick<
  WorkReport,
  'id' | 'operatorId' | 'operatorName' | 'period' | 'status' | 'dueOn' | 'cameIn'
>;

/** What closing a period would leave out, and what it would not. */
export interface CutOff {
  /** begun and never handed in: nothing more is entered or handed in, and none of it counts */
  readonly drafts: readonly UnsettledReport[];
  /** owed and not begun: they cannot be begun any more */
  readonly notBegun: readonly Unbegun[];
  /** handed in once, and with the operator again: they may still come in */
  readonly withTheOperator: readonly UnsettledReport[];
  /** handed in and not verified: they may still be verified or returned */
  readonly toVerify: readonly UnsettledReport[];
}

/**
 * What closing a period would do to the reports of the periods within it that are not settled.
 * @param period month, quarter or year
 * @source docs/methodology.md#cut-off
 */
export function cutOff(
  period: string,
  reports: readonly UnsettledReport[],
  unbegun: readonly Unbegun[],
): CutOff {
  const within = (one: { readonly period: string }) => isClosed(one.period, [period]);
  const own = reports.filter(within);
  const isDraft = ({ status, cameIn }: UnsettledReport) => status === 'draft' && !cameIn;
  return {
    drafts: own.filter(isDraft),
    notBegun: unbegun.filter(within),
    withTheOperator: own.filter(
      (one) => !isDraft(one) && (one.status === 'draft' || one.status === 'returned'),
    ),
    toVerify: own.filter(({ status }) => status === 'submitted'),
  };
}
