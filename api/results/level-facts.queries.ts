import type { EntityManager } from 'typeorm';
import { COUNTRY_FAMILY } from '../domain/family.js';
import type { LevelFact } from '../domain/kpi/facts.js';

/** Whose levels the actor is shown: their own countries’, and those of countries that share this level with them. */
const SHOWN = `
  select c.code from country c
   where c.code = any ($1) and (c.code = any ((select actor_countries())::text[])
     or exists (select from sharing s where s.country_code = c.code and s.recommendation_levels))`;

const LEVELS = `
  select s.country_code as "countryCode", r ->> 'code' as recommendation, (r ->> 'evidencedLevel')::int as level,
         (select coalesce(avg((c ->> 'evidenced' <> 'unanswered')::int), 1)::float
            from jsonb_array_elements(r -> 'criteria') c) as answered,
         json_build_object('assessmentId', s.assessment_id, 'period', s.period, 'verified', s.verified) as round
    from (select distinct on (assessment_id) * from assessment_snapshot
           where country_code = any ($1) and framework_ref like $2 order by assessment_id, revision desc) s,
         jsonb_array_elements(s.scores -> 'recommendations') r
   where r ->> 'code' = any ($3)`;

/** The levels of recommendations by country, as each published round left them; a country that does not show them is absent. */
export async function levelFacts(
  tx: EntityManager,
  countries: readonly string[],
  recommendations: readonly string[],
): Promise<Map<string, LevelFact[]>> {
  const shown: { code: string }[] = await tx.query(SHOWN, [countries]);
  const codes = shown.map(({ code }) => code);
  const facts: (LevelFact & { countryCode: string })[] = await tx.query(LEVELS, [
    codes,
    `${COUNTRY_FAMILY}@%`,
    recommendations,
  ]);
  return new Map(codes.map((code) => [code, facts.filter(({ countryCode }) => countryCode === code)]));
}
