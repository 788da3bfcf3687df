import type { Db } from './db.js';

/** Names of people by their id. They are kept with the accounts, which countries do not see; an id that is gone is absent. */
export async function namesOf(db: Db, ids: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
  const people: { id: string; name: string }[] = await db.forAuthentication((tx) =>
    tx.query('select id, name from app_user where id::text = any ($1)', [[...new Set(ids)]]),
  );
  return new Map(people.map(({ id, name }) => [id, name]));
}
