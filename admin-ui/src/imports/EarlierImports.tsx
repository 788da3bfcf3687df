import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { Card } from '../design/Card';
import { Chip, type Tone } from '../design/Chip';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import { BatchWords } from './BatchWords';
import styles from './Imports.module.css';
import { readImports } from './import-api';
import type { ImportStatus } from './types';

const TONES: Readonly<Record<ImportStatus, Tone>> = {
  running: 'neutral',
  checked: 'neutral',
  done: 'ok',
  refused: 'warn',
  cancelled: 'neutral',
  failed: 'bad',
  undone: 'neutral',
};

/** The files that came in before, the latest first. Those that were only looked at are told apart. */
export function EarlierImports({ country }: { country: string }) {
  const t = useText();
  const { instant } = useFormats();
  const { data } = useQuery({
    queryKey: ['imports', 'earlier', country],
    queryFn: () => readImports(country, [0, 24]),
  });
  if (!data) return null;
  return (
    <Card title={t('imports.earlier')}>
      {data.rows.length === 0 && <p className={styles.quiet}>{t('imports.noneYet')}</p>}
      <ul className={styles.batches}>
        {data.rows.map((batch) => (
          <li key={batch.id}>
            <div>
              <Link to={`/imports/${batch.id}`}>
                <bdi>{batch.fileName}</bdi>
              </Link>{' '}
              <Chip tone={TONES[batch.status]}>{t(`imports.statuses.${batch.status}`)}</Chip>
              {batch.counts && (
                <p className={styles.quiet}>
                  <BatchWords batch={batch} />
                </p>
              )}
            </div>
            <span className={styles.quiet}>
              {instant(batch.at)}
              {batch.byName && ` · ${batch.byName}`}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
