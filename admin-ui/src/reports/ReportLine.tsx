import { Link } from 'react-router-dom';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import type { ReportSummary } from './report-types';

/** Whose report, of when, and whether it is in: “Steppe Network · September 2026 · revision 2 · due 10 Oct · in on 8 Oct”. */
export function ReportLine({ report, named = true }: { report: ReportSummary; named?: boolean }) {
  const t = useText();
  const { period, date } = useFormats();
  const { revision, firstSubmittedAt, submittedAt, dueOn } = report;
  const times = [t('reports.dueOn', { date: date(dueOn) })];
  if (firstSubmittedAt) times.push(t('reports.inOn', { date: date(firstSubmittedAt) }));
  if (submittedAt && submittedAt !== firstSubmittedAt)
    times.push(t('reports.inAgainOn', { date: date(submittedAt) }));
  const rest = [...(revision > 1 ? [t('reports.revision', { revision })] : []), ...times].join(' · ');
  if (!named) return <>{rest}</>;
  return (
    <>
      <Link to={`/reports/${report.id}`}>
        {report.operatorName} · {period(report.period)}
      </Link>{' '}
      · {rest}
    </>
  );
}
