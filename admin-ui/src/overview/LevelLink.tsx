import Tooltip from '@mui/material/Tooltip';
import { Link } from 'react-router-dom';
import { LevelSquare, levelWords } from '../design/LevelSquare';
import { useText } from '../i18n/useText';
import type { Level, Square } from '../results/types';
import styles from './LevelLink.module.css';

interface LevelLinkProps {
  square: Square;
  /** The round it belongs to, where one may open it. */
  assessment: string | undefined;
}

/** A recommendation's level; pointing at it or reaching it by keyboard says what it is and what is claimed of it. */
export function LevelLink({ square, assessment }: LevelLinkProps) {
  const words = useSquareWords(square);
  const content =
    square.reason === 'not_shared' ? (
      <span className={styles.hidden} aria-hidden="true" />
    ) : (
      <LevelSquare
        level={square.evidencedLevel ?? null}
        soFar={square.soFar === true}
        notApplicable={square.notApplicable === true}
        silent
      />
    );
  return (
    <Tooltip title={words} describeChild={false}>
      {assessment ? (
        <Link to={`/assessments/${assessment}/${square.code}`} className={styles.square} aria-label={words}>
          {content}
        </Link>
      ) : (
        <button type="button" className={styles.square} aria-label={words}>
          {content}
        </button>
      )}
    </Tooltip>
  );
}

/** “NMAA-1.1 WPS in mine action law. Level 0: none. Claimed: 1. Not verified.” */
function useSquareWords(square: Square): string {
  const t = useText();
  const { code, title, evidencedLevel = null, soFar, claimedLevel, verifiedLevel } = square;
  const name = `${code} ${title}`;
  if (square.reason === 'not_shared')
    return t('design.pair', { name, value: t('design.reasons.not_shared') });
  if (square.notApplicable) return t('design.pair', { name, value: t('design.reasons.not_applicable') });
  const level = (one: Level | null | undefined) =>
    one === null || one === undefined ? t('overview.noLevel') : String(one);
  const words = t('overview.squareWords', {
    level: evidencedLevel === null ? t('overview.noLevel') : levelWords(t, evidencedLevel, soFar),
    claimed: level(claimedLevel),
    verified: level(verifiedLevel),
  });
  return `${name}. ${words}`;
}
