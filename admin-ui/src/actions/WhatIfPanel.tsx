import { Card } from '../design/Card';
import { ProblemNotice } from '../design/ProblemNotice';
import { TextButton } from '../design/TextButton';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import styles from './Actions.module.css';
import { LevelStrips } from './LevelStrips';
import { useWhatIf } from './queries';
import { StillHeldBack } from './StillHeldBack';
import type { BodyPlan, WhatIf } from './types';

interface WhatIfPanelProps {
  plan: BodyPlan;
  /** Ids of the ticked actions, in one order. */
  ticked: readonly string[];
  /** Codes of the recommendations that they are to lift. */
  named: readonly string[];
  onAll: () => void;
  onNone: () => void;
}

/** What the ticked actions would change: the index, each function's squares, and what still holds back. The server tells. */
export function WhatIfPanel({ plan, ticked, named, onAll, onNone }: WhatIfPanelProps) {
  const t = useText();
  const { period } = useFormats();
  const { data, error } = useWhatIf(plan.round?.id, ticked);
  if (!plan.round) return null;
  const subtitle = t('actions.whatIf.text', { body: plan.body, period: period(plan.round.period) });
  return (
    <Card
      title={t('actions.whatIf.title')}
      subtitle={subtitle}
      tone="accent"
      aside={
        <span className={styles.asides}>
          <TextButton onClick={onAll}>{t('actions.whatIf.all')}</TextButton>
          <TextButton onClick={onNone}>{t('actions.whatIf.none')}</TextButton>
        </span>
      }
    >
      <ProblemNotice error={error} />
      {data && (
        <div className={styles.whatIf}>
          <IndexThen answer={data} body={plan.body} />
          <LevelStrips answer={data} frameworkRef={plan.round.frameworkRef} body={plan.body} />
          <StillHeldBack answer={data} named={named} roundId={plan.round.id} />
        </div>
      )}
    </Card>
  );
}

/** The entity's index now and then, as a pair. */
function IndexThen({ answer, body }: { answer: WhatIf; body: string }) {
  const t = useText();
  const { number } = useFormats();
  const { before, after, difference } = answer.entity;
  const figure = (value: number | null) => (value === null ? '–' : number(value, 1));
  return (
    <div className={styles.index} role="status">
      <p className={styles.quiet}>{t('actions.whatIf.index', { body })}</p>
      <p className={styles.pair}>
        <b>{figure(before)}</b> <span aria-hidden="true" className={styles.arrow} />
        <span className={styles.hiddenWord}> {t('actions.whatIf.becomes')} </span>
        <b>{figure(after)}</b>
      </p>
      <p className={styles.quiet}>
        {difference === null
          ? t('actions.whatIf.withheld')
          : t('actions.whatIf.gain', { points: number(difference, 1) })}
      </p>
    </div>
  );
}
