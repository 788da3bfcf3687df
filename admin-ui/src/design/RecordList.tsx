import { type ReactNode, useId } from 'react';
import { ListBase, type RaRecord, type SortPayload, useListContext } from 'react-admin';
import { Link } from 'react-router-dom';
import { useText } from '../i18n/useText';
import { Loading } from './Loading';
import { Pager } from './Pager';
import { ProblemNotice } from './ProblemNotice';
import styles from './RecordList.module.css';
import { SearchBox } from './SearchBox';
import { SortableHeader } from './SortableHeader';

export interface Column<T> {
  /** Unique in the list; also what the list is sorted by where `sortable`. */
  key: string;
  label: string;
  sortable?: boolean;
  numeric?: boolean;
  render: (record: T) => ReactNode;
}

interface RecordListProps<T> {
  resource: string;
  /** What the list is, for those who listen. */
  caption: string;
  /** The first column names the record and leads to it. */
  columns: readonly Column<T>[];
  sort: SortPayload;
  /** Always in force, besides what one searches for. */
  filter?: Record<string, unknown>;
  linkTo?: (record: T) => string;
  /** A box that searches by the filter key `q`. */
  searchable?: boolean;
  perPage?: number;
  /** When there is not a single record. */
  empty: ReactNode;
  /** Beside the search box. */
  filters?: ReactNode;
}

/** A resource's records as a calm table: sorted by its headings, searched, a page at a time. */
export function RecordList<T extends RaRecord>(props: RecordListProps<T>) {
  const { resource, sort, filter, perPage = 25 } = props;
  return (
    <ListBase resource={resource} sort={sort} perPage={perPage} {...(filter && { filter })}>
      <Rows {...props} />
    </ListBase>
  );
}

function Rows<T extends RaRecord>({ searchable = false, filters, empty, ...table }: RecordListProps<T>) {
  const { data, error, isPending, filterValues, refetch } = useListContext<T>();
  const unasked = Object.keys(filterValues ?? {}).length === 0;
  if (error) return <ProblemNotice error={error} onRetry={() => refetch()} />;
  if (!isPending && data?.length === 0 && unasked) return empty;
  return (
    <div className={styles.list}>
      {(searchable || filters) && (
        <div className={styles.tools}>
          {searchable && <SearchBox />}
          {filters}
        </div>
      )}
      <Found pending={isPending} {...table} records={data ?? []} />
      <Pager />
    </div>
  );
}

function Found<T extends RaRecord>({ pending, ...table }: TableProps<T> & { pending: boolean }) {
  const t = useText();
  if (pending) return <Loading />;
  if (table.records.length > 0) return <Table {...table} />;
  return (
    <p className={styles.nothing} role="status">
      {t('design.nothingFound')}
    </p>
  );
}

type TableProps<T> = Pick<RecordListProps<T>, 'caption' | 'columns' | 'linkTo'> & { records: readonly T[] };

function Table<T extends RaRecord>({ caption, columns, linkTo, records }: TableProps<T>) {
  const id = useId();
  return (
    <table className={styles.table} aria-labelledby={id}>
      <caption id={id}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ key, label, sortable = false, numeric = false }) => (
            <SortableHeader key={key} source={key} label={label} sortable={sortable} numeric={numeric} />
          ))}
        </tr>
      </thead>
      <tbody>
        {records.map((record) => (
          <tr key={record.id}>
            {columns.map((column, index) => (
              <Cell
                key={column.key}
                column={column}
                record={record}
                to={index === 0 ? linkTo?.(record) : undefined}
                first={index === 0}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellProps<T> {
  column: Column<T>;
  record: T;
  to: string | undefined;
  first: boolean;
}

function Cell<T>({ column, record, to, first }: CellProps<T>) {
  const content = column.render(record);
  if (first) return <th scope="row">{to ? <Link to={to}>{content}</Link> : content}</th>;
  return (
    <td data-label={column.label} className={column.numeric ? styles.number : undefined}>
      {content}
    </td>
  );
}
