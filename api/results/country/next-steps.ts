import type { CalendarSlot } from '../../domain/calendar.js';
import type { Body } from '../../domain/codes.js';
import { addMonths, parsePeriod } from '../../domain/period.js';
import { oneDecimal } from '../../domain/scoring/reading.js';
import { recommendationStates } from '../../domain/scoring/recommendation-state.js';
import { type AssessmentScores, type RecommendationScore, scores } from '../../domain/scoring/scores.js';
import type { ScoringInput } from '../../domain/scoring/scoring-input.js';
import type { OperatorName } from '../../reports/calendar/calendar.queries.js';
import type { PlanPartDto } from './plan-part.dto.js';

/** One thing to do: the user interface puts `code` and `params` into words. */
export interface NextStep {
  readonly code:
    | 'claim_and_data_disagree'
    | 'reports_returned'
    | 'operators_late'
    | 'actions_late'
    | 'evidence_getting_old'
    | 'assessment_not_started'
    | 'level_within_reach';
  readonly params: Readonly<Record<string, unknown>>;
  /** where it is done */
  readonly link: {
    readonly to: 'assessment' | 'assessments' | 'reports' | 'actions';
    readonly id?: string;
    readonly at?: string;
  };
}

/** A round that its body may still change, or has changed last. */
export interface OwnRound {
  readonly id: string;
  readonly body: Body;
  readonly input: ScoringInput;
  readonly scores: AssessmentScores;
}

const MOST_STEPS = 6;
const MOST_OF_A_KIND = 2;

/** What the next steps are found in. */
interface Waiting {
  readonly rounds: readonly OwnRound[];
  readonly calendar: readonly CalendarSlot[];
  readonly operators: readonly OperatorName[];
  readonly notStarted: readonly { readonly body: Body; readonly year: string }[];
  /** `null` = nobody may see it */
  readonly plan: PlanPartDto | null;
}

/** What to do next, most urgent first, and few: a list that is read. */
export function nextSteps({ rounds, calendar, operators, notStarted, plan }: Waiting): NextStep[] {
  const reach = rounds.flatMap(withinReach).sort((a, b) => b.gain - a.gain);
  const steps: NextStep[] = [
    ...rounds.flatMap(disagreements).slice(0, MOST_OF_A_KIND),
    ...reports(calendar, operators, 'returned', 'reports_returned'),
    ...reports(calendar, operators, 'late', 'operators_late'),
    ...actionsLate(plan),
    ...rounds.flatMap(gettingOld),
    ...notStarted.map((params) => ({
      code: 'assessment_not_started' as const,
      params,
      link: { to: 'assessments' as const },
    })),
    ...reach.slice(0, MOST_OF_A_KIND).map(({ step }) => step),
  ];
  return steps.slice(0, MOST_STEPS);
}

function disagreements({ id, input }: OwnRound): NextStep[] {
  return recommendationStates(input).flatMap(({ code: recommendation, criteria }) =>
    criteria
      .filter(({ evidenced }) => evidenced === 'contradicted')
      .map(({ code, rung, verdict }) => ({
        code: 'claim_and_data_disagree' as const,
        params: { criterion: code, recommendation, level: rung, value: verdict?.value ?? null },
        link: { to: 'assessment' as const, id, at: code },
      })),
  );
}

function reports(
  calendar: readonly CalendarSlot[],
  operators: readonly OperatorName[],
  state: 'returned' | 'late',
  code: 'reports_returned' | 'operators_late',
): NextStep[] {
  const slots = calendar.filter((slot) => slot.state === state);
  if (slots.length === 0) return [];
  const named = operators.flatMap(({ id, name }) => {
    const periods = slots.filter(({ operatorId }) => operatorId === id).map(({ period }) => period);
    return periods.length > 0 ? [{ id, name, periods }] : [];
  });
  return [{ code, params: { reports: slots.length, operators: named }, link: { to: 'reports', at: state } }];
}

function actionsLate(plan: PlanPartDto | null): NextStep[] {
  const late = plan?.bodies.reduce((sum, body) => sum + body.late, 0) ?? 0;
  const [first] = plan?.next ?? [];
  if (late === 0 || !first) return [];
  const params = { actions: late, title: first.title, dueOn: first.dueOn };
  return [{ code: 'actions_late', params, link: { to: 'actions', id: first.id } }];
}

/** Evidence that counts now and would not in a round one year later; "gets old" speaks of the next round. */
function gettingOld({ id, input, scores: now }: OwnRound): NextStep[] {
  const { first, last } = input.period;
  const next = {
    ...input,
    period: { ...input.period, first: addMonths(first, 12), last: addMonths(last, 12) },
  };
  const old = recommendationStates(next).flatMap(({ code, criteria }) =>
    criteria
      .filter(({ evidenced, rung }) => evidenced === 'evidence_too_old' && rung <= levelNow(now, code))
      .map((criterion) => ({ recommendation: code, criterion: criterion.code })),
  );
  if (old.length === 0) return [];
  const then = new Map(scores(next).recommendations.map((one) => [one.code, one.evidencedLevel ?? 0]));
  const falling = now.recommendations.filter(
    ({ code, evidencedLevel }) => (then.get(code) ?? 0) < (evidencedLevel ?? 0),
  );
  const params = {
    body: input.body,
    period: parsePeriod(String(Number(last.slice(0, 4)) + 1)).text,
    criteria: old.map(({ criterion }) => criterion),
    recommendations: [...new Set(old.map(({ recommendation }) => recommendation))],
    falling: falling.map(({ code }) => code),
  };
  return [
    { code: 'evidence_getting_old', params, link: { to: 'assessment', id, at: old[0]?.criterion ?? '' } },
  ];
}

function levelNow({ recommendations }: AssessmentScores, code: string): number {
  return recommendations.find((one) => one.code === code)?.evidencedLevel ?? 0;
}

/** Recommendations that one criterion holds back, with what the body's index would gain. */
function withinReach({
  id,
  scores: { recommendations, entity },
}: OwnRound): { gain: number; step: NextStep }[] {
  return recommendations.flatMap((one) => {
    const [criterion, ...others] = one.heldBackBy;
    const level = one.evidencedLevel;
    if (!criterion || others.length > 0 || level === null) return [];
    const reached = levelWithout(one, level + 1);
    const gain = entity.evidenced.items === 0 ? 0 : ((reached - level) / 4 / entity.evidenced.items) * 100;
    const params = {
      recommendation: one.code,
      criterion: criterion.code,
      lacks: criterion.reason,
      from: level,
      to: reached,
      indexGain: oneDecimal(gain),
    };
    return [
      {
        gain,
        step: { code: 'level_within_reach', params, link: { to: 'assessment', id, at: criterion.code } },
      },
    ];
  });
}

/** The level where this rung held too: rungs above it may hold already. */
function levelWithout({ rungsHeld }: RecommendationScore, rung: number): number {
  let level = rung;
  while (rungsHeld.some((held) => held === level + 1)) level += 1;
  return level;
}
