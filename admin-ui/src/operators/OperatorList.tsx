import Button from '@mui/material/Button';
import { useGetList } from 'react-admin';
import { Link, Navigate } from 'react-router-dom';
import type { Duty, Operator } from '../api/types';
import { EmptyState } from '../design/EmptyState';
import { Page } from '../design/Page';
import { type Column, RecordList } from '../design/RecordList';
import { Stack } from '../design/Stack';
import { useText } from '../i18n/useText';
import { useStanding } from '../providers/standing';
import { useMay } from '../providers/useMay';
import { HoldersCard } from '../safeguarding/HoldersCard';
import { OperatorState } from './OperatorState';
import { Owes } from './Owes';

/** Who reports in the country, and what each owes. An operator's own staff have one. */
export default function OperatorList() {
  const operatorId = useStanding()?.operatorId;
  return operatorId ? <Navigate to={`/operators/${operatorId}`} replace /> : <OfCountry />;
}

function OfCountry() {
  const t = useText();
  const countryCode = useStanding()?.countryCode ?? '';
  const seesHolders = useMay('safeguarding:holders');
  const seesVisits = useMay('oversight:read');
  const keeps = useMay('operator:keep');
  const { data: duties = [] } = useGetList<Duty>('duties', {
    filter: { countryCode },
    pagination: { page: 1, perPage: 500 },
  });
  const owed = (operatorId: string) => duties.filter((duty) => duty.operatorId === operatorId);
  const columns: Column<Operator>[] = [
    { key: 'name', label: t('operators.name'), sortable: true, render: ({ name }) => name },
    {
      key: 'kind',
      label: t('operators.kind'),
      sortable: true,
      render: (operator) => <OperatorState operator={operator} />,
    },
    { key: 'owes', label: t('operators.owes'), render: ({ id }) => <Owes duties={owed(id)} /> },
  ];
  const make = keeps && (
    <Button component={Link} to="/operators/create" variant="contained">
      {t('operators.new')}
    </Button>
  );
  const actions = (
    <>
      {seesVisits && (
        <Button component={Link} to="/visits">
          {t('visits.title')}
        </Button>
      )}
      {make}
    </>
  );
  return (
    <Page title={t('operators.title')} subtitle={t('operators.subtitle')} actions={actions}>
      <Stack>
        <RecordList<Operator>
          resource="operators"
          caption={t('operators.title')}
          columns={columns}
          sort={{ field: 'name', order: 'ASC' }}
          filter={{ countryCode }}
          linkTo={({ id }) => `/operators/${id}`}
          searchable
          empty={<EmptyState title={t('operators.none')} text={t('operators.noneText')} action={make} />}
        />
        {seesHolders && <HoldersCard countryCode={countryCode} />}
      </Stack>
    </Page>
  );
}
