import { useText } from '../i18n/useText';
import styles from './HeatMap.module.css';

/** Where the countries shown lie, column by column: a ground, and no aim. */
export function SpanRow({ spans }: { spans: readonly (string | null)[] }) {
  const t = useText();
  return (
    <tfoot>
      <tr className={styles.span}>
        <th scope="row" className={styles.name}>
          {t('compare.span')}
          <span className={styles.limits}>{t('compare.spanHint')}</span>
        </th>
        {spans.map((span, column) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: spans stand under their columns
          <td key={column}>{span}</td>
        ))}
      </tr>
    </tfoot>
  );
}
