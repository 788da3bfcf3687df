import { type DataEvidence, inLanguage, type PillarWeight, type Text } from '../../domain/framework.js';
import type { FrameworkChange, Part, RuleValue } from '../../domain/framework-change.js';
import type { ChangedPartDto, FrameworkChangeDto, WeightDto } from './version.dto.js';

/** What a version changed, in one language. */
export function toFrameworkChangeDto(change: FrameworkChange, language: string): FrameworkChangeDto {
  const part = (given: Part): ChangedPartDto => ({ ...given, text: inLanguage(given.text, language) });
  return {
    from: change.from,
    to: change.to,
    added: change.added.map(part),
    removed: change.removed.map(part),
    reworded: change.reworded.map(({ before, after }) => ({ before: part(before), after: part(after) })),
    replaced: change.replaced.map(({ before, after, moved }) => ({
      before: before.map(part),
      after: part(after),
      moved,
    })),
    weights: change.weights.map(({ code, before, after }) => ({
      code,
      before: before.map(toWeightDto),
      after: after.map(toWeightDto),
    })),
    rules: change.rules.map(({ code, rule, before, after }) => ({
      code,
      rule,
      before: ruleText(before, language),
      after: ruleText(after, language),
    })),
  };
}

const toWeightDto = ({ code, weight }: PillarWeight): WeightDto => ({ code, weight });

function ruleText(value: RuleValue, language: string): string | null {
  if (value === null) return null;
  if (typeof value !== 'object') return String(value);
  if (isList(value)) return value.map((one) => inLanguage(one, language)).join('; ');
  return 'kpi' in value ? threshold(value) : inLanguage(value, language);
}

const isList = (value: object): value is readonly Text[] => Array.isArray(value);

function threshold({ kpi, atLeast, atMost, months, bound }: DataEvidence): string {
  const test = atLeast !== undefined ? ` ≥ ${atLeast}` : atMost !== undefined ? ` ≤ ${atMost}` : '';
  return [`${kpi}${test}`, ...(bound ? [bound] : []), ...(months ? [`${months} months`] : [])].join(', ');
}
