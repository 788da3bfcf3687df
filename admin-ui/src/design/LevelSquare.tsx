import { type Text, useText } from '../i18n/useText';
import { colours, levelColours } from './colours';
import styles from './LevelSquare.module.css';

export type Level = 0 | 1 | 2 | 3 | 4;

interface LevelSquareProps {
  /** Null: not answered. */
  level: Level | null;
  /** Under 80 % of its criteria are answered: a level so far. */
  soFar?: boolean;
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
  soFar = false,
  notApplicable = false,
  of,
  size = 'small',
  silent = false,
}: LevelSquareProps) {
  const t = useText();
  const words = notApplicable ? t('design.reasons.not_applicable') : levelWords(t, level, soFar);
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
      {soFar && SO_FAR}
    </span>
  );
}

/** Stands after a level that more answers may raise. */
export const SO_FAR = '…';

/** “Level 1: adopted in writing (so far: under 80 % answered)”. */
export function levelWords(t: Text, level: Level | null, soFar = false): string {
  if (level === null) return t('design.levelUnanswered');
  const words = t('design.level', { level, words: t(`design.levels.${level}`) });
  return soFar ? `${words} (${t('design.levelSoFar')})` : words;
}
