import type { EntityManager } from 'typeorm';
import type { Body } from '../domain/codes.js';
import type { Criterion, Framework, Recommendation } from '../domain/framework.js';
import type { Cast } from './filler.js';
import type { Random } from './random.js';

const CHECKLIST = 'gdei-wps@1.0';

/** An assessment of the demonstration and how far it goes. */
export interface DemoRound {
  readonly id: string;
  readonly frameworkRef: string;
  readonly body: Body;
  readonly period: '2025' | '2026';
  /** the day it goes in */
  readonly handedIn: string;
  readonly goal: 'draft' | 'submitted' | 'verified' | 'published';
}

/** Two rounds of each body: 2025 published, 2026 as far as the country has come. */
export function roundsOf(random: Random, { country }: Cast): DemoRound[] {
  return (['NMAA', 'NMAC'] as const).flatMap((body) => [
    {
      id: random.uuid(),
      frameworkRef: CHECKLIST,
      body,
      period: '2025' as const,
      handedIn: body === 'NMAA' ? '2026-01-12' : '2026-01-26',
      goal: 'published' as const,
    },
    {
      id: random.uuid(),
      frameworkRef: CHECKLIST,
      body,
      period: '2026' as const,
      handedIn: body === 'NMAA' ? '2026-10-05' : '2026-10-09',
      goal: country.round2026[body],
    },
  ]);
}

/** One country also answers the short checklist on safeguarding; its random choices are apart, so that nothing else moves. */
export function roundApartOf(random: Random, { country }: Cast): DemoRound[] {
  if (country.code !== 'XVE') return [];
  return [
    {
      id: random.uuid(),
      frameworkRef: 'psea-minimum@1.0',
      body: 'NMAA',
      period: '2026',
      handedIn: '2026-10-15',
      goal: 'verified',
    },
  ];
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
    `insert into assessment (id, country_code, body, framework_ref, period, editors, created_by, created_at, due_on)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      round.id,
      country.code,
      round.body,
      framework.ref,
      round.period,
      [officer],
      officer,
      `${round.period}-06-02T08:00:00Z`,
      `${round.period}-11-30`,
    ],
  );
  const mean = country.profile.level[round.body][round.period === '2025' ? 0 : 1];
  const recommendations = framework.functions
    .filter((one) => one.body === round.body)
    .flatMap((one) => one.recommendations);
  const answers = recommendations.flatMap((one) => answersTo(random, cast, round, one, mean));
  await tx.query(ANSWERS, [
    round.id,
    country.code,
    officer,
    `${round.period}-09-15T10:00:00Z`,
    JSON.stringify(answers),
  ]);
  const evidence = answers.flatMap(({ evidence: one }) => one ?? []);
  await tx.query(EVIDENCE, [
    round.id,
    country.code,
    officer,
    `${round.period}-09-15T10:00:00Z`,
    JSON.stringify(evidence),
  ]);
}

const ANSWERS = `
  insert into answer (assessment_id, country_code, code, answer, edited_by, edited_at)
  select $1, $2, code, answer, $3, $4 from jsonb_to_recordset($5) as t (code text, answer text)`;
const EVIDENCE = `
  insert into evidence (id, assessment_id, country_code, criterion_codes, title, reference, document_date, content_until,
    kept_where, sensitivity, added_by, added_at)
  select id, $1, $2, array[criterion], title, reference, "end", "end", 'Registry, file room 2', sensitivity, $3, $4
    from jsonb_to_recordset($5) as t (id uuid, criterion text, title text, reference text, "end" date, sensitivity text)`;

/** An answer, with what is on file for it. */
interface Answered {
  readonly code: string;
  readonly answer: string;
  readonly evidence: object | null;
}

function answersTo(
  random: Random,
  { country }: Cast,
  round: DemoRound,
  recommendation: Recommendation,
  mean: number,
): Answered[] {
  const level = Math.max(0, Math.min(4, Math.round(mean + (random.next() - 0.5) * 2.6)));
  const share = round.goal === 'draft' ? 0.9 : 0.99;
  const criteria = recommendation.rungs.flatMap(({ rung, criteria }) =>
    criteria.map((criterion) => ({ rung, criterion })),
  );
  return criteria
    .filter(() => random.chance(share))
    .map(({ rung, criterion }) => {
      const answer = answerAt(random, rung, level);
      const isEvidenced = answer === 'met' && random.chance(country.profile.evidenced);
      const evidence = isEvidenced ? evidenceOf(random, country.code, round, criterion) : null;
      return { code: criterion.code, answer, evidence };
    });
}

/** Below the level all is met; at the next one some is; above it little. */
function answerAt(random: Random, rung: number, level: number): string {
  if (rung <= level) return 'met';
  if (rung === level + 1) return random.pick(['partly', 'partly', 'not_met', 'met']);
  return random.pick(['not_met', 'not_met', 'not_met', 'partly']);
}

function evidenceOf(
  random: Random,
  countryCode: string,
  round: DemoRound,
  { code, evidence }: Criterion,
): object {
  const kind = random.pick(evidence.length > 0 ? evidence : [{ en: 'record' }]).en;
  const end = `${Number(round.period) - random.between(0, 2)}-${random.pick(['03', '06', '09'])}-30`;
  return {
    id: random.uuid(),
    criterion: code,
    title: `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`,
    reference: `${countryCode}-${end.slice(0, 4)}-${random.between(10, 99)}`,
    end,
    sensitivity: random.pick(['country', 'advisers', 'public']),
  };
}

/** A verifier's own answers to some of the round: mostly in agreement, sometimes a step lower. */
export async function insertVerifierAnswers(
  tx: EntityManager,
  random: Random,
  round: DemoRound,
  verifier: string,
): Promise<void> {
  const answers: { code: string; answer: string }[] = await tx.query(
    'select code, answer from answer where assessment_id = $1 order by code',
    [round.id],
  );
  const own = answers.map(({ code, answer }) => ({
    code,
    answer: answer === 'met' && random.chance(0.2) ? 'partly' : answer,
  }));
  await tx.query(
    `update answer a set verifier_answer = t.answer, verified_by = $2
       from jsonb_to_recordset($3) as t (code text, answer text) where a.assessment_id = $1 and a.code = t.code`,
    [round.id, verifier, JSON.stringify(own)],
  );
}
