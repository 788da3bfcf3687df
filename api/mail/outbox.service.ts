import { Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Db } from '../access/db.js';
import { Clock } from '../clock.js';
import { isFinal, minutesToNextTry } from '../domain/mail-tries.js';
import { compose } from './compose.js';
import { Mailer } from './mailer.js';
import { type Claimed, claim, forget, gather, postpone, settle } from './outbox.queries.js';

/** More than this in one round and something is wrong: the rest waits for the next. */
const MOST = 500;

/** Sends what waits, tries again what failed, and gives up in the end, saying so in the log. */
@Injectable()
export class OutboxService {
  private readonly logger = new Logger('Mail');

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly mailer: Mailer,
  ) {}

  /** One round. @param now what time it is; it goes on while mails are sent, so each is taken for ten minutes from then */
  async pass(now: () => Date = () => this.clock.now()): Promise<void> {
    if (!this.mailer.isConfigured) return;
    const at = now();
    await this.upkeep(async (tx) => {
      await forget(tx, at);
      await gather(tx, at);
    });
    for (let sent = 0; sent < MOST; sent += 1) {
      const mail = await this.upkeep((tx) => claim(tx, now()));
      if (!mail) return;
      await this.deliver(mail, now);
    }
  }

  /** Outside of any transaction: a slow server holds nothing up. */
  private async deliver(mail: Claimed, now: () => Date): Promise<void> {
    const { id, email, language, told } = mail;
    if (!told) return this.upkeep((tx) => settle(tx, mail, 'dropped', now(), null));
    try {
      await this.mailer.send(id, email, compose(told, language, this.mailer.origin));
    } catch (error) {
      return this.failed(mail, now(), error);
    }
    await this.upkeep((tx) => settle(tx, mail, 'sent', now(), null));
  }

  private async failed(mail: Claimed, at: Date, error: unknown): Promise<void> {
    const { id, tries } = mail;
    const { code, responseCode } = error as { code?: string; responseCode?: number };
    const failure = [code ?? 'unknown', responseCode].filter(Boolean).join(' ');
    const minutes = isFinal(code, responseCode) ? null : minutesToNextTry(tries);
    if (minutes === null) {
      this.logger.error(`Mail ${id} was given up after ${tries} tries: ${failure}`);
      return this.upkeep((tx) => settle(tx, mail, 'given-up', at, failure));
    }
    this.logger.warn(`Mail ${id} waits ${minutes} min for its next try: ${failure}`);
    await this.upkeep((tx) => postpone(tx, id, new Date(at.getTime() + minutes * 60_000), failure));
  }

  private upkeep<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.db.forUpkeep(null, work);
  }
}
