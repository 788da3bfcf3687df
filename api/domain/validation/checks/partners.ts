import type { EntryView, ValidationContext } from '../context.js';
import { type Breach, breach } from '../finding.js';
import { figuresText } from './duplicates.js';

/**
 * V28: an operator and its partner report the same activity, place, period and figures, from 50 people: are the same
 * people counted twice?
 * @source docs/methodology.md#partners
 */
export function notByPartner({ entry }: EntryView, context: ValidationContext): Breach[] {
  const figures = context.partners.length === 0 ? null : figuresText(entry);
  if (figures === null) return [];
  const same = context.partners.find(
    (one) => one.activity === entry.activity && one.placeCode === entry.placeCode && one.figures === figures,
  );
  return same ? [breach('W', 'V28.same', 'counts', { partner: same.partner, figures })] : [];
}
