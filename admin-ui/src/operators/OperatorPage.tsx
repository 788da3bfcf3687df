import { useGetOne, useUpdate } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import type { Operator } from '../api/types';
import { Card } from '../design/Card';
import { Loading } from '../design/Loading';
import { Page } from '../design/Page';
import { ProblemNotice } from '../design/ProblemNotice';
import { RecordForm } from '../design/RecordForm';
import { Stack } from '../design/Stack';
import { useText } from '../i18n/useText';
import { Restricted } from '../layout/Restricted';
import { OnFileCards } from '../on-file/OnFileCards';
import { StandingCard } from '../on-file/StandingCard';
import { useStanding } from '../providers/standing';
import { useMay } from '../providers/useMay';
import { DutiesCard } from './DutiesCard';
import { LifeCard } from './LifeCard';
import { OperatorInputs } from './OperatorInputs';
import { OperatorState } from './OperatorState';
import { type OperatorFields, toBody, toFields } from './operator-fields';

/** One operator: its standing in words, what is on file of it, and for the monitor what it owes and its name. */
export default function OperatorPage() {
  const t = useText();
  const { id = '' } = useParams();
  const ownStaff = useStanding()?.role === 'operator';
  const { data: operator, error } = useGetOne<Operator>('operators', { id });
  return (
    <Restricted to="operator:read">
      <Page
        title={operator?.name ?? t('operators.title')}
        subtitle={operator && <OperatorState operator={operator} />}
        above={!ownStaff && <Link to="/operators">{t('operators.title')}</Link>}
      >
        <ProblemNotice error={error} />
        {!operator && !error && <Loading />}
        {operator && <Of key={operator.id} operator={operator} />}
      </Page>
    </Restricted>
  );
}

function Of({ operator }: { operator: Operator }) {
  const t = useText();
  const reads = useMay('oversight:read');
  // The authority and the centre have no agreement with themselves, and nobody accredits them.
  const seesFile = reads && operator.kind === 'operator';
  const keeps = useMay('operator:keep');
  return (
    <Stack>
      {seesFile && (
        <>
          <StandingCard operator={operator} />
          <OnFileCards operator={operator} />
        </>
      )}
      <DutiesCard operator={operator} />
      {keeps && (
        <>
          <LifeCard operator={operator} />
          <Card title={t('operators.organisation')}>
            <OperatorForm operator={operator} />
          </Card>
        </>
      )}
    </Stack>
  );
}

function OperatorForm({ operator }: { operator: Operator }) {
  const [update] = useUpdate();
  const send = (fields: OperatorFields) =>
    update(
      'operators',
      {
        id: operator.id,
        data: toBody(fields),
        previousData: operator,
      },
      { returnPromise: true, mutationMode: 'pessimistic' },
    );
  return (
    <RecordForm start={toFields(operator)} onSend={send} cancelTo="/operators">
      <OperatorInputs />
    </RecordForm>
  );
}
