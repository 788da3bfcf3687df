import type { ReactNode } from 'react';
import { TextButton } from '../../design/TextButton';
import { useText } from '../../i18n/useText';
import { askedId } from '../entry/asked';
import styles from '../History.module.css';
import { useReportWords } from '../useReportWords';
import type { Mark } from './marks';

interface MarkListProps {
  marks: readonly Mark[];
  onRemove: (mark: Mark) => void;
  /** Names the entry, where the marks are of several. */
  entryOf?: (mark: Mark) => ReactNode;
}

/** What is marked so far, and goes with the return. */
export function MarkList({ marks, onRemove, entryOf }: MarkListProps) {
  const t = useText();
  const words = useReportWords();
  if (marks.length === 0) return null;
  const placeOf = ({ cell }: Mark) => (cell ? words.place(cell) : t('asked.whole'));
  return (
    <>
      <p role="status">{t('asked.goes')}</p>
      <ul className={styles.items}>
        {marks.map((mark) => (
          <li key={`${mark.entryId} ${mark.cell}`} className={styles.asked}>
            {entryOf?.(mark)}
            <b>{placeOf(mark)}</b>
            <span dir="auto" id={entryOf ? undefined : askedId(mark.cell)}>
              {mark.reason}
            </span>
            <TextButton
              aria-label={t('asked.removeNamed', { place: placeOf(mark) })}
              onClick={() => onRemove(mark)}
            >
              {t('asked.remove')}
            </TextButton>
          </li>
        ))}
      </ul>
    </>
  );
}
