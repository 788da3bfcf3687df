import { Injectable } from '@nestjs/common';
import { Db } from '../access/db.js';
import type { Actor } from '../access/policy.js';
import type { SharedLevel } from '../domain/sharing.js';
import { noteLooks, toBeNoted } from './looks.queries.js';

const MINUTE_MS = 60_000;

/**
 * Looks that are noted in a transaction of their own. Whoever was noted in this minute is not noted again: a day keeps
 * one look of each person all the same, and no day ends within a minute.
 */
@Injectable()
export class Looks {
  private readonly noted = new Set<string>();
  private minute = 0;

  constructor(private readonly db: Db) {}

  /** As `noteLooks`. */
  async note(actor: Actor, countries: readonly string[], level: SharedLevel): Promise<void> {
    const keyOf = (code: string) => `${actor.userId} ${code} ${level}`;
    const noted = this.notedNow();
    const told = toBeNoted(actor, countries).filter((code) => !noted.has(keyOf(code)));
    if (told.length === 0) return;
    await this.db.asSharedResults(actor, (tx) => noteLooks(tx, actor, told, [level]));
    for (const code of told) noted.add(keyOf(code));
  }

  private notedNow(): Set<string> {
    const minute = Math.floor(Date.now() / MINUTE_MS);
    if (minute !== this.minute) this.noted.clear();
    this.minute = minute;
    return this.noted;
  }
}
