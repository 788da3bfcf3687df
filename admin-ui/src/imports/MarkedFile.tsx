import Button from '@mui/material/Button';
import { useText } from '../i18n/useText';
import { markedFile } from './import-api';
import type { ImportBatch } from './types';

/** The same file with its faults marked, while it is kept. */
export function MarkedFile({ batch }: { batch: ImportBatch }) {
  const t = useText();
  if (!batch.fileKept || !batch.counts || batch.counts.refused + batch.counts.noted === 0) return null;
  return (
    <Button component="a" href={markedFile(batch.id)} download variant="outlined">
      {t('imports.markedFile')}
    </Button>
  );
}
