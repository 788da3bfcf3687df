import { nearName } from '../../spelling.js';
import type { EntryView, ValidationContext } from '../context.js';
import { type Breach, breach } from '../finding.js';

const TEXTS = ['projectCode', 'taskRef', 'donor', 'service'] as const;

/** V26: stray spaces, and a partner's name that is nearly, but not quite, a known operator's. */
export function tidySpelling({ entry }: EntryView, context: ValidationContext): Breach[] {
  return [
    ...TEXTS.flatMap((field) => spaces(field, entry[field])),
    ...partner(entry.implementingPartner, context.operators),
  ];
}

function spaces(at: string, text: string | null | undefined): Breach[] {
  if (!text) return [];
  const suggestion = text.trim().replace(/\s+/g, ' ');
  return suggestion === text ? [] : [breach('W', 'V26.spaces', at, { value: text, suggestion })];
}

function partner(name: string | null | undefined, known: readonly string[]): Breach[] {
  if (!name || known.includes(name)) return [];
  const near = nearName(name, known);
  if (!near) return spaces('implementingPartner', name);
  return [breach('W', 'V26.near', 'implementingPartner', { value: name, suggestion: near.name })];
}
