import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock.js';
import { Db } from './db.js';
import type { Membership, Person } from './policy.js';

/** A session ends after two hours without a request, and after twelve in any case. */
export const IDLE_MINUTES = 120;
export const ABSOLUTE_HOURS = 12;
const REMEMBERED_MS = 15_000;

interface Remembered {
  readonly person: Person;
  readonly until: number;
}

/** Who a session token belongs to. Answers are remembered for 15 seconds, and forgotten at once on any change here. */
@Injectable()
export class Sessions {
  private readonly remembered = new Map<string, Remembered>();
  /** counts the changes, so that an answer read before one is not remembered after it */
  private changes = 0;

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  async personOf(token: string): Promise<Person | null> {
    const hash = hashToken(token);
    const key = hash.toString('base64');
    const known = this.remembered.get(key);
    if (known && known.until > Date.now()) return known.person;
    const { changes } = this;
    const person = await this.read(hash);
    this.remembered.delete(key);
    if (person && changes === this.changes) this.remember(key, person);
    return person;
  }

  /** Forgets everybody: called when a session, an account, a membership or an invitation changes. */
  forget(): void {
    this.changes += 1;
    this.remembered.clear();
  }

  private remember(key: string, person: Person): void {
    if (this.remembered.size > 5_000) this.remembered.clear();
    this.remembered.set(key, { person, until: Date.now() + REMEMBERED_MS });
  }

  private read(hash: Buffer): Promise<Person | null> {
    return this.db.forAuthentication(async (tx) => {
      const now = this.clock.now();
      const [[session]] = await tx.query(
        `update session s set last_seen_at = $2 from app_user u
          where s.token_hash = $1 and u.id = s.user_id and u.disabled_at is null
            and s.expires_at > $2 and s.last_seen_at > $2::timestamptz - make_interval(mins => $3)
          returning u.id, u.name, u.email, u.language`,
        [hash, now, IDLE_MINUTES],
      );
      if (!session) return null;
      const { id: userId, name, email, language } = session;
      const memberships: Membership[] = await tx.query(MEMBERSHIPS, [userId]);
      const invitations = await tx.query('select country_code from invitation where user_id = $1', [userId]);
      const invitedBy = invitations.map((row: { country_code: string }) => row.country_code);
      return { userId, name, email, language, memberships, invitedBy };
    });
  }
}

const MEMBERSHIPS = `
  select m.role, m.country_code as "countryCode", m.operator_id as "operatorId", m.safeguarding,
         m.respondent,
         (select o.id from operator o where o.country_code = m.country_code and o.kind = 'authority'
           and m.role = 'authority' limit 1) as "ownOrganisationId"
    from membership m where m.user_id = $1 order by m.role, m.country_code`;

/** Tokens are 256 random bits, so a plain hash is enough to store them by. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
