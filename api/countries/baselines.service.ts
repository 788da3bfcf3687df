import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { Db } from '../access/db.js';
import type { Actor } from '../access/policy.js';
import { recordAudit } from '../audit/record-audit.js';
import { CatalogueService } from '../catalogue/catalogue.service.js';
import { Clock } from '../clock.js';
import { type BaselineKind, NEED_GROUPS, nearestToRisk } from '../domain/baseline.js';
import { type Fault, ruleBroken } from '../domain/domain-error.js';
import { textFaults } from '../domain/validation/validate.js';
import { assertVersion, assertWritable, type ExpectedVersion } from '../http/versions.js';
import type { BaselineDto, SetBaselineDto } from './baseline.dto.js';
import { Country } from './country.entity.js';
import { NeedBaselineEntity } from './need-baseline.entity.js';

/** What a country measures need by. */
@Injectable()
export class BaselinesService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly catalogue: CatalogueService,
  ) {}

  list(actor: Actor, countryCode: string): Promise<BaselineDto[]> {
    return this.db.as(actor, async (tx) => {
      await tx.findOneByOrFail(Country, { code: countryCode });
      const rows = await kept(tx, countryCode);
      return rows.map((row) => this.toDto(row, rows));
    });
  }

  find(actor: Actor, countryCode: string, kind: BaselineKind): Promise<BaselineDto> {
    return this.db.as(actor, async (tx) =>
      this.toDto(
        await tx.findOneByOrFail(NeedBaselineEntity, { countryCode, kind, ...IN_FORCE }),
        await kept(tx, countryCode),
      ),
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
      assertWritable(expected, before && !before.endedAt ? before.version : null);
      const version = (before?.version ?? 0) + 1; // also after one that ended: an ETag of that must not fit
      const by = { setBy: actor.userId, setAt: this.clock.now(), endedAt: null, version };
      const row: NeedBaselineEntity = { ...wanted, countryCode, kind, ...by };
      await tx.upsert(NeedBaselineEntity, row, ['countryCode', 'kind']);
      const change = { kind, ...figuresOf(wanted) };
      await recordAudit(tx, actor, { deed: 'baseline:set', on: kind, countryCode, change });
      return this.toDto(row, await kept(tx, countryCode));
    });
  }

  /** Nothing is held against it from now on; what it said stays here and in the audit. */
  end(actor: Actor, countryCode: string, kind: BaselineKind, expected: ExpectedVersion): Promise<void> {
    return this.db.as(actor, async (tx) => {
      await lockBaselines(tx, countryCode);
      const before = await tx.findOneByOrFail(NeedBaselineEntity, { countryCode, kind, ...IN_FORCE });
      assertVersion(expected, before.version);
      const ended = { endedAt: this.clock.now(), version: before.version + 1 };
      await tx.update(NeedBaselineEntity, { countryCode, kind }, ended);
      const change = { kind, ...figuresOf(before) };
      await recordAudit(tx, actor, { deed: 'baseline:end', on: kind, countryCode, change });
    });
  }

  private toDto(row: NeedBaselineEntity, all: readonly NeedBaselineEntity[]): BaselineDto {
    const { setBy: _, setAt: __, endedAt: ___, ...told } = row;
    const holds = nearestToRisk(all)?.kind === row.kind;
    const held = this.catalogue.kpis().kpis.filter(({ needs }) => holds && needs.includes('baselines'));
    return { ...told, usedBy: held.map(({ code }) => code) };
  }
}

const IN_FORCE = { endedAt: IsNull() };

function kept(tx: EntityManager, countryCode: string): Promise<NeedBaselineEntity[]> {
  return tx.find(NeedBaselineEntity, { where: { countryCode, ...IN_FORCE }, order: { kind: 'ASC' } });
}

function figuresOf({ women, girls, boys, men, source, datedOn }: SetBaselineDto): SetBaselineDto {
  return { women, girls, boys, men, source, datedOn };
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
