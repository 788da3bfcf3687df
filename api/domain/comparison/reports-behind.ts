import type { KpiFacts } from '../kpi/facts.js';
import { isReceivedOnTime, owedWithin } from '../kpi/reporting.js';
import { type Month, parsePeriod } from '../period.js';
import type { ReportsBehind } from './limits.js';

/**
 * The reports that a country's KPIs rest on: those owed in the inclusive months, suspended ones left out, as a KPI told
 * as evidence counts them. @source docs/methodology.md#comparison-limits
 */
export function reportsBehind(facts: KpiFacts, from: Month, to: Month): ReportsBehind {
  const owed = owedWithin(facts, { first: from, last: to });
  const verified = owed.filter(({ of: { report } }) => report?.verifiedOn != null);
  const lasts = verified.map(({ period }) => parsePeriod(period).last).sort();
  return {
    due: owed.length,
    verified: verified.length,
    onTime: owed.filter(({ of }) => isReceivedOnTime(of)).length,
    lastVerified: lasts.at(-1) ?? null,
  };
}
