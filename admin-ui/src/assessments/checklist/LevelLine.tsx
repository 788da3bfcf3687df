import { useId, useState } from 'react';
import { LevelSquare } from '../../design/LevelSquare';
import { Signed } from '../../design/Signed';
import { Spoken } from '../../design/Spoken';
import { TextButton } from '../../design/TextButton';
import { useText } from '../../i18n/useText';
import type { Level, RecommendationScore } from '../types';
import { HowComputed } from './HowComputed';
import styles from './LevelLine.module.css';

/** The level on its three readings and in the last round; it speaks up when an answer moves it. */
export function LevelLine({ score, last }: { score: RecommendationScore; last: Level | null }) {
  const t = useText();
  const panel = useId();
  const [open, setOpen] = useState(false);
  const { claimedLevel, evidencedLevel, verifiedLevel, isVerified, notApplicable, difference } = score;
  const word = (level: Level | null) => level ?? t('assessments.noLevel');
  const spoken = useMoved(claimedLevel, evidencedLevel);
  return (
    <div className={styles.levels}>
      <p>
        <LevelSquare level={evidencedLevel} notApplicable={notApplicable} size="large" />
        <span>
          {t('assessments.levelClaimed', { level: word(claimedLevel) })} ·{' '}
          <b>{t('assessments.levelSupported', { level: word(evidencedLevel) })}</b> ·{' '}
          {t('assessments.levelVerified', {
            level: isVerified ? word(verifiedLevel) : t('assessments.notYet'),
          })}
          {difference !== null && difference !== 0 && (
            <>
              {' '}
              · {t('assessments.levelDifference')} <Signed value={difference} />
            </>
          )}
          {last !== null && <> · {t('assessments.levelBefore', { level: last })}</>}
        </span>
        <TextButton aria-expanded={open} aria-controls={panel} onClick={() => setOpen(!open)}>
          {t('assessments.how')}
        </TextButton>
      </p>
      {verifiedLevel !== null && evidencedLevel !== null && verifiedLevel > evidencedLevel && (
        <p className={styles.above}>{t('assessments.verifiedAbove')}</p>
      )}
      <div id={panel}>{open && <HowComputed score={score} />}</div>
      <p role="status" className={styles.said}>
        <Spoken>
          {spoken &&
            t('assessments.levelNow', { claimed: word(claimedLevel), evidenced: word(evidencedLevel) })}
        </Spoken>
      </p>
    </div>
  );
}

/** Whether a level has moved since the page was opened. */
function useMoved(claimed: Level | null, evidenced: Level | null): boolean {
  const [first] = useState({ claimed, evidenced });
  const [moved, setMoved] = useState(false);
  if (!moved && (first.claimed !== claimed || first.evidenced !== evidenced)) setMoved(true);
  return moved;
}
