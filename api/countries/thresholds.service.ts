import { Injectable } from '@nestjs/common';
import { Db } from '../access/db.js';
import type { Actor } from '../access/policy.js';
import { recordAudit } from '../audit/record-audit.js';
import { Clock } from '../clock.js';
import { assertOwnThresholds, type OwnThresholds, stepsFor } from '../domain/audiences.js';
import { assertVersion, type ExpectedVersion, missingIfMatch } from '../http/versions.js';
import { SharingThreshold } from './sharing-threshold.entity.js';
import type { CountryThresholdsDto, DecideThresholdsDto } from './thresholds.dto.js';

/** The version of a country's thresholds before anybody decided. */
const UNDECIDED = 1;

/** From which counts on a country shows people to others. */
@Injectable()
export class ThresholdsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  read(actor: Actor, countryCode: string): Promise<CountryThresholdsDto> {
    return this.db.as(actor, async (tx) =>
      toDto(await tx.findOneByOrFail(SharingThreshold, { countryCode })),
    );
  }

  /**
   * Decides from which counts on people are shown, from the next answer on; the first decision needs no `If-Match`.
   * @throws DomainError `threshold-not-offered`, `public-threshold-below`
   */
  decide(
    actor: Actor,
    countryCode: string,
    { advisersAndPeers, public: everybody }: DecideThresholdsDto,
    expected: ExpectedVersion,
  ): Promise<CountryThresholdsDto> {
    return this.db.as(actor, async (tx) => {
      const lock = { mode: 'pessimistic_write' } as const;
      const row = await tx.findOneOrFail(SharingThreshold, { where: { countryCode }, lock });
      if (expected === null && row.version !== UNDECIDED) throw missingIfMatch();
      assertVersion(expected, row.version);
      const after = { advisersAndPeers, public: everybody };
      assertOwnThresholds(after);
      const decided = { ...row, ...after, updatedAt: this.clock.now(), version: row.version + 1 };
      await tx.update(SharingThreshold, { countryCode }, decided);
      const change = { before: ownOf(row), after };
      const at = decided.updatedAt;
      await recordAudit(tx, actor, { deed: 'sharing:thresholds', on: countryCode, countryCode, change, at });
      return toDto(decided);
    });
  }
}

const ownOf = (row: SharingThreshold): OwnThresholds => ({
  advisersAndPeers: row.advisersAndPeers,
  public: row.public,
});

function toDto(row: SharingThreshold): CountryThresholdsDto {
  const { countryCode, updatedAt, version } = row;
  const offered = { advisersAndPeers: stepsFor('advisersAndPeers'), public: stepsFor('public') };
  return { countryCode, ...ownOf(row), offered, updatedAt: updatedAt.toISOString(), version };
}
