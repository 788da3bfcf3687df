import { Link } from 'react-router-dom';
import { Chip } from '../../design/Chip';
import { useFormats } from '../../design/useFormats';
import { useText } from '../../i18n/useText';
import { useUnsent } from '../outbox/useUnsent';
import type { ReportSummary } from '../report-types';
import styles from './List.module.css';

/** Reports as lines of a work list: whose, of when, when due, and why it came back. */
export function ReportLines({ reports, today }: { reports: readonly ReportSummary[]; today: string }) {
  const t = useText();
  const { period, date, number } = useFormats();
  const unsent = useUnsent();
  const unsentOf = (id: string) => unsent.filter(({ reportId }) => reportId === id).length;
  return (
    <ul className={styles.lines}>
      {reports.map(({ id, operatorName, period: of, dueOn, submittedAt, returnReason, status, nil }) => (
        <li key={id}>
          <Link to={`/reports/${id}`}>
            {operatorName}, {period(of)}
          </Link>
          <span className={styles.quiet}>
            {status === 'submitted' && submittedAt
              ? t('reports.inOn', { date: date(submittedAt) })
              : t('reports.dueOn', { date: date(dueOn) })}
          </span>
          {status !== 'submitted' && dueOn < today && <Chip tone="warn">{t('reports.late')}</Chip>}
          {unsentOf(id) > 0 && <Chip tone="warn">{t('unsent.chip', { count: number(unsentOf(id)) })}</Chip>}
          {nil && <Chip>{t('reports.nil')}</Chip>}
          {status === 'returned' && returnReason && <p className={styles.reason}>{returnReason}</p>}
        </li>
      ))}
    </ul>
  );
}
