import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { hashToken } from '../access/sessions.js';
import { Clock } from '../clock.js';
import { ruleBroken } from '../domain/domain-error.js';

type Purpose = 'set-up' | 'password';

/** How long a link may be used. */
const HOURS: Readonly<Record<Purpose, number>> = { 'set-up': 24, password: 72 };

/** Links that let somebody in once: to make the first administrator, or to choose a password. */
@Injectable()
export class OneTimeLinks {
  constructor(private readonly clock: Clock) {}

  /** A fresh link; earlier ones of the same person and purpose no longer work. */
  async make(
    tx: EntityManager,
    purpose: Purpose,
    userId: string | null,
    origin: string,
  ): Promise<{ url: string; expiresAt: string }> {
    const token = randomBytes(32).toString('base64url');
    const expiresAt = new Date(this.clock.now().getTime() + HOURS[purpose] * 3_600_000);
    await tx.query('delete from one_time_link where purpose = $1 and user_id is not distinct from $2', [
      purpose,
      userId,
    ]);
    await tx.query(
      'insert into one_time_link (token_hash, purpose, user_id, expires_at) values ($1, $2, $3, $4)',
      [hashToken(token), purpose, userId, expiresAt],
    );
    return { url: `${origin}/#/${purpose}?token=${token}`, expiresAt: expiresAt.toISOString() };
  }

  /** Whose link it is, `null` for set-up; locked until the transaction ends. @throws DomainError `link-not-valid` */
  async check(tx: EntityManager, purpose: Purpose, token: string): Promise<string | null> {
    const [link] = await tx.query(
      `select user_id from one_time_link
        where token_hash = $1 and purpose = $2 and used_at is null and expires_at > $3 for update`,
      [hashToken(token), purpose, this.clock.now()],
    );
    if (link) return link.user_id;
    const detail = 'This link was used, has run out or was replaced by a newer one.';
    throw ruleBroken('link-not-valid', detail, [{ pointer: '#/token', code: 'link-not-valid', detail }]);
  }

  async use(tx: EntityManager, token: string): Promise<void> {
    await tx.query('update one_time_link set used_at = $2 where token_hash = $1', [
      hashToken(token),
      this.clock.now(),
    ]);
  }
}
