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
import { DutiesCard } from './DutiesCard';
import { LifeCard } from './LifeCard';
import { OperatorInputs } from './OperatorInputs';
import { type OperatorFields, toBody, toFields } from './operator-fields';

/** One operator, and what it owes. */
export default function OperatorEdit() {
  const t = useText();
  const { id = '' } = useParams();
  const { data: operator, error } = useGetOne<Operator>('operators', { id });
  return (
    <Restricted to="operator:keep">
      <Page
        width="narrow"
        title={operator?.name ?? t('operators.title')}
        above={<Link to="/operators">{t('operators.title')}</Link>}
      >
        <ProblemNotice error={error} />
        {!operator && !error && <Loading />}
        {operator && (
          <Stack>
            <DutiesCard operator={operator} />
            <LifeCard operator={operator} />
            <Card title={t('operators.organisation')}>
              <OperatorForm operator={operator} />
            </Card>
          </Stack>
        )}
      </Page>
    </Restricted>
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
