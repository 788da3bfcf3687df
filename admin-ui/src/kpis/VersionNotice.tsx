import { Notice } from '../design/Notice';
import { TextButton } from '../design/TextButton';
import { isolated } from '../i18n/isolated';
import { useText } from '../i18n/useText';
import type { KpiDefinition } from '../results/kpi-types';

interface VersionNoticeProps {
  kpi: KpiDefinition;
  /** The version of the address; null: none is named. */
  asked: string | null;
  onNewest: () => void;
}

/** Says that the page computes by a definition that another replaced, or that there is none such, and leads back. */
export function VersionNotice({ kpi: { version: newest, versions }, asked, onNewest }: VersionNoticeProps) {
  const t = useText();
  if (asked === null || asked === newest) return null;
  const isKnown = versions.some(({ version }) => version === asked);
  if (!isKnown) return <Notice>{t('kpis.versions.unknown', { asked: isolated(asked), newest })}</Notice>;
  return (
    <Notice>
      {t('kpis.versions.older', { older: asked, newest })}{' '}
      <TextButton onClick={onNewest}>{t('kpis.versions.toNewest')}</TextButton>
    </Notice>
  );
}
