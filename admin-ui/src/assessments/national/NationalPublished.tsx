import { useText } from '../../i18n/useText';
import styles from './National.module.css';
import { useNationalSnapshots } from './national-queries';
import { useMetWords } from './useMetWords';

/** What a revision published of the country's own criteria, for the country alone; nothing where it had none. */
export function NationalPublished({ round, revision }: { round: string; revision: number }) {
  const t = useText();
  const words = useMetWords();
  const { data: snapshots = [] } = useNationalSnapshots(round);
  const kept = snapshots.find((one) => one.revision === revision);
  if (!kept) return null;
  return (
    <p className={styles.published}>
      {t('national.title')}:{' '}
      {(['claimed', 'evidenced', 'verified'] as const)
        .map((one) => `${t(`national.${one}`)} ${words(kept.reading, one)}`)
        .join(' · ')}
    </p>
  );
}
