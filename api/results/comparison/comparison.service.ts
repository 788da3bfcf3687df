import { Injectable } from '@nestjs/common';
import { Db } from '../../access/db.js';
import type { Actor } from '../../access/policy.js';
import { Clock } from '../../clock.js';
import { ruleBroken } from '../../domain/domain-error.js';
import { cutQuarters, monthsAsked } from '../months.js';
import { ChecklistComparisonService } from './checklist-comparison.service.js';
import type { ComparisonDto } from './comparison.dto.js';
import type { ComparisonQueryDto } from './comparison-query.dto.js';
import { KpiComparisonService } from './kpi-comparison.service.js';
import { PeopleComparisonService } from './people-comparison.service.js';
import { ofRegionOrLanguage } from './region-or-language.queries.js';
import { RoundsComparisonService } from './rounds-comparison.service.js';

const KINDS = ['measure', 'functions', 'pillars', 'recommendations', 'rounds', 'kpis'] as const;
const CHECKLIST = ['functions', 'pillars', 'recommendations'] as const;
const OF_WHAT = 'Say what to compare: measure=people, functions, pillars, recommendations, rounds or kpis.';

/** Countries side by side, each with its limits, never ranked. */
@Injectable()
export class ComparisonService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly checklist: ChecklistComparisonService,
    private readonly rounds: RoundsComparisonService,
    private readonly kpis: KpiComparisonService,
    private readonly persons: PeopleComparisonService,
  ) {}

  /** @throws DomainError `comparison-of-what` */
  compare(actor: Actor, query: ComparisonQueryDto, language: string): Promise<ComparisonDto> {
    assertOneChoice(query);
    if (query.measure !== undefined) return this.people(actor, query);
    if (query.kpis !== undefined) return this.indicators(actor, query.kpis.split(','), query, language);
    return this.checklists(actor, query, language);
  }

  private async checklists(
    actor: Actor,
    query: ComparisonQueryDto,
    language: string,
  ): Promise<ComparisonDto> {
    if (query.rounds !== undefined) return { ...this.head(), ...(await this.rounds.compare(actor, query)) };
    const kind = CHECKLIST.find((one) => query[one] !== undefined);
    if (!kind) throw ruleBroken('comparison-of-what', OF_WHAT);
    return { ...this.head(), ...(await this.checklist.compare(actor, kind, query, language)) };
  }

  private async indicators(
    actor: Actor,
    codes: readonly string[],
    query: ComparisonQueryDto,
    language: string,
  ): Promise<ComparisonDto> {
    return { ...this.head(), ...(await this.kpis.compare(actor, codes, query, language)) };
  }

  private async people(actor: Actor, query: ComparisonQueryDto): Promise<ComparisonDto> {
    const months = monthsAsked(query, this.clock.today());
    const isAsked = await this.asked(actor, query);
    const rows = await this.persons.compare(actor, months, { countries: query.countries, isAsked });
    return { ...this.head(), ...months, columns: [], excluded: cutQuarters(months), countries: rows };
  }

  private asked(actor: Actor, query: ComparisonQueryDto) {
    if (query.region === undefined && query.language === undefined) return () => true;
    return this.db.asSharedResults(actor, (tx) => ofRegionOrLanguage(tx, query));
  }

  private head(): Pick<ComparisonDto, 'asOf' | 'basis'> {
    return { asOf: this.clock.now().toISOString(), basis: 'verified' };
  }
}

/**
 * One thing is compared; of countries by name, in their order, or of all of a kind.
 * @throws DomainError `comparison-of-what`
 */
function assertOneChoice(query: ComparisonQueryDto): void {
  const kinds = KINDS.filter((one) => query[one] !== undefined);
  if (kinds.length > 1)
    throw ruleBroken('comparison-of-what', `Compare one at a time: ${kinds.join(' or ')}.`);
  const { countries, region, language } = query;
  if (countries === undefined || (region === undefined && language === undefined)) return;
  throw ruleBroken('comparison-of-what', 'Name countries, or a region or language, not both.');
}
