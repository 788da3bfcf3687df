import { Link, useParams } from 'react-router-dom';
import { isEditable } from '../../../api/domain/report-workflow.js';
import { Notice } from '../design/Notice';
import { Page } from '../design/Page';
import { ProblemNotice } from '../design/ProblemNotice';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import { Restricted } from '../layout/Restricted';
import { useMay } from '../providers/useMay';
import { ReportChecks } from './checks/ReportChecks';
import { EntriesCard } from './EntriesCard';
import { HistoryCard, SinceVerification } from './HistoryCard';
import { NoReport } from './NoReport';
import { UnsentCard } from './outbox/UnsentCard';
import { RemoveReport } from './RemoveReport';
import styles from './Report.module.css';
import { ReportLine } from './ReportLine';
import { ReportSwitches } from './ReportSwitches';
import { ReturnItems } from './ReturnItems';
import { RecordsCard } from './records/RecordsCard';
import type { Report } from './report-types';
import { MoveCard } from './review/MoveCard';
import { RequestCard } from './review/RequestCard';
import { StatusChip } from './StatusChip';
import { useBarred } from './useBarred';
import { useFindings, usePlaces, useReport } from './useReport';

/** One report: its entries and records, what the rules say, and its next step. */
export default function ReportPage() {
  const { id = '' } = useParams();
  const { data: report, error, refetch } = useReport(id);
  return (
    <Restricted to="report:read">
      {report ? <Whole report={report} /> : <NoReport error={error} onRetry={() => refetch()} />}
    </Restricted>
  );
}

function Whole({ report }: { report: Report }) {
  const t = useText();
  const { period } = useFormats();
  const barred = useBarred(report);
  const mayEnter = useMay('report:enter');
  const editable = mayEnter && isEditable(report.status) && barred.length === 0;
  const { data: findings = [], error } = useFindings(report.id);
  const codes = [...report.entries, ...report.records].flatMap(({ placeCode }) =>
    typeof placeCode === 'string' ? [placeCode] : [],
  );
  const places = usePlaces(report.countryCode, codes);
  return (
    <Page
      title={`${report.operatorName}, ${period(report.period)}`}
      above={<Link to="/reports">{t('reports.title')}</Link>}
      subtitle={<ReportLine report={report} named={false} />}
      actions={<StatusChip status={report.status} />}
    >
      <ReportNotes report={report} barred={barred} />
      <ReturnItems report={report} />
      <SinceVerification report={report} />
      <div className={styles.columns}>
        <div className={styles.main}>
          <EntriesCard report={report} findings={findings} places={places} editable={editable} />
          {(!report.nil || report.records.length > 0) && (
            <RecordsCard report={report} places={places} editable={editable} />
          )}
        </div>
        <div className={styles.side}>
          <UnsentCard reportId={report.id} />
          {barred.length === 0 && <MoveCard report={report} findings={findings} />}
          <RequestCard report={report} />
          <ProblemNotice error={error} />
          <ReportChecks report={report} findings={findings} places={places} editable={editable} />
          {editable && <ReportSwitches report={report} />}
          <HistoryCard report={report} />
          {mayEnter && <RemoveReport report={report} />}
        </div>
      </div>
    </Page>
  );
}

/** Why it came back, why it is revised, what is missing. */
function ReportNotes({ report, barred }: { report: Report; barred: readonly string[] }) {
  const t = useText();
  const { status, returnReason, revisionReason, revision, partial, nil } = report;
  return (
    <div className={styles.notes}>
      {barred.map((why) => (
        <Notice key={why} tone="warn">
          {why}
        </Notice>
      ))}
      {status === 'returned' && returnReason && (
        <Notice tone="warn">{t('reports.returnedBecause', { reason: returnReason })}</Notice>
      )}
      {revisionReason && <Notice>{t('reports.revisedBecause', { revision, reason: revisionReason })}</Notice>}
      {nil && <Notice>{t('reports.nilReport')}</Notice>}
      {partial && (
        <Notice>
          {t('reports.partialText')}: {partial}
        </Notice>
      )}
    </div>
  );
}
