import { Injectable } from '@nestjs/common';
import { Db } from '../../access/db.js';
import type { Actor } from '../../access/policy.js';
import { FrameworksService } from '../../catalogue/frameworks.service.js';
import { Clock } from '../../clock.js';
import { BODIES, type Body } from '../../domain/codes.js';
import type { Asked } from '../../domain/comparison/asked-alike.js';
import { roundLine } from '../../domain/comparison/round-line.js';
import { byVersion, type Framework } from '../../domain/framework.js';
import { isOwn } from '../audience.js';
import { ALONE, readingsOf } from '../country/body-figures.js';
import { noteLooks } from '../looks.queries.js';
import { visibleCountries } from '../visible.queries.js';
import { askedBetween } from './asked-between.js';
import type { RoundPointDto } from './checklist-cells.dto.js';
import type { ComparisonDto, ComparisonRowDto } from './comparison.dto.js';
import type { ComparisonQueryDto } from './comparison-query.dto.js';
import { inOrder, namedBy, namedIn, sharingOnly } from './in-order.js';
import { ofRegionOrLanguage } from './region-or-language.queries.js';
import { limitsOf } from './round-limits.js';
import { type PublishedIndex, publishedIndexes } from './rounds.queries.js';

type AskedBetween = (body: Body) => (ref: string, other: string) => Asked;

/** Every published round of every country's bodies, in time: each country a line of its own. */
@Injectable()
export class RoundsComparisonService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly frameworks: FrameworksService,
  ) {}

  compare(
    actor: Actor,
    query: ComparisonQueryDto,
  ): Promise<Pick<ComparisonDto, 'columns' | 'countries' | 'versions'>> {
    const today = this.clock.today();
    return this.db.asSharedResults(actor, async (tx) => {
      const visible = await visibleCountries(tx, actor);
      const named = sharingOnly(visible, 'indexes').filter(namedBy(query.countries));
      const sharing = named.filter(await ofRegionOrLanguage(tx, query));
      const found = await publishedIndexes(
        tx,
        sharing.map(({ code }) => code),
      );
      const versions = [...new Set(found.map(({ frameworkRef }) => frameworkRef))].sort(byVersion);
      const asked = await this.askedBetween(versions);
      const of = (code: string) => found.filter(({ countryCode }) => countryCode === code);
      const shown = sharing.filter(({ code }) => isOwn(actor, code) || of(code).length > 0);
      const countries = inOrder(shown, query.countries, ({ code, name }) =>
        rowOf({ countryCode: code, name }, of(code), asked, today),
      );
      await noteLooks(tx, actor, namedIn(countries), ['indexes']);
      return { columns: [], versions, countries };
    });
  }

  /** How two of the versions ask a body. */
  private async askedBetween(refs: readonly string[]): Promise<AskedBetween> {
    const frameworks = new Map<string, Framework>(
      await Promise.all(refs.map(async (ref) => [ref, await this.frameworks.framework(ref)] as const)),
    );
    return (body) => (ref, other) => {
      const [one, two] = [frameworks.get(ref), frameworks.get(other)];
      if (!one || !two) throw new Error(`no version ${ref} or ${other} is compared`);
      return askedBetween(one, two).bodies[body];
    };
  }
}

function rowOf(
  country: Pick<ComparisonRowDto, 'countryCode' | 'name'>,
  published: readonly PublishedIndex[],
  asked: AskedBetween,
  today: string,
): ComparisonRowDto {
  if (published.length === 0) return { ...country, reason: 'not_published' };
  const rounds = BODIES.flatMap((body) => {
    const own = published.filter((one) => one.body === body);
    return own.length === 0 ? [] : [{ body, points: pointsOf(own, asked(body), today) }];
  });
  return { ...country, rounds };
}

function pointsOf(
  published: readonly PublishedIndex[],
  asked: (ref: string, other: string) => Asked,
  today: string,
): RoundPointDto[] {
  return roundLine(published, asked).map(({ period, joined, asked: beside, round }) => {
    const head = { period, joined, asked: beside };
    if (!round) return head;
    const scores = { entity: round.entity, recommendations: round.recommendations };
    return { ...head, limits: limitsOf({ ...round, scores }, today), ...readingsOf(round.entity, ALONE) };
  });
}
