import { Link } from 'react-router-dom';
import { Card } from '../design/Card';
import { Chip } from '../design/Chip';
import { useText } from '../i18n/useText';
import styles from './History.module.css';
import type { Report } from './report-types';
import { useReportWords } from './useReportWords';

/** What a return asked at single entries and cells, and whether it has been changed since. */
export function ReturnItems({ report }: { report: Report }) {
  const t = useText();
  const { label, place } = useReportWords();
  const { returnItems, entries, id } = report;
  if (returnItems.length === 0) return null;
  return (
    <div className={styles.since}>
      <Card title={t('month.returnItems')} tone="accent">
        <ul className={styles.items}>
          {returnItems.map(({ entryId, cell, reason, changed }) => {
            const entry = entries.find((one) => one.id === entryId);
            const at = [entry && label('activity', entry.activity), cell && place(cell)];
            return (
              <li key={`${entryId} ${cell}`}>
                {entry && (
                  <Link
                    to={`/reports/${id}/entries/${entryId}${cell ? `?at=${encodeURIComponent(cell)}` : ''}`}
                  >
                    {at.filter(Boolean).join(': ')}
                  </Link>
                )}{' '}
                {reason}{' '}
                <Chip tone={changed ? 'ok' : 'warn'}>
                  {t(changed ? 'month.itemChanged' : 'month.itemOpen')}
                </Chip>
              </li>
            );
          })}
        </ul>
      </Card>
    </div>
  );
}
