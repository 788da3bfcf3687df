import { Link } from 'react-router-dom';
import { PlanStep } from '../actions/PlanStep';
import { Card } from '../design/Card';
import { Chip, type Tone } from '../design/Chip';
import { useText } from '../i18n/useText';
import type { NextStep } from '../results/dashboard-types';
import styles from './NextSteps.module.css';
import { useStepText } from './useStepText';

const TONE: Readonly<Record<NextStep['code'], Tone>> = {
  claim_and_data_disagree: 'bad',
  reports_returned: 'warn',
  operators_late: 'warn',
  actions_late: 'warn',
  evidence_getting_old: 'warn',
  assessment_not_started: 'neutral',
  level_within_reach: 'ok',
};

/** The few things that would change most, the most urgent first. */
export function NextSteps({ steps }: { steps: readonly NextStep[] }) {
  const t = useText();
  const textOf = useStepText();
  return (
    <Card title={t('overview.next.title')} tone="accent">
      {steps.length === 0 && <p className={styles.nothing}>{t('overview.next.nothing')}</p>}
      <ol className={styles.steps}>
        {steps.map((step) => {
          const text = textOf(step);
          return (
            <li key={`${step.code}-${step.link.at ?? ''}`}>
              <Chip tone={TONE[step.code]}>{t(`overview.next.${step.code}.title`)}</Chip>
              <p>
                {text} <Link to={addressOf(step)}>{t(`overview.next.${step.code}.act`)}</Link>
                {step.code === 'level_within_reach' && <PlanStep code={step.link.at} />}
              </p>
            </li>
          );
        })}
      </ol>
    </Card>
  );
}

/** Where a step is done. Criterion `NMAC-3.5-3b` belongs to recommendation `NMAC-3.5`. */
function addressOf({ link }: NextStep): string {
  const { to, id, at } = link;
  if (to === 'assessment') return `/assessments/${id}/${at?.split('-').slice(0, 2).join('-') ?? ''}`;
  if (to === 'assessments') return '/assessments';
  if (to === 'actions') return `/actions/${id}`;
  return at === 'returned'
    ? `/reports?filter=${encodeURIComponent(JSON.stringify({ status: 'returned' }))}`
    : '/reports';
}
