import type { EntryChange, FieldChange, RevisionChanges } from '../../../api/domain/revision-changes.js';
import { Chip } from '../design/Chip';
import { Loading } from '../design/Loading';
import { ProblemNotice } from '../design/ProblemNotice';
import { ScrollRegion } from '../design/ScrollRegion';
import { useFormats } from '../design/useFormats';
import { useText } from '../i18n/useText';
import styles from './History.module.css';
import { useRevisionChanges } from './history-api';
import { useReportWords } from './useReportWords';

interface ChangesTableProps {
  reportId: string;
  revision: number;
  since: number;
}

/** Two revisions side by side: only what differs, cell by cell; a cell that was not given is neither 0 nor blank. */
export function ChangesTable({ reportId, revision, since }: ChangesTableProps) {
  const t = useText();
  const { data, error } = useRevisionChanges(reportId, revision, since);
  if (error) return <ProblemNotice error={error} />;
  if (!data) return <Loading />;
  if (isUnchanged(data)) return <p className={styles.quiet}>{t('month.noChanges')}</p>;
  const title = t('month.showChanges', { since });
  return (
    <ScrollRegion label={title}>
      <table className={styles.changes} aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{t('month.what')}</th>
            <th scope="col">{t('month.before', { revision: since })}</th>
            <th scope="col">{t('month.before', { revision })}</th>
          </tr>
        </thead>
        <Group title={t('month.ofReport')} rows={data.fields} />
        {data.entries.map((entry) => (
          <Entry key={entry.entryId} entry={entry} />
        ))}
        {data.records.map(({ recordId, kind, change, fields }) => (
          <Group key={recordId} title={kind} change={change} rows={fields} />
        ))}
      </table>
    </ScrollRegion>
  );
}

const isUnchanged = ({ fields, entries, records }: RevisionChanges) =>
  fields.length + entries.length + records.length === 0;

function Entry({ entry }: { entry: EntryChange }) {
  const t = useText();
  const { label, place } = useReportWords();
  const { activity, placeCode, change, cells, fields, totalBefore, totalAfter } = entry;
  const rows = [
    ...cells.map(({ cell, before, after }) => ({ field: place(`counts/${cell}`), before, after })),
    ...fields.map(({ field, before, after }) => ({ field: place(field) || field, before, after })),
    ...(totalBefore === totalAfter
      ? []
      : [{ field: t('month.total'), before: totalBefore, after: totalAfter }]),
  ];
  return <Group title={`${label('activity', activity)}, ${placeCode}`} change={change} rows={rows} />;
}

interface GroupProps {
  title: string;
  change?: EntryChange['change'];
  rows: readonly FieldChange[];
}

function Group({ title, change, rows }: GroupProps) {
  const t = useText();
  const { number } = useFormats();
  if (rows.length === 0) return null;
  const said = (value: FieldChange['before']) => {
    if (value === null) return <span className={styles.quiet}>{t('month.notGiven')}</span>;
    if (typeof value === 'boolean') return t(value ? 'month.yes' : 'month.no');
    return typeof value === 'number' ? number(value) : value;
  };
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3}>
          {title} {change && <Chip>{t(`month.${change}`)}</Chip>}
        </th>
      </tr>
      {rows.map(({ field, before, after }) => (
        <tr key={field}>
          <th scope="row">{field}</th>
          <td>{said(before)}</td>
          <td>{said(after)}</td>
        </tr>
      ))}
    </tbody>
  );
}
