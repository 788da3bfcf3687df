import { Link } from 'react-router-dom';
import { Card } from '../../design/Card';
import { Chip } from '../../design/Chip';
import { useFormats } from '../../design/useFormats';
import { useText } from '../../i18n/useText';
import { useAgeing } from '../comparison/comparison-queries';
import type { AgeingList } from '../comparison/comparison-types';
import styles from './MissingList.module.css';

/** What counts now and will be too old for the next round: the document, from when, and at which criteria. */
export function AgeingCard({ round }: { round: string }) {
  const t = useText();
  const { period } = useFormats();
  const { data } = useAgeing(round);
  if (!data || data.evidence.length === 0) return null;
  return (
    <Card title={t('assessments.ageing.title', { period: period(data.period) })}>
      <details className={styles.lack}>
        <summary>
          {t('assessments.ageing.text')} <Chip tone="warn">{data.evidence.length}</Chip>
        </summary>
        <ul className={styles.ageing}>
          {data.evidence.map((one) => (
            <Document key={one.id} document={one} round={round} />
          ))}
        </ul>
      </details>
    </Card>
  );
}

function Document({ document, round }: { document: AgeingList['evidence'][number]; round: string }) {
  const t = useText();
  const { date, period } = useFormats();
  const { title, contentUntil, criteria } = document;
  return (
    <li>
      <span>
        {title === null ? t('assessments.ageing.hidden') : <bdi>{title}</bdi>} ·{' '}
        {t('assessments.ageing.until', { date: date(contentUntil) })}
      </span>
      <span>
        {criteria.map(({ code, tooOldFrom, last }) => (
          <span key={code}>
            <Link to={`/assessments/${round}/${code.replace(/-\d[a-z]$/, '')}?at=${code}`}>
              <bdi>{code}</bdi>
            </Link>{' '}
            {t('assessments.ageing.from', { month: period(tooOldFrom) })}{' '}
            {last && <Chip tone="warn">{t('assessments.ageing.last')}</Chip>}
            <br />
          </span>
        ))}
      </span>
    </li>
  );
}
