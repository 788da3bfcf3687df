import { Link } from 'react-router-dom';
import { Chip, type Tone } from '../design/Chip';
import { InReadingDirection } from '../design/InReadingDirection';
import { ScrollRegion } from '../design/ScrollRegion';
import { useText } from '../i18n/useText';
import { useCodeLabels } from '../reports/useCodeLabels';
import styles from './Imports.module.css';
import type { ImportRow, RowFinding, Verdict } from './types';
import { useFindingText } from './useFindingText';

const TONES: Readonly<Record<Verdict, Tone>> = {
  refused: 'bad',
  new: 'ok',
  changed: 'ok',
  unchanged: 'neutral',
};

/** Row by row, where it stands in the file, what becomes of it and why. */
export function RowsTable({ rows }: { rows: readonly ImportRow[] }) {
  const t = useText();
  if (rows.length === 0) return null;
  return (
    <InReadingDirection>
      <ScrollRegion label={t('imports.rows')}>
        <table className={styles.rows}>
          <caption>{t('imports.rowsText')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('imports.row')}</th>
              <th scope="col">{t('imports.verdict')}</th>
              <th scope="col">{t('imports.said')}</th>
              <th scope="col">{t('imports.whatItIs')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.nth} row={row} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </InReadingDirection>
  );
}

function Row({ row }: { row: ImportRow }) {
  const t = useText();
  const label = useCodeLabels();
  const { sheet, line, verdict, findings, operatorName, activity, placeCode, reportId } = row;
  const words = [operatorName, row.period, activity && label('activity', activity), placeCode].filter(
    Boolean,
  );
  return (
    <tr>
      <th scope="row">{sheet ? t('imports.sheetLine', { sheet, line }) : t('imports.line', { line })}</th>
      <td>
        <Chip tone={TONES[verdict]}>{t(`imports.verdicts.${verdict}`)}</Chip>
      </td>
      <td>
        <ul className={styles.findings}>
          {findings.map((finding) => (
            <Said key={`${finding.rule} ${finding.address} ${finding.message}`} finding={finding} />
          ))}
        </ul>
      </td>
      <td className={styles.quiet}>
        {reportId ? (
          <Link to={`/reports/${reportId}`}>{words.join(' · ')}</Link>
        ) : (
          <bdi>{words.join(' · ')}</bdi>
        )}
      </td>
    </tr>
  );
}

/** “D14, Girls (0-17): V02 …”. */
function Said({ finding }: { finding: RowFinding }) {
  const textOf = useFindingText();
  const { column, address, rule } = finding;
  return (
    <li>
      {address && (
        <>
          <bdi className={styles.address}>{address}</bdi>{' '}
        </>
      )}
      {column && (
        <>
          <bdi className={styles.quiet}>{column}</bdi>{' '}
        </>
      )}
      <span>{textOf(finding)}</span> <span className={styles.rule}>{rule}</span>
    </li>
  );
}
