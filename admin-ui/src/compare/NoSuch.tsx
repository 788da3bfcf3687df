import { EmptyState } from '../design/EmptyState';
import { isolated } from '../i18n/isolated';
import { useText } from '../i18n/useText';

/** A link names a KPI or a function that there is not: nothing stands in its place until another is chosen. */
export function NoSuch({ code }: { code: string }) {
  const t = useText();
  return <EmptyState title={t('compare.noSuch', { code: isolated(code) })} text={t('compare.noSuchText')} />;
}
