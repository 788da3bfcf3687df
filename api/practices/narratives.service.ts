import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { Db } from '../access/db.js';
import type { Actor } from '../access/policy.js';
import { recordAudit } from '../audit/record-audit.js';
import { Clock } from '../clock.js';
import { Country } from '../countries/country.entity.js';
import { ruleBroken } from '../domain/domain-error.js';
import type { Language } from '../domain/framework.js';
import { narrativeFaults } from '../domain/narrative.js';
import { assertVersion, assertWritable, type ExpectedVersion } from '../http/versions.js';
import type { NarrativeDto, WriteNarrativeDto } from './narrative.dto.js';
import { NarrativeEntity } from './narrative.entity.js';
import { publishedPeriods } from './narratives.queries.js';

const SHOWN = { withdrawnAt: IsNull() };

/** Where a country stands and what comes next, in its own words. */
@Injectable()
export class NarrativesService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor, countryCode: string): Promise<NarrativeDto[]> {
    return this.db.as(actor, async (tx) => {
      await tx.findOneByOrFail(Country, { code: countryCode });
      const rows = await tx.find(NarrativeEntity, {
        where: { countryCode, ...SHOWN },
        order: { language: 'ASC' },
      });
      return rows.map(toDto);
    });
  }

  /**
   * Writes the text of a language, anew or over the one there is; it is shown from now on.
   * @throws DomainError `narrative-refused`
   */
  write(
    actor: Actor,
    { countryCode, language }: Pick<NarrativeEntity, 'countryCode' | 'language'>,
    { text, period = null }: WriteNarrativeDto,
    expected: ExpectedVersion,
  ): Promise<NarrativeDto> {
    return this.db.as(actor, async (tx) => {
      await lockNarratives(tx, countryCode);
      const [fault, ...others] = narrativeFaults({ text, period }, await publishedPeriods(tx, countryCode));
      if (fault) throw ruleBroken('narrative-refused', fault.detail, [fault, ...others]);
      const before = await tx.findOneBy(NarrativeEntity, { countryCode, language });
      assertWritable(expected, before && !before.withdrawnAt ? before.version : null);
      const version = (before?.version ?? 0) + 1; // also after a withdrawn one: an ETag of that must not fit
      const by = { writtenBy: actor.userId, writtenAt: this.clock.now(), withdrawnAt: null, version };
      const row: NarrativeEntity = { countryCode, language, text, period, ...by };
      await tx.upsert(NarrativeEntity, row, ['countryCode', 'language']);
      const change = { language, period, text };
      await recordAudit(tx, actor, { deed: 'narrative:write', on: countryCode, countryCode, change });
      return toDto(row);
    });
  }

  /** Takes the text of a language back; what it said stays in the audit. */
  withdraw(actor: Actor, countryCode: string, language: Language, expected: ExpectedVersion): Promise<void> {
    return this.db.as(actor, async (tx) => {
      await lockNarratives(tx, countryCode);
      const { version } = await tx.findOneByOrFail(NarrativeEntity, { countryCode, language, ...SHOWN });
      assertVersion(expected, version);
      const withdrawn = { withdrawnAt: this.clock.now(), version: version + 1 };
      await tx.update(NarrativeEntity, { countryCode, language }, withdrawn);
      const change = { language };
      await recordAudit(tx, actor, { deed: 'narrative:withdraw', on: countryCode, countryCode, change });
    });
  }
}

function toDto({ countryCode, language, text, period, writtenAt, version }: NarrativeEntity): NarrativeDto {
  return { countryCode, language, text, period, writtenAt: writtenAt.toISOString(), version };
}

/** Two first writings of a country do not pass each other. @throws EntityNotFoundError out of reach */
async function lockNarratives(tx: EntityManager, countryCode: string): Promise<void> {
  await tx.findOneByOrFail(Country, { code: countryCode });
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('narrative ' || $1, 0))`, [countryCode]);
}
