import { EntityNotFoundError } from 'typeorm';
import type { Actor } from '../../access/policy.js';
import { ruleBroken } from '../../domain/domain-error.js';
import type { ExportQueryDto } from './export.dto.js';
import type { ExportFilter } from './export.queries.js';

/**
 * What was asked for, with what was left out filled in. Row-level security narrows it to what the actor may read.
 * @throws DomainError `range-reversed`, `country-missing`; EntityNotFoundError for a country out of reach
 */
export function filterOf(actor: Actor, query: ExportQueryDto): ExportFilter {
  const { from = null, to = null, operator = null, status = null, basis = 'verified' } = query;
  if (from && to && to < from)
    throw ruleBroken('range-reversed', `The months end (${to}) before they begin (${from}).`);
  return { countryCode: countryOf(actor, query.country), from, to, operatorId: operator, status, basis };
}

/**
 * The country that is asked for, or one's only one.
 * @throws DomainError `country-missing` where there are several; EntityNotFoundError for one out of reach
 */
export function countryOf({ scope }: Actor, asked: string | undefined): string {
  const within = [...new Set([...scope.countries, ...scope.homes])];
  if (asked !== undefined) {
    if (!within.includes(asked)) throw new EntityNotFoundError('country', asked);
    return asked;
  }
  const [only, ...others] = within;
  if (only !== undefined && others.length === 0) return only;
  const detail = 'You belong to several countries: say which one is meant.';
  throw ruleBroken('country-missing', detail, [{ pointer: '?country', code: 'country-missing', detail }]);
}
