import { Injectable, NotFoundException } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Db } from '../../access/db.js';
import type { Actor } from '../../access/policy.js';
import { Assessment } from '../../assessments/assessment.entity.js';
import { AssessmentSnapshot } from '../../assessments/assessment-snapshot.entity.js';
import { ScoresService } from '../../assessments/scores/scores.service.js';
import { CatalogueService } from '../../catalogue/catalogue.service.js';
import { FrameworksService } from '../../catalogue/frameworks.service.js';
import { Clock } from '../../clock.js';
import { ruleBroken } from '../../domain/domain-error.js';
import { audienceOf, isOwn } from '../audience.js';
import { kpiFacts } from '../kpi-facts.queries.js';
import { toKpiDto } from '../kpis/kpi-dictionary.service.js';
import { kpiFigures } from '../kpis/kpi-figures.js';
import { figureOf } from '../kpis/kpi-tiles.js';
import { monthsAsked } from '../months.js';
import { assertNotInside, assertVisible, countryAsked } from '../visible.queries.js';
import { contributions } from './contributions.js';
import type { ExplainQueryDto, ExplanationDto, KpiExplanationDto } from './explain.dto.js';
import { explainedIndex, explainedRecommendation, type Told } from './explained-scores.js';
import { explainedHandOvers, repeatedHandOvers } from './hand-overs.js';

/** Entries name operator and task: only the country itself reads them. */
const rowsFor = (actor: Actor, country: string) => (isOwn(actor, country) ? 'base' : 'rollup');

/** From a figure to its parts. */
@Injectable()
export class ExplainService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly catalogue: CatalogueService,
    private readonly frameworks: FrameworksService,
    private readonly scores: ScoresService,
  ) {}

  /** @throws DomainError `explain-what`, `basis-not-shared` */
  explain(actor: Actor, query: ExplainQueryDto, language: string): Promise<ExplanationDto> {
    const { kpi, assessment } = query;
    if (kpi !== undefined) return this.kpi(actor, kpi, query, language);
    if (assessment !== undefined) return this.assessment(actor, assessment, query, language);
    throw ruleBroken('explain-what', 'Say what to explain: a kpi, or an assessment.');
  }

  private kpi(actor: Actor, code: string, query: ExplainQueryDto, language: string): Promise<ExplanationDto> {
    const definition = this.catalogue.kpi(code, query.version);
    const country = countryAsked(actor, query.country);
    const today = this.clock.today();
    const months = monthsAsked(query, today);
    const { part, report, basis = 'verified' } = query;
    return this.db.asSharedResults(actor, async (tx) => {
      const audience = audienceOf(actor, await assertVisible(tx, actor, country, 'kpis'));
      assertNotInside(actor, country, [], basis);
      const needs = new Set<string>([...definition.needs, 'reports', 'duties']);
      const asked = {
        ...months,
        countries: [country],
        basis,
        today,
        needs,
        people: rowsFor(actor, country),
        rows: query.report !== undefined,
      } as const;
      const facts = (await kpiFacts(tx, asked)).get(country);
      if (!facts) throw new NotFoundException();
      const { points, excluded } = kpiFigures(definition, facts, { months, by: [] }, audience);
      const [overall] = points;
      const repeated = await repeatedHandOvers(tx, definition, country, months, basis);
      const canTrend = definition.disaggregations.includes('month');
      const trend = canTrend ? kpiFigures(definition, facts, { months, by: ['month'] }, audience).points : [];
      const kpi: KpiExplanationDto = {
        definition: toKpiDto(definition, language),
        countryCode: country,
        basis,
        ...months,
        overall: overall ? figureOf(overall) : null,
        parts: overall?.parts ?? [],
        months: trend.map((point) => ({ period: point.period, ...figureOf(point) })),
        excluded,
        ...(audience === 'monitor'
          ? await contributions(tx, definition, facts, { country, months, part, report })
          : { madeOf: null, reports: null, balance: null, lines: null }),
        handOvers: explainedHandOvers(definition, facts, repeated, {
          months,
          audience,
          isShown: overall?.reason !== 'suppressed',
        }),
      };
      return { asOf: this.clock.now().toISOString(), kpi };
    });
  }

  private assessment(
    actor: Actor,
    id: string,
    query: ExplainQueryDto,
    language: string,
  ): Promise<ExplanationDto> {
    return this.db.asSharedResults(actor, async (tx) => {
      const told = await this.toldOf(tx, id);
      const { scores, frameworkRef, countryCode } = told;
      const framework = await this.frameworks.framework(frameworkRef);
      if (query.recommendation !== undefined) {
        await assertVisible(tx, actor, countryCode, 'recommendationLevels');
        const recommendation = explainedRecommendation(told, framework, query.recommendation, language);
        if (!recommendation) throw new NotFoundException();
        return { asOf: scores.asOf, recommendation };
      }
      await assertVisible(tx, actor, countryCode, 'indexes', 'recommendationLevels');
      const index = explainedIndex(scores, query);
      if (!index) throw new NotFoundException();
      return { asOf: scores.asOf, index };
    });
  }

  /** Live for the country's own people; for others what was published, if it reaches them at all. */
  private async toldOf(tx: EntityManager, id: string): Promise<Told> {
    const assessment = await tx.findOneBy(Assessment, { id });
    if (assessment) return { ...assessment, isInside: true, scores: await this.scores.of(tx, assessment) };
    const snapshot = await tx.findOneOrFail(AssessmentSnapshot, {
      where: { assessmentId: id },
      order: { revision: 'DESC' },
    });
    return { ...snapshot, isInside: false };
  }
}
