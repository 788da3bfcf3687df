import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Db } from '../../access/db.js';
import type { Actor } from '../../access/policy.js';
import { CatalogueService } from '../../catalogue/catalogue.service.js';
import { FrameworksService } from '../../catalogue/frameworks.service.js';
import { Clock } from '../../clock.js';
import { SHARED_LEVELS } from '../../domain/sharing.js';
import { narrativeOf } from '../../practices/narratives.queries.js';
import { audienceOf, isOwn } from '../audience.js';
import { Decider } from '../deciding/decider.js';
import { kpiFacts } from '../kpi-facts.queries.js';
import { targetsOf } from '../kpis/kpi-targets.queries.js';
import { TILES } from '../kpis/kpi-tiles.js';
import { noteLooks } from '../looks.queries.js';
import { type Months, monthsAsked } from '../months.js';
import { seenBy } from '../preview.queries.js';
import { assertVisible, type Visible } from '../visible.queries.js';
import { checklistPart } from './checklist-part.js';
import type { CountryResultsDto, CountryResultsQueryDto } from './country-results.dto.js';
import type { DashboardAsked } from './dashboard-figures.js';
import { LINE_KPIS } from './figure-lines.js';
import { planPart } from './plan-part.js';
import { reportingPart } from './reporting-part.js';
import { Rounds } from './rounds.js';

/** A country's dashboard in one answer: the user interface computes nothing. */
@Injectable()
export class CountryResultsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly catalogue: CatalogueService,
    private readonly frameworks: FrameworksService,
    private readonly rounds: Rounds,
    private readonly decider: Decider,
  ) {}

  /** For an adviser: what the country shares, as it was published. @throws NotFoundException where it shares nothing */
  async read(
    asker: Actor,
    code: string,
    query: CountryResultsQueryDto,
    language: string,
  ): Promise<CountryResultsDto> {
    const actor = query.as ? await seenBy(this.db, asker, code, query.as) : asker;
    const today = this.clock.today();
    const months = monthsAsked(query, today);
    const { asked, ...parts } = await this.db.asSharedResults(actor, async (tx) => {
      const country = await assertVisible(tx, actor, code);
      const isInside = isOwn(actor, code);
      const rounds = await (isInside ? this.rounds.own(tx, code) : this.rounds.published(tx, code));
      const framework = await this.frameworks.byRef(rounds.map(({ round }) => round.frameworkRef));
      const checklist = checklistPart(rounds, country, framework, language);
      const asked = country.kpis ? await this.asked(tx, actor, country, months, language) : null;
      const plan = isInside ? await planPart(tx, code, today) : null;
      const reporting = isInside ? await reportingPart(tx, code, { months, today, rounds, plan }) : OUTSIDE;
      const words = await narrativeOf(tx, code, language);
      await noteLooks(tx, actor, [code], sharedBy(country, words !== null));
      return {
        asked,
        countryCode: code,
        name: country.name,
        oneBody: country.oneBody,
        ...months,
        asOf: this.clock.now().toISOString(),
        notShared: notSharedOf(country, isInside),
        ...checklist,
        narrative: words && { ...words, writtenAt: words.writtenAt.toISOString() },
        plan,
        ...reporting,
      };
    });
    const [figures] = asked ? await this.decider.decide(actor, 'dashboard', [asked]) : [];
    return { ...parts, basis: 'verified', ...(figures ?? NO_FIGURES) };
  }

  /** What the figures are told by: they are decided when the transaction is over. */
  private async asked(
    tx: EntityManager,
    actor: Actor,
    country: Visible,
    months: Months,
    language: string,
  ): Promise<DashboardAsked> {
    const { code } = country;
    const codes = [...new Set([...TILES, ...LINE_KPIS])];
    const definitions = codes.map((one) => this.catalogue.kpi(one));
    const needs = new Set(definitions.flatMap((one) => one.needs));
    const today = this.clock.today();
    const asked = {
      ...months,
      countries: [code],
      basis: 'verified',
      needs,
      people: 'rollup',
      rows: false,
    } as const;
    const facts = (await kpiFacts(tx, { ...asked, today })).get(code);
    if (!facts) throw new Error(`no facts of ${code}`);
    const targets = await targetsOf(tx, [code], codes);
    const audience = audienceOf(actor, country);
    const activities = this.catalogue.activities();
    return { country: code, facts, definitions, activities, months, audience, targets, language };
  }
}

const NO_FIGURES = { countsFrom: null, kpis: null, eore: null, completeness: null, workforce: null };

/** What stays within the country whatever it shares. */
const OUTSIDE = { awaitingVerification: null, calendar: null, next: [] };

/** The levels that the answer holds something of. */
const sharedBy = (country: Visible, hasWords: boolean) =>
  SHARED_LEVELS.filter((level) => country[level] && (level !== 'narrative' || hasWords));

function notSharedOf(
  { indexes, recommendationLevels, kpis, narrative }: Visible,
  isInside: boolean,
): string[] {
  const levels = {
    indexes,
    recommendationLevels,
    kpis,
    narrative,
    plan: isInside,
    calendar: isInside,
    next: isInside,
  };
  return Object.entries(levels).flatMap(([level, shared]) => (shared ? [] : [level]));
}
