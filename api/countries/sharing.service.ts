import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Db } from '../access/db.js';
import type { Actor } from '../access/policy.js';
import { recordAudit } from '../audit/record-audit.js';
import { Clock } from '../clock.js';
import { ruleBroken } from '../domain/domain-error.js';
import { assertBandsAlone, type SharedWith } from '../domain/sharing.js';
import { assertDaysInOrder } from '../domain/sharing-time.js';
import { assertVersion, type ExpectedVersion, missingIfMatch } from '../http/versions.js';
import { lockSharing, sharingDay } from './countries.queries.js';
import { PeerNotices } from './peer-notices.js';
import type { AudienceSharingDto, DecidePeersDto, DecideSharingDto } from './sharing.dto.js';
import { Sharing } from './sharing.entity.js';
import { decided, decisionOf, toSharingDto } from './sharing-decision.js';
import {
  candidatesFor,
  namedOf,
  type PeerCandidate,
  peersOf,
  replacePeers,
} from './sharing-peers.queries.js';

/** The version a country's sharing with an audience has before anybody decided. */
const UNDECIDED = 1;

/** What a country shows to each audience: decided apart. */
@Injectable()
export class SharingService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly notices: PeerNotices,
  ) {}

  read(actor: Actor, countryCode: string, audience: SharedWith): Promise<AudienceSharingDto> {
    return this.db.as(actor, (tx) => this.dtoOf(tx, countryCode, audience));
  }

  /**
   * Decides what an audience sees, and on which days; the first decision needs no `If-Match`.
   * @throws DomainError `sharing-days`, `bands-of-indexes-only`, `unknown-peer`
   */
  decide(
    actor: Actor,
    countryCode: string,
    audience: SharedWith,
    wanted: DecideSharingDto | DecidePeersDto,
    expected: ExpectedVersion,
  ): Promise<AudienceSharingDto> {
    return this.db.as(actor, async (tx) => {
      const row = await lockSharing(tx, countryCode, audience);
      if (expected === null && row.version !== UNDECIDED) throw missingIfMatch();
      assertVersion(expected, row.version);
      const before = decisionOf(row, await peersOf(tx, countryCode));
      const after = decided(before, wanted);
      assertDaysInOrder(after);
      assertBandsAlone(after);
      const { countries, ...columns } = after;
      const version = row.version + 1;
      await this.notices.dismissed(tx, actor, countryCode, { before, after, version });
      if (countries) await this.name(tx, countryCode, countries);
      await tx.update(
        Sharing,
        { countryCode, audience },
        { ...columns, updatedAt: this.clock.now(), version },
      );
      await this.notices.named(tx, actor, countryCode, { before, after, version });
      const change = { before, after };
      const at = this.clock.now();
      await recordAudit(tx, actor, { deed: 'sharing:decide', on: countryCode, countryCode, change, at });
      return this.dtoOf(tx, countryCode, audience);
    });
  }

  /** The countries that may be named as peers: all others here, by code and name. */
  candidates(actor: Actor, countryCode: string): Promise<PeerCandidate[]> {
    return this.db.as(actor, async (tx) => {
      await tx.findOneByOrFail(Sharing, { countryCode, audience: 'peers' });
      return this.others(tx, countryCode);
    });
  }

  private async name(tx: EntityManager, countryCode: string, peers: readonly string[]): Promise<void> {
    const known = await this.others(tx, countryCode);
    const unknown = peers.find((peer) => !known.some(({ code }) => code === peer));
    if (unknown) throw unknownPeer(unknown);
    await replacePeers(tx, countryCode, peers);
  }

  private async dtoOf(tx: EntityManager, countryCode: string, audience: SharedWith) {
    const sharing = await tx.findOneByOrFail(Sharing, { countryCode, audience });
    const forPublic = await tx.findOneByOrFail(Sharing, { countryCode, audience: 'public' });
    const peers = await peersOf(tx, countryCode);
    const dto = toSharingDto(sharing, forPublic, peers, await sharingDay(tx));
    if (audience !== 'peers') return dto;
    return { ...dto, peers: namedOf(peers, await this.others(tx, countryCode)) };
  }

  private others(tx: EntityManager, countryCode: string): Promise<PeerCandidate[]> {
    return this.db.amongCountries(tx, () => candidatesFor(tx, countryCode));
  }
}

function unknownPeer(code: string) {
  const detail = `${code} is no other country here.`;
  return ruleBroken('unknown-peer', detail, [{ pointer: '#/countries', code: 'unknown-peer', detail }]);
}
