import { Card } from '../design/Card';
import { Chip } from '../design/Chip';
import { TextButton } from '../design/TextButton';
import { useText } from '../i18n/useText';
import type { KpiDefinition } from '../results/kpi-types';
import styles from './VersionsCard.module.css';

interface VersionsCardProps {
  kpi: KpiDefinition;
  /** The version that the page computes by. */
  shown: string;
  /** Null: the newest. */
  onShow: (version: string | null) => void;
}

/** Every version of the definition: what changed and why; an older one still computes. */
export function VersionsCard({ kpi, shown, onShow }: VersionsCardProps) {
  const t = useText();
  return (
    <Card title={t('kpis.versions.title')} subtitle={t('kpis.versions.text')}>
      <ol className={styles.versions}>
        {kpi.versions.map(({ version, changed }, nth) => (
          <li key={version}>
            <p className={styles.head}>
              <strong>{t('kpis.versions.version', { version })}</strong>
              {version === shown ? (
                <Chip tone="neutral">{t('kpis.versions.shown')}</Chip>
              ) : (
                <TextButton onClick={() => onShow(nth === 0 ? null : version)}>
                  {t('kpis.versions.show', { version })}
                </TextButton>
              )}
            </p>
            {changed ? (
              <>
                <p>
                  <bdi>{changed.what}</bdi>
                </p>
                <p className={styles.why}>
                  {t('kpis.versions.why')} <bdi>{changed.why}</bdi>{' '}
                  {t(changed.keepsTargets ? 'kpis.versions.keepsTargets' : 'kpis.versions.endsTargets')}
                </p>
              </>
            ) : (
              <p className={styles.why}>{t('kpis.versions.first')}</p>
            )}
          </li>
        ))}
      </ol>
    </Card>
  );
}
