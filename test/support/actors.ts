import { randomBytes, randomUUID } from 'node:crypto';
import type pg from 'pg';
import { hashToken } from '../../api/access/sessions.js';
import { Clock } from '../../api/clock.js';
import { connect } from '../../api/connection.js';
import type { Role } from '../../api/domain/codes.js';
import type { TestApp } from './app.js';
import type { Client } from './client.js';

/** A role, and where it is held. */
export interface Held {
  readonly role: Role;
  readonly country?: string;
  readonly operator?: string;
  /** given by name: safeguarding aggregates */
  readonly safeguarding?: boolean;
  /** answers the functions assigned to them, and sees no more */
  readonly respondent?: boolean;
}

/** A client that is signed in, whose it is, and its session, with which a browser may go on. */
export type Actor = Client & { readonly userId: string; readonly email: string; readonly session: string };

/** The tables' owner, whom row-level security does not bind: for what no route does. Ends with the database. */
export function ownerOf(app: TestApp): Promise<pg.Client> {
  return connect(app.ownerUrl, 'TEST_DATABASE_URL');
}

/** Signs a person in by a session row: a password would cost a tenth of a second each. */
export async function signIn(app: TestApp, owner: pg.Client, userId: string, email: string): Promise<Actor> {
  const token = randomBytes(32).toString('base64url');
  await owner.query(
    `insert into session (token_hash, user_id, created_at, last_seen_at, expires_at)
     values ($1, $2, $3, $3, $3::timestamptz + interval '12 hours')`,
    [hashToken(token), userId, app.app.get(Clock).now()],
  );
  return Object.assign(app.api().withSession(token), { userId, email, session: token });
}

/** The first administrator, as the set-up link would make them. */
export async function firstAdministrator(app: TestApp, owner: pg.Client): Promise<Actor> {
  const [id, email] = [randomUUID(), 'first@example.org'];
  await owner.query('insert into app_user (id, email, name) values ($1, $2, $3)', [
    id,
    email,
    'First Administrator',
  ]);
  await owner.query(`insert into membership (id, user_id, role) values ($1, $2, 'administrator')`, [
    randomUUID(),
    id,
  ]);
  return signIn(app, owner, id, email);
}
