import type { NationalCriterion } from '../../domain/national/national-criterion.js';

/** What a criterion says, without what is kept beside it. */
export function toContent(one: NationalCriterion): NationalCriterion {
  const { code, body, family, recommendationCode, heading, text, help, notApplicableWhen } = one;
  const { rung, from, until } = one;
  return {
    code,
    body,
    family,
    recommendationCode,
    heading,
    text,
    help,
    notApplicableWhen,
    rung,
    from,
    until,
  };
}
