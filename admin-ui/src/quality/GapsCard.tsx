import { Link } from 'react-router-dom';
import { Card } from '../design/Card';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import { useCodeLabels } from '../reports/useCodeLabels';
import styles from './Quality.module.css';
import type { DataQuality } from './useQuality';

/** Where asking would gain most: whom to talk to, about what. */
export function GapsCard({ gaps }: { gaps: DataQuality['gaps'] }) {
  const t = useText();
  const label = useCodeLabels();
  const { number } = useFormats();
  return (
    <Card title={t('quality.gaps')} subtitle={t('quality.gapsText')} tone="accent">
      <ol className={styles.gaps}>
        {gaps.map(({ operatorId, operatorName, activity, missing, people }) => (
          <li key={`${operatorId} ${activity}`}>
            <strong>{operatorName}</strong>
            <p>
              {t('quality.gap', {
                activity: label('activity', activity),
                missing: number(missing),
                people: number(people),
              })}{' '}
              <Link to={`/reports?filter=${encodeURIComponent(JSON.stringify({ operatorId }))}`}>
                {t('quality.toReports')}
              </Link>
            </p>
          </li>
        ))}
      </ol>
    </Card>
  );
}
