import type { EntityManager } from 'typeorm';
import type { ListSql } from './list-query.js';
import { Page } from './page.js';

/**
 * A page and its count in one statement; the count is asked again only where the page lies behind the last row.
 * @param select the whole list; `Allowed` names columns of its result
 */
export async function readPage<Row>(tx: EntityManager, select: string, list: ListSql): Promise<Page<Row>> {
  const { where, order, limit, offset } = list;
  const values = [...list.values];
  const all = `from (${select}) list where ${where}`;
  const rows: (Row & { listTotal: number })[] = await tx.query(
    `select list.*, count(*) over ()::int as "listTotal" ${all} order by ${order} limit ${limit} offset ${offset}`,
    values,
  );
  const total = rows[0]?.listTotal ?? (offset > 0 ? await count(tx, all, values) : 0);
  return new Page(
    rows.map(({ listTotal, ...row }) => row as Row),
    offset,
    total,
  );
}

async function count(tx: EntityManager, all: string, values: unknown[]): Promise<number> {
  const [{ total }] = await tx.query(`select count(*)::int as total ${all}`, values);
  return total;
}
