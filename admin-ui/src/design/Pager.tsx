import { useListContext } from 'react-admin';
import { PageTurner } from './PageTurner';

/** Turns the pages of a list. */
export function Pager() {
  const { page, perPage, total = 0, setPage } = useListContext();
  return <PageTurner page={page} perPage={perPage} total={total} onTurn={setPage} />;
}
