import Button from '@mui/material/Button';
import { Fragment, type ReactNode, useState } from 'react';
import { Card } from '../design/Card';
import { Chip } from '../design/Chip';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import { ChangesTable } from './ChangesTable';
import styles from './History.module.css';
import { type Revision, type Step, useRevisions } from './history-api';
import type { Report } from './report-types';

/** Every revision of the report, newest first, and what changed from the one before. */
export function HistoryCard({ report }: { report: Report }) {
  const t = useText();
  const { data } = useRevisions(report.id);
  if (!data) return null;
  return (
    <Card title={t('month.history')} subtitle={t('month.historyText')}>
      <ol className={styles.revisions} reversed>
        {data.map((revision) => (
          <Line key={revision.revision} report={report} revision={revision} />
        ))}
      </ol>
    </Card>
  );
}

function Line({ report, revision }: { report: Report; revision: Revision }) {
  const t = useText();
  const { date } = useFormats();
  const [open, setOpen] = useState(false);
  const { counts, reason, opened, submitted, returns, verified } = revision;
  const since = revision.revision - 1;
  return (
    <li>
      <span className={styles.head}>
        {t('reports.revision', { revision: revision.revision })}{' '}
        {counts && <Chip tone="ok">{t('month.counts')}</Chip>}
      </span>
      {reason && <p>{reason}</p>}
      {opened && <p className={styles.quiet}>{t('month.opened', { date: date(opened.at) })}</p>}
      {returns.map((one) => (
        <Fragment key={one.returned.at}>
          <StepLine name="submitted" step={one.submitted} />
          <StepLine name="returned" step={one.returned}>
            {one.reason && `: ${one.reason}`}
            {one.asked > 0 && ` (${t('month.askedTimes', { asked: one.asked })})`}
          </StepLine>
        </Fragment>
      ))}
      <StepLine name="submitted" step={submitted} />
      <StepLine name="verified" step={verified} />
      {since > 0 && (
        <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t('month.hideChanges') : t('month.showChanges', { since })}
        </Button>
      )}
      {open && <ChangesTable report={report} revision={revision.revision} since={since} />}
    </li>
  );
}

interface StepLineProps {
  name: 'submitted' | 'returned' | 'verified';
  step: Step | null;
  children?: ReactNode;
}

/** One step: what, when, by whom. */
function StepLine({ name, step, children }: StepLineProps) {
  const t = useText();
  const { date } = useFormats();
  if (!step) return null;
  return (
    <p className={styles.quiet}>
      {t(`month.${name}`, { date: date(step.at), by: step.by ?? t('month.somebody') })}
      {children}
    </p>
  );
}

/** What whoever verifies has to look at again: only what a correction changed. */
export function SinceVerification({ report }: { report: Report }) {
  const t = useText();
  const { changedSinceVerification, verifiedRevision, revision } = report;
  if (!changedSinceVerification || verifiedRevision === null) return null;
  return (
    <div className={styles.since}>
      <Card title={t('month.sinceVerification')} tone="accent">
        <ChangesTable report={report} revision={revision} since={verifiedRevision} />
      </Card>
    </div>
  );
}
