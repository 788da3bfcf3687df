import { useState } from 'react';
import { useMe } from '../api/session';
import type { Operator } from '../api/types';
import { Card } from '../design/Card';
import { FieldRow } from '../design/FieldRow';
import { LabelledField } from '../design/LabelledField';
import { useText } from '../i18n/useText';
import { CountInput } from '../on-file/inputs';
import { KeptForm } from '../on-file/KeptForm';
import type { SafeguardingYear } from './types';

interface YearCardProps {
  operators: readonly Operator[];
  /** Without: a new one. */
  year?: SafeguardingYear;
  onClose: () => void;
}

/** The figures of one organisation and year. */
export function YearCard({ operators, year, onClose }: YearCardProps) {
  const t = useText();
  const today = useMe()?.today ?? '';
  const [only] = operators.length === 1 ? operators : [];
  const [operatorId, setOperatorId] = useState(year?.operatorId ?? only?.id ?? '');
  const blank = {
    year: Number(today.slice(0, 4)) || null,
    received: null,
    handledInTime: null,
    setDays: null,
  };
  const organisation = operators.find(({ id }) => id === operatorId)?.name ?? '';
  return (
    <Card
      title={year ? t('safeguarding.changeOf', { organisation, year: year.year }) : t('safeguarding.add')}
    >
      {!year && <Organisation operators={operators} operatorId={operatorId} onChoose={setOperatorId} />}
      <KeptForm
        resource="safeguarding-years"
        record={year}
        blank={blank}
        owner={{ operatorId }}
        removeAsk={t('safeguarding.removeAsk')}
        onClose={onClose}
      >
        <FieldRow>
          <CountInput source="year" label={t('safeguarding.year')} />
          <CountInput
            source="setDays"
            label={t('safeguarding.setDays')}
            hint={t('safeguarding.setDaysHint')}
          />
        </FieldRow>
        <FieldRow>
          <CountInput source="received" label={t('safeguarding.received')} />
          <CountInput
            source="handledInTime"
            label={t('safeguarding.handledInTime')}
            hint={t('safeguarding.handledInTimeHint')}
          />
        </FieldRow>
      </KeptForm>
    </Card>
  );
}

interface OrganisationProps {
  operators: readonly Operator[];
  operatorId: string;
  onChoose: (id: string) => void;
}

function Organisation({ operators, operatorId, onChoose }: OrganisationProps) {
  const t = useText();
  return (
    <LabelledField label={t('safeguarding.organisation')}>
      {(control) => (
        <select {...control} value={operatorId} onChange={({ target }) => onChoose(target.value)}>
          <option value="">{t('reports.chooseOperator')}</option>
          {operators.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </LabelledField>
  );
}
