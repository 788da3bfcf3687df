import { Injectable } from '@nestjs/common';
import { Db } from '../../access/db.js';
import type { Actor } from '../../access/policy.js';
import { CatalogueService } from '../../catalogue/catalogue.service.js';
import { FrameworksService } from '../../catalogue/frameworks.service.js';
import { Clock } from '../../clock.js';
import { ruleBroken } from '../../domain/domain-error.js';
import { inLanguage } from '../../domain/framework.js';
import type { SharedLevel } from '../../domain/sharing.js';
import { audienceOf, isOwn } from '../audience.js';
import { Rounds } from '../country/rounds.js';
import { kpiFacts } from '../kpi-facts.queries.js';
import { targetsOf } from '../kpis/kpi-targets.queries.js';
import { noteLooks } from '../looks.queries.js';
import { cutQuarters, monthsAsked } from '../months.js';
import { type Visible, visibleCountries } from '../visible.queries.js';
import type { ColumnDto, ComparisonDto, ComparisonQueryDto, ComparisonRowDto } from './comparison.dto.js';
import { comparisonStatement, type PeopleOfCountry } from './comparison.queries.js';
import { functionColumns, functionsRow } from './functions-row.js';
import { kpisRow } from './kpis-row.js';
import { peopleRow } from './people-row.js';

/** Countries side by side, each with its limits, never ranked. */
@Injectable()
export class ComparisonService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly catalogue: CatalogueService,
    private readonly frameworks: FrameworksService,
    private readonly rounds: Rounds,
  ) {}

  /** @throws DomainError `comparison-of-what` */
  compare(actor: Actor, query: ComparisonQueryDto, language: string): Promise<ComparisonDto> {
    if (query.measure !== undefined) return this.people(actor, query);
    if (query.kpis !== undefined) return this.kpis(actor, query.kpis.split(','), query, language);
    if (query.functions !== undefined) return this.functions(actor, query.functions, query, language);
    throw ruleBroken('comparison-of-what', 'Say what to compare: measure=people, functions or kpis.');
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

  private functions(
    actor: Actor,
    codes: string,
    query: ComparisonQueryDto,
    language: string,
  ): Promise<ComparisonDto> {
    return this.db.asSharedResults(actor, async (tx) => {
      const sharing = sharingOnly(await visibleCountries(tx, actor), 'indexes');
      const published = await this.rounds.published(
        tx,
        sharing.map(({ code }) => code),
      );
      const refs = [...published.values()].flat().map(({ round }) => round.frameworkRef);
      const frameworks = await Promise.all([...new Set(refs)].map((ref) => this.frameworks.framework(ref)));
      const columns = functionColumns(frameworks, codes, language);
      const shown = sharing.filter(
        ({ code }) => isOwn(actor, code) || (published.get(code)?.length ?? 0) > 0,
      );
      const rows = inOrder(shown, query.countries, (country) =>
        functionsRow(country, published.get(country.code) ?? [], columns),
      );
      await noteLooks(tx, actor, namedIn(rows), ['indexes']);
      return { ...this.head(), columns, countries: rows };
    });
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
        cells: false,
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

const sharingOnly = (countries: readonly Visible[], level: SharedLevel) =>
  countries.filter((country) => country[level]);

/** The countries of which the answer holds figures. */
const namedIn = (rows: readonly ComparisonRowDto[]) =>
  rows.filter(({ reason }) => reason === undefined).map(({ countryCode }) => countryCode);

/** The countries asked for in that order, those that share nothing without a name; all by name where none is asked for. */
function inOrder<T extends { readonly code: string }>(
  found: readonly T[],
  asked: string | undefined,
  toRow: (country: T) => ComparisonRowDto,
): ComparisonRowDto[] {
  if (asked === undefined) return found.map(toRow);
  return [...new Set(asked.split(','))].map((code) => {
    const country = found.find((one) => one.code === code);
    return country ? toRow(country) : { countryCode: code, name: null, reason: 'not_shared' };
  });
}
