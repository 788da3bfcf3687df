import type { EntityManager } from 'typeorm';
import type { Allowed } from '../http/list-query.js';
import { Country } from './country.entity.js';
import { Sharing } from './sharing.entity.js';

export const COUNTRIES = `
  select code as id, code, name, region, due_day as "dueDay", sex_x_enabled as "sexXEnabled",
         enabled_flags as "enabledFlags", do_no_harm_reason as "doNoHarmReason", one_officer as "oneOfficer", version
    from country`;

export const ALLOWED: Allowed = {
  sort: { id: 'code', code: 'code', name: 'name', region: 'region' },
  filter: { id: 'code', code: 'code', region: 'region' },
  search: ['name', 'code'],
  order: 'name, code',
};

/** The country, locked until the transaction ends. Throws `EntityNotFoundError` outside the actor's reach. */
export function lockCountry(tx: EntityManager, code: string): Promise<Country> {
  return tx.findOneOrFail(Country, { where: { code }, lock: { mode: 'pessimistic_write' } });
}

/** What the country shares, locked until the transaction ends. */
export function lockSharing(tx: EntityManager, countryCode: string): Promise<Sharing> {
  return tx.findOneOrFail(Sharing, { where: { countryCode }, lock: { mode: 'pessimistic_write' } });
}
