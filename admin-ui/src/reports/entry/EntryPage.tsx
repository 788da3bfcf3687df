import { useMemo } from 'react';
import { useParams } from 'react-router-dom';
import { isEditable } from '../../../../api/domain/report-workflow.js';
import { contextOf } from '../../../../api/domain/validation/context.js';
import { useMe } from '../../api/session';
import { Loading } from '../../design/Loading';
import { Notice } from '../../design/Notice';
import { ProblemNotice } from '../../design/ProblemNotice';
import { Restricted } from '../../layout/Restricted';
import { useMay } from '../../providers/useMay';
import { activityOf } from '../activities';
import { NoReport } from '../NoReport';
import { UnreadNotice } from '../outbox/UnreadNotice';
import { useOutbox, useReadAgain } from '../outbox/useUnsent';
import type { Report } from '../report-types';
import { useBarred } from '../useBarred';
import { useAreLabelsSettled } from '../useCodeLabels';
import { useReport, useSettings, useSurroundings } from '../useReport';
import { EntryEditor } from './EntryEditor';

/** One entry of a report: what it is about, and its grid. An id that the report does not have begins a new entry. */
export default function EntryPage() {
  const { reportId = '', entryId = '' } = useParams();
  const { data: report, error, refetch } = useReport(reportId);
  return (
    <Restricted to="report:read">
      {report ? (
        <WithRules key={entryId} report={report} entryId={entryId} />
      ) : (
        <NoReport error={error} onRetry={() => refetch()} />
      )}
    </Restricted>
  );
}

/** Waits for what the rules are told of the country. */
function WithRules({ report, entryId }: { report: Report; entryId: string }) {
  const may = useMay('report:enter');
  const barred = useBarred(report);
  const today = useMe()?.today ?? '';
  const { data: settings, error } = useSettings(report.countryCode);
  const { data: surroundings, isPending: coming } = useSurroundings(report.id);
  const { period, status, revision, revisionReason, entries } = report;
  const context = useMemo(
    () =>
      settings &&
      contextOf({
        today,
        settings,
        closedPeriods: settings.closedPeriods,
        report: { period, status, revision, revisionReason, entries },
        activity: activityOf,
        ...surroundings,
      }),
    [today, settings, period, status, revision, revisionReason, entries, surroundings],
  );
  const past = surroundings ? 'here' : coming ? 'coming' : 'missing';
  const outbox = useOutbox();
  const isUnread = useReadAgain() !== null;
  const labelled = useAreLabelsSettled();
  if (isUnread) return <UnreadNotice />;
  if (!context || !outbox || !labelled) return error ? <ProblemNotice error={error} /> : <Loading />;
  return (
    <>
      {barred.map((why) => (
        <Notice key={why} tone="warn">
          {why}
        </Notice>
      ))}
      <EntryEditor
        report={report}
        entryId={entryId}
        context={context}
        editable={may && isEditable(status) && barred.length === 0}
        outbox={outbox}
        past={past}
      />
    </>
  );
}
