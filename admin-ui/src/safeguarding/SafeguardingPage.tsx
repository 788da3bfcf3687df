import Button from '@mui/material/Button';
import { useState } from 'react';
import { useGetList } from 'react-admin';
import type { Operator } from '../api/types';
import { EmptyState } from '../design/EmptyState';
import { Notice } from '../design/Notice';
import { Page } from '../design/Page';
import { type Column, RecordList } from '../design/RecordList';
import { Stack } from '../design/Stack';
import { TextButton } from '../design/TextButton';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import { Restricted } from '../layout/Restricted';
import { useStanding } from '../providers/standing';
import type { SafeguardingYear } from './types';
import { YearCard } from './YearCard';

/** Two numbers a year and organisation: only for those who were named for them. */
export default function SafeguardingPage() {
  const t = useText();
  return (
    <Restricted to="safeguarding:read">
      <Page title={t('safeguarding.title')} subtitle={t('safeguarding.subtitle')}>
        <Years />
      </Page>
    </Restricted>
  );
}

function Years() {
  const t = useText();
  const { number } = useFormats();
  const countryCode = useStanding()?.countryCode ?? '';
  const [open, setOpen] = useState<SafeguardingYear | 'new' | null>(null);
  const { data: operators = [] } = useGetList<Operator>('operators', {
    filter: { countryCode },
    sort: { field: 'name', order: 'ASC' },
    pagination: { page: 1, perPage: 500 },
  });
  const nameOf = (one: SafeguardingYear) => operators.find(({ id }) => id === one.operatorId)?.name ?? '';
  const figure = (key: 'received' | 'handledInTime' | 'setDays'): Column<SafeguardingYear> => ({
    key,
    label: t(`safeguarding.${key}`),
    numeric: true,
    render: (year) => number(year[key]),
  });
  const columns: Column<SafeguardingYear>[] = [
    { key: 'organisation', label: t('safeguarding.organisation'), render: nameOf },
    { key: 'year', label: t('safeguarding.year'), sortable: true, render: ({ year }) => String(year) },
    figure('received'),
    figure('handledInTime'),
    figure('setDays'),
    {
      key: 'change',
      label: t('app.edit'),
      render: (one) => (
        <TextButton
          onClick={() => setOpen(one)}
          aria-label={t('safeguarding.changeOf', { organisation: nameOf(one), year: one.year })}
        >
          {t('app.edit')}
        </TextButton>
      ),
    },
  ];
  const add = <Button onClick={() => setOpen('new')}>{t('safeguarding.add')}</Button>;
  return (
    <Stack>
      <Notice tone="warn" title={t('safeguarding.noCase')}>
        {t('safeguarding.noCaseMore')}
      </Notice>
      {open ? (
        <YearCard
          key={open === 'new' ? open : open.id}
          operators={operators}
          {...(open !== 'new' && { year: open })}
          onClose={() => setOpen(null)}
        />
      ) : (
        <div>{add}</div>
      )}
      <RecordList<SafeguardingYear>
        resource="safeguarding-years"
        caption={t('safeguarding.figures')}
        columns={columns}
        sort={{ field: 'year', order: 'DESC' }}
        filter={{ countryCode }}
        empty={<EmptyState title={t('safeguarding.none')} text={t('safeguarding.noneText')} />}
      />
    </Stack>
  );
}
