import type { QueryRunner } from 'typeorm';

/** Turns on row-level security, for the table's owner too, with one policy for reading and one for writing. */
export async function protect(
  db: QueryRunner,
  table: string,
  may: { read: string; write: string },
): Promise<void> {
  await db.query(`alter table ${table} enable row level security`);
  await db.query(`alter table ${table} force row level security`);
  await db.query(`create policy ${table}_read on ${table} for select using (${may.read})`);
  await db.query(`create policy ${table}_insert on ${table} for insert with check (${may.write})`);
  await db.query(
    `create policy ${table}_update on ${table} for update using (${may.write}) with check (${may.write})`,
  );
  await db.query(`create policy ${table}_delete on ${table} for delete using (${may.write})`);
}

/** The actor's own country. */
export const OWN_COUNTRY = 'country_code = any ((select actor_countries())::text[])';
/** A country that the actor belongs to in any role: its reference data. */
export const HOME_COUNTRY = 'country_code = any ((select actor_homes())::text[])';
export const ADMINISTRATION = `(select actor_serves('administration'))`;
export const AUTHENTICATION = `(select actor_serves('authentication'))`;
export const ADVICE = `(select actor_serves('advice'))`;

/** Another country, an adviser or the public, through results only, reads what belongs to a country that shares this level with them. */
export const shared = (level: 'indexes' | 'recommendation_levels' | 'kpis' | 'narrative'): string =>
  `((select actor_serves('shared-results')) and country_code in (select s.country_code from sharing s where s.${level}))`;
