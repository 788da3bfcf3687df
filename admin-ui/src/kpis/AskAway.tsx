import { Confirm } from 'react-admin';
import { useText } from '../i18n/useText';
import type { KpiDefinition, Target } from '../results/kpi-types';
import { useFigureText } from '../results/useFigureText';

interface AskAwayProps {
  kpi: KpiDefinition;
  /** What is about to be set; null: nothing is asked. */
  wanted: Pick<Target, 'value' | 'baseline'> | null;
  onBack: () => void;
  onSave: () => void;
}

/** Asks whether a target is meant that is worse than its baseline. */
export function AskAway({ kpi: { unit, direction, towards }, wanted, onBack, onSave }: AskAwayProps) {
  const t = useText();
  const { value: written } = useFigureText(unit);
  return (
    <Confirm
      isOpen={wanted !== null}
      title={t('kpis.away.title')}
      content={
        wanted &&
        t(`kpis.away.${direction}`, {
          target: written(wanted.value),
          baseline: written(wanted.baseline ?? 0),
          aim: typeof towards === 'number' ? written(towards) : '',
        })
      }
      confirm={t('kpis.away.save')}
      onClose={onBack}
      onConfirm={onSave}
    />
  );
}
