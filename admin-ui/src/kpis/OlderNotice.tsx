import { Notice } from '../design/Notice';
import { TextButton } from '../design/TextButton';
import { useText } from '../i18n/useText';
import type { KpiDefinition, KpiVersion } from '../results/kpi-types';

interface OlderNoticeProps {
  kpi: KpiDefinition;
  older: KpiVersion;
  onNewest: () => void;
}

/** Says that the page computes by a definition that another replaced, and leads back. */
export function OlderNotice({ kpi, older, onNewest }: OlderNoticeProps) {
  const t = useText();
  return (
    <Notice>
      {t('kpis.versions.older', { older: older.version, newest: kpi.version })}{' '}
      <TextButton onClick={onNewest}>{t('kpis.versions.toNewest')}</TextButton>
    </Notice>
  );
}
