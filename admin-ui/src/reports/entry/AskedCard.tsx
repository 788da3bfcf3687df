import { isEditable } from '../../../../api/domain/report-workflow.js';
import { Card } from '../../design/Card';
import { TextButton } from '../../design/TextButton';
import { useText } from '../../i18n/useText';
import { useMay } from '../../providers/useMay';
import styles from '../History.module.css';
import { ItemAnswer } from '../ItemAnswer';
import { ItemState } from '../ItemState';
import type { Report } from '../report-types';
import { inputAt } from '../SadddGrid/useGridKeys';
import { useReportWords } from '../useReportWords';
import { type Asked, askedId } from './asked';

interface AskedCardProps {
  report: Report;
  asked: readonly Asked[];
  /** Whether the cells refer to these lines; they refer to one's own marks where one reads to verify. */
  isAtCells: boolean;
}

/** What the return asked here, and what became of it; each line leads to its cell, and is ticked off as that changes. */
export function AskedCard({ report, asked, isAtCells }: AskedCardProps) {
  const t = useText();
  const words = useReportWords();
  const mayAnswer = useMay('report:enter') && isEditable(report.status);
  if (asked.length === 0) return null;
  return (
    <Card title={t('month.returnItems')} tone="accent">
      <ul className={styles.items}>
        {asked.map((item) => (
          <li key={item.nth} className={styles.asked}>
            {item.cell && (
              <TextButton onClick={() => inputAt(document, item.cell ?? '')?.focus()}>
                {words.place(item.cell)}
              </TextButton>
            )}
            <span dir="auto" id={isAtCells ? askedId(item.cell) : undefined}>
              {item.reason}
            </span>
            <span role="status">
              <ItemState item={item} />
            </span>
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
  );
}
