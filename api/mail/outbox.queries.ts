import type { EntityManager } from 'typeorm';
import type { Told } from './compose.js';

/** What was made before that, and not mailed, is no news any more: so a server set up late tells nobody of old things. */
const FRESH_DAYS = 7;

/** Unread, not mailed, and of somebody who wants mail and still has a part in the country. */
const FRESH = `
  select n.id, n.user_id from notice n join app_user u on u.id = n.user_id
   where n.mail_id is null and n.read_at is null and n.made_at > $1::timestamptz - make_interval(days => ${FRESH_DAYS})
     and u.mail_notices and u.disabled_at is null
     and exists (select from membership m where m.user_id = u.id and (m.country_code = n.country_code or m.role = 'adviser'))`;

const MAKE = `
  with fresh as (${FRESH}),
       made as (insert into mail (id, user_id, made_at, next_try_at)
                select gen_random_uuid(), user_id, $1, $1 from fresh group by user_id returning id, user_id)
  update notice n set mail_id = made.id from fresh join made using (user_id) where n.id = fresh.id`;

/** The mails stay as they are until that is done: one that another process is settling is joined before, or not at all. */
const JOIN = `
  with fresh as (${FRESH}),
       waiting as (select id, user_id from mail where state = 'waiting' and user_id in (select user_id from fresh)
                    order by id for update)
  update notice n set mail_id = m.id from fresh join waiting m using (user_id) where n.id = fresh.id`;

/** Unmailed notices join the mail that waits for their person, or become a new one: one mail for each person. */
export async function gather(tx: EntityManager, at: Date): Promise<void> {
  const [{ free }] = await tx.query(`select pg_try_advisory_xact_lock(hashtext('mail')) as free`);
  if (!free) return;
  await tx.query(JOIN, [at]);
  await tx.query(MAKE, [at]);
}

/** A mail in hand: to whom, in which language, of what. */
export interface Claimed {
  readonly id: string;
  readonly tries: number;
  readonly email: string;
  readonly language: string;
  /** null = nothing is left to tell, or the person wants no mail */
  readonly told: readonly (Told & { readonly id: string })[] | null;
}

const CLAIM = `
  with next as (select id from mail where state = 'waiting' and next_try_at <= $1
                 order by next_try_at, id limit 1 for update skip locked)
  update mail m set tries = m.tries + 1, next_try_at = $1::timestamptz + interval '10 minutes'
    from next, app_user u where m.id = next.id and u.id = m.user_id
  returning m.id, m.tries, u.email, u.language,
    (select jsonb_agg(jsonb_build_object('id', n.id, 'kind', n.kind, 'dueOn', n.due_on) order by n.made_at, n.id)
       from notice n where n.mail_id = m.id and n.read_at is null and u.mail_notices and u.disabled_at is null) as told`;

/** The next mail that is due, taken for ten minutes: another process does not send it, and a crash does not lose it. */
export async function claim(tx: EntityManager, at: Date): Promise<Claimed | null> {
  const [rows]: [Claimed[], number] = await tx.query(CLAIM, [at]);
  return rows[0] ?? null;
}

/** What became of a mail; what joined it while it was under way is told by another. @param failure codes only */
export async function settle(
  tx: EntityManager,
  { id, told }: Pick<Claimed, 'id' | 'told'>,
  state: 'sent' | 'dropped' | 'given-up',
  at: Date,
  failure: string | null,
): Promise<void> {
  const settled = 'update mail set state = $2, done_at = $3, failure = $4 where id = $1';
  await tx.query(settled, [id, state, at, failure]);
  const late =
    'update notice set mail_id = null where mail_id = $1 and read_at is null and id <> all ($2::uuid[])';
  if (told) await tx.query(late, [id, told.map((one) => one.id)]);
}

export async function postpone(tx: EntityManager, id: string, until: Date, failure: string): Promise<void> {
  await tx.query('update mail set next_try_at = $2, failure = $3 where id = $1', [id, until, failure]);
}

/** Mails that were settled long ago. */
export async function forget(tx: EntityManager, at: Date): Promise<void> {
  const old = `state <> 'waiting' and done_at < $1::timestamptz - interval '90 days'`;
  await tx.query(`update notice set mail_id = null where mail_id in (select id from mail where ${old})`, [
    at,
  ]);
  await tx.query(`delete from mail where ${old}`, [at]);
}
