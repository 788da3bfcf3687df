import type { EntityManager } from 'typeorm';
import { type CheckAnswer, VISIT_CHECKS, type VisitCheck } from '../domain/visit.js';
import type { Cast } from './filler.js';
import { Random } from './random.js';

const FAMILIES = ['land_release', 'eore', 'victim_assistance', 'community_liaison'] as const;
const WHAT: Readonly<Record<VisitCheck, string>> = {
  sop_practice: 'Teams follow the written order of work',
  saddd: 'Session forms have the columns for age and disability',
  consultation_records: 'Consultation records name the groups that were heard',
  safeguarding_channel: 'The channel is posted where communities read it',
};

/** What the centre keeps of each operator; how much, and how good, follows the country's profile. */
export async function insertOnFile(tx: EntityManager, cast: Cast): Promise<void> {
  const random = new Random(cast.country.seed + 2);
  for (const [, operatorId] of cast.operatorIds) await insertOperatorFile(tx, random, cast, operatorId);
  await insertSamples(tx, random, cast);
  await insertSafeguarding(tx, random, cast);
}

async function insertOperatorFile(
  tx: EntityManager,
  random: Random,
  cast: Cast,
  operatorId: string,
): Promise<void> {
  const { code, profile } = cast.country;
  const families = FAMILIES.filter((family) => family === 'eore' || random.chance(0.7));
  const verified = (share: number) => (random.chance(share) ? 'verified' : random.pick(['on_file', 'none']));
  const insert = (table: string, columns: string, values: readonly unknown[]) =>
    tx.query(
      `insert into ${table} (id, country_code, operator_id, ${columns}) values (${[
        1,
        2,
        3,
        ...values.map((_, i) => i + 4),
      ]
        .map((nth) => `$${nth}`)
        .join(', ')})`,
      [random.uuid(), code, operatorId, ...values],
    );
  await insert('agreement', 'party, number, from_day, saddd_clause', [
    'centre',
    `A-${random.between(100, 999)}`,
    '2025-02-01',
    random.chance(profile.known - 0.15),
  ]);
  await insert('accreditation', 'basis, number, families, from_day', [
    random.chance(0.8) ? 'accredited' : 'authorised',
    `ACC-${random.between(10, 99)}`,
    families,
    '2025-03-15',
  ]);
  await insert('safeguarding_check', 'checked_on, policy, channel', [
    '2026-04-20',
    verified(profile.consultationHeard),
    verified(profile.consultationHeard),
  ]);
  for (const family of families)
    await insert('sop_check', 'family, checked_on, inclusive, data_safe', [
      family,
      '2026-05-11',
      random.chance(profile.trainedTeams),
      random.chance(profile.trainedTeams + 0.1),
    ]);
  for (const heldOn of ['2025-12-03', '2026-06-17'])
    await insert('monitoring_visit', 'kind, held_on, activity, place_code, checks, result, actions', [
      'visit',
      heldOn,
      'EORE_SESSION',
      random.pick(cast.places),
      ...visit(random, profile.consultationHeard, heldOn),
    ]);
}

/** Checks, result and corrective actions of a visit: some closed on time, one left open too long. */
function visit(random: Random, thoroughness: number, heldOn: string): [string, string, string] {
  const answers = VISIT_CHECKS.map((check): [VisitCheck, CheckAnswer] => [
    check,
    random.chance(0.5 + thoroughness / 2) ? 'yes' : 'no',
  ]);
  const checks = Object.fromEntries(answers.map(([check, answer]) => [check, { answer, reason: null }]));
  const year = heldOn.slice(0, 4) === '2025' ? '2026-02' : '2026-09';
  const actions = VISIT_CHECKS.filter(() => random.chance(0.4)).map((about) => ({
    about,
    what: WHAT[about],
    dueOn: `${year}-15`,
    closedOn: random.chance(thoroughness) ? `${year}-0${random.between(1, 9)}` : null,
  }));
  const result = actions.length === 0 ? 'satisfactory' : 'actions_needed';
  return [JSON.stringify(checks), result, JSON.stringify(actions)];
}

/** What adults said of the channel; too few were asked where little is asked at all. */
async function insertSamples(tx: EntityManager, random: Random, { country }: Cast): Promise<void> {
  const { consultationHeard } = country.profile;
  const asked = consultationHeard < 0.4 ? 18 : 84;
  const some = (share: number) => Math.round(asked * (share + random.next() * 0.1));
  await tx.query(
    `insert into channel_survey (id, country_code, held_on, women_asked, women_know, women_trust, men_asked, men_know, men_trust)
     values ($1, $2, '2026-05-28', $3, $4, $5, $3, $6, $7)`,
    [
      random.uuid(),
      country.code,
      asked,
      some(consultationHeard * 0.8),
      some(consultationHeard * 0.6),
      some(consultationHeard * 0.9),
      some(consultationHeard * 0.75),
    ],
  );
}

/** Aggregates of a year, per organisation: seen by those named for it, and as a national share only where it is large enough. */
async function insertSafeguarding(tx: EntityManager, random: Random, cast: Cast): Promise<void> {
  const insert = (id: string, operatorId: string, received: number, handled: number) =>
    tx.query(
      `insert into safeguarding_year (id, country_code, operator_id, year, received, handled_in_time, set_days)
       values ($1, $2, $3, 2025, $4, $5, 30)`,
      [id, cast.country.code, operatorId, received, handled],
    );
  for (const [, operatorId] of cast.operatorIds) {
    const received = random.between(1, 6);
    const id = random.uuid();
    await insert(id, operatorId, received, random.between(Math.max(0, received - 1), received));
  }
  if (cast.country.hasHotline) await insert(random.uuid(), cast.centreId, 26, 19);
}
