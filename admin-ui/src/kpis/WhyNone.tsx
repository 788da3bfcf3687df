import { Link } from 'react-router-dom';
import { useText } from '../i18n/useText';
import { useMay } from '../providers/useMay';
import type { KpiDefinition, KpiPoint } from '../results/kpi-types';
import styles from './NowCard.module.css';
import { useSourceWords } from './useSourceWords';

/** Why the months have no figure, and what one can do about it. */
export function WhyNone({ kpi, overall }: { kpi: KpiDefinition; overall: KpiPoint | null }) {
  const t = useText();
  const maySet = useMay('baseline:set');
  const sources = useSourceWords()(kpi.needs);
  const { reason = 'no_data', why } = overall ?? {};
  if (reason === 'not_computable' && !why)
    return (
      <p className={styles.note}>
        <bdi>{kpi.missing}</bdi>
      </p>
    );
  if (why === 'no_baseline')
    return (
      <p className={styles.note}>
        {t('kpis.todo.no_baseline')} {maySet && <Link to="/baselines">{t('kpis.todo.setBaseline')}</Link>}
      </p>
    );
  if (why) return <p className={styles.note}>{t(`kpis.todo.${why}`)}</p>;
  if (reason !== 'no_data') return <p className={styles.note}>{t(`design.reasonsLong.${reason}`)}</p>;
  return (
    <div className={styles.note}>
      {t('kpis.todo.no_data')}
      <ul>
        {sources.map((source) => (
          <li key={source}>{source}</li>
        ))}
      </ul>
    </div>
  );
}
