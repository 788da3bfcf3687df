import { Injectable } from '@nestjs/common';
import { Db } from '../../access/db.js';
import type { Actor } from '../../access/policy.js';
import { CatalogueService } from '../../catalogue/catalogue.service.js';
import { Clock } from '../../clock.js';
import { inLanguage } from '../../domain/framework.js';
import type { KpiDefinition } from '../../domain/kpi/definition.js';
import { audienceOf } from '../audience.js';
import { Decider } from '../deciding/decider.js';
import { kpiFacts } from '../kpi-facts.queries.js';
import { targetsOf } from '../kpis/kpi-targets.queries.js';
import { noteLooks } from '../looks.queries.js';
import { cutQuarters, type Months, monthsAsked } from '../months.js';
import { visibleCountries } from '../visible.queries.js';
import type { ColumnDto, ComparisonDto, ComparisonRowDto } from './comparison.dto.js';
import type { ComparisonQueryDto } from './comparison-query.dto.js';
import { inOrder, namedBy, sharingOnly } from './in-order.js';
import type { KpisAsked } from './kpis-row.js';
import { ofRegionOrLanguage } from './region-or-language.queries.js';
import { kpiSpan } from './spans.js';

/** KPIs side by side, each country's beside its own target, over the months and by month or quarter. */
@Injectable()
export class KpiComparisonService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly catalogue: CatalogueService,
    private readonly decider: Decider,
  ) {}

  async compare(
    actor: Actor,
    codes: readonly string[],
    query: ComparisonQueryDto,
    language: string,
  ): Promise<Omit<ComparisonDto, 'asOf' | 'basis'>> {
    const definitions = codes.map((code) => this.catalogue.kpi(code));
    const months = monthsAsked(query, this.clock.today());
    const asked = await this.db.asSharedResults(actor, async (tx) => {
      const visible = sharingOnly(await visibleCountries(tx, actor), 'kpis').filter(namedBy(query.countries));
      const sharing = visible.filter(await ofRegionOrLanguage(tx, query));
      const shared = sharing.map(({ code }) => code);
      const facts = await kpiFacts(tx, this.asked(definitions, months, shared));
      const targets = await targetsOf(tx, shared, codes);
      await noteLooks(tx, actor, shared, ['kpis']);
      return sharing.flatMap((country): KpisAsked[] => {
        const { code, name } = country;
        const [own, aims] = [facts.get(code), targets.filter(({ countryCode }) => countryCode === code)];
        const around = { months, targets: aims, audience: audienceOf(actor, country), series: query.series };
        return own ? [{ country: { code, name }, definitions, facts: own, ...around }] : [];
      });
    });
    const rows = await this.decider.decide(actor, 'kpis', asked);
    const found = rows.map((row) => ({ code: row.countryCode, row }));
    const countries = inOrder(found, query.countries, ({ row }) => row);
    const columns = columnsOf(definitions, countries, language);
    return { ...months, columns, excluded: cutQuarters(months), countries };
  }

  /** What the KPIs are computed from, and the reports owed: each row says how many of those are verified. */
  private asked(definitions: readonly KpiDefinition[], months: Months, countries: readonly string[]) {
    const needs = new Set([...definitions.flatMap((one) => one.needs), 'reports', 'duties']);
    const today = this.clock.today();
    return { ...months, countries, basis: 'verified', today, needs, people: 'rollup', rows: false } as const;
  }
}

function columnsOf(
  definitions: readonly KpiDefinition[],
  rows: readonly ComparisonRowDto[],
  language: string,
): ColumnDto[] {
  return definitions.map(({ code, name, unit, direction }): ColumnDto => {
    return { code, title: inLanguage(name, language), unit, direction, span: kpiSpan(rows, code) };
  });
}
