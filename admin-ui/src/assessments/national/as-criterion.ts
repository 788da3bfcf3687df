import { wordsIn } from '../../../../api/domain/national/national-words.js';
import type { Locale } from '../../i18n/locale';
import type { Criterion, CriterionState } from '../types';
import type { NationalAsked } from './national-queries';

/** One of the country's own criteria as the rows of the checklist show one. */
export function asCriterion(
  { code, text, help, notApplicableWhen }: NationalAsked,
  locale: Locale,
): Criterion {
  const words = (given: NationalAsked['help']) => (given ? (wordsIn(given, locale)?.words ?? null) : null);
  return {
    code,
    text: words(text) ?? code,
    help: words(help) ?? '',
    evidence: [],
    freshMonths: null,
    notApplicableWhen: words(notApplicableWhen),
    dataEvidence: null,
  };
}

/** How it stands; no figure stands behind it. */
export function stateOf({
  code,
  rung,
  claimed,
  evidenced,
  verified,
  differs,
  evidence,
}: NationalAsked): CriterionState {
  return { code, rung, claimed, evidenced, verified, differs, evidence, verdict: null };
}
