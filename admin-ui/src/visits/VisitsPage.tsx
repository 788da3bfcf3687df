import Button from '@mui/material/Button';
import { type ReactNode, useState } from 'react';
import { useGetList } from 'react-admin';
import { Link } from 'react-router-dom';
import type { Operator } from '../api/types';
import { EmptyState } from '../design/EmptyState';
import { Page } from '../design/Page';
import { type Column, RecordList } from '../design/RecordList';
import { SelectField } from '../design/SelectField';
import { Stack } from '../design/Stack';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import { Restricted } from '../layout/Restricted';
import { useStanding } from '../providers/standing';
import { useMay } from '../providers/useMay';
import { useCodeLabels } from '../reports/useCodeLabels';
import { OpenActionsCard } from './OpenActionsCard';
import { ResultChip } from './ResultChip';
import type { Visit } from './types';

/** What visits left to be put right, and all of them by day. */
export default function VisitsPage() {
  const t = useText();
  const keeps = useMay('oversight:keep');
  const make = keeps && (
    <Button component={Link} to="/visits/create" variant="contained">
      {t('visits.new')}
    </Button>
  );
  return (
    <Restricted to="oversight:read">
      <Page
        title={t('visits.title')}
        subtitle={t('visits.subtitle')}
        above={<Link to="/operators">{t('operators.title')}</Link>}
        actions={make}
      >
        <Lists make={make} />
      </Page>
    </Restricted>
  );
}

function Lists({ make }: { make: ReactNode }) {
  const t = useText();
  const { date } = useFormats();
  const label = useCodeLabels();
  const countryCode = useStanding()?.countryCode ?? '';
  const [operatorId, setOperatorId] = useState('');
  const { data: operators = [] } = useGetList<Operator>('operators', {
    filter: { countryCode },
    sort: { field: 'name', order: 'ASC' },
    pagination: { page: 1, perPage: 500 },
  });
  const nameOf = (id: string) => operators.find((operator) => operator.id === id)?.name ?? '';
  const filter = { countryCode, ...(operatorId && { operatorId }) };
  const columns: Column<Visit>[] = [
    { key: 'heldOn', label: t('visits.heldOn'), sortable: true, render: ({ heldOn }) => date(heldOn) },
    { key: 'operator', label: t('visits.operator'), render: (visit) => nameOf(visit.operatorId) },
    { key: 'activity', label: t('visits.activity'), render: ({ activity }) => label('activity', activity) },
    {
      key: 'result',
      label: t('visits.result'),
      sortable: true,
      render: ({ result }) => <ResultChip result={result} />,
    },
  ];
  return (
    <Stack>
      <div>
        <SelectField
          label={t('visits.operator')}
          value={operatorId}
          options={[
            { value: '', label: t('visits.allOperators') },
            ...operators.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={setOperatorId}
        />
      </div>
      <OpenActionsCard filter={filter} nameOf={nameOf} />
      <RecordList<Visit>
        key={operatorId}
        resource="visits"
        caption={t('visits.title')}
        columns={columns}
        sort={{ field: 'heldOn', order: 'DESC' }}
        filter={filter}
        linkTo={({ id }) => `/visits/${id}`}
        empty={<EmptyState title={t('visits.none')} text={t('visits.noneText')} action={make} />}
      />
    </Stack>
  );
}
