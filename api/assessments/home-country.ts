import { ForbiddenException } from '@nestjs/common';
import { EntityNotFoundError } from 'typeorm';
import type { Actor } from '../access/policy.js';
import { ruleBroken } from '../domain/domain-error.js';

/**
 * The country a deed is meant for: the one asked for, or the only one within the deed's reach.
 * @throws EntityNotFoundError for a country out of reach; DomainError `country-missing` where there are several
 */
export function homeCountry({ scope }: Pick<Actor, 'scope'>, asked: string | undefined): string {
  const reach = [...new Set([...scope.countries, ...scope.responds.map((home) => home.slice(0, 3))])];
  if (asked !== undefined) {
    if (!reach.includes(asked)) throw new EntityNotFoundError('country', asked);
    return asked;
  }
  const [only, ...others] = reach;
  if (only === undefined) throw new ForbiddenException();
  if (others.length === 0) return only;
  const detail = 'You belong to several countries: say which one is meant.';
  throw ruleBroken('country-missing', detail, [
    { pointer: '#/countryCode', code: 'country-missing', detail },
  ]);
}
