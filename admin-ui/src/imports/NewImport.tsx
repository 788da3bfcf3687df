import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { RequestError } from '../api/problem';
import { Card } from '../design/Card';
import { FileField } from '../design/FileField';
import { Notice } from '../design/Notice';
import { ProblemNotice } from '../design/ProblemNotice';
import { SelectField } from '../design/SelectField';
import { Stack } from '../design/Stack';
import { useText } from '../i18n/useText';
import { useMay } from '../providers/useMay';
import { Checked } from './Checked';
import { readMappings } from './import-api';
import { MappingCard } from './mapping/MappingCard';
import { Running } from './Running';
import type { ImportBatch } from './types';
import { useSending } from './useSending';

const ACCEPTED = '.xlsx,.csv,.json';

/** Chooses a file, has it looked at, and then, if one likes what one sees, brings it in. */
export function NewImport({ country, mapping: proposed }: { country: string; mapping: string | undefined }) {
  const t = useText();
  const [file, setFile] = useState<File | null>(null);
  const [mapping, setMapping] = useState(proposed ?? '');
  const sending = useSending({ file, country, mapping: mapping || undefined });
  const { batch, isRunning, progress, error } = sending;
  const mayMap = useMay('mapping:keep');
  const isUnknown = isOfUnknownColumns(error, batch);
  const choose = (chosen: File | null) => {
    setFile(chosen);
    sending.forget();
  };
  const kept = (id: string) => {
    setMapping(id);
    void sending.check(id);
  };
  return (
    <>
      <Card title={t('imports.new')} subtitle={t('imports.newText')}>
        <Stack gap="tight">
          <FileField label={t('imports.choose')} accept={ACCEPTED} file={file} onChoose={choose} />
          <MappingField country={country} value={mapping} onChoose={setMapping} />
          {(!batch || isUnknown) && !isRunning && (
            <div>
              <Button variant="contained" disabled={!file} onClick={() => sending.check()}>
                {t('imports.check')}
              </Button>
            </div>
          )}
          {isUnknown ? (
            <Notice tone="warn">
              {t(mayMap ? 'imports.mapping.unknown' : 'imports.mapping.unknownAsk')}
            </Notice>
          ) : (
            <ProblemNotice error={error} />
          )}
          {isRunning && <Running progress={progress} onCancel={sending.cancel} />}
          {batch && !isRunning && !isUnknown && (
            <Checked batch={batch} onBringIn={(rows) => sending.bringIn(rows)} onAgain={() => choose(null)} />
          )}
        </Stack>
      </Card>
      {isUnknown && file && mayMap && <MappingCard file={file} country={country} onKept={kept} />}
    </>
  );
}

/** The file is sound, but nobody has said yet what its columns hold. */
function isOfUnknownColumns(error: unknown, batch: ImportBatch | null): boolean {
  const code = error instanceof RequestError ? error.code : batch?.problem?.code;
  return code === 'headings-unknown';
}

/** How the columns are read: found out, or by a mapping that was saved. */
function MappingField({
  country,
  value,
  onChoose,
}: {
  country: string;
  value: string;
  onChoose: (id: string) => void;
}) {
  const t = useText();
  const { data } = useQuery({ queryKey: ['import-mappings', country], queryFn: () => readMappings(country) });
  if (!data || data.rows.length === 0) return null;
  return (
    <SelectField
      label={t('imports.readAs')}
      value={value}
      options={[
        { value: '', label: t('imports.foundOut') },
        ...data.rows.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={onChoose}
    />
  );
}
