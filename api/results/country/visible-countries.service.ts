import { Injectable } from '@nestjs/common';
import { Db } from '../../access/db.js';
import type { Actor } from '../../access/policy.js';
import { isOwn } from '../audience.js';
import { visibleCountries } from '../visible.queries.js';
import type { VisibleCountryDto } from './visible-countries.dto.js';

/** The countries of which somebody may see figures, and which. */
@Injectable()
export class VisibleCountriesService {
  constructor(private readonly db: Db) {}

  /** One's own, and those that share something with an audience one is of; by name. */
  list(actor: Actor): Promise<VisibleCountryDto[]> {
    return this.db.asSharedResults(actor, async (tx) =>
      (await visibleCountries(tx, actor)).map(
        ({ code, name, region, subregion, languages, indexes, recommendationLevels, kpis, narrative }) => {
          const levels = { indexes, recommendationLevels, kpis, narrative };
          return { code, name, region, subregion, languages, isOwn: isOwn(actor, code), ...levels };
        },
      ),
    );
  }
}
