import type { EntityManager } from 'typeorm';
import { NOTHING_ON_FILE, type OnFileFacts } from '../domain/kpi/facts.js';

const UNTIL = 't.until_day::text as "until"';
const OWN = 't.country_code as "countryCode", t.operator_id as "operatorId"';

/** What each need reads. `safeguarding` leaves the database as the sum of a country and year only. */
const SOURCES: Readonly<Record<string, readonly [keyof OnFileFacts, string]>> = {
  'on-file:agreement': [
    'agreements',
    `select ${OWN}, t.from_day::text as "from", ${UNTIL}, t.saddd_clause as "sadddClause" from agreement_fact t`,
  ],
  'on-file:accreditation': [
    'accreditations',
    `select ${OWN}, t.families, t.from_day::text as "from", ${UNTIL} from accreditation_fact t`,
  ],
  'on-file:safeguarding-check': [
    'safeguardingChecks',
    `select ${OWN}, t.checked_on::text as "checkedOn", t.policy, t.channel from safeguarding_check_fact t`,
  ],
  'on-file:sop-check': [
    'sopChecks',
    `select ${OWN}, t.family, t.checked_on::text as "checkedOn", t.inclusive, t.data_safe as "dataSafe" from sop_check_fact t`,
  ],
  'on-file:visit': [
    'visits',
    `select ${OWN}, t.held_on::text as "heldOn", t.checks, t.actions from visit_fact t`,
  ],
  'on-file:channel-survey': [
    'channelSurveys',
    `select ${OWN}, t.held_on::text as "heldOn", t.women_asked as "womenAsked", t.women_know as "womenKnow",
            t.women_trust as "womenTrust", t.men_asked as "menAsked", t.men_know as "menKnow",
            t.men_trust as "menTrust" from channel_survey_fact t`,
  ],
  'on-file:safeguarding': [
    'safeguarding',
    `select t.country_code as "countryCode", t.year, t.received, t.handled_in_time as "handledInTime"
       from safeguarding_sum t`,
  ],
};

/** What the centres keep of operators, by country; only what is needed is read. */
export async function onFileFacts(
  tx: EntityManager,
  countries: readonly string[],
  needs: ReadonlySet<string>,
): Promise<Map<string, OnFileFacts>> {
  const found = new Map(countries.map((code) => [code, { ...NOTHING_ON_FILE }]));
  for (const need of needs) {
    const [field, select] = SOURCES[need] ?? [];
    if (!field || !select) continue;
    const rows: { countryCode: string }[] = await tx.query(`${select} where t.country_code = any ($1)`, [
      countries,
    ]);
    for (const [code, facts] of found)
      Object.assign(facts, { [field]: rows.filter(({ countryCode }) => countryCode === code) });
  }
  return found;
}
