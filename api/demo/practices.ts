import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { NarrativeEntity } from '../practices/narrative.entity.js';
import type { NarrativesService } from '../practices/narratives.service.js';
import type { PracticesService } from '../practices/practices.service.js';
import { actingIn, type Cast } from './filler.js';

const WORDS = new URL('data/practices.yaml', import.meta.url);

type Note = Parameters<PracticesService['create']>[1];

/** What a country tells: notes with what becomes of them, and its narrative by language. */
interface Told {
  readonly notes: readonly (Note & { readonly state?: 'draft' | 'withdrawn' })[];
  readonly narrative?: readonly Pick<NarrativeEntity, 'language' | 'text' | 'period'>[];
}

/** What the demonstration asks the product to do. */
export interface WordsServices {
  readonly practices: PracticesService;
  readonly narratives: NarrativesService;
}

/** Each country's notes and narrative. @returns whether it has a narrative to share */
export async function tellWords(
  { practices, narratives }: WordsServices,
  { country, authorityUser }: Cast,
): Promise<boolean> {
  const all: Readonly<Record<string, Told>> = parse(readFileSync(WORDS, 'utf8'));
  const { notes = [], narrative = [] } = all[country.code] ?? {};
  const authority = actingIn(country.code, authorityUser);
  for (const { state, ...note } of notes) {
    const { id, version } = await practices.create(authority, note);
    if (state === 'draft') continue;
    const published = await practices.move(authority, id, 'publish', version);
    if (state === 'withdrawn') await practices.move(authority, id, 'withdraw', published.version);
  }
  for (const { language, ...said } of narrative)
    await narratives.write(authority, { countryCode: country.code, language }, said, null);
  return narrative.length > 0;
}
