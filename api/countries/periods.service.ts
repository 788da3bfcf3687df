import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { EntityNotFoundError } from 'typeorm';
import { Db } from '../access/db.js';
import { once } from '../access/idempotency.js';
import type { Actor } from '../access/policy.js';
import { recordAudit } from '../audit/record-audit.js';
import { Clock } from '../clock.js';
import { ruleBroken } from '../domain/domain-error.js';
import { lastDay, parsePeriod } from '../domain/period.js';
import { textFaults } from '../domain/validation/validate.js';
import { lockCountry, PERIODS } from './countries.queries.js';
import { Country } from './country.entity.js';
import type { ClosedPeriodDto } from './period.dto.js';

/** Months, quarters and years that the centre has closed: rule V08 then refuses what nobody asked for. */
@Injectable()
export class PeriodsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor, code: string): Promise<ClosedPeriodDto[]> {
    return this.db.as(actor, async (tx) => {
      await tx.findOneByOrFail(Country, { code });
      return tx.query(`${PERIODS} where country_code = $1 order by period desc, closed_at desc`, [code]);
    });
  }

  /** @throws DomainError `period-running`, `already-exists` where it is closed already */
  close(actor: Actor, code: string, period: string): Promise<ClosedPeriodDto> {
    assertOver(period, this.clock.today());
    return this.db.as(actor, (tx) =>
      once(tx, actor, `POST /countries/${code}/periods`, async () => {
        await lockCountry(tx, code);
        const id = randomUUID();
        await tx.query(
          `insert into closed_period (id, country_code, period, closed_at, closed_by) values ($1, $2, $3, $4, $5)`,
          [id, code, period, this.clock.now(), actor.userId],
        );
        await recordAudit(tx, actor, { deed: 'period:close', on: period, countryCode: code });
        const [closed] = await tx.query(`${PERIODS} where id = $1`, [id]);
        return closed;
      }),
    );
  }

  reopen(actor: Actor, code: string, period: string, reason: string): Promise<ClosedPeriodDto> {
    const [fault] = textFaults({ reason });
    if (fault) throw ruleBroken('rule-broken', fault.detail, [fault]);
    return this.db.as(actor, async (tx) => {
      await lockCountry(tx, code);
      const [[reopened]] = await tx.query(
        `update closed_period set reopened_at = $3, reopened_by = $4, reopening_reason = $5
          where country_code = $1 and period = $2 and reopened_at is null returning id`,
        [code, period, this.clock.now(), actor.userId, reason],
      );
      if (!reopened) throw new EntityNotFoundError('closed_period', { code, period });
      await recordAudit(tx, actor, { deed: 'period:reopen', on: period, countryCode: code, reason });
      const [open] = await tx.query(`${PERIODS} where id = $1`, [reopened.id]);
      return open;
    });
  }
}

/** A period is closed when its last day is past. */
function assertOver(period: string, today: string): void {
  if (lastDay(parsePeriod(period)) < today) return;
  const detail = `${period} is not over yet.`;
  throw ruleBroken('period-running', detail, [{ pointer: '#/period', code: 'period-running', detail }]);
}
