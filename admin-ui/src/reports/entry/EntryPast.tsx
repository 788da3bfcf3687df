import { memo } from 'react';
import type { EntryDraft } from '../../../../api/domain/validation/context.js';
import { isWork, type PastWork } from '../../../../api/domain/validation/past.js';
import { Card } from '../../design/Card';
import { useFormats } from '../../design/useFormats';
import { useText } from '../../i18n/useText';
import styles from './EntryPast.module.css';

/** Whether what the operator reported before is at hand, on its way, or cannot be had. */
export type PastState = 'here' | 'coming' | 'missing';

const SHOWN = 6;

interface EntryPastProps {
  entry: EntryDraft;
  past: readonly PastWork[];
}

/** This entry beside its past: what the same work counted in the last periods, oldest first. */
export const EntryPast = memo(function EntryPast({ entry, past }: EntryPastProps) {
  const t = useText();
  const { number, period: named } = useFormats();
  const work = past.find((one) => isWork(one, entry));
  if (!work) return null;
  const periods = work.periods.slice(-SHOWN);
  const most = Math.max(1, ...periods.map(({ total }) => total ?? 0));
  return (
    <Card title={t('saddd.past')}>
      <table className={styles.past}>
        <caption>{t('saddd.pastCaption')}</caption>
        <tbody>
          {periods.map(({ period, total }) => (
            <tr key={period}>
              <th scope="row">{named(period)}</th>
              <td>{total === null ? t('saddd.pastUncounted') : number(total)}</td>
              <td className={styles.bar} aria-hidden="true">
                <span style={{ inlineSize: `${(100 * (total ?? 0)) / most}%` }} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
});
