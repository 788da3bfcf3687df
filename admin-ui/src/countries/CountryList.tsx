import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import type { Country } from '../api/types';
import { EmptyState } from '../design/EmptyState';
import { Page } from '../design/Page';
import { type Column, RecordList } from '../design/RecordList';
import { useText } from '../i18n/useText';

/** All countries of the installation. */
export default function CountryList() {
  const t = useText();
  const columns: Column<Country>[] = [
    { key: 'name', label: t('countries.name'), sortable: true, render: ({ name }) => name },
    { key: 'code', label: t('countries.code'), sortable: true, render: ({ code }) => code },
    { key: 'region', label: t('countries.region'), sortable: true, render: ({ region }) => region },
    { key: 'dueDay', label: t('countries.dueDayShort'), numeric: true, render: ({ dueDay }) => dueDay },
  ];
  const make = (
    <Button component={Link} to="/countries/create" variant="contained">
      {t('countries.new')}
    </Button>
  );
  return (
    <Page title={t('countries.title')} subtitle={t('countries.subtitle')} actions={make}>
      <RecordList<Country>
        resource="countries"
        caption={t('countries.title')}
        columns={columns}
        sort={{ field: 'name', order: 'ASC' }}
        linkTo={({ code }) => `/countries/${code}`}
        searchable
        empty={<EmptyState title={t('countries.none')} text={t('countries.noneText')} action={make} />}
      />
    </Page>
  );
}
