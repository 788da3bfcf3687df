import { useState } from 'react';
import { Confirm, useDataProvider } from 'react-admin';
import { ProblemNotice } from '../design/ProblemNotice';
import { TextButton } from '../design/TextButton';
import { useText } from '../i18n/useText';

interface RemoveKeptProps {
  resource: string;
  record: { id: string; version: number };
  /** What is asked before. */
  ask: string;
  onRemoved: () => void;
}

/** Removes a record that never was, after asking. */
export function RemoveKept({ resource, record, ask, onRemoved }: RemoveKeptProps) {
  const t = useText();
  const provider = useDataProvider();
  const [asking, setAsking] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const remove = () => {
    setAsking(false);
    void provider.delete(resource, { id: record.id, previousData: record }).then(onRemoved, setError);
  };
  return (
    <>
      <TextButton onClick={() => setAsking(true)}>{t('app.remove')}</TextButton>
      <ProblemNotice error={error} />
      <Confirm
        isOpen={asking}
        title={t('app.remove')}
        content={ask}
        onClose={() => setAsking(false)}
        onConfirm={remove}
      />
    </>
  );
}
