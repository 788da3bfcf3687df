import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { request } from '../api/client';
import { Card } from '../design/Card';
import { FileField } from '../design/FileField';
import { Notice } from '../design/Notice';
import { ProblemNotice } from '../design/ProblemNotice';
import { Stack } from '../design/Stack';
import { useCurrentLocale } from '../i18n/locale';
import { useText } from '../i18n/useText';
import styles from './Frameworks.module.css';
import { LookedAt } from './LookedAt';
import type { FrameworkImport } from './version-types';

/** Brings in the next version in two steps: what it would change, then storing it for good. */
export function BringInCard() {
  const t = useText();
  const lang = useCurrentLocale();
  const client = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [busy, setBusy] = useState(false);
  const [looked, setLooked] = useState<FrameworkImport | null>(null);
  const [stored, setStored] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const send = async (dryRun: boolean) => {
    if (!file) return;
    setBusy(true);
    setError(null);
    const body = new FormData();
    body.set('file', file);
    const path = `/frameworks?lang=${lang}${dryRun ? '&dryRun=true' : ''}`;
    await request<FrameworkImport>(path, { method: 'POST', body })
      .then(({ data }) => (dryRun ? setLooked(data) : done(data)), setError)
      .finally(() => setBusy(false));
  };
  const done = (data: FrameworkImport) => {
    setStored(data.ref);
    setLooked(null);
    setFile(null);
    return client.invalidateQueries({ queryKey: ['frameworks'] });
  };
  const choose = (chosen: File | null) => {
    setFile(chosen);
    setLooked(null);
    setStored(null);
    setError(null);
  };
  return (
    <Card title={t('versions.bringIn')} subtitle={t('versions.bringInText')} tone="accent">
      <Stack gap="tight">
        <FileField
          label={t('versions.choose')}
          accept=".yaml,.yml,application/yaml"
          file={file}
          onChoose={choose}
        />
        <div className={styles.acts}>
          <Button
            variant={looked?.outcome === 'new' ? 'outlined' : 'contained'}
            disabled={!file || busy}
            onClick={() => send(true)}
          >
            {t('versions.look')}
          </Button>
        </div>
        <ProblemNotice error={error} />
        {stored && (
          <Notice tone="ok" role="status">
            {t('versions.stored', { ref: stored })}
          </Notice>
        )}
        {looked && <LookedAt looked={looked} />}
        {looked?.outcome === 'new' && (
          <div className={styles.acts}>
            <Button variant="contained" disabled={busy} onClick={() => send(false)}>
              {t('versions.store', { ref: looked.ref ?? '' })}
            </Button>
            <span className={styles.soft}>{t('versions.forGood')}</span>
          </div>
        )}
      </Stack>
    </Card>
  );
}
