import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Db } from '../access/db.js';
import type { Actor } from '../access/policy.js';
import { recordAudit } from '../audit/record-audit.js';
import { Clock } from '../clock.js';
import { type BaselineKind, NEED_GROUPS } from '../domain/baseline.js';
import { type Fault, ruleBroken } from '../domain/domain-error.js';
import { textFaults } from '../domain/validation/validate.js';
import { assertWritable, type ExpectedVersion } from '../http/versions.js';
import type { BaselineDto, SetBaselineDto } from './baseline.dto.js';
import { Country } from './country.entity.js';
import { NeedBaselineEntity } from './need-baseline.entity.js';

/** What a country measures need by. */
@Injectable()
export class BaselinesService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor, countryCode: string): Promise<BaselineDto[]> {
    return this.db.as(actor, async (tx) => {
      await tx.findOneByOrFail(Country, { code: countryCode });
      const rows = await tx.find(NeedBaselineEntity, { where: { countryCode }, order: { kind: 'ASC' } });
      return rows.map(toBaselineDto);
    });
  }

  find(actor: Actor, countryCode: string, kind: BaselineKind): Promise<BaselineDto> {
    return this.db.as(actor, async (tx) =>
      toBaselineDto(await tx.findOneByOrFail(NeedBaselineEntity, { countryCode, kind })),
    );
  }

  /** @throws DomainError `rule-broken`: nobody in it (V01), a day to come (V08), contact data in the source (V23) */
  set(
    actor: Actor,
    countryCode: string,
    kind: BaselineKind,
    wanted: SetBaselineDto,
    expected: ExpectedVersion,
  ): Promise<BaselineDto> {
    assertSound(wanted, this.clock.today());
    return this.db.as(actor, async (tx) => {
      await lockBaselines(tx, countryCode);
      const before = await tx.findOneBy(NeedBaselineEntity, { countryCode, kind });
      assertWritable(expected, before?.version ?? null);
      const by = { setBy: actor.userId, setAt: this.clock.now(), version: (before?.version ?? 0) + 1 };
      const row: NeedBaselineEntity = { ...wanted, countryCode, kind, ...by };
      await tx.upsert(NeedBaselineEntity, row, ['countryCode', 'kind']);
      const { women, girls, boys, men, source, datedOn } = wanted;
      const change = { kind, women, girls, boys, men, source, datedOn };
      await recordAudit(tx, actor, { deed: 'baseline:set', on: kind, countryCode, change });
      return toBaselineDto(row);
    });
  }
}

function assertSound(wanted: SetBaselineDto, today: string): void {
  const nobody = NEED_GROUPS.every((group) => wanted[group] === 0);
  const faults: Fault[] = [
    ...(nobody ? [{ pointer: '#/women', code: 'V01', detail: 'A baseline counts somebody.' }] : []),
    ...(wanted.datedOn > today
      ? [{ pointer: '#/datedOn', code: 'V08', detail: `${wanted.datedOn} lies in the future.` }]
      : []),
    ...textFaults({ source: wanted.source }),
  ];
  if (faults.length > 0) throw ruleBroken('rule-broken', faults[0]?.detail ?? '', faults);
}

/** Two first writings of a country's baselines do not pass each other. */
async function lockBaselines(tx: EntityManager, countryCode: string): Promise<void> {
  await tx.findOneByOrFail(Country, { code: countryCode });
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('need_baseline ' || $1, 0))`, [countryCode]);
}

function toBaselineDto({ setBy: _, setAt: __, ...row }: NeedBaselineEntity): BaselineDto {
  return row;
}
