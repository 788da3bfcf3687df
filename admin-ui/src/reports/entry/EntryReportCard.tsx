import Button from '@mui/material/Button';
import { memo } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { Card } from '../../design/Card';
import { useFormats } from '../../design/useFormats';
import { useText } from '../../i18n/useText';
import { useMay } from '../../providers/useMay';
import type { Report } from '../report-types';
import { StatusChip } from '../StatusChip';
import { useFindings } from '../useReport';
import styles from './EntryEditor.module.css';

interface EntryReportCardProps {
  report: Report;
  entryId: string;
  save: () => Promise<void>;
}

/** Where this entry stands in its report, and the way back to it. */
export const EntryReportCard = memo(function EntryReportCard({
  report,
  entryId,
  save,
}: EntryReportCardProps) {
  const t = useText();
  const { number } = useFormats();
  const navigate = useNavigate();
  const maySubmit = useMay('report:submit');
  const isClosed = report.status === 'verified' || report.status === 'locked';
  const { data: findings = [] } = useFindings(report.id);
  const at = report.entries.findIndex(({ id }) => id === entryId);
  const errors = findings.filter(({ severity }) => severity === 'E').length;
  const owed = findings.filter(({ severity, comment }) => severity === 'W' && !comment).length;
  const parts = [
    ...(at < 0 ? [] : [t('saddd.entryOf', { number: number(at + 1), total: number(report.entries.length) })]),
    ...(errors > 0 ? [t('reports.blockedErrors', { count: number(errors) })] : []),
    ...(owed > 0 ? [t('reports.owedComments', { count: number(owed) })] : []),
  ];
  const back = async () => {
    await save();
    void navigate(`/reports/${report.id}`);
  };
  return (
    <Card title={t('saddd.reportCard')} aside={<StatusChip status={report.status} />}>
      <p className={styles.quiet}>{parts.join(' · ')}</p>
      <p className={styles.tools}>
        <Button onClick={() => void back()}>{t('saddd.back')}</Button>
        {isClosed && maySubmit && <Link to={`/reports/${report.id}?ask=correction`}>{t('month.ask')}</Link>}
      </p>
    </Card>
  );
});
