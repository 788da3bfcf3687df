import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Card } from '../design/Card';
import { PageTurner } from '../design/PageTurner';
import { SelectField } from '../design/SelectField';
import { useText } from '../i18n/useText';
import { readImportRows } from './import-api';
import { RowsTable } from './RowsTable';
import type { ImportBatch, Verdict } from './types';

const VERDICTS = ['refused', 'new', 'changed', 'unchanged'] as const;
const PER_PAGE = 50;

/** All rows of a batch, those that were refused first. */
export function BatchRows({ batch }: { batch: ImportBatch }) {
  const t = useText();
  const offered = VERDICTS.filter((verdict) => (batch.counts?.[verdict] ?? 0) > 0);
  const [chosen, setChosen] = useState<Verdict | null>(null);
  const [page, setPage] = useState(1);
  const verdict = chosen ?? offered[0] ?? 'refused';
  const first = (page - 1) * PER_PAGE;
  const { data } = useQuery({
    queryKey: ['imports', batch.id, 'rows', verdict, first, batch.status],
    queryFn: () => readImportRows(batch.id, verdict, [first, first + PER_PAGE - 1]),
    placeholderData: keepPreviousData,
  });
  if (offered.length === 0 || !data) return null;
  const choose = (value: string) => {
    setChosen(value as Verdict);
    setPage(1);
  };
  return (
    <Card>
      <SelectField
        label={t('imports.verdict')}
        value={verdict}
        options={offered.map((value) => ({ value, label: t(`imports.verdicts.${value}`) }))}
        onChange={choose}
      />
      <RowsTable rows={data.rows} />
      <PageTurner page={page} perPage={PER_PAGE} total={data.total} onTurn={setPage} />
    </Card>
  );
}
