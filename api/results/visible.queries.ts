import { NotFoundException } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/policy.js';
import type { OwnThresholds } from '../domain/audiences.js';
import { ruleBroken } from '../domain/domain-error.js';
import type { SharedLevel } from '../domain/sharing.js';
import { isOwn, mayLookAround } from './audience.js';
import { noteLooks } from './looks.queries.js';
import { OWN_THRESHOLDS } from './own-thresholds.queries.js';

/** A country of which the actor may see something. */
export interface Visible extends Readonly<Record<SharedLevel, boolean>> {
  readonly code: string;
  readonly name: string;
  readonly region: string | null;
  /** UN M49 */
  readonly subregion: string | null;
  /** that it works in, ISO 639 */
  readonly languages: string[];
  /** one body is both authority and centre */
  readonly oneBody: boolean;
  /** its KPIs are shared with advisers or peers, and the actor is one: otherwise they are seen as by the public */
  readonly closely: boolean;
  /** its own, for those who look from outside */
  readonly thresholds: OwnThresholds;
}

const LEVELS = `
  bool_or(s.indexes) as indexes, bool_or(s.recommendation_levels) as recommendation_levels, bool_or(s.kpis) as kpis,
  bool_or(s.narrative) as narrative, bool_or(s.kpis and s.audience <> 'public') as closely`;

const VISIBLE = `
  select c.code, c.name, c.region, c.subregion, c.languages, c.one_body as "oneBody", c.code = any ($1) or coalesce(s.indexes, false) as indexes,
         c.code = any ($1) or coalesce(s.recommendation_levels, false) as "recommendationLevels",
         c.code = any ($1) or coalesce(s.kpis, false) as kpis,
         c.code = any ($1) or coalesce(s.narrative, false) as narrative, coalesce(s.closely, false) as closely, ${OWN_THRESHOLDS.columns}
    from country c ${OWN_THRESHOLDS.join} left join lateral (select ${LEVELS} from sharing s where s.country_code = c.code) s on true
   where c.code = any ($1) or ($2 and (s.indexes or s.recommendation_levels or s.kpis or s.narrative))
   order by c.name, c.code`;

/** The actor's own countries and those that share something with an audience the actor is of; by name, never by figure. */
export function visibleCountries(tx: EntityManager, actor: Actor): Promise<Visible[]> {
  return tx.query(VISIBLE, [actor.scope.countries, mayLookAround(actor)]);
}

/** Says what may be seen, and keeps that it was. @throws NotFoundException where the actor may see nothing of this kind, whatever the cause */
export async function assertVisible(
  tx: EntityManager,
  actor: Actor,
  code: string,
  ...wanted: readonly SharedLevel[]
): Promise<Visible> {
  const found = (await visibleCountries(tx, actor)).find((country) => country.code === code);
  if (!found || !wanted.every((level) => found[level])) throw new NotFoundException();
  await noteLooks(tx, actor, [code], wanted);
  return found;
}

/**
 * The country in question: the one asked for, else the only one that the actor belongs to.
 * @throws DomainError `country-missing`
 */
export function countryAsked(actor: Actor, asked: string | undefined): string {
  if (asked !== undefined) return asked;
  const [only, ...others] = actor.scope.countries;
  if (only !== undefined && others.length === 0) return only;
  const detail = 'Say which country: ?country=XVE.';
  throw ruleBroken('country-missing', detail, [{ pointer: '?country', code: 'country-missing', detail }]);
}

/** What is an operator's or a place's own is for the country itself. @throws DomainError `kpi-not-cut-so` */
export function assertNotInside(actor: Actor, country: string, by: readonly string[], basis: string): void {
  if (isOwn(actor, country)) return;
  const inside = by.filter((one) => one === 'operator' || one === 'place');
  if (inside.length > 0)
    throw ruleBroken('kpi-not-cut-so', `Only the country itself sees figures by ${inside.join(' and ')}.`);
  if (basis !== 'verified')
    throw ruleBroken('basis-not-shared', 'A country shares figures of verified reports only.');
}
