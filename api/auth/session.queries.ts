import { randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { ABSOLUTE_HOURS, hashToken } from '../access/sessions.js';

/** Opens a session and clears away the person's old ones that have run out. @returns its token, kept nowhere else */
export async function openSession(tx: EntityManager, userId: string, now: Date): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await tx.query('delete from session where user_id = $1 and expires_at <= $2', [userId, now]);
  await tx.query(
    `insert into session (token_hash, user_id, created_at, last_seen_at, expires_at)
     values ($1, $2, $3, $3, $3::timestamptz + make_interval(hours => $4))`,
    [hashToken(token), userId, now, ABSOLUTE_HOURS],
  );
  return token;
}

export async function closeSession(tx: EntityManager, token: string): Promise<void> {
  await tx.query('delete from session where token_hash = $1', [hashToken(token)]);
}

/** Signs a person out everywhere. */
export async function closeSessionsOf(tx: EntityManager, userId: string): Promise<void> {
  await tx.query('delete from session where user_id = $1', [userId]);
}
