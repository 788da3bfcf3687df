import { useSyncExternalStore } from 'react';
import { useMe } from '../../api/session';
import { useMay } from '../../providers/useMay';
import type { ReportSummary } from '../report-types';
import { type Mark, type Marks, marksOf } from './marks';

const NONE: readonly Mark[] = [];
const none = () => NONE;
const nothing = () => () => undefined;

/** What I marked in a report, and what I may do about it; null where it is not mine to return. */
export function useMarks(report: ReportSummary): (Marks & { readonly list: readonly Mark[] }) | null {
  const me = useMe();
  const mayReturn = useMay('report:verify') && report.status === 'submitted';
  const marks = me && mayReturn ? marksOf(me.id, report) : null;
  const list = useSyncExternalStore(marks?.subscribe ?? nothing, marks?.all ?? none);
  return marks && { ...marks, list };
}
