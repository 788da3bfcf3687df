import type { EntityManager } from 'typeorm';
import type { Allowed } from '../http/list-query.js';
import type { GazetteerPlace } from './gazetteer.js';

export const PLACES = `
  select country_code || ':' || code as id, country_code as "countryCode", code, level, name,
         parent_code as "parentCode", population
    from place`;

export const ALLOWED: Allowed = {
  sort: { id: 'code', code: 'code', name: 'name', level: 'level', population: 'population' },
  filter: {
    id: 'id',
    countryCode: '"countryCode"',
    code: 'code',
    level: 'level',
    parentCode: '"parentCode"',
  },
  search: ['name', 'code'],
  order: 'code, "countryCode"',
};

/** Adds the places that are not there and changes those that differ, in one statement. */
export async function storePlaces(
  tx: EntityManager,
  countryCode: string,
  places: readonly GazetteerPlace[],
): Promise<{ added: number; changed: number }> {
  const [counts] = await tx.query(
    `with stored as (
       insert into place (country_code, code, level, name, parent_code, population)
       select $1, code, level, name, "parentCode", population
         from jsonb_to_recordset($2::jsonb) as given
              (code text, level int, name text, "parentCode" text, population int)
       on conflict (country_code, code) do update
          set level = excluded.level, name = excluded.name, parent_code = excluded.parent_code,
              population = coalesce(excluded.population, place.population)
        where (place.level, place.name, place.parent_code, place.population) is distinct from
              (excluded.level, excluded.name, excluded.parent_code, coalesce(excluded.population, place.population))
       returning xmax = 0 as added)
     select count(*) filter (where added)::int as added, count(*) filter (where not added)::int as changed from stored`,
    [countryCode, JSON.stringify(places)],
  );
  return counts;
}
