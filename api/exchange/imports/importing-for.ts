import { ForbiddenException } from '@nestjs/common';
import { EntityNotFoundError } from 'typeorm';
import type { Db } from '../../access/db.js';
import type { Actor } from '../../access/policy.js';
import { ruleBroken } from '../../domain/domain-error.js';

/** Which country a file is for, and which operators the person speaks for there; null = all of them. */
export interface ImportingFor {
  readonly countryCode: string;
  readonly operatorIds: string[] | null;
}

/**
 * The country that was asked for, or the only one within the deed's reach.
 * @throws EntityNotFoundError for a country out of reach; DomainError `country-missing` where there are several
 */
export async function importingFor(db: Db, actor: Actor, asked: string | undefined): Promise<ImportingFor> {
  const { countries, operators } = actor.scope;
  const spokenFor: { id: string; country_code: string }[] =
    operators.length === 0
      ? []
      : await db.as(actor, (tx) =>
          tx.query('select id, country_code from operator where id = any ($1)', [operators]),
        );
  const within = [...new Set([...countries, ...spokenFor.map((one) => one.country_code)])];
  const countryCode = oneOf(within, asked);
  if (countries.includes(countryCode)) return { countryCode, operatorIds: null };
  const own = spokenFor.filter((one) => one.country_code === countryCode);
  return { countryCode, operatorIds: own.map(({ id }) => id) };
}

function oneOf(within: readonly string[], asked: string | undefined): string {
  if (asked !== undefined) {
    if (!within.includes(asked)) throw new EntityNotFoundError('country', asked);
    return asked;
  }
  const [only, ...others] = within;
  if (only === undefined) throw new ForbiddenException();
  if (others.length === 0) return only;
  const detail = 'You belong to several countries: say which one is meant.';
  throw ruleBroken('country-missing', detail, [{ pointer: '?country', code: 'country-missing', detail }]);
}
