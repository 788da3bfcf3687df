import { useId } from 'react';
import { Link } from 'react-router-dom';
import { useText } from '../../i18n/useText';
import { useChecklist } from '../checklist/checklist-context';
import styles from './National.module.css';
import { NationalRow } from './NationalRow';
import { useNationalPart } from './national-queries';

/** What the country asks itself at this recommendation, below the ladder and apart from it. */
export function NationalHere() {
  const t = useText();
  const id = useId();
  const { round, recommendation } = useChecklist();
  const { data: part } = useNationalPart(round.id);
  const here = part?.criteria.filter(({ recommendationCode }) => recommendationCode === recommendation.code);
  if (!here || here.length === 0) return null;
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h2 id={id}>{t('national.here')}</h2>
      <p className={styles.apart}>
        {t('national.apart')} <Link to={`/assessments/${round.id}/national`}>{t('national.all')}</Link>
      </p>
      <div className={styles.rows}>
        {here.map((asked) => (
          <NationalRow key={asked.code} asked={asked} />
        ))}
      </div>
    </section>
  );
}
