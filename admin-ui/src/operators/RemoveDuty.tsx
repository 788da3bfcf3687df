import { useState } from 'react';
import { Confirm, useDataProvider, useRefresh } from 'react-admin';
import type { Duty } from '../api/types';
import { ProblemNotice } from '../design/ProblemNotice';
import { TextButton } from '../design/TextButton';
import { useText } from '../i18n/useText';

/** Removes a duty that never was, after asking. */
export function RemoveDuty({ duty, onRemoved }: { duty: Duty; onRemoved: () => void }) {
  const t = useText();
  const provider = useDataProvider();
  const refresh = useRefresh();
  const [asking, setAsking] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const remove = () =>
    provider.delete('duties', { id: duty.id, previousData: duty }).then(() => {
      onRemoved();
      refresh();
    }, setError);
  return (
    <>
      <TextButton onClick={() => setAsking(true)}>{t('operators.removeDuty')}</TextButton>
      <ProblemNotice error={error} />
      <Confirm
        isOpen={asking}
        title={t('operators.removeDuty')}
        content={t('operators.removeDutyAsk')}
        onClose={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          void remove();
        }}
      />
    </>
  );
}
