import { Injectable, NotFoundException } from '@nestjs/common';
import { Db } from '../../access/db.js';
import type { Actor } from '../../access/policy.js';
import { FrameworksService } from '../../catalogue/frameworks.service.js';
import { Clock } from '../../clock.js';
import { isOwn } from '../audience.js';
import { functionColumns } from '../comparison/checklist-columns.js';
import { Rounds } from '../country/rounds.js';
import { noteLooks } from '../looks.queries.js';
import { countryAsked } from '../visible.queries.js';
import { bandLines } from './band-lines.js';
import type { BandsDto, BandsQueryDto } from './bands.dto.js';
import { bandPeers } from './bands.queries.js';

/** Where a country stands among others that share so, none of them named. */
@Injectable()
export class BandsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly frameworks: FrameworksService,
    private readonly rounds: Rounds,
  ) {}

  /** @throws NotFoundException for a country that is not one's own */
  read(actor: Actor, query: BandsQueryDto, language: string): Promise<BandsDto> {
    const countryCode = countryAsked(actor, query.country);
    if (!isOwn(actor, countryCode)) throw new NotFoundException();
    return this.db.asSharedBands(actor, async (tx) => {
      const peers = (await bandPeers(tx, actor.scope.countries)).filter(({ code }) => code !== countryCode);
      const codes = peers.map(({ code }) => code);
      const published = await this.rounds.latest(tx, [countryCode, ...codes]);
      const refs = [...published.values()].flat().map(({ round }) => round.frameworkRef);
      const frameworks = await Promise.all([...new Set(refs)].map((ref) => this.frameworks.framework(ref)));
      const others = peers.map(({ code, isKnown }) => ({ rounds: published.get(code) ?? [], isKnown }));
      const columns = functionColumns(frameworks, null, language);
      const lines = bandLines(columns, published.get(countryCode) ?? [], others);
      if (lines.some(({ counts }) => counts !== null)) await noteLooks(tx, actor, codes, ['indexes']);
      return { countryCode, asOf: this.clock.now().toISOString(), lines };
    });
  }
}
