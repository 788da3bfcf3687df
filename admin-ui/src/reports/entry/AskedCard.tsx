import { Card } from '../../design/Card';
import { Chip } from '../../design/Chip';
import { TextButton } from '../../design/TextButton';
import { useText } from '../../i18n/useText';
import styles from '../History.module.css';
import { inputAt } from '../SadddGrid/useGridKeys';
import { useReportWords } from '../useReportWords';
import { type Asked, askedId } from './asked';

/** For whoever puts it right: what the return asked here; each line leads to its cell, and is ticked off as that changes. */
export function AskedCard({ asked }: { asked: readonly Asked[] }) {
  const t = useText();
  const words = useReportWords();
  if (asked.length === 0) return null;
  return (
    <Card title={t('month.returnItems')} tone="accent">
      <ul className={styles.items}>
        {asked.map(({ cell, reason, changed }) => (
          <li key={cell ?? ''} className={styles.asked}>
            {cell && (
              <TextButton onClick={() => inputAt(document, cell)?.focus()}>{words.place(cell)}</TextButton>
            )}
            <span dir="auto" id={askedId(cell)}>
              {reason}
            </span>
            <span role="status">
              <Chip tone={changed ? 'ok' : 'warn'}>
                {t(changed ? 'month.itemChanged' : 'month.itemOpen')}
              </Chip>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
