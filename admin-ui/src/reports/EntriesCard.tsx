import Button from '@mui/material/Button';
import { Link, useNavigate } from 'react-router-dom';
import { Card } from '../design/Card';
import { Chip } from '../design/Chip';
import { EmptyState } from '../design/EmptyState';
import table from '../design/RecordList.module.css';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import { CheckChips } from './CheckChips';
import { CopiedNotice } from './layout/CopiedNotice';
import { useCopyLayout } from './layout/useCopyLayout';
import { RemovePart } from './RemovePart';
import styles from './Report.module.css';
import type { Finding, Place, Report, StoredEntry } from './report-types';
import { useMarks } from './review/useMarks';
import { useEntryName } from './useEntryName';
import { useReportWords } from './useReportWords';

interface EntriesCardProps {
  report: Report;
  findings: readonly Finding[];
  places: ReadonlyMap<string, Place>;
  editable: boolean;
}

/** The entries of a report: what, where, how many, and what the rules say. */
export function EntriesCard({ report, findings, places, editable }: EntriesCardProps) {
  const t = useText();
  const navigate = useNavigate();
  const add = editable && !report.nil && (
    <Button
      variant="contained"
      onClick={() => navigate(`/reports/${report.id}/entries/${crypto.randomUUID()}`)}
    >
      {t('reports.addEntry')}
    </Button>
  );
  const { entries } = report;
  const marks = useMarks(report);
  const layout = useCopyLayout(report.id);
  const deeds = add && (
    <span className={styles.buttons}>
      <Button
        disabled={layout.isPending || layout.isHeldBack}
        title={t('layout.hint')}
        onClick={() => layout.copy()}
      >
        {t('layout.copy')}
      </Button>
      {add}
    </span>
  );
  return (
    <Card
      title={t('reports.entriesTitle')}
      subtitle={entries.length > 0 ? t('reports.entriesText') : undefined}
      aside={entries.length > 0 && deeds}
    >
      <div className={styles.notes}>
        {deeds && layout.isHeldBack && <p className={styles.quiet}>{t('layout.waitsForLine')}</p>}
        <CopiedNotice copied={layout.copied} error={layout.error} />
      </div>
      {entries.length === 0 ? (
        <EmptyState
          heading="p"
          title={report.nil ? t('reports.nilReport') : t('reports.noEntries')}
          text={report.nil || !editable ? '' : `${t('reports.noEntriesText')} ${t('layout.hint')}`}
          action={deeds}
        />
      ) : (
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
            {entries.map((entry) => (
              <EntryRow
                key={entry.id}
                reportId={report.id}
                entry={entry}
                places={places}
                findings={findings.filter(({ entryId }) => entryId === entry.id)}
                editable={editable}
                marked={marks?.list.filter(({ entryId }) => entryId === entry.id).length ?? 0}
              />
            ))}
          </tbody>
        </table>
      )}
    </Card>
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
  return (
    <tr>
      <th scope="row">
        <Link to={`/reports/${reportId}/entries/${entry.id}`}>{name}</Link>
        <span className={styles.details}>{[place, ...details].filter(Boolean).join(' · ')}</span>
      </th>
      <td className={table.number} data-label={t('reports.people')}>
        <span>
          {total !== null && number(total)}
          {quantity && (
            <span className={total === null ? undefined : styles.details}>
              {number(quantity.value)} {label('quantityUnit', quantity.unit)}
            </span>
          )}
          {total === null && !quantity && '–'}
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
