import Button from '@mui/material/Button';
import type { Dispatch } from 'react';
import { Card } from '../../design/Card';
import { useText } from '../../i18n/useText';
import { useReportWords } from '../useReportWords';
import styles from './EntryEditor.module.css';
import type { EditorDeed } from './editor-state';
import type { Conflict } from './merge-forms';

/** What two people changed to different values: yours and theirs side by side, to choose from. */
export function EntryConflict({
  conflicts,
  dispatch,
}: {
  conflicts: readonly Conflict[];
  dispatch: Dispatch<EditorDeed>;
}) {
  const t = useText();
  const words = useReportWords();
  const said = (place: string, value: string) => {
    if (value === '') return t('saddd.blank');
    const list = place === 'quantity/unit' ? 'quantityUnit' : place;
    return words.label(list, value);
  };
  return (
    <div className={styles.notes}>
      <Card tone="accent" title={t('saddd.conflictTitle')} subtitle={t('saddd.conflictText')}>
        <div className={styles.scroll}>
          <table className={styles.conflicts}>
            <thead>
              <tr>
                <th scope="col">{t('saddd.conflictWhat')}</th>
                <th scope="col">{t('saddd.mine')}</th>
                <th scope="col">{t('saddd.theirs')}</th>
              </tr>
            </thead>
            <tbody>
              {conflicts.map(({ place, mine, theirs }) => (
                <tr key={place}>
                  <th scope="row">{words.place(place)}</th>
                  {(
                    [
                      ['mine', mine],
                      ['theirs', theirs],
                    ] as const
                  ).map(([take, value]) => (
                    <td key={take}>
                      <span className={styles.line}>
                        <span className={styles.figure}>{said(place, value)}</span>
                        <Button
                          aria-label={t(take === 'mine' ? 'saddd.keepMineOf' : 'saddd.takeTheirsOf', {
                            place: words.place(place),
                          })}
                          onClick={() => dispatch({ do: 'resolve', place, take })}
                        >
                          {t(take === 'mine' ? 'saddd.keepMine' : 'saddd.takeTheirs')}
                        </Button>
                      </span>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Card>
    </div>
  );
}
