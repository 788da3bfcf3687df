import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { DataEvidenceAsk, DataEvidencePoint, DataEvidenceSource } from '../assessments/data-evidence.js';
import { CatalogueService } from '../catalogue/catalogue.service.js';
import { Clock } from '../clock.js';
import { asEvidence, figureOf, verifiedShare } from '../domain/kpi/data-evidence.js';
import type { KpiDefinition } from '../domain/kpi/definition.js';
import { noValue } from '../domain/kpi/point.js';
import { kpiFacts } from './kpi-facts.queries.js';
import { kpiFigures } from './kpis/kpi-figures.js';
import type { ResultFacts } from './kpis/masked.js';
import type { Months } from './months.js';

const NOTHING: DataEvidencePoint = {
  value: null,
  numerator: null,
  denominator: null,
  reason: 'not_computable',
  shareVerified: null,
};

/** What reports say behind an answer, as everybody in the country may see it. */
@Injectable()
export class ReportedDataEvidence implements DataEvidenceSource {
  constructor(
    private readonly catalogue: CatalogueService,
    private readonly clock: Clock,
  ) {}

  async pointsFor(
    tx: EntityManager,
    countryCode: string,
    asks: readonly DataEvidenceAsk[],
  ): Promise<Map<string, DataEvidencePoint>> {
    const points = new Map<string, DataEvidencePoint>();
    for (const months of windowsOf(asks)) {
      const within = asks.filter(({ from, to }) => from === months.from && to === months.to);
      const facts = await this.factsOf(tx, countryCode, months, within);
      for (const ask of within) points.set(ask.criterionCode, facts ? this.pointOf(facts, ask) : NOTHING);
    }
    return points;
  }

  private async factsOf(
    tx: EntityManager,
    countryCode: string,
    months: Months,
    asks: readonly DataEvidenceAsk[],
  ) {
    const needs = new Set(['reports', 'duties', ...asks.flatMap(({ kpi }) => this.definitionOf(kpi).needs)]);
    const asked = {
      ...months,
      countries: [countryCode],
      basis: 'verified',
      needs,
      people: 'rollup',
      rows: false,
    } as const;
    return (await kpiFacts(tx, { ...asked, today: this.clock.today() })).get(countryCode);
  }

  private pointOf(facts: ResultFacts, { kpi, from, to }: DataEvidenceAsk): DataEvidencePoint {
    const [point] = kpiFigures(
      this.definitionOf(kpi),
      facts,
      { months: { from, to }, by: [] },
      'country',
    ).points;
    const figure = point ? figureOf(point, kpi) : noValue('no_data');
    const { value, lower, upper, numerator, denominator, reason } = figure;
    const { share, ...reports } = verifiedShare(facts, from, to);
    const waits = restsOnReports(this.definitionOf(kpi));
    return {
      value,
      ...(lower !== undefined && { lower }),
      ...(upper !== undefined && { upper }),
      numerator,
      denominator,
      reason: reason ?? null,
      shareVerified: waits ? share : 1,
      ...(waits && { reports }),
    };
  }

  /** `KPI-06b` is a part of KPI-06. */
  private definitionOf(kpi: string): KpiDefinition {
    const code = kpi.replace(/[a-z]$/, '');
    return asEvidence(this.catalogue.kpiVersions(code)) ?? this.catalogue.kpi(code);
  }
}

/** What the centre keeps itself waits for no report. */
function restsOnReports({ needs }: KpiDefinition): boolean {
  return !needs.every((need) => need.startsWith('on-file:'));
}

function windowsOf(asks: readonly DataEvidenceAsk[]): Months[] {
  return [...new Map(asks.map(({ from, to }) => [`${from} ${to}`, { from, to }])).values()];
}
