import { useDataProvider } from 'react-admin';
import { Link, useNavigate } from 'react-router-dom';
import type { Operator } from '../api/types';
import { Card } from '../design/Card';
import { Page } from '../design/Page';
import { RecordForm } from '../design/RecordForm';
import { useText } from '../i18n/useText';
import { Restricted } from '../layout/Restricted';
import { useStanding } from '../providers/standing';
import { OperatorInputs } from './OperatorInputs';
import { NEW_OPERATOR, type OperatorFields, toBody } from './operator-fields';

export default function OperatorCreate() {
  const t = useText();
  const navigate = useNavigate();
  const countryCode = useStanding()?.countryCode ?? '';
  const provider = useDataProvider();
  const send = async (fields: OperatorFields) => {
    const { data: created } = await provider.create<Operator>('operators', {
      data: { ...toBody(fields), countryCode },
    });
    await navigate(`/operators/${created.id}`);
  };
  return (
    <Restricted to="operator:keep">
      <Page
        width="narrow"
        title={t('operators.new')}
        above={<Link to="/operators">{t('operators.title')}</Link>}
      >
        <Card subtitle={t('operators.accreditLater')}>
          <RecordForm start={NEW_OPERATOR} onSend={send} button={t('operators.create')} cancelTo="/operators">
            <OperatorInputs />
          </RecordForm>
        </Card>
      </Page>
    </Restricted>
  );
}
