import Button from '@mui/material/Button';
import { type FormEvent, useState } from 'react';
import { request } from '../api/client';
import { RequestError } from '../api/problem';
import { Card } from '../design/Card';
import { FileField } from '../design/FileField';
import { Notice } from '../design/Notice';
import { problemText } from '../design/ProblemNotice';
import { Stack } from '../design/Stack';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';

interface PlacesImport {
  added: number;
  changed: number;
  unchanged: number;
}

const MOST_FAULTS = 20;

/** Loads a country's places; all of the file or nothing of it. */
export function GazetteerCard({ countryCode }: { countryCode: string }) {
  const t = useText();
  const { number } = useFormats();
  const [file, setFile] = useState<File | null>(null);
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<PlacesImport | null>(null);
  const [error, setError] = useState<unknown>(null);
  const load = async (event: FormEvent) => {
    event.preventDefault();
    if (!file) return;
    setBusy(true);
    setResult(null);
    setError(null);
    const body = new FormData();
    body.set('file', file);
    await request<PlacesImport>(`/places/import?country=${countryCode}`, { method: 'POST', body })
      .then(({ data }) => setResult(data), setError)
      .finally(() => setBusy(false));
  };
  return (
    <Card title={t('countries.places')} subtitle={t('countries.placesText')}>
      <form onSubmit={load}>
        <Stack gap="tight">
          <FileField label={t('countries.choose')} accept=".csv,text/csv" file={file} onChoose={setFile} />
          <div>
            <Button type="submit" variant="contained" disabled={!file || busy}>
              {t(busy ? 'countries.loading' : 'countries.load')}
            </Button>
          </div>
          {error !== null && <Refused error={error} />}
          {result && (
            <Notice tone="ok" role="status">
              {t('countries.loaded', {
                total: number(result.added + result.changed + result.unchanged),
                added: number(result.added),
                changed: number(result.changed),
              })}
            </Notice>
          )}
        </Stack>
      </form>
    </Card>
  );
}

/** Every line that could not be read, up to a screenful. */
function Refused({ error }: { error: unknown }) {
  const t = useText();
  const faults = error instanceof RequestError ? error.faults : [];
  return (
    <Notice tone="bad" role="alert" title={problemText(t, error)}>
      {faults.length > 0 && t('countries.refusedLines', { count: faults.length })}
      {faults.length > 0 && (
        <ul>
          {faults.slice(0, MOST_FAULTS).map(({ pointer, detail }) => (
            <li key={pointer}>
              {detail} <bdi>{columnOf(pointer)}</bdi>
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}

/** The column that a pointer such as `#/3/ADM1_PCODE` names. */
const columnOf = (pointer: string): string => pointer.split('/')[2] ?? '';
