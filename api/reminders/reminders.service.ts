import { Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Db } from '../access/db.js';
import { ScoresService } from '../assessments/scores/scores.service.js';
import { Clock } from '../clock.js';
import { type DueWork, type OpenRound, remindersOf } from '../domain/reminders.js';
import { answeredIn } from '../domain/scoring/scores.js';
import { tell } from '../notices/tell.js';
import { officersByBody, openActions, owedReports, type RoundNear, roundsNear } from './due-work.queries.js';

/** How long a notice is kept: longer than any day it speaks of is reminded of. */
const KEPT_DAYS = 400;

/** The round of a day: who is reminded of what. Done twice, by two processes or on one day, it tells everybody once. */
@Injectable()
export class RemindersService {
  private readonly logger = new Logger('Reminders');

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly scores: ScoresService,
  ) {}

  /** All countries, one after the other; one that fails keeps no other from being reminded. @returns whether none failed */
  async pass(): Promise<boolean> {
    const codes = await this.db.forUpkeep(null, async (tx) => {
      await tx.query(`delete from notice where made_at < $1::timestamptz - make_interval(days => $2)`, [
        this.clock.now(),
        KEPT_DAYS,
      ]);
      const countries: { code: string }[] = await tx.query('select code from country order by code');
      return countries.map(({ code }) => code);
    });
    let isWhole = true;
    for (const code of codes) {
      await this.remind(code).catch((error: unknown) => {
        isWhole = false;
        this.logger.error(`Nobody was reminded in ${code}`, error instanceof Error ? error.stack : undefined);
      });
    }
    return isWhole;
  }

  /** One country; where another process is at it, it is left to that one. */
  private remind(countryCode: string): Promise<void> {
    return this.db.forUpkeep(countryCode, async (tx) => {
      const lock = `reminders ${countryCode}`;
      const [{ free }] = await tx.query('select pg_try_advisory_xact_lock(hashtext($1)) as free', [lock]);
      if (!free) return;
      const today = this.clock.today();
      await tell(tx, remindersOf(await this.dueWork(tx, countryCode, today), today), this.clock.now());
    });
  }

  private async dueWork(tx: EntityManager, countryCode: string, today: string): Promise<DueWork> {
    const officers = await officersByBody(tx, countryCode);
    const rounds: OpenRound[] = [];
    for (const near of await roundsNear(tx, countryCode, today))
      rounds.push(await this.openRound(tx, near, officers[near.round.body]));
    const actions = await openActions(tx, countryCode);
    return {
      rounds,
      actions: actions.map((one) => ({ ...one, officers: officers[one.body] })),
      reports: await owedReports(tx, countryCode, today),
    };
  }

  private async openRound(
    tx: EntityManager,
    { round, parts }: RoundNear,
    officers: readonly string[],
  ): Promise<OpenRound> {
    const { id, countryCode, body, period, dueOn } = round;
    const asked = { id, countryCode, body, period, dueOn, officers };
    if (parts.length === 0) return { ...asked, parts: [] };
    const input = await this.scores.inputOf(tx, round);
    return {
      ...asked,
      parts: parts.map(({ functionCode, respondents, ...part }) => {
        const { answered, criteria } = answeredIn(input, functionCode);
        return { functionCode, respondents, dueOn: part.dueOn, unanswered: criteria - answered };
      }),
    };
  }
}
