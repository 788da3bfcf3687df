import { BODIES, type Body } from '../../domain/codes.js';
import type { Framework } from '../../domain/framework.js';
import { countryPillars } from '../../domain/scoring/country-pillars.js';
import { policyPractice } from '../../domain/scoring/policy-practice.js';
import { recommendationStates } from '../../domain/scoring/recommendation-state.js';
import type { Visible } from '../visible.queries.js';
import { bodyFigures, functionFigures, pillarFigures } from './body-figures.js';
import type { CountryResultsDto } from './country-results.dto.js';
import type { LatestRound } from './rounds.js';
import type { BodyResultDto, PillarsDto } from './scores.dto.js';
import { standingOf } from './standing.js';

type ChecklistPart = Pick<CountryResultsDto, 'standing' | 'bodies' | 'pillars' | 'functions'>;

/** What the dashboard says of both bodies' checklists, as far as it is shared. */
export function checklistPart(
  rounds: readonly LatestRound[],
  shared: Visible,
  framework: (ref: string) => Framework,
  language: string,
): ChecklistPart {
  const functions = rounds.flatMap(({ round }) =>
    functionFigures(round, framework(round.frameworkRef), shared, language),
  );
  const named = functions.map(({ code, title, ...readings }) => ({
    code,
    title,
    index: 'evidenced' in readings ? readings.evidenced.index : null,
  }));
  return {
    standing: shared.indexes ? standingOf(named, pairOf(rounds)) : null,
    bodies: BODIES.flatMap((body): BodyResultDto[] => {
      const found = rounds.find(({ round }) => round.body === body);
      if (found) return [bodyFigures(found.round, found.before, shared)];
      return shared.indexes || shared.recommendationLevels ? [{ body, reason: 'not_started' as const }] : [];
    }),
    pillars: pillarsOf(rounds, shared),
    functions,
  };
}

/** One pair over both bodies, where their answers may be read. */
function pairOf(rounds: readonly LatestRound[]) {
  const inputs = rounds.flatMap(({ input }) => input ?? []);
  return inputs.length < BODIES.length ? null : policyPractice(inputs.flatMap(recommendationStates));
}

function pillarsOf(rounds: readonly LatestRound[], shared: Visible): PillarsDto {
  if (!shared.indexes) return { NMAA: null, NMAC: null, country: null, reason: 'not_shared' };
  const of = (body: Body) => rounds.find(({ round }) => round.body === body);
  const own = (body: Body) => {
    const found = of(body);
    return found ? pillarFigures(found.round.scores.pillars, shared) : null;
  };
  const dated = (body: Body) => {
    const found = of(body);
    return found?.input ? { input: found.input, asOf: found.round.asOf } : null;
  };
  const { pillars } = countryPillars({ NMAA: dated('NMAA'), NMAC: dated('NMAC') });
  const country = pillars ? pillarFigures(pillars, shared) : null;
  return { NMAA: own('NMAA'), NMAC: own('NMAC'), country, ...(!country && { reason: 'not_both' as const }) };
}
