import type { EntityManager } from 'typeorm';
import type { SharedWith } from '../domain/sharing.js';
import type { Allowed } from '../http/list-query.js';
import { Country } from './country.entity.js';
import { Sharing } from './sharing.entity.js';

export const COUNTRIES = `
  select code as id, code, name, region, subregion, languages, due_day as "dueDay", missing_after_days as "missingAfterDays", sex_x_enabled as "sexXEnabled",
         enabled_flags as "enabledFlags", do_no_harm_reason as "doNoHarmReason", one_officer as "oneOfficer", one_body as "oneBody",
         array(select p.period from closed_period p where p.country_code = code and p.reopened_at is null order by 1)
           as "closedPeriods", version
    from country`;

export const PERIODS = `
  select id, country_code as "countryCode", period, closed_at as "closedAt", reopened_at as "reopenedAt",
         reopening_reason as "reopeningReason"
    from closed_period`;

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

/** What the country shares with an audience, locked until the transaction ends. */
export function lockSharing(tx: EntityManager, countryCode: string, audience: SharedWith): Promise<Sharing> {
  return tx.findOneOrFail(Sharing, { where: { countryCode, audience }, lock: { mode: 'pessimistic_write' } });
}

/** The day in UTC by which the database judges what is shared, `2026-10-20`. */
export async function sharingDay(tx: EntityManager): Promise<string> {
  const [{ day }]: [{ day: string }] = await tx.query(`select (now() at time zone 'utc')::date::text as day`);
  return day;
}

/** The months, quarters and years that are closed, in order. */
export async function closedPeriods(tx: EntityManager, countryCode: string): Promise<string[]> {
  const rows: { period: string }[] = await tx.query(
    'select period from closed_period where country_code = $1 and reopened_at is null order by period',
    [countryCode],
  );
  return rows.map(({ period }) => period);
}
