import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Db } from '../../access/db.js';
import type { Actor } from '../../access/policy.js';
import { FrameworksService } from '../../catalogue/frameworks.service.js';
import { Clock } from '../../clock.js';
import { byVersion, type Framework } from '../../domain/framework.js';
import type { SharedLevel } from '../../domain/sharing.js';
import { isOwn } from '../audience.js';
import { type PublishedRound, Rounds } from '../country/rounds.js';
import { noteLooks } from '../looks.queries.js';
import { type Visible, visibleCountries } from '../visible.queries.js';
import { codesAsked, functionColumns, pillarColumns, recommendationColumns } from './checklist-columns.js';
import {
  type AskedOf,
  askedBeside,
  functionCells,
  pillarCells,
  recommendationCells,
} from './checklist-rows.js';
import type { ColumnDto, ComparisonDto, ComparisonRowDto } from './comparison.dto.js';
import type { ComparisonQueryDto } from './comparison-query.dto.js';
import { inOrder, namedBy, namedIn, sharingOnly } from './in-order.js';
import { ofRegionOrLanguage } from './region-or-language.queries.js';
import { limitsOf } from './round-limits.js';
import { withSpans } from './spans.js';

/** What of a checklist stands side by side: what a country must share for it, its columns and its cells. */
interface Kind {
  readonly level: SharedLevel;
  readonly columns: (frameworks: readonly Framework[], asked: string, language: string) => ColumnDto[];
  readonly cells: (
    rounds: readonly PublishedRound[],
    columns: readonly ColumnDto[],
    asked: AskedOf,
  ) => Partial<ComparisonRowDto>;
}

const KINDS: Readonly<Record<'functions' | 'pillars' | 'recommendations', Kind>> = {
  functions: {
    level: 'indexes',
    columns: (frameworks, asked, language) => functionColumns(frameworks, codesAsked(asked), language),
    cells: functionCells,
  },
  pillars: { level: 'indexes', columns: pillarColumns, cells: pillarCells },
  recommendations: {
    level: 'recommendationLevels',
    columns: (frameworks, asked, language) => recommendationColumns(frameworks, codesAsked(asked), language),
    cells: recommendationCells,
  },
};

/** Published rounds side by side, by function, pillar or recommendation, across versions of the checklist. */
@Injectable()
export class ChecklistComparisonService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly frameworks: FrameworksService,
    private readonly rounds: Rounds,
  ) {}

  compare(
    actor: Actor,
    kind: keyof typeof KINDS,
    query: ComparisonQueryDto,
    language: string,
  ): Promise<Pick<ComparisonDto, 'columns' | 'countries' | 'versions'>> {
    const { level, columns: columnsOf, cells } = KINDS[kind];
    const today = this.clock.today();
    return this.db.asSharedResults(actor, async (tx) => {
      const { shown, published } = await this.published(tx, actor, level, query);
      const frameworks = await this.versionsIn([...published.values()].flat());
      const columns = columnsOf(frameworks, query[kind] ?? '', language);
      const asked = askedBeside(frameworks);
      const countries = inOrder(shown, query.countries, ({ code, name }): ComparisonRowDto => {
        const rounds = published.get(code) ?? [];
        if (rounds.length === 0) return { countryCode: code, name, reason: 'not_published' };
        const limits = rounds.map(({ round }) => limitsOf(round, today));
        return { countryCode: code, name, limits, ...cells(rounds, columns, asked) };
      });
      await noteLooks(tx, actor, namedIn(countries), [level]);
      const spanned = level === 'indexes' ? withSpans(columns, countries) : columns;
      return { columns: spanned, versions: frameworks.map(({ ref }) => ref), countries };
    });
  }

  /** Of the countries asked for, those that share the level and published something; one's own also before it did. */
  private async published(tx: EntityManager, actor: Actor, level: SharedLevel, query: ComparisonQueryDto) {
    const visible: readonly Visible[] = await visibleCountries(tx, actor);
    const named = sharingOnly(visible, level).filter(namedBy(query.countries));
    const sharing = named.filter(await ofRegionOrLanguage(tx, query));
    const codes = sharing.map(({ code }) => code);
    const published = await this.rounds.latest(tx, codes);
    const has = (code: string) => (published.get(code)?.length ?? 0) > 0;
    return { published, shown: sharing.filter(({ code }) => isOwn(actor, code) || has(code)) };
  }

  /** The versions that the rounds were made by, the latest last. */
  private async versionsIn(rounds: readonly PublishedRound[]): Promise<readonly Framework[]> {
    const refs = [...new Set(rounds.map(({ round }) => round.frameworkRef))].sort(byVersion);
    return Promise.all(refs.map((ref) => this.frameworks.framework(ref)));
  }
}
