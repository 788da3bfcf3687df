import { type Computation, computation } from './computation.js';
import { clauseCoverage, safeguardingInPlace, soundProcedures } from './on-file.js';
import { channelsKnown, channelsKnownOfAll, checksMade, safeguardingResponse } from './oversight.js';
import {
  disabilityShare,
  disabilityShareWithExpected,
  eoreCompleteness,
  eoreParticipations,
  fullCompleteness,
  fullCompletenessWithExpected,
  landCompleteness,
  landFemaleShare,
} from './people.js';
import {
  casualtyRecords,
  feedbackAnswered,
  fundingRequests,
  inclusionPosts,
  partnerships,
  targetsAlive,
  taskingOrders,
  transparencyPoints,
} from './programme.js';
import { reachAgainstNeed } from './reach.js';
import { communityPriorities, inclusiveConsultations, womenInCoordination } from './records.js';
import { referralCompletion, referralRate } from './referral.js';
import { sadddReporting, sadddReportingWithExpected, timeliness } from './reporting.js';
import { inclusiveWorkplaces, leadershipPlaces, retention } from './staff.js';
import {
  disabilityInWorkforce,
  surveyTeamsTrained,
  womenInLeadership,
  womenInOperations,
  womenInWorkforce,
} from './stock.js';

/**
 * The formula of each version of each definition, `code@version`, oldest first. A line that was released is never
 * changed nor taken away: a correction is a new version of the definition, with a line of its own.
 */
const FORMULAS: Readonly<Record<string, Computation>> = {
  'KPI-01@1.0': computation(inclusiveConsultations),
  'KPI-01@1.1': computation(inclusiveConsultations),
  'KPI-02@1.0': computation(communityPriorities),
  'KPI-03@1.0': computation(surveyTeamsTrained),
  'KPI-03@1.1': computation(surveyTeamsTrained),
  'KPI-04@1.0': computation(eoreCompleteness),
  'KPI-05@1.0': computation(fullCompletenessWithExpected),
  'KPI-05@1.1': computation(fullCompleteness),
  'KPI-06@1.0': computation(landCompleteness),
  'KPI-07@1.0': computation(timeliness),
  'KPI-08@1.0': computation(sadddReportingWithExpected),
  'KPI-08@1.1': computation(sadddReporting),
  'KPI-09@1.0': computation(clauseCoverage),
  'KPI-10@1.0': computation(eoreParticipations),
  'KPI-11@1.0': computation(reachAgainstNeed),
  'KPI-12@1.0': computation(landFemaleShare),
  'KPI-13@1.0': computation(disabilityShareWithExpected),
  'KPI-13@1.1': computation(disabilityShare),
  'KPI-14@1.0': computation(referralRate),
  'KPI-15@1.0': computation(referralCompletion),
  'KPI-16@1.0': computation(casualtyRecords),
  'KPI-17@1.0': computation(womenInWorkforce),
  'KPI-18@1.0': computation(womenInLeadership),
  'KPI-19@1.0': computation(womenInOperations),
  'KPI-20@1.0': computation(disabilityInWorkforce),
  'KPI-21@1.0': computation(retention),
  'KPI-22@1.0': computation(inclusiveWorkplaces),
  'KPI-23@1.0': computation(safeguardingInPlace),
  'KPI-24@1.0': computation(channelsKnownOfAll),
  'KPI-24@1.1': computation(channelsKnown),
  'KPI-25@1.0': computation(safeguardingResponse),
  'KPI-26@1.0': computation(soundProcedures),
  'KPI-27@1.0': computation(taskingOrders),
  'KPI-28@1.0': computation(womenInCoordination),
  'KPI-28@1.1': computation(womenInCoordination),
  'KPI-29@1.0': computation(fundingRequests),
  'KPI-30@1.0': computation(transparencyPoints),
  'KPI-30@1.1': computation(transparencyPoints),
  'KPI-31@1.0': computation(targetsAlive),
  'KPI-32@1.0': computation(checksMade),
  'KPI-33@1.0': computation(inclusionPosts),
  'KPI-34@1.0': computation(leadershipPlaces),
  'KPI-35@1.0': computation(partnerships),
  'KPI-36@1.0': computation(feedbackAnswered),
};

/** What the engine has a formula for: `KPI-05@1.0`. */
export const COMPUTED_KPIS: readonly string[] = Object.keys(FORMULAS);

/** The formula of a version of a definition; undefined = it cannot be computed. */
export function formulaOf(definition: {
  readonly code: string;
  readonly version: string;
}): Computation | undefined {
  return FORMULAS[`${definition.code}@${definition.version}`];
}
