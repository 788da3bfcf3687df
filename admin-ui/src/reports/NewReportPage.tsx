import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router-dom';
import { useMe } from '../api/session';
import { Card } from '../design/Card';
import { LabelledField } from '../design/LabelledField';
import { Page } from '../design/Page';
import { SwitchRow } from '../design/SwitchRow';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import { Restricted } from '../layout/Restricted';
import { useStanding } from '../providers/standing';
import { monthDue, monthsBack, quartersBack } from './periods';
import styles from './Report.module.css';
import { ReportProblem } from './ReportProblem';
import { createReport } from './report-api';
import { useOperatorChoice } from './useOperatorChoice';
import { useReadAgain } from './useReport';

/** Opens the report of an operator and a month or quarter. */
export default function NewReportPage() {
  const t = useText();
  return (
    <Restricted to="report:enter">
      <Page
        width="narrow"
        title={t('reports.newTitle')}
        above={<Link to="/reports">{t('reports.title')}</Link>}
        subtitle={t('reports.newText')}
      >
        <Card>
          <NewReportForm />
        </Card>
      </Page>
    </Restricted>
  );
}

function NewReportForm() {
  const t = useText();
  const { period: write } = useFormats();
  const navigate = useNavigate();
  const [asked] = useSearchParams();
  const today = useMe()?.today ?? '2000-01-01';
  const operators = useOperatorChoice(useStanding()?.countryCode ?? '').filter(
    ({ closedOn }) => closedOn === null,
  );
  const [id] = useState(() => crypto.randomUUID());
  const [chosen, setChosen] = useState(asked.get('operator') ?? '');
  const [period, setPeriod] = useState(asked.get('period') ?? monthDue(today));
  const [nil, setNil] = useState(false);
  const [partial, setPartial] = useState('');
  const readAgain = useReadAgain(id);
  const operatorId = operators.length === 1 ? (operators[0]?.id ?? '') : chosen;
  const { mutate, error, isPending } = useMutation({
    mutationFn: () => createReport({ id, operatorId, period, nil, partial: partial.trim() || null }),
    onSuccess: async () => {
      await readAgain();
      void navigate(`/reports/${id}`);
    },
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    mutate();
  };
  return (
    <form className={styles.fields} onSubmit={send}>
      {operators.length === 1 && <strong>{operators[0]?.name}</strong>}
      {operators.length !== 1 && (
        <LabelledField label={t('reports.operator')}>
          {(control) => (
            <select
              {...control}
              required
              value={operatorId}
              onChange={(event) => setChosen(event.target.value)}
            >
              <option value="">{t('reports.chooseOperator')}</option>
              {operators.map((operator) => (
                <option key={operator.id} value={operator.id}>
                  {operator.name}
                </option>
              ))}
            </select>
          )}
        </LabelledField>
      )}
      <LabelledField label={t('reports.period')}>
        {(control) => (
          <select {...control} value={period} onChange={(event) => setPeriod(event.target.value)}>
            {(
              [
                ['months', monthsBack(today)],
                ['quarters', quartersBack(today)],
              ] as const
            ).map(([kind, periods]) => (
              <optgroup key={kind} label={t(`reports.${kind}`)}>
                {periods.map((one) => (
                  <option key={one} value={one}>
                    {write(one)}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        )}
      </LabelledField>
      <SwitchRow label={t('reports.nilReport')} hint={t('reports.nilHint')} checked={nil} onChange={setNil} />
      {!nil && (
        <LabelledField label={t('reports.partialText')} hint={t('reports.partialHint')} optional>
          {(control) => (
            <input
              {...control}
              type="text"
              maxLength={500}
              value={partial}
              onChange={(event) => setPartial(event.target.value)}
            />
          )}
        </LabelledField>
      )}
      <ReportProblem error={error} />
      <div className={styles.buttons}>
        <Button type="submit" variant="contained" disabled={isPending || operatorId === ''}>
          {t('reports.create')}
        </Button>
        <Button component={Link} to="/reports">
          {t('reports.cancel')}
        </Button>
      </div>
    </form>
  );
}
