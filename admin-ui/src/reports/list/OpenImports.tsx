import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { useFormats } from '../../design/useFormats';
import { useText } from '../../i18n/useText';
import { readWaitingFiles } from '../../imports/import-api';
import type { ImportSummary } from '../../imports/types';
import { useMay } from '../../providers/useMay';
import styles from './List.module.css';

/** Files of the country that wait for somebody to bring them in, or to put them right. */
export function useOpenImports(countryCode: string): readonly ImportSummary[] {
  const enabled = useMay('report:import') && countryCode !== '';
  const { data } = useQuery({
    queryKey: ['imports', 'waiting', countryCode],
    queryFn: () => readWaitingFiles(countryCode),
    enabled,
  });
  return data ?? [];
}

/** These files in the list of what waits. */
export function OpenImports({ files }: { files: readonly ImportSummary[] }) {
  const t = useText();
  const { instant } = useFormats();
  if (files.length === 0) return null;
  return (
    <section aria-label={t('month.files')}>
      <h3>{t('month.files')}</h3>
      <ul className={styles.lines}>
        {files.map(({ id, fileName, status, at }) => (
          <li key={id}>
            <Link to={`/imports/${id}`}>
              <bdi>{fileName}</bdi>
            </Link>
            <span className={styles.quiet}>
              {t(`imports.statuses.${status}`)} · {instant(at)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
