import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Link, useParams } from 'react-router-dom';
import { Card } from '../design/Card';
import { Loading } from '../design/Loading';
import { Page } from '../design/Page';
import { ProblemNotice } from '../design/ProblemNotice';
import { Stack } from '../design/Stack';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import { Restricted } from '../layout/Restricted';
import { BatchRows } from './BatchRows';
import { BatchWords } from './BatchWords';
import { ChangedSince } from './ChangedSince';
import styles from './Imports.module.css';
import { takeBack } from './import-api';
import { MarkedFile } from './MarkedFile';
import { Running } from './Running';
import type { ImportBatch } from './types';
import { useBatch } from './useBatch';
import { WhyNotRead } from './WhyNotRead';

/** One file that came in: what it did, row by row, and the way back. */
export default function ImportPage() {
  const { id = '' } = useParams();
  const { data, error, refetch, isRunning, progress } = useBatch(id);
  return (
    <Restricted to="report:import">
      {!data && (error ? <ProblemNotice error={error} onRetry={refetch} /> : <Loading />)}
      {data && (
        <Batch
          batch={data}
          progress={isRunning ? <Running progress={progress} onCancel={() => void takeBack(id)} /> : null}
        />
      )}
    </Restricted>
  );
}

function Batch({ batch, progress }: { batch: ImportBatch; progress: ReactNode }) {
  const t = useText();
  const { instant } = useFormats();
  const { fileName, at, byName, problem } = batch;
  return (
    <Page
      title={fileName}
      subtitle={<BatchWords batch={batch} />}
      above={<Link to="/imports">{t('imports.title')}</Link>}
    >
      <Stack>
        <Card>
          <Stack gap="tight">
            <p className={styles.quiet}>{[instant(at), byName].filter(Boolean).join(' · ')}</p>
            <WhyNotRead problem={problem} />
            {progress}
            <div className={styles.deeds}>
              <MarkedFile batch={batch} />
              {batch.status === 'done' && <TakeBack batch={batch} />}
            </div>
          </Stack>
        </Card>
        <BatchRows batch={batch} />
      </Stack>
    </Page>
  );
}

/** Takes a batch back, after one question; what was changed since is shown and stays as it is. */
function TakeBack({ batch }: { batch: ImportBatch }) {
  const t = useText();
  const queries = useQueryClient();
  const [asked, setAsked] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const undo = () =>
    takeBack(batch.id).then(() => {
      void queries.invalidateQueries({ queryKey: ['imports'] });
      void queries.invalidateQueries({ queryKey: ['report'] });
    }, setError);
  if (error) return <ChangedSince error={error} />;
  if (!asked)
    return (
      <Button variant="outlined" onClick={() => setAsked(true)}>
        {t('imports.undo')}
      </Button>
    );
  return (
    <>
      <span>{t('imports.undoAsk')}</span>
      <Button variant="contained" onClick={undo}>
        {t('imports.undoYes')}
      </Button>
      <Button onClick={() => setAsked(false)}>{t('app.cancel')}</Button>
    </>
  );
}
