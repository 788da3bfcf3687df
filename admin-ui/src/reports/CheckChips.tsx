import { Chip } from '../design/Chip';
import { useText } from '../i18n/useText';
import styles from './Report.module.css';
import type { Finding } from './report-types';

/** What the rules say of an entry, counted; nothing where there is nothing. */
export function CheckChips({ findings }: { findings: readonly Finding[] }) {
  const t = useText();
  const errors = findings.filter(({ severity }) => severity === 'E').length;
  const warnings = findings.filter(({ severity }) => severity === 'W');
  const answered = warnings.filter(({ comment }) => comment).length;
  const open = warnings.length - answered;
  if (errors + warnings.length === 0) return <span className={styles.quiet}>{t('reports.clean')}</span>;
  return (
    <span className={styles.chips}>
      {errors > 0 && <Chip tone="bad">{t('reports.errorCount', { count: errors })}</Chip>}
      {open > 0 && <Chip tone="warn">{t('reports.warningCount', { count: open })}</Chip>}
      {answered > 0 && <Chip>{t('reports.commentedCount', { count: answered })}</Chip>}
    </span>
  );
}
