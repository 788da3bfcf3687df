import { SelectInput, TextInput, useDataProvider, useRefresh } from 'react-admin';
import type { Duty, Frequency, Suspension } from '../api/types';
import { FieldRow } from '../design/FieldRow';
import { RecordForm } from '../design/RecordForm';
import { TextButton } from '../design/TextButton';
import { useText } from '../i18n/useText';
import styles from './DutiesCard.module.css';
import { RemoveDuty } from './RemoveDuty';
import { SuspensionsInput } from './SuspensionsInput';

interface Fields {
  frequency: Frequency;
  projectCode: string;
  fromMonth: string;
  toMonth: string;
  suspensions: Suspension[];
}

const FREQUENCIES = ['month', 'quarter'] as const;

interface DutyFormProps {
  operatorId: string;
  /** Without: a new one. */
  duty?: Duty;
  onClose: () => void;
}

/** One duty: how often, for what, from when until when, and when not. */
export function DutyForm({ operatorId, duty, onClose }: DutyFormProps) {
  const t = useText();
  const provider = useDataProvider();
  const refresh = useRefresh();
  const send = async (fields: Fields) => {
    const body = toBody(fields);
    if (duty) await provider.update('duties', { id: duty.id, data: body, previousData: duty });
    else await provider.create('duties', { data: { ...body, operatorId } });
    onClose();
    refresh();
  };
  const optional = t('app.optional');
  return (
    <div className={styles.editor}>
      <RecordForm
        start={startOf(duty)}
        onSend={send}
        button={t('operators.saveDuty')}
        aside={
          <span className={styles.aside}>
            {duty && <RemoveDuty duty={duty} onRemoved={onClose} />}
            <TextButton onClick={onClose}>{t('app.cancel')}</TextButton>
          </span>
        }
      >
        <FieldRow>
          <SelectInput
            source="frequency"
            label={t('operators.frequency')}
            choices={FREQUENCIES.map((id) => ({ id, name: t(`operators.frequencies.${id}`) }))}
            translateChoice={false}
            isRequired
          />
          <TextInput
            source="projectCode"
            label={`${t('operators.project')} (${optional})`}
            helperText={t('operators.projectHint')}
          />
        </FieldRow>
        <FieldRow>
          <TextInput source="fromMonth" label={t('operators.from')} helperText={t('operators.month')} />
          <TextInput
            source="toMonth"
            label={`${t('operators.to')} (${optional})`}
            helperText={t('operators.toHint')}
          />
        </FieldRow>
        <SuspensionsInput source="suspensions" />
      </RecordForm>
    </div>
  );
}

function startOf(duty: Duty | undefined): Fields {
  if (!duty) return { frequency: 'month', projectCode: '', fromMonth: '', toMonth: '', suspensions: [] };
  const { frequency, projectCode, fromMonth, toMonth, suspensions } = duty;
  return { frequency, projectCode: projectCode ?? '', fromMonth, toMonth: toMonth ?? '', suspensions };
}

function toBody({ frequency, projectCode, fromMonth, toMonth, suspensions }: Fields) {
  return { frequency, projectCode: projectCode || null, fromMonth, toMonth: toMonth || null, suspensions };
}
