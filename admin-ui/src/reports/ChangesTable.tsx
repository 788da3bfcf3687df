import type { EntryChange, RevisionChanges } from '../../../api/domain/revision-changes.js';
import { Chip } from '../design/Chip';
import { Loading } from '../design/Loading';
import { ProblemNotice } from '../design/ProblemNotice';
import { ScrollRegion } from '../design/ScrollRegion';
import { useText } from '../i18n/useText';
import styles from './History.module.css';
import { useRevisionChanges } from './history-api';
import type { Report } from './report-types';
import { type SaidChange, useChangeWords } from './useChangeWords';
import { usePlaces } from './useReport';

interface ChangesTableProps {
  report: Report;
  revision: number;
  since: number;
}

/** Two revisions side by side: only what differs, cell by cell; a cell that was not given is neither 0 nor blank. */
export function ChangesTable({ report, revision, since }: ChangesTableProps) {
  const t = useText();
  const { data, error } = useRevisionChanges(report.id, revision, since);
  const words = useChangeWords(usePlaces(report.countryCode, data ? placesIn(data) : []));
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
        <Group title={t('month.ofReport')} rows={data.fields.map(words.ofReport)} />
        {data.entries.map((entry) => (
          <Entry key={entry.entryId} entry={entry} words={words} />
        ))}
        {data.records.map((record) => (
          <Group
            key={record.recordId}
            title={words.ofRecord(record)}
            change={record.change}
            rows={record.fields.map((field) => words.recordField(record.kind, field))}
          />
        ))}
      </table>
    </ScrollRegion>
  );
}

const isUnchanged = ({ fields, entries, records }: RevisionChanges) =>
  fields.length + entries.length + records.length === 0;

/** The p-codes that are to be named. */
function placesIn({ entries, records }: RevisionChanges): string[] {
  const moved = [...entries, ...records].flatMap(({ fields }) =>
    fields.filter(({ field }) => field === 'placeCode').flatMap(({ before, after }) => [before, after]),
  );
  return [...entries.map(({ placeCode }) => placeCode), ...moved].filter((code) => typeof code === 'string');
}

interface EntryProps {
  entry: EntryChange;
  words: ReturnType<typeof useChangeWords>;
}

function Entry({ entry, words }: EntryProps) {
  const t = useText();
  const { change, cells, fields, totalBefore, totalAfter } = entry;
  const figures = (field: string, before: number | null, after: number | null): SaidChange => ({
    field,
    before: words.number(before),
    after: words.number(after),
  });
  const rows = [
    ...cells.map(({ cell, before, after }) => figures(words.cell(cell), before, after)),
    ...fields.map(words.entryField),
    ...(totalBefore === totalAfter ? [] : [figures(t('month.total'), totalBefore, totalAfter)]),
  ];
  return <Group title={words.ofEntry(entry)} change={change} rows={rows} />;
}

interface GroupProps {
  title: string;
  change?: EntryChange['change'];
  rows: readonly SaidChange[];
}

function Group({ title, change, rows }: GroupProps) {
  const t = useText();
  if (rows.length === 0) return null;
  const said = (value: string | null) => value ?? <span className={styles.quiet}>{t('month.notGiven')}</span>;
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
