import type { EntityManager } from 'typeorm';
import type { ComparisonQueryDto } from './comparison-query.dto.js';

const OF_REGION_OR_LANGUAGE = `
  select code from country
   where ($1::text is null or subregion = $1) and ($2::text is null or $2 = any (languages))`;

/**
 * Whether a country is of the region and works in the language asked for; every one is where neither is asked for. Of
 * countries that are not shared nothing is told: they are no rows here.
 */
export async function ofRegionOrLanguage(
  tx: EntityManager,
  {
    region = null,
    language = null,
  }: { region?: ComparisonQueryDto['region'] | null; language?: string | null },
): Promise<(country: { readonly code: string }) => boolean> {
  if (region === null && language === null) return () => true;
  const rows: { code: string }[] = await tx.query(OF_REGION_OR_LANGUAGE, [region, language]);
  const codes = new Set(rows.map(({ code }) => code));
  return ({ code }) => codes.has(code);
}
