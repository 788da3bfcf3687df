import { Link } from 'react-router-dom';
import { isEditable } from '../../../api/domain/report-workflow.js';
import { Card } from '../design/Card';
import { useText } from '../i18n/useText';
import { useMay } from '../providers/useMay';
import styles from './History.module.css';
import { ItemAnswer } from './ItemAnswer';
import { ItemState } from './ItemState';
import type { Report, ReturnItem } from './report-types';
import { useReportWords } from './useReportWords';

/** What the last return asked at single entries and cells, and what became of it: to put right, and to verify. */
export function ReturnItems({ report }: { report: Report }) {
  const t = useText();
  const mayAnswer = useMay('report:enter') && isEditable(report.status);
  const { returnItems } = report;
  if (returnItems.length === 0) return null;
  return (
    <div className={styles.since}>
      <Card
        title={t('month.returnItems')}
        subtitle={t(mayAnswer ? 'month.itemText' : 'month.itemSeen')}
        tone="accent"
      >
        <ul className={styles.items}>
          {returnItems.map((item) => (
            <li key={item.nth} className={styles.asked}>
              <Place report={report} item={item} />
              <span dir="auto">{item.reason}</span>
              <ItemState item={item} />
              {item.answer?.note && (
                <q dir="auto" className={styles.quiet}>
                  {item.answer.note}
                </q>
              )}
              {mayAnswer && <ItemAnswer report={report} item={item} />}
            </li>
          ))}
        </ul>
      </Card>
    </div>
  );
}

/** The entry and the cell that were meant, and the way there. */
function Place({ report, item: { entryId, cell } }: { report: Report; item: ReturnItem }) {
  const { label, place } = useReportWords();
  const entry = report.entries.find(({ id }) => id === entryId);
  if (!entry) return null;
  const at = cell ? `?at=${encodeURIComponent(cell)}` : '';
  return (
    <Link to={`/reports/${report.id}/entries/${entryId}${at}`}>
      {[label('activity', entry.activity), cell && place(cell)].filter(Boolean).join(': ')}
    </Link>
  );
}
