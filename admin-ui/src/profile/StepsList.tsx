import { useText } from '../i18n/useText';
import { useStepText } from '../overview/useStepText';
import type { NextStep } from '../results/dashboard-types';
import styles from './Profile.module.css';

/** As many steps as a sheet has room for, the first ones; the overview has all. */
const MOST = 3;

/** What would change most, for the country's own people. */
export function StepsList({ steps }: { steps: readonly NextStep[] }) {
  const t = useText();
  const textOf = useStepText();
  return (
    <section>
      <h2>{t('overview.next.title')}</h2>
      <ol className={styles.steps}>
        {steps.slice(0, MOST).map((step) => (
          <li key={`${step.code}-${step.link.at ?? ''}`}>{textOf(step)}</li>
        ))}
      </ol>
    </section>
  );
}
