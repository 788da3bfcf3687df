import { Injectable } from '@nestjs/common';
import { Db } from '../../access/db.js';
import type { Actor } from '../../access/policy.js';
import { CatalogueService } from '../../catalogue/catalogue.service.js';
import { Clock } from '../../clock.js';
import { ruleBroken } from '../../domain/domain-error.js';
import { inLanguage } from '../../domain/framework.js';
import { audienceOf, isOwn } from '../audience.js';
import { kpiFacts } from '../kpi-facts.queries.js';
import { targetsOf } from '../kpis/kpi-targets.queries.js';
import { noteLooks } from '../looks.queries.js';
import { cutQuarters, monthsAsked } from '../months.js';
import { visibleCountries } from '../visible.queries.js';
import { ChecklistComparisonService } from './checklist-comparison.service.js';
import type { ColumnDto, ComparisonDto } from './comparison.dto.js';
import { comparisonStatement, type PeopleOfCountry } from './comparison.queries.js';
import type { ComparisonQueryDto } from './comparison-query.dto.js';
import { inOrder, namedIn, sharingOnly } from './in-order.js';
import { kpisRow } from './kpis-row.js';
import { peopleRow } from './people-row.js';
import { RoundsComparisonService } from './rounds-comparison.service.js';

const CHECKLIST = ['functions', 'pillars', 'recommendations'] as const;
const OF_WHAT = 'Say what to compare: measure=people, functions, pillars, recommendations, rounds or kpis.';

/** Countries side by side, each with its limits, never ranked. */
@Injectable()
export class ComparisonService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly catalogue: CatalogueService,
    private readonly checklist: ChecklistComparisonService,
    private readonly rounds: RoundsComparisonService,
  ) {}

  /** @throws DomainError `comparison-of-what` */
  compare(actor: Actor, query: ComparisonQueryDto, language: string): Promise<ComparisonDto> {
    if (query.measure !== undefined) return this.people(actor, query);
    if (query.kpis !== undefined) return this.kpis(actor, query.kpis.split(','), query, language);
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

  private async people(actor: Actor, query: ComparisonQueryDto): Promise<ComparisonDto> {
    const months = monthsAsked(query, this.clock.today());
    const statement = comparisonStatement(months, actor.scope.countries);
    const found = await this.db.readSharedResults<PeopleOfCountry>(actor, statement);
    const rows = inOrder(found, query.countries, (row) => peopleRow(row, audienceOf(actor, row)));
    const told = namedIn(rows).filter((code) => !isOwn(actor, code));
    if (told.length > 0) await this.db.asSharedResults(actor, (tx) => noteLooks(tx, actor, told, ['kpis']));
    return { ...this.head(), ...months, columns: [], excluded: cutQuarters(months), countries: rows };
  }

  private kpis(
    actor: Actor,
    codes: readonly string[],
    query: ComparisonQueryDto,
    language: string,
  ): Promise<ComparisonDto> {
    const definitions = codes.map((code) => this.catalogue.kpi(code));
    const today = this.clock.today();
    const months = monthsAsked(query, today);
    const columns = definitions.map(({ code, name, unit, direction }): ColumnDto => {
      return { code, title: inLanguage(name, language), unit, direction };
    });
    return this.db.asSharedResults(actor, async (tx) => {
      const visible = sharingOnly(await visibleCountries(tx, actor), 'kpis');
      const sharing = query.countries
        ? visible.filter(({ code }) => query.countries?.includes(code))
        : visible;
      const countries = sharing.map(({ code }) => code);
      const needs = new Set(definitions.flatMap((one) => one.needs));
      const asked = {
        ...months,
        countries,
        basis: 'verified',
        today,
        needs,
        people: 'rollup',
        rows: false,
      } as const;
      const facts = await kpiFacts(tx, asked);
      const targets = await targetsOf(tx, countries, codes);
      const rows = inOrder(sharing, query.countries, (country) =>
        kpisRow(country, definitions, facts.get(country.code), {
          months,
          targets,
          audience: audienceOf(actor, country),
        }),
      );
      await noteLooks(tx, actor, namedIn(rows), ['kpis']);
      return { ...this.head(), ...months, columns, excluded: cutQuarters(months), countries: rows };
    });
  }

  private head(): Pick<ComparisonDto, 'asOf' | 'basis'> {
    return { asOf: this.clock.now().toISOString(), basis: 'verified' };
  }
}
