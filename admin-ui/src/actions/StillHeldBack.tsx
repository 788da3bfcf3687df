import { Link } from 'react-router-dom';
import type { Standing } from '../assessments/types';
import { useText } from '../i18n/useText';
import styles from './Actions.module.css';
import type { WhatIf } from './types';

interface StillHeldBackProps {
  answer: WhatIf;
  /** Codes of the recommendations that the ticked actions are to lift. */
  named: readonly string[];
  roundId: string;
}

/** Recommendations that the ticked actions name and do not lift, with what is in the way; and figures that must move. */
export function StillHeldBack({ answer, named, roundId }: StillHeldBackProps) {
  const t = useText();
  const held = answer.recommendations.filter(
    ({ code, difference, heldBackBy }) => named.includes(code) && difference === 0 && heldBackBy.length > 0,
  );
  const words = (reason: string) => t(`assessments.standings.${reason as Standing}`);
  return (
    <div className={styles.held}>
      {held.length > 0 && <h3>{t('actions.whatIf.held')}</h3>}
      <ul>
        {held.map(({ code, after, heldBackBy }) => (
          <li key={code}>
            <Link to={`/assessments/${roundId}/${code}`}>
              <bdi>{code}</bdi>
            </Link>{' '}
            {t('actions.whatIf.stays', { level: after ?? '–' })}{' '}
            <bdi>{heldBackBy.map((one) => `${one.code} (${words(one.reason)})`).join(', ')}</bdi>
          </li>
        ))}
      </ul>
      {answer.figures.length > 0 && (
        <p className={styles.quiet}>{t('actions.whatIf.figures', { codes: answer.figures.join(', ') })}</p>
      )}
    </div>
  );
}
