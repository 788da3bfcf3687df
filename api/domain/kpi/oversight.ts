import { addMonths, monthOf } from '../period.js';
import { type ActionFact, isClosedOnTime, isFullyChecked, type VisitFact } from '../visit.js';
import type { ChannelSurveyFact, SafeguardingSum } from './facts.js';
import type { Fact, Formula } from './formula.js';
import { type Figure, type KpiPart, ratio, share } from './point.js';

/** A visit held, or a corrective action that falls due, each in its own month. */
type Oversight =
  | { readonly kind: 'visit'; readonly visit: VisitFact }
  | { readonly kind: 'action'; readonly action: ActionFact };

/**
 * KPI-32: accreditations and visits in the months where everything that applies was checked ÷ held. Part `actions`:
 * corrective actions closed by their day ÷ those due in the months; one that is open and not yet due is in neither.
 * @source docs/methodology.md#kpi-32
 */
export const checksMade: Formula<Oversight> = {
  facts: ({ onFile }) =>
    onFile.visits.flatMap((visit): Fact<Oversight>[] => {
      const keys = { operator: visit.operatorId };
      return [
        { period: monthOf(visit.heldOn), keys, of: { kind: 'visit', visit } },
        ...visit.actions.map((action) => ({
          period: monthOf(action.dueOn),
          keys,
          of: { kind: 'action' as const, action },
        })),
      ];
    }),
  read: (facts, slice) => {
    const visits = facts.flatMap(({ of }) => (of.kind === 'visit' ? [of.visit] : []));
    const closed = facts
      .flatMap(({ of }) => (of.kind === 'action' ? [isClosedOnTime(of.action, slice.facts.today)] : []))
      .filter((onTime) => onTime !== null);
    return {
      ...share(visits, isFullyChecked),
      parts: [{ code: 'actions', ...share(closed, (onTime) => onTime) }],
    };
  },
};

/** A sample speaks from this many adults. */
export const MIN_SAMPLE = 30;

function sampled(numerator: number, asked: number): Figure {
  const figure = ratio(numerator, asked === 0 ? null : asked);
  if (figure.value === null || asked >= MIN_SAMPLE) return figure;
  return { ...figure, value: null, numerator: null, reason: 'withheld', why: 'under_30_sampled' };
}

/**
 * KPI-24: sampled adults who know the channel ÷ sampled. Parts, women and men apart: `women_know`, `women_trust`,
 * `men_know`, `men_trust`. Each is withheld under 30 sampled. Samples of the months are added.
 * @source docs/methodology.md#kpi-24
 */
export const channelsKnown: Formula<ChannelSurveyFact> = {
  explainedBy: 'sums',
  facts: ({ onFile }) =>
    onFile.channelSurveys.map((of) => ({
      period: monthOf(of.heldOn),
      keys: { operator: of.operatorId },
      of,
    })),
  read: (facts) => {
    const sum = (field: Exclude<keyof ChannelSurveyFact, 'heldOn' | 'operatorId'>) =>
      facts.reduce((all, { of }) => all + of[field], 0);
    const part = (code: string, told: number, asked: number): KpiPart => ({ code, ...sampled(told, asked) });
    const [women, men] = [sum('womenAsked'), sum('menAsked')];
    return {
      ...sampled(sum('womenKnow') + sum('menKnow'), women + men),
      parts: [
        part('women_know', sum('womenKnow'), women),
        part('women_trust', sum('womenTrust'), women),
        part('men_know', sum('menKnow'), men),
        part('men_trust', sum('menTrust'), men),
      ],
    };
  },
};

/**
 * KPI-25: safeguarding reports handled in the set time ÷ received, of the whole country, in the last year that had
 * ended by the end of the months. Its number received has no direction; small sums pass no gate.
 * @source docs/methodology.md#kpi-25
 */
export const safeguardingResponse: Formula<SafeguardingSum> = {
  explainedBy: 'sums',
  window: ({ last }) => ({ first: addMonths(last, -11), last }),
  facts: ({ onFile }) => onFile.safeguarding.map((of) => ({ period: `${of.year}-12`, keys: {}, of })),
  read: (facts) => {
    const of = facts.at(-1)?.of;
    return of ? ratio(of.handledInTime, of.received) : ratio(0, null);
  },
};
