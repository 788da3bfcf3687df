import type { Count } from '../../../../api/domain/cells.js';
import { peopleIn } from '../../../../api/domain/washington-group.js';
import { useFormats } from '../../design/useFormats';
import { useText } from '../../i18n/useText';
import { ROWS } from '../SadddGrid/grid-shape';
import { useReportWords } from '../useReportWords';
import styles from './TallyDialog.module.css';

const COLUMNS = ['_T', 'with', 'without', '_U'] as const;

/** The tally so far, in the rows in which somebody was asked. */
export function TallyTable({ tally }: { tally: readonly Count[] }) {
  const t = useText();
  const words = useReportWords();
  const { number } = useFormats();
  const asked = ROWS.filter((row) => peopleIn(tally, row, '_T') > 0);
  return (
    <table className={styles.tally}>
      <caption>{t('washington.tally')}</caption>
      <thead>
        <tr>
          <td />
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {t(`saddd.columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {asked.map((row) => (
          <tr key={`${row.sex},${row.ageBand}`}>
            <th scope="row">{words.row(row.sex, row.ageBand)}</th>
            {COLUMNS.map((column) => (
              <td key={column}>{number(peopleIn(tally, row, column))}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
