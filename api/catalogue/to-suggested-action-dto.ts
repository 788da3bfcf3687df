import { inLanguage } from '../domain/framework.js';
import type { SuggestedAction } from '../domain/suggested-action.js';
import type { SuggestedActionDto } from './suggested-action.dto.js';

/** A suggested action with its texts in one language, English where they are not translated. */
export function toSuggestedActionDto(action: SuggestedAction, language: string): SuggestedActionDto {
  const { code, recommendation, level, title, how, criteria, needs, months } = action;
  return {
    code,
    recommendation,
    level,
    title: inLanguage(title, language),
    how: inLanguage(how, language),
    criteria: [...criteria],
    needs: [...needs],
    months,
  };
}
