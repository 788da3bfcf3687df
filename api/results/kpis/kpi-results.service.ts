import { Injectable } from '@nestjs/common';
import { Db } from '../../access/db.js';
import type { Actor } from '../../access/policy.js';
import { CatalogueService } from '../../catalogue/catalogue.service.js';
import { Clock } from '../../clock.js';
import { inLanguage } from '../../domain/framework.js';
import { type Dimension, TIME_DIMENSIONS, type TimeDimension } from '../../domain/kpi/definition.js';
import { audienceOf, isOwn } from '../audience.js';
import { kpiFacts } from '../kpi-facts.queries.js';
import { monthsAsked } from '../months.js';
import { assertNotInside, assertVisible, countryAsked } from '../visible.queries.js';
import { heldAgainst, plannedFor } from './held-against.js';
import type { KpiQueryDto, KpiResultDto } from './kpi.dto.js';
import { kpiFigures } from './kpi-figures.js';
import { targetsOf } from './kpi-targets.queries.js';
import { FINER } from './protected-cuts.js';

const isTime = (one: Dimension) => TIME_DIMENSIONS.includes(one as TimeDimension);

/** One KPI of one country, cut as asked. */
@Injectable()
export class KpiResultsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly catalogue: CatalogueService,
  ) {}

  /** @throws DomainError `kpi-not-cut-so`, `basis-not-shared` */
  read(actor: Actor, code: string, query: KpiQueryDto, language: string): Promise<KpiResultDto> {
    const definition = this.catalogue.kpi(code, query.version);
    const countryCode = countryAsked(actor, query.country);
    const today = this.clock.today();
    const months = monthsAsked(query, today);
    const basis = query.basis ?? 'verified';
    const by = [...new Set((query.by?.split(',') ?? []) as Dimension[])];
    return this.db.asSharedResults(actor, async (tx) => {
      const country = await assertVisible(tx, actor, countryCode, 'kpis');
      assertNotInside(actor, countryCode, by, basis);
      const needs = new Set(definition.needs);
      // What is hidden by setting rests on what is hidden by operator and by place, of whoever may cut by these.
      const people = isOwn(actor, countryCode) && by.some((one) => FINER.includes(one)) ? 'base' : 'rollup';
      const asked = {
        ...months,
        countries: [countryCode],
        basis,
        today,
        needs,
        people,
        rows: by.includes('ageBand'),
      } as const;
      const facts = (await kpiFacts(tx, asked)).get(countryCode);
      const targets = await targetsOf(tx, [countryCode], [code]);
      if (!facts) throw new Error(`no facts of ${countryCode}`);
      const audience = audienceOf(actor, country);
      const { points, excluded } = kpiFigures(definition, facts, { months, by }, audience);
      const overall = kpiFigures(definition, facts, { months, by: [] }, audience).points[0] ?? null;
      const period = overall?.period ?? months.to;
      return {
        code,
        unit: definition.unit,
        version: definition.version,
        countryCode,
        basis,
        provisional: basis === 'latest',
        asOf: this.clock.now().toISOString(),
        ...months,
        points: by.every(isTime)
          ? points.map((point) => ({ ...point, planned: plannedFor(definition, targets, point.period) }))
          : points,
        overall,
        ...heldAgainst(definition, overall, targets, period),
        excluded,
        ...(definition.missing && { missing: inLanguage(definition.missing, language) }),
      };
    });
  }
}
