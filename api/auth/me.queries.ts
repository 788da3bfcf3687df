import type { EntityManager } from 'typeorm';

/** The names of the countries and operators in the actor's reach, by code and id. */
export async function namesWithin(tx: EntityManager): Promise<Map<string, string>> {
  const rows: { key: string; name: string }[] = await tx.query(
    'select code as key, name from country union all select id::text, name from operator',
  );
  return new Map(rows.map(({ key, name }) => [key, name]));
}

/** What an account says beside who it is. */
export interface OwnAccount {
  readonly version: number;
  readonly mailNotices: boolean;
}

/** One's own account, locked until the transaction ends. */
export async function accountOf(tx: EntityManager, userId: string): Promise<OwnAccount> {
  const select = 'select version, mail_notices as "mailNotices" from app_user where id = $1 for update';
  const [row] = await tx.query(select, [userId]);
  return row;
}
