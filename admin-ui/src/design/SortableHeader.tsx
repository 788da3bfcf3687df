import { useListContext } from 'react-admin';
import styles from './SortableHeader.module.css';

interface SortableHeaderProps {
  /** What the list is sorted by. */
  source: string;
  label: string;
  sortable: boolean;
  numeric: boolean;
}

/** A column's heading; where the list can be sorted by it, a button that says so (`aria-sort`). */
export function SortableHeader({ source, label, sortable, numeric }: SortableHeaderProps) {
  const { sort, setSort } = useListContext();
  const active = sort?.field === source;
  const order = active && sort.order === 'ASC' ? 'DESC' : 'ASC';
  if (!sortable)
    return (
      <th scope="col" className={numeric ? styles.number : styles.header}>
        {label}
      </th>
    );
  return (
    <th
      scope="col"
      className={numeric ? styles.number : styles.header}
      aria-sort={active ? (sort.order === 'ASC' ? 'ascending' : 'descending') : 'none'}
    >
      <button type="button" onClick={() => setSort({ field: source, order })}>
        {label}
        <svg viewBox="0 0 10 12" aria-hidden="true" data-order={active ? sort.order : 'none'}>
          <path d="M5 2v8M2 5l3-3 3 3" />
        </svg>
      </button>
    </th>
  );
}
