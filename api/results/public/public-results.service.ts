import { Injectable } from '@nestjs/common';
import { Db } from '../../access/db.js';
import { PUBLIC } from '../audience.js';
import type { ComparisonDto } from '../comparison/comparison.dto.js';
import { ComparisonService } from '../comparison/comparison.service.js';
import type { ComparisonQueryDto } from '../comparison/comparison-query.dto.js';
import { namedIn } from '../comparison/in-order.js';
import type { CountryResultsDto } from '../country/country-results.dto.js';
import { CountryResultsService } from '../country/country-results.service.js';
import type { VisibleCountryDto } from '../country/visible-countries.dto.js';
import { VisibleCountriesService } from '../country/visible-countries.service.js';
import { countPublicLooks } from '../looks.queries.js';
import { PublicLine } from './public-line.js';
import type { PublicCountryQueryDto } from './public-results.dto.js';

/** What countries show to everybody: the services that answer advisers, asked by somebody who belongs nowhere. */
@Injectable()
export class PublicResultsService {
  constructor(
    private readonly db: Db,
    private readonly visible: VisibleCountriesService,
    private readonly countries: CountryResultsService,
    private readonly comparison: ComparisonService,
    private readonly line: PublicLine,
  ) {}

  list(): Promise<VisibleCountryDto[]> {
    return this.visible.list(PUBLIC);
  }

  /** @throws NotFoundException where the country shows the public nothing, whatever the cause */
  async country(code: string, query: PublicCountryQueryDto, language: string): Promise<CountryResultsDto> {
    const results = await this.line.inTurn(() => this.countries.read(PUBLIC, code, query, language));
    await this.count([code]);
    return results;
  }

  /** @throws DomainError `comparison-of-what` */
  async compare(query: ComparisonQueryDto, language: string): Promise<ComparisonDto> {
    const compared = await this.line.inTurn(() => this.comparison.compare(PUBLIC, query, language));
    await this.count(namedIn(compared.countries));
    return compared;
  }

  /** Counted apart from the reading, so that nobody who reads waits for another's count. */
  private count(countries: readonly string[]): Promise<void> {
    return this.db.asSharedResults(PUBLIC, (tx) => countPublicLooks(tx, countries));
  }
}
