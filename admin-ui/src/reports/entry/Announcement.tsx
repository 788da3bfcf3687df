import { useEffect, useRef, useState } from 'react';
import { useFormats } from '../../design/useFormats';
import { useText } from '../../i18n/useText';
import styles from './EntryEditor.module.css';
import type { EntryForm } from './entry-form';
import type { LiveChecks } from './entry-rules';

const AFTER = 1000;

interface AnnouncementProps {
  form: EntryForm;
  checks: LiveChecks;
}

/** One sentence for those who listen, a second after the last key: the total, and what the rules say. */
export function Announcement({ form, checks: { sums, findings } }: AnnouncementProps) {
  const t = useText();
  const { number } = useFormats();
  const [heard, setHeard] = useState('');
  const first = useRef(form);
  useEffect(() => {
    if (form === first.current) return undefined;
    const timer = setTimeout(() => {
      const count = (wanted: string) => findings.filter(({ severity }) => severity === wanted).length;
      const [errors, warnings] = [count('E'), count('W')];
      const parts = [
        ...(sums.total === null ? [] : [t('saddd.announceTotal', { total: number(sums.total) })]),
        ...(errors > 0 ? [t('saddd.announceErrors', { count: number(errors) })] : []),
        ...(warnings > 0 ? [t('saddd.announceWarnings', { count: number(warnings) })] : []),
      ];
      setHeard(parts.join(' '));
    }, AFTER);
    return () => clearTimeout(timer);
  }, [form, sums, findings, t, number]);
  return (
    <p className={styles.heard} role="status">
      {heard}
    </p>
  );
}
