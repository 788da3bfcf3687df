import type { ValidationContext } from '../../../api/domain/validation/context.js';

/** What the operator reported before and beside a report, as the rules are told of it. */
export type SurroundingFacts = Pick<
  ValidationContext,
  | 'organisation'
  | 'operators'
  | 'closing'
  | 'reported'
  | 'lastPeriod'
  | 'past'
  | 'partners'
  | 'vaHistory'
  | 'submittedOn'
>;
