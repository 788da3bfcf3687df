import { useText } from '../i18n/useText';
import { useStepText } from '../overview/useStepText';
import type { NextStep } from '../results/dashboard-types';
import styles from './Profile.module.css';

/** What would change most, for the country's own people. */
export function StepsList({ steps }: { steps: readonly NextStep[] }) {
  const t = useText();
  const textOf = useStepText();
  return (
    <section>
      <h2>{t('overview.next.title')}</h2>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={`${step.code}-${step.link.at ?? ''}`}>{textOf(step)}</li>
        ))}
      </ol>
    </section>
  );
}
