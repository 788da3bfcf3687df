import type { EntityManager } from 'typeorm';

/** The names of the countries and operators in the actor's reach, by code and id. */
export async function namesWithin(tx: EntityManager): Promise<Map<string, string>> {
  const rows: { key: string; name: string }[] = await tx.query(
    'select code as key, name from country union all select id::text, name from operator',
  );
  return new Map(rows.map(({ key, name }) => [key, name]));
}

/** The version of an account, locked until the transaction ends. */
export async function versionOf(tx: EntityManager, userId: string): Promise<number> {
  const [row] = await tx.query('select version from app_user where id = $1 for update', [userId]);
  return row.version;
}
