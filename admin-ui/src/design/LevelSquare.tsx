import { useText } from '../i18n/useText';
import { colours, levelColours } from './colours';
import styles from './LevelSquare.module.css';

export type Level = 0 | 1 | 2 | 3 | 4;

interface LevelSquareProps {
  /** Null: not answered. */
  level: Level | null;
  /** Instead of a level: the recommendation does not apply. */
  notApplicable?: boolean;
  /** What the level belongs to, for those who listen, e.g. `NMAC-2.1`. */
  of?: string;
  size?: 'small' | 'large';
  /** True where something around it says the level: a link, a line of a table. */
  silent?: boolean;
}

/** A level from 0 to 4: a number on a scale from pale to deep. */
export function LevelSquare({
  level,
  notApplicable = false,
  of,
  size = 'small',
  silent = false,
}: LevelSquareProps) {
  const t = useText();
  const words = notApplicable
    ? t('design.reasons.not_applicable')
    : level === null
      ? t('design.levelUnanswered')
      : t('design.level', { level, words: t(`design.levels.${level}`) });
  const name = of ? t('design.pair', { name: of, value: words }) : words;
  const spoken = silent ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name, title: name };
  if (notApplicable || level === null)
    return (
      <span className={`${styles.none} ${styles[size]}`} {...spoken}>
        {notApplicable ? '–' : ''}
      </span>
    );
  const style = { background: levelColours[level], color: level === 4 ? colours.paper : colours.ink };
  return (
    <span className={`${styles.level} ${styles[size]}`} {...spoken} style={style}>
      {level}
    </span>
  );
}
