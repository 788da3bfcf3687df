import { useState } from 'react';
import { Confirm } from 'react-admin';
import { ProblemNotice } from '../design/ProblemNotice';
import { TextButton } from '../design/TextButton';
import { useText } from '../i18n/useText';
import type { Target } from '../results/kpi-types';
import { removeTarget } from '../results/queries';

interface RemoveTargetProps {
  target: Target;
  onRemoved: () => Promise<void>;
  /** What is set may have changed meanwhile. */
  onRefused: () => void;
}

/** Removes the target of a year, after asking. */
export function RemoveTarget({ target, onRemoved, onRefused }: RemoveTargetProps) {
  const t = useText();
  const [isAsking, ask] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const remove = async () => {
    ask(false);
    setError(null);
    try {
      await removeTarget(target);
      await onRemoved();
    } catch (refusal) {
      setError(refusal);
      onRefused();
    }
  };
  return (
    <>
      <TextButton aria-label={t('kpis.removeOf', { year: target.year })} onClick={() => ask(true)}>
        {t('app.remove')}
      </TextButton>
      <ProblemNotice error={error} />
      <Confirm
        isOpen={isAsking}
        title={t('kpis.removeOf', { year: target.year })}
        content={t('kpis.removeAsk')}
        onClose={() => ask(false)}
        onConfirm={() => void remove()}
      />
    </>
  );
}
