import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router-dom';
import { beganAfterClosing } from '../../../api/domain/operator-life.js';
import { useMe } from '../api/session';
import { Card } from '../design/Card';
import { LabelledField } from '../design/LabelledField';
import { Notice } from '../design/Notice';
import { Page } from '../design/Page';
import { SwitchRow } from '../design/SwitchRow';
import { useText } from '../i18n/useText';
import { Restricted } from '../layout/Restricted';
import { useStanding } from '../providers/standing';
import { OperatorField, PeriodField } from './NewReportFields';
import { monthDue } from './periods';
import styles from './Report.module.css';
import { ReportProblem } from './ReportProblem';
import { createReport } from './report-api';
import { useOpenPeriods } from './useOpenPeriods';
import { useOperatorChoice } from './useOperatorChoice';
import { useReadAgain, useReportOf } from './useReport';

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
  const navigate = useNavigate();
  const [asked] = useSearchParams();
  const today = useMe()?.today ?? '2000-01-01';
  const [id] = useState(() => crypto.randomUUID());
  const [chosen, setChosen] = useState(asked.get('operator') ?? '');
  const [wanted, setWanted] = useState(asked.get('period') ?? monthDue(today));
  const { months, quarters } = useOpenPeriods();
  const period = [...months, ...quarters].includes(wanted) ? wanted : (months[0] ?? '');
  const operators = useOperatorChoice(useStanding()?.countryCode ?? '').filter(
    ({ closedOn }) => closedOn === null || !beganAfterClosing(period, { closedOn }),
  );
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
  const there = useReportOf(operatorId, period);
  const send = (event: FormEvent) => {
    event.preventDefault();
    mutate();
  };
  return (
    <form className={styles.fields} onSubmit={send}>
      <OperatorField operators={operators} value={operatorId} onChoose={setChosen} />
      <PeriodField value={period} onChoose={setWanted} />
      {there ? (
        <Notice>
          {t('reports.exists')} <Link to={`/reports/${there.id}`}>{t('reports.openIt')}</Link>
        </Notice>
      ) : (
        <WhatIsIn nil={nil} onNil={setNil} partial={partial} onPartial={setPartial} />
      )}
      <ReportProblem error={error} />
      <div className={styles.buttons}>
        <Button type="submit" variant="contained" disabled={isPending || operatorId === '' || there !== null}>
          {t('reports.create')}
        </Button>
        <Button component={Link} to="/reports">
          {t('reports.cancel')}
        </Button>
      </div>
    </form>
  );
}

interface WhatIsInProps {
  nil: boolean;
  onNil: (nil: boolean) => void;
  partial: string;
  onPartial: (text: string) => void;
}

/** Whether there is nothing to report, or something of it is missing. */
function WhatIsIn({ nil, onNil, partial, onPartial }: WhatIsInProps) {
  const t = useText();
  return (
    <>
      <SwitchRow label={t('reports.nilReport')} hint={t('reports.nilHint')} checked={nil} onChange={onNil} />
      {!nil && (
        <LabelledField label={t('reports.partialText')} hint={t('reports.partialHint')} optional>
          {(control) => (
            <input
              {...control}
              type="text"
              maxLength={500}
              value={partial}
              onChange={(event) => onPartial(event.target.value)}
            />
          )}
        </LabelledField>
      )}
    </>
  );
}
