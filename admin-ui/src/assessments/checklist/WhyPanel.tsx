import { Chip } from '../../design/Chip';
import { isolated } from '../../i18n/isolated';
import { useText } from '../../i18n/useText';
import type { Criterion } from '../types';
import { useChecklist } from './checklist-context';
import styles from './WhyPanel.module.css';

/** Why a criterion is asked, what proves it, and where it comes from. */
export function WhyPanel({ criterion }: { criterion: Criterion }) {
  const t = useText();
  const { recommendation } = useChecklist();
  return (
    <div className={styles.panel}>
      <p>
        <bdi>{criterion.help}</bdi>
      </p>
      {criterion.evidence.length > 0 && (
        <>
          <h4>{t('assessments.whatCounts')}</h4>
          <ul>
            {criterion.evidence.map((kind) => (
              <li key={kind}>
                <bdi>{kind}</bdi>
              </li>
            ))}
          </ul>
          <p className={styles.quiet}>
            {criterion.freshMonths === null
              ? t('assessments.freshAny')
              : t('assessments.fresh', { months: criterion.freshMonths })}
          </p>
        </>
      )}
      {recommendation.standards.length > 0 && (
        <p>
          {t('assessments.standards')}:{' '}
          {recommendation.standards.map((standard) => (
            <bdi key={standard}>
              <Chip>{standard}</Chip>{' '}
            </bdi>
          ))}
        </p>
      )}
      {criterion.notApplicableWhen && (
        <p className={styles.quiet}>
          {t('assessments.naWhen', { when: isolated(criterion.notApplicableWhen) })}
        </p>
      )}
    </div>
  );
}
