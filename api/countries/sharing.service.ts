import { Injectable } from '@nestjs/common';
import { Db } from '../access/db.js';
import type { Actor } from '../access/policy.js';
import { recordAudit } from '../audit/record-audit.js';
import { Clock } from '../clock.js';
import { assertDaysInOrder, sharingTime } from '../domain/sharing-time.js';
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
    return this.db.as(actor, async (tx) => this.toDto(await tx.findOneByOrFail(Sharing, { countryCode })));
  }

  /** Decides what advisers see, and on which days; the first decision needs no `If-Match`. */
  decide(
    actor: Actor,
    countryCode: string,
    wanted: DecideSharingDto,
    expected: ExpectedVersion,
  ): Promise<SharingDto> {
    const after = decisionOf({ ...wanted, from: wanted.from ?? null, until: wanted.until ?? null });
    assertDaysInOrder(after);
    return this.db.as(actor, async (tx) => {
      const before = await lockSharing(tx, countryCode);
      if (expected === null && before.version !== UNDECIDED) throw missingIfMatch();
      assertVersion(expected, before.version);
      const updatedAt = this.clock.now();
      await tx.update(Sharing, { countryCode }, { ...after, updatedAt, version: before.version + 1 });
      const change = { before: decisionOf(before), after };
      await recordAudit(tx, actor, { deed: 'sharing:decide', on: countryCode, countryCode, change });
      return this.toDto(await tx.findOneByOrFail(Sharing, { countryCode }));
    });
  }

  private toDto(sharing: Sharing): SharingDto {
    const { countryCode, updatedAt, version } = sharing;
    const time = sharingTime(sharing, this.clock.today());
    return { countryCode, ...decisionOf(sharing), time, updatedAt: updatedAt.toISOString(), version };
  }
}

type Decision = Pick<Sharing, 'indexes' | 'recommendationLevels' | 'kpis' | 'from' | 'until'>;

function decisionOf({ indexes, recommendationLevels, kpis, from, until }: Decision): Decision {
  return { indexes, recommendationLevels, kpis, from, until };
}
