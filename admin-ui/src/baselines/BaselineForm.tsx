import { useState } from 'react';
import { Confirm, TextInput } from 'react-admin';
import { type BaselineKind, NEED_GROUPS } from '../../../api/domain/baseline.js';
import { FieldRow } from '../design/FieldRow';
import { ProblemNotice } from '../design/ProblemNotice';
import { RecordForm } from '../design/RecordForm';
import { TextButton } from '../design/TextButton';
import { useText } from '../i18n/useText';
import { CountInput, DayInput } from '../on-file/inputs';
import styles from './Baselines.module.css';
import { type Baseline, type BaselineFigures, useBaselineDeeds } from './queries';

interface BaselineFormProps {
  country: string;
  kind: BaselineKind;
  before: Baseline | undefined;
  onClose: () => void;
}

const BLANK = { women: null, girls: null, boys: null, men: null, source: '', datedOn: '' };

/** The four groups with where the figures are from; one that is kept can be ended here. */
export function BaselineForm({ country, kind, before, onClose }: BaselineFormProps) {
  const t = useText();
  const { set, end } = useBaselineDeeds(country, kind, before);
  const start = before ? figuresOf(before) : BLANK;
  const send = async (typed: object) => {
    await set(figuresOf(typed as BaselineFigures));
    onClose();
  };
  return (
    <RecordForm
      start={start}
      onSend={send}
      aside={
        <span className={styles.aside}>
          {before && <End onEnd={end} onEnded={onClose} />}
          <TextButton onClick={onClose}>{t('app.cancel')}</TextButton>
        </span>
      }
    >
      <FieldRow>
        {NEED_GROUPS.map((group) => (
          <CountInput key={group} source={group} label={t(`baselines.groups.${group}`)} />
        ))}
      </FieldRow>
      <TextInput source="source" label={t('baselines.source')} helperText={t('baselines.sourceHint')} />
      <DayInput source="datedOn" label={t('baselines.datedOn')} hint={t('baselines.datedOnHint')} />
    </RecordForm>
  );
}

/** Ends the baseline, after asking. */
function End({ onEnd, onEnded }: { onEnd: () => Promise<void>; onEnded: () => void }) {
  const t = useText();
  const [isAsking, ask] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const end = () => {
    ask(false);
    void onEnd().then(onEnded, setError);
  };
  return (
    <>
      <TextButton onClick={() => ask(true)}>{t('baselines.end')}</TextButton>
      <ProblemNotice error={error} />
      <Confirm
        isOpen={isAsking}
        title={t('baselines.end')}
        content={t('baselines.endAsk')}
        onClose={() => ask(false)}
        onConfirm={end}
      />
    </>
  );
}

function figuresOf({ women, girls, boys, men, source, datedOn }: BaselineFigures): BaselineFigures {
  return { women, girls, boys, men, source, datedOn };
}
