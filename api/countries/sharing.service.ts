import { Injectable } from '@nestjs/common';
import { Db } from '../access/db.js';
import type { Actor } from '../access/policy.js';
import { recordAudit } from '../audit/record-audit.js';
import { Clock } from '../clock.js';
import { assertVersion, type ExpectedVersion, missingIfMatch } from '../http/versions.js';
import { lockSharing } from './countries.queries.js';
import type { DecideSharingDto, SharingDto } from './sharing.dto.js';
import { Sharing } from './sharing.entity.js';

/** The version a country's sharing has before anybody decided. */
const UNDECIDED = 1;

@Injectable()
export class SharingService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  read(actor: Actor, countryCode: string): Promise<SharingDto> {
    return this.db.as(actor, async (tx) => toSharingDto(await tx.findOneByOrFail(Sharing, { countryCode })));
  }

  /** Decides what advisers see; the first decision needs no `If-Match`. */
  decide(
    actor: Actor,
    countryCode: string,
    wanted: DecideSharingDto,
    expected: ExpectedVersion,
  ): Promise<SharingDto> {
    return this.db.as(actor, async (tx) => {
      const { version, indexes, recommendationLevels, kpis } = await lockSharing(tx, countryCode);
      if (expected === null && version !== UNDECIDED) throw missingIfMatch();
      assertVersion(expected, version);
      const decided = {
        indexes: wanted.indexes,
        recommendationLevels: wanted.recommendationLevels,
        kpis: wanted.kpis,
      };
      const updatedAt = this.clock.now();
      await tx.update(Sharing, { countryCode }, { ...decided, updatedAt, version: version + 1 });
      const change = { before: { indexes, recommendationLevels, kpis }, after: decided };
      await recordAudit(tx, actor, { deed: 'sharing:decide', on: countryCode, countryCode, change });
      return toSharingDto(await tx.findOneByOrFail(Sharing, { countryCode }));
    });
  }
}

function toSharingDto({
  countryCode,
  indexes,
  recommendationLevels,
  kpis,
  updatedAt,
  version,
}: Sharing): SharingDto {
  return { countryCode, indexes, recommendationLevels, kpis, updatedAt: updatedAt.toISOString(), version };
}
