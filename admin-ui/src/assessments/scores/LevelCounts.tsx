import { Card } from '../../design/Card';
import { LevelSquare } from '../../design/LevelSquare';
import { Spoken } from '../../design/Spoken';
import { useText } from '../../i18n/useText';
import type { EntityReading, Level } from '../types';
import styles from './LevelCounts.module.css';

const LEVELS: readonly Level[] = [0, 1, 2, 3, 4];

/** How many recommendations stand at each level: before any index. */
export function LevelCounts({ reading }: { reading: EntityReading }) {
  const t = useText();
  const leftOut = reading.leftOut.map(({ code }) => code).join(', ');
  return (
    <Card title={t('assessments.levelsTitle')} subtitle={t('assessments.levelsText')}>
      <ul className={styles.levels}>
        {LEVELS.map((level) => {
          const count = reading.levels[level];
          const words = t(`design.levels.${level}`);
          return (
            <li key={level} data-none={count === 0}>
              <Spoken>{t('assessments.levelsCount', { count, level, words })}</Spoken>
              <span aria-hidden="true" className={styles.count}>
                {count}
              </span>
              <span aria-hidden="true" className={styles.level}>
                <LevelSquare level={level} /> {words}
              </span>
            </li>
          );
        })}
      </ul>
      {leftOut && <p className={styles.quiet}>{t('assessments.leftOut', { codes: leftOut })}</p>}
    </Card>
  );
}
