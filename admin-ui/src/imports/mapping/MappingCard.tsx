import Button from '@mui/material/Button';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Card } from '../../design/Card';
import { LabelledField } from '../../design/LabelledField';
import { Loading } from '../../design/Loading';
import { ProblemNotice } from '../../design/ProblemNotice';
import { SelectField } from '../../design/SelectField';
import { Stack } from '../../design/Stack';
import { useText } from '../../i18n/useText';
import { readHeadings, saveMapping } from '../import-api';
import type { SheetHeadings } from '../types';
import { ColumnsTable } from './ColumnsTable';
import styles from './Mapping.module.css';
import { lacking, proposedFor, toMapping } from './mapping-form';
import { useRoleNames } from './useRoleNames';

interface MappingCardProps {
  file: File;
  country: string;
  /** The mapping was kept, under this id. */
  onKept: (id: string) => void;
}

/** Says once, column by column, what a country's own form holds; every later file of it is then read by itself. */
export function MappingCard({ file, country, onKept }: MappingCardProps) {
  const t = useText();
  const { data, error } = useQuery({
    queryKey: ['imports', 'headings', file.name, file.lastModified, file.size],
    queryFn: () => readHeadings(file),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const [chosen, setChosen] = useState(0);
  const sheet = data?.[chosen];
  return (
    <Card title={t('imports.mapping.title')} subtitle={t('imports.mapping.text')}>
      <ProblemNotice error={error} />
      {!data && !error && <Loading />}
      {data && data.length > 1 && (
        <SelectField
          label={t('imports.mapping.sheet')}
          value={String(chosen)}
          options={data.map((one, index) => ({ value: String(index), label: one.sheet }))}
          onChange={(value) => setChosen(Number(value))}
        />
      )}
      {sheet && <Columns key={sheet.sheet} sheet={sheet} country={country} onKept={onKept} />}
    </Card>
  );
}

interface ColumnsProps {
  sheet: SheetHeadings;
  country: string;
  onKept: (id: string) => void;
}

function Columns({ sheet, country, onKept }: ColumnsProps) {
  const t = useText();
  const queries = useQueryClient();
  const roleName = useRoleNames();
  const [form, setForm] = useState(() => proposedFor(sheet));
  const [refusal, setRefusal] = useState<unknown>(null);
  const missing = lacking(form);
  const isReady = missing.length === 0 && form.name.trim() !== '';
  const keep = () =>
    saveMapping(country, toMapping(form, sheet)).then(({ id }) => {
      void queries.invalidateQueries({ queryKey: ['import-mappings'] });
      onKept(id);
    }, setRefusal);
  return (
    <Stack gap="tight">
      <LabelledField label={t('imports.mapping.name')}>
        {(field) => (
          <input
            {...field}
            className={styles.name}
            value={form.name}
            maxLength={120}
            onChange={({ target }) => setForm({ ...form, name: target.value })}
          />
        )}
      </LabelledField>
      <ColumnsTable sheet={sheet} form={form} onChange={setForm} />
      <ProblemNotice error={refusal} />
      <div className={styles.deeds}>
        <Button variant="contained" disabled={!isReady} onClick={keep}>
          {t('imports.mapping.keep')}
        </Button>
        {missing.length > 0 && (
          <span className={styles.quiet}>
            {t('imports.mapping.lacking', { roles: missing.map(roleName).join(', ') })}
          </span>
        )}
      </div>
    </Stack>
  );
}
