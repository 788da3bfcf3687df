import { Link } from 'react-router-dom';
import { Chip } from '../design/Chip';
import table from '../design/RecordList.module.css';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import { CheckChips } from './CheckChips';
import type { EntriesProps } from './entries-props';
import { RemovePart } from './RemovePart';
import styles from './Report.module.css';
import type { Finding, Place, StoredEntry } from './report-types';
import { useMarks } from './review/useMarks';
import { useEntryName } from './useEntryName';
import { useReportWords } from './useReportWords';

/** What, where and how much of it, how many people, what the rules say, and what I marked. */
export function EntriesTable({ report, findings, places, editable }: EntriesProps) {
  const t = useText();
  const marks = useMarks(report)?.list ?? [];
  return (
    <table className={`${table.table} ${styles.entries}`} aria-label={t('reports.entriesTitle')}>
      <thead>
        <tr>
          <th scope="col">{t('reports.activity')}</th>
          <th scope="col" className={table.number}>
            {t('reports.people')}
          </th>
          <th scope="col">{t('reports.checks')}</th>
          {editable && <td />}
        </tr>
      </thead>
      <tbody>
        {report.entries.map((entry) => (
          <EntryRow
            key={entry.id}
            reportId={report.id}
            entry={entry}
            places={places}
            findings={findings.filter(({ entryId }) => entryId === entry.id)}
            editable={editable}
            marked={marks.filter(({ entryId }) => entryId === entry.id).length}
          />
        ))}
      </tbody>
    </table>
  );
}

interface EntryRowProps {
  reportId: string;
  entry: StoredEntry;
  places: ReadonlyMap<string, Place>;
  findings: readonly Finding[];
  editable: boolean;
  /** How often I marked it, to ask about when it is returned. */
  marked: number;
}

function EntryRow({ reportId, entry, places, findings, editable, marked }: EntryRowProps) {
  const t = useText();
  const { number } = useFormats();
  const nameOf = useEntryName(places);
  const { name, place, details } = nameOf(entry);
  const { total, withDisability } = entry.sums;
  const { label } = useReportWords();
  const { quantity } = entry;
  const done = quantity && `${number(quantity.value)} ${label('quantityUnit', quantity.unit)}`;
  return (
    <tr>
      <th scope="row">
        <Link to={`/reports/${reportId}/entries/${entry.id}`}>{name}</Link>
        <span className={styles.details}>{[place, ...details, done].filter(Boolean).join(' · ')}</span>
      </th>
      <td className={table.number} data-label={t('reports.people')}>
        <span>
          {total === null ? '–' : number(total)}
          {withDisability !== null && (
            <span className={styles.details}>
              {number(withDisability)} {t('reports.withDisability')}
            </span>
          )}
        </span>
      </td>
      <td data-label={t('reports.checks')}>
        <CheckChips findings={findings} />{' '}
        {marked > 0 && <Chip tone="warn">{t('asked.chip', { count: number(marked) })}</Chip>}
      </td>
      {editable && (
        <td>
          <RemovePart
            reportId={reportId}
            part="entries"
            one={entry}
            name={`${t('reports.removeEntry')}: ${name}, ${place}`}
            ask={t('reports.removeEntryAsk')}
          />
        </td>
      )}
    </tr>
  );
}
