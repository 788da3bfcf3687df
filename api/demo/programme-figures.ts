import {
  type CasualtyOutcome,
  type CommunityFeedback,
  type FundingRequest,
  type InclusionPost,
  PARTNERS,
  type Partnership,
  type TaskingOrder,
} from '../domain/programme-records.js';
import type { Teller } from './filler.js';
import type { Random } from './random.js';

/** Of so many, about this share: the rest is chance. */
function some(random: Random, of: number, share: number): number {
  return Math.min(of, Math.round(of * share * (0.7 + random.next() * 0.6)));
}

/** Casualties of a quarter; the age is what is missing. */
export function casualties(random: Random, { country }: Teller): CasualtyOutcome[] {
  if (!country.casualties) return [];
  const { aQuarter, ageUnknown } = country.casualties;
  const recorded = random.between(...aQuarter);
  const ageKnown = Math.max(0, recorded - random.between(...ageUnknown));
  const killed = Math.round(recorded * (0.2 + random.next() * 0.2));
  return [
    {
      id: random.uuid(),
      kind: 'casualty-outcome',
      killed,
      injured: recorded - killed,
      outcomeUnknown: 0,
      sexKnown: recorded,
      ageKnown,
      complete: ageKnown,
    },
  ];
}

/** Tasking orders that the centre issued. */
export function tasking(random: Random, { country }: Teller): TaskingOrder[] {
  const issued = random.between(4, 11);
  const share = country.profile.consultationHeard;
  return [
    {
      id: random.uuid(),
      kind: 'tasking-order',
      issued,
      withTargetAndResources: some(random, issued, share * 0.8),
      rankMoved: some(random, issued, share * 0.5),
    },
  ];
}

/** What communities said, and how much of it was answered. */
export function feedback(random: Random, { country, organisation }: Teller): CommunityFeedback[] {
  const feedbackReceived = random.between(0, organisation === 'operator' ? 8 : 15);
  return [
    {
      id: random.uuid(),
      kind: 'community-feedback',
      feedbackReceived,
      feedbackAnswered: some(random, feedbackReceived, country.profile.evidenced - 0.1),
    },
  ];
}

/** The adviser and the unit are the authority's, the focal points the centre's. */
export function posts(random: Random, { country, organisation }: Teller): InclusionPost[] {
  const lines =
    organisation === 'authority'
      ? ([
          ['adviser', 1],
          ['unit', 3],
        ] as const)
      : ([['focal_point', 6]] as const);
  return lines.map(([post, established]) => ({
    id: random.uuid(),
    kind: 'inclusion-post',
    post,
    established,
    filledAndFunded: some(random, established, country.profile.known - 0.1),
  }));
}

/** Partners that each body works with; what it does not have is left out. */
export function partnerships(random: Random, { country, organisation }: Teller): Partnership[] {
  const own = PARTNERS.filter((_, nth) => nth % 2 === (organisation === 'authority' ? 0 : 1));
  return own
    .map((partner) => ({
      id: random.uuid(),
      kind: 'partnership' as const,
      partner,
      active: some(random, 5, country.profile.consultationHeard),
    }))
    .filter(({ active }) => active > 0);
}

/** Requests in two currencies; of the second the sums are not always stated. */
export function funding(random: Random, { country }: Teller): FundingRequest[] {
  return ['USD', 'EUR'].map((currency) => {
    const submitted = random.between(1, 5);
    const withGoals = some(random, submitted, country.profile.consultationHeard);
    const amountSubmitted = submitted * random.between(6, 18) * 50_000;
    const isStated = currency === 'USD' || random.chance(country.profile.known - 0.3);
    return {
      id: random.uuid(),
      kind: 'funding-request',
      currency,
      submitted,
      withGoals,
      amountSubmitted: isStated ? amountSubmitted : null,
      amountWithGoals: isStated ? Math.round((amountSubmitted * withGoals) / submitted) : null,
    };
  });
}
