const VAGUE = /\b(appropriate|adequate|regularly|where possible)\b/i;

/**
 * The first word of an English text that says nothing two officers would understand alike; `null` = it has none.
 * @source docs/methodology.md#catalogue
 */
export function vagueWord(english: string): string | null {
  return VAGUE.exec(english)?.[0] ?? null;
}
