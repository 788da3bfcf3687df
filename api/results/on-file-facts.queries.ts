import type { EntityManager } from 'typeorm';
import { NOTHING_ON_FILE, type OnFileFacts } from '../domain/kpi/facts.js';

/** A term ends with its operator. */
const UNTIL = 'least(t.until_day, o.closed_on)::text as "until"';
const OPERATOR = 'join operator o on o.id = t.operator_id';
const OWN = 't.country_code as "countryCode", t.operator_id as "operatorId"';

/** What each need reads. `safeguarding` leaves the database as the sum of a country and year only. */
const SOURCES: Readonly<Record<string, readonly [keyof OnFileFacts, string]>> = {
  'on-file:agreement': [
    'agreements',
    `select ${OWN}, t.from_day::text as "from", ${UNTIL}, t.saddd_clause as "sadddClause" from agreement t ${OPERATOR}`,
  ],
  'on-file:accreditation': [
    'accreditations',
    `select ${OWN}, t.families, t.from_day::text as "from", ${UNTIL} from accreditation t ${OPERATOR}`,
  ],
  'on-file:safeguarding-check': [
    'safeguardingChecks',
    `select ${OWN}, t.checked_on::text as "checkedOn", t.policy, t.channel from safeguarding_check t`,
  ],
  'on-file:sop-check': [
    'sopChecks',
    `select ${OWN}, t.family, t.checked_on::text as "checkedOn", t.inclusive, t.data_safe as "dataSafe" from sop_check t`,
  ],
  'on-file:visit': [
    'visits',
    `select ${OWN}, t.held_on::text as "heldOn", t.checks, t.actions from monitoring_visit t`,
  ],
  'on-file:channel-survey': [
    'channelSurveys',
    `select ${OWN}, t.held_on::text as "heldOn", t.women_asked as "womenAsked", t.women_know as "womenKnow",
            t.women_trust as "womenTrust", t.men_asked as "menAsked", t.men_know as "menKnow",
            t.men_trust as "menTrust" from channel_survey t`,
  ],
  'on-file:safeguarding': [
    'safeguarding',
    `select t.country_code as "countryCode", t.year, sum(t.received)::int as received,
            sum(t.handled_in_time)::int as "handledInTime" from safeguarding_year t`,
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
    const group = field === 'safeguarding' ? ' group by t.country_code, t.year' : '';
    const rows: { countryCode: string }[] = await tx.query(
      `${select} where t.country_code = any ($1)${group}`,
      [countries],
    );
    for (const [code, facts] of found)
      Object.assign(facts, { [field]: rows.filter(({ countryCode }) => countryCode === code) });
  }
  return found;
}
