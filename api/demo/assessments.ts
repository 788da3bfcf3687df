import type { EntityManager } from 'typeorm';
import type { Body } from '../domain/codes.js';
import type { Criterion, Framework, Recommendation } from '../domain/framework.js';
import type { Cast } from './filler.js';
import type { Random } from './random.js';

/** An assessment of the demonstration and how far it goes. */
export interface DemoRound {
  readonly id: string;
  readonly body: Body;
  readonly period: '2025' | '2026';
  readonly goal: 'draft' | 'submitted' | 'verified' | 'published';
}

/** Two rounds of each body: 2025 published, 2026 as far as the country has come. */
export function roundsOf(random: Random, { country }: Cast): DemoRound[] {
  return (['NMAA', 'NMAC'] as const).flatMap((body) => [
    { id: random.uuid(), body, period: '2025' as const, goal: 'published' as const },
    { id: random.uuid(), body, period: '2026' as const, goal: country.round2026[body] },
  ]);
}

/** The round's answers and the evidence behind them; the way to its goal is walked through the product itself. */
export async function insertRound(
  tx: EntityManager,
  random: Random,
  cast: Cast,
  framework: Framework,
  round: DemoRound,
): Promise<void> {
  const { country, authorityUser, monitor } = cast;
  const officer = round.body === 'NMAA' ? authorityUser : monitor;
  await tx.query(
    `insert into assessment (id, country_code, body, framework_ref, period, editors, created_by, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      round.id,
      country.code,
      round.body,
      framework.ref,
      round.period,
      [officer],
      officer,
      `${round.period}-06-02T08:00:00Z`,
    ],
  );
  const mean = country.profile.level[round.body][round.period === '2025' ? 0 : 1];
  const recommendations = framework.functions
    .filter((one) => one.body === round.body)
    .flatMap((one) => one.recommendations);
  for (const recommendation of recommendations)
    await insertAnswers(tx, random, cast, round, recommendation, mean, officer);
}

async function insertAnswers(
  tx: EntityManager,
  random: Random,
  { country }: Cast,
  round: DemoRound,
  recommendation: Recommendation,
  mean: number,
  officer: string,
): Promise<void> {
  const level = Math.max(0, Math.min(4, Math.round(mean + (random.next() - 0.5) * 2.6)));
  const answered = round.goal === 'draft' ? 0.9 : 0.99;
  const criteria = recommendation.rungs.flatMap(({ rung, criteria }) =>
    criteria.map((criterion) => ({ rung, criterion })),
  );
  for (const { rung, criterion } of criteria.filter(() => random.chance(answered))) {
    const answer = answerAt(random, rung, level);
    await tx.query(
      'insert into answer (assessment_id, country_code, code, answer, edited_by, edited_at) values ($1, $2, $3, $4, $5, $6)',
      [round.id, country.code, criterion.code, answer, officer, `${round.period}-09-15T10:00:00Z`],
    );
    if (answer === 'met' && random.chance(country.profile.evidenced))
      await insertEvidence(tx, random, country.code, round, criterion, officer);
  }
}

/** Below the level all is met; at the next one some is; above it little. */
function answerAt(random: Random, rung: number, level: number): string {
  if (rung <= level) return 'met';
  if (rung === level + 1) return random.pick(['partly', 'partly', 'not_met', 'met']);
  return random.pick(['not_met', 'not_met', 'not_met', 'partly']);
}

async function insertEvidence(
  tx: EntityManager,
  random: Random,
  countryCode: string,
  round: DemoRound,
  { code, evidence }: Criterion,
  officer: string,
): Promise<void> {
  const kind = random.pick(evidence.length > 0 ? evidence : [{ en: 'record' }]).en;
  const end = `${Number(round.period) - random.between(0, 2)}-${random.pick(['03', '06', '09'])}-30`;
  await tx.query(
    `insert into evidence (id, assessment_id, country_code, criterion_codes, title, reference, document_date, content_until,
       kept_where, sensitivity, added_by, added_at)
     values ($1, $2, $3, $4, $5, $6, $7, $7, $8, $9, $10, $11)`,
    [
      random.uuid(),
      round.id,
      countryCode,
      [code],
      `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`,
      `${countryCode}-${end.slice(0, 4)}-${random.between(10, 99)}`,
      end,
      'Registry, file room 2',
      random.pick(['country', 'advisers', 'public']),
      officer,
      `${round.period}-09-15T10:00:00Z`,
    ],
  );
}

/** A verifier's own answers to some of the round: mostly in agreement, sometimes a step lower. */
export async function insertVerifierAnswers(
  tx: EntityManager,
  random: Random,
  round: DemoRound,
  verifier: string,
): Promise<void> {
  const answers = await tx.query('select code, answer from answer where assessment_id = $1 order by code', [
    round.id,
  ]);
  for (const { code, answer } of answers) {
    const own = answer === 'met' && random.chance(0.2) ? 'partly' : answer;
    await tx.query(
      'update answer set verifier_answer = $3, verified_by = $4 where assessment_id = $1 and code = $2',
      [round.id, code, own, verifier],
    );
  }
}
