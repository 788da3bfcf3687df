import { PILLARS, type Pillar } from '../codes.js';
import { criteriaOf, type Framework, type PillarWeight, type Rung, recommendationsOf } from '../framework.js';
import type { Level } from '../scoring/ladder.js';
import type { RecommendationState } from '../scoring/recommendation-state.js';
import type { PlannedAction } from './action.js';
import { costsOf } from './costs.js';

/** A recommendation that an action is to lift. */
export interface Gap {
  readonly recommendation: string;
  /** by the body's latest round, on the evidenced reading; `not_assessed` = there is none, or it does not ask this */
  readonly level: Level | 'not_applicable' | 'not_assessed';
  /** the highest level whose criteria the action is to move */
  readonly target: Rung;
  readonly pillars: readonly PillarWeight[];
}

/** The pillars an action serves: the main ones of its gaps (weight 1), and those that are secondary (½) in all of them. */
export interface PillarsServed {
  readonly main: readonly Pillar[];
  readonly secondary: readonly Pillar[];
}

/** Costs of the actions of one main pillar in one currency; both `null` = those that nobody has estimated. */
export interface PillarTotal {
  /** `several` = actions with more than one main pillar, so that no cost counts twice */
  readonly pillar: Pillar | 'several';
  readonly currency: string | null;
  readonly amount: number | null;
  readonly actions: number;
}

/**
 * The gaps an action is to close, in the framework's order.
 * @param round the states of the body's latest round; empty = there is none
 * @source docs/methodology.md#donor-pack
 */
export function gapsOf(
  action: Pick<PlannedAction, 'body' | 'criteria'>,
  framework: Framework,
  round: readonly RecommendationState[],
): Gap[] {
  const named = new Set(action.criteria);
  return recommendationsOf(framework, action.body).flatMap((recommendation) => {
    const rungs = criteriaOf(recommendation)
      .filter(({ criterion }) => named.has(criterion.code))
      .map(({ rung }) => rung);
    if (rungs.length === 0) return [];
    const { code, pillars } = recommendation;
    const state = round.find((one) => one.code === code);
    return [
      {
        recommendation: code,
        level: state ? (state.levels.evidenced ?? ('not_applicable' as const)) : ('not_assessed' as const),
        target: Math.max(...rungs) as Rung,
        pillars,
      },
    ];
  });
}

/** The pillars these gaps bear, in the pillars' own order. @source docs/methodology.md#donor-pack */
export function pillarsServed(gaps: readonly Pick<Gap, 'pillars'>[]): PillarsServed {
  const all = gaps.flatMap(({ pillars }) => pillars);
  const bears = (pillar: Pillar, weight: 1 | 0.5) =>
    all.some((one) => one.code === pillar && one.weight === weight);
  const main = PILLARS.filter((pillar) => bears(pillar, 1));
  return {
    main,
    secondary: PILLARS.filter((pillar) => !main.includes(pillar) && bears(pillar, 0.5)),
  };
}

/**
 * Costs by main pillar and currency. Each action counts once; currencies are never added.
 * @returns only lines that have actions, in the pillars' order, `several` last, what is not estimated after the currencies
 * @source docs/methodology.md#donor-pack
 */
export function totalsByPillar(
  actions: readonly (Pick<PlannedAction, 'cost'> & { readonly pillars: PillarsServed })[],
): PillarTotal[] {
  return [...PILLARS, 'several' as const].flatMap((pillar) => {
    const within = actions.filter(({ pillars }) => lineOf(pillars) === pillar);
    const { costs, notEstimated } = costsOf(within);
    const unknown = { pillar, currency: null, amount: null, actions: notEstimated };
    return [...costs.map((cost) => ({ pillar, ...cost })), ...(notEstimated > 0 ? [unknown] : [])];
  });
}

function lineOf({ main }: PillarsServed): Pillar | 'several' {
  const [only, ...others] = main;
  return only !== undefined && others.length === 0 ? only : 'several';
}
