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

function sampled(numerator: number, asked: number, isPiece = false): Figure {
  const figure = ratio(numerator, asked === 0 ? null : asked);
  if (isPiece || figure.value === null || asked >= MIN_SAMPLE) return figure;
  return { ...figure, value: null, numerator: null, reason: 'withheld', why: 'under_30_sampled' };
}

type Sampled = readonly Fact<ChannelSurveyFact>[];

const asked = (facts: Sampled, field: Exclude<keyof ChannelSurveyFact, 'heldOn' | 'operatorId'>) =>
  facts.reduce((all, { of }) => all + of[field], 0);

/** Women and men apart: who knows the channel, and who trusts it. */
function apart(facts: Sampled, isPiece: boolean | undefined) {
  const part = (code: string, told: number, of: number): KpiPart => ({
    code,
    ...sampled(told, of, isPiece),
  });
  const [women, men] = [asked(facts, 'womenAsked'), asked(facts, 'menAsked')];
  return {
    womenKnow: part('women_know', asked(facts, 'womenKnow'), women),
    womenTrust: part('women_trust', asked(facts, 'womenTrust'), women),
    menKnow: part('men_know', asked(facts, 'menKnow'), men),
    menTrust: part('men_trust', asked(facts, 'menTrust'), men),
  };
}

/** Samples of the months, added up. */
function ofSamples(
  headline: (facts: Sampled, of: ReturnType<typeof apart>) => Figure,
): Formula<ChannelSurveyFact> {
  return {
    explainedBy: 'sums',
    facts: ({ onFile }) =>
      onFile.channelSurveys.map((of) => ({
        period: monthOf(of.heldOn),
        keys: { operator: of.operatorId },
        of,
      })),
    read: (facts, { isPiece }) => {
      const of = apart(facts, isPiece);
      return { ...headline(facts, of), parts: [of.womenKnow, of.womenTrust, of.menKnow, of.menTrust] };
    },
  };
}

/**
 * KPI-24: adults who know the channel ÷ sampled, women and men apart: the lower of the two, and no value while one of
 * them has none. Parts: `women_know`, `women_trust`, `men_know`, `men_trust`, each withheld under 30 sampled. Samples of
 * the months are added.
 * @source docs/methodology.md#kpi-24
 */
export const channelsKnown = ofSamples((_facts, { womenKnow, menKnow }) => {
  const [lower] = [womenKnow, menKnow].sort((a, b) => (a.value ?? -1) - (b.value ?? -1));
  const { code: _, ...figure } = lower ?? womenKnow;
  return figure;
});

/** KPI-24 by its version 1.0: women and men are added, from 30 sampled of both together. @source docs/methodology.md#kpi-24 */
export const channelsKnownOfAll = ofSamples((facts) =>
  sampled(
    asked(facts, 'womenKnow') + asked(facts, 'menKnow'),
    asked(facts, 'womenAsked') + asked(facts, 'menAsked'),
  ),
);

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
