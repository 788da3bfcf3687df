import type { EntityManager } from 'typeorm';
import { LANGUAGES, type Language } from '../domain/framework.js';

/** A text as it is shown. */
export interface ShownNarrative {
  readonly language: Language;
  readonly text: string;
  readonly period: string | null;
  readonly writtenAt: Date;
}

const SHOWN = `
  select language, text, period, written_at as "writtenAt" from narrative
   where country_code = $1 and withdrawn_at is null
   order by language = $2 desc, array_position($3::text[], language) limit 1`;

/** The country's own words, in the language asked for, else in the first of the product's that it wrote; null = none that may be seen. */
export async function narrativeOf(
  tx: EntityManager,
  countryCode: string,
  language: string,
): Promise<ShownNarrative | null> {
  const [found] = await tx.query(SHOWN, [countryCode, language, LANGUAGES]);
  return found ?? null;
}

/** The periods of which the country published a round. */
export async function publishedPeriods(tx: EntityManager, countryCode: string): Promise<string[]> {
  const rows: { period: string }[] = await tx.query(
    'select distinct period from assessment_snapshot where country_code = $1',
    [countryCode],
  );
  return rows.map(({ period }) => period);
}
