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

  /** One round. @param at the time it is, for tries that are due */
  async pass(at: Date = this.clock.now()): Promise<void> {
    if (!this.mailer.isConfigured) return;
    await this.upkeep(async (tx) => {
      await forget(tx, at);
      await gather(tx, at);
    });
    for (let sent = 0; sent < MOST; sent += 1) {
      const mail = await this.upkeep((tx) => claim(tx, at));
      if (!mail) return;
      await this.deliver(mail, at);
    }
  }

  /** Outside of any transaction: a slow server holds nothing up. */
  private async deliver(mail: Claimed, at: Date): Promise<void> {
    const { id, email, language, told } = mail;
    if (!told) return this.upkeep((tx) => settle(tx, id, 'dropped', at, null));
    try {
      await this.mailer.send(id, email, compose(told, language, this.mailer.origin));
    } catch (error) {
      return this.failed(mail, at, error);
    }
    await this.upkeep((tx) => settle(tx, id, 'sent', at, null));
  }

  private async failed({ id, tries }: Claimed, at: Date, error: unknown): Promise<void> {
    const { code, responseCode } = error as { code?: string; responseCode?: number };
    const failure = [code ?? 'unknown', responseCode].filter(Boolean).join(' ');
    const minutes = isFinal(code, responseCode) ? null : minutesToNextTry(tries);
    if (minutes === null) {
      this.logger.error(`Mail ${id} was given up after ${tries} tries: ${failure}`);
      return this.upkeep((tx) => settle(tx, id, 'given-up', at, failure));
    }
    this.logger.warn(`Mail ${id} waits ${minutes} min for its next try: ${failure}`);
    await this.upkeep((tx) => postpone(tx, id, new Date(at.getTime() + minutes * 60_000), failure));
  }

  private upkeep<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.db.forUpkeep(null, work);
  }
}
