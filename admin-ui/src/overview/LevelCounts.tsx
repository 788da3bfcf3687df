import { LevelSquare } from '../design/LevelSquare';
import { Spoken } from '../design/Spoken';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import type { Level } from '../results/types';
import styles from './LevelCounts.module.css';

const LEVELS = [0, 1, 2, 3, 4] as const satisfies readonly Level[];

/** How many recommendations stand at each level: what an index is made of, said before it. */
export function LevelCounts({ levels }: { levels: readonly number[] }) {
  const t = useText();
  const { number } = useFormats();
  return (
    <ul className={styles.counts} aria-label={t('overview.levelCounts')}>
      {LEVELS.map((level) => {
        const count = number(levels[level] ?? 0);
        const words = t('overview.atLevel', { count, level, words: t(`design.levels.${level}`) });
        return (
          <li key={level} title={words}>
            <LevelSquare level={level} silent />
            <span aria-hidden="true">×{count}</span>
            <Spoken>{words}</Spoken>
          </li>
        );
      })}
    </ul>
  );
}
