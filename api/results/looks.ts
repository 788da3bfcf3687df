import { Injectable } from '@nestjs/common';
import { Db } from '../access/db.js';
import type { Actor } from '../access/policy.js';
import type { SharedLevel } from '../domain/sharing.js';
import { noteLooks, toBeNoted } from './looks.queries.js';

const MINUTE_MS = 60_000;

/** A country that somebody is given figures of, and as whom; null: as everybody is. */
interface LookedAt {
  readonly code: string;
  readonly letInAs: 'advisers' | 'peers' | null;
}

/**
 * Looks that are noted in a transaction of their own. Who was noted as one of an audience in this minute is not noted as
 * that again: a day keeps one look of each all the same, and no day ends within a minute.
 */
@Injectable()
export class Looks {
  private readonly noted = new Set<string>();
  private minute = 0;

  constructor(private readonly db: Db) {}

  /** As `noteLooks`. */
  async note(actor: Actor, countries: readonly LookedAt[], level: SharedLevel): Promise<void> {
    const keyOf = ({ code, letInAs }: LookedAt) => `${actor.userId} ${code} ${letInAs} ${level}`;
    const noted = this.notedNow();
    const fresh = countries.filter((one) => one.letInAs !== null && !noted.has(keyOf(one)));
    const told = toBeNoted(
      actor,
      fresh.map(({ code }) => code),
    );
    if (told.length === 0) return;
    await this.db.asSharedResults(actor, (tx) => noteLooks(tx, actor, told, [level]));
    for (const one of fresh) noted.add(keyOf(one));
  }

  private notedNow(): Set<string> {
    const minute = Math.floor(Date.now() / MINUTE_MS);
    if (minute !== this.minute) this.noted.clear();
    this.minute = minute;
    return this.noted;
  }
}
