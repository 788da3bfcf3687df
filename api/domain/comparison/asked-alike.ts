import { BODIES, type Body, type Pillar } from '../codes.js';
import {
  criteriaOf,
  type Framework,
  type FrameworkFunction,
  functionsOf,
  type PillarWeight,
  type Recommendation,
  recommendationOf,
} from '../framework.js';
import { type FrameworkChange, frameworkChange } from '../framework-change.js';
import { askedAs } from '../scoring/asked-as.js';

/**
 * Whether two versions of a checklist ask the same. `reworded`: the same criteria in other words or under other rules;
 * figures stand side by side. `otherwise`: other criteria, other weights, or asked by one of the two only; figures are
 * not those of one question.
 */
export type Asked = 'alike' | 'reworded' | 'otherwise';

/** How a version asks what another one asks, by code; what neither asks is in none of the maps. */
export interface AskedAlike {
  readonly recommendations: ReadonlyMap<string, Asked>;
  readonly functions: ReadonlyMap<string, Asked>;
  readonly pillars: Readonly<Record<Body, ReadonlyMap<Pillar, Asked>>>;
  readonly bodies: Readonly<Record<Body, Asked>>;
}

/**
 * Compares what two versions of a checklist ask, recommendation by recommendation and in all that is made of them.
 * A function, a pillar or a body is asked as its recommendations are, the least alike one deciding; a pillar only
 * where their weights are the same, too.
 * @source docs/methodology.md#comparison-versions
 */
export function askedAlike(one: Framework, other: Framework): AskedAlike {
  const recommendations = recommendationsAsked(one, other);
  const functions = (framework: Framework) => framework.functions.map((each) => [each.code, each] as const);
  const [ours, theirs] = [new Map(functions(one)), new Map(functions(other))];
  const of = (items: readonly Recommendation[]) =>
    leastAlike(items.map(({ code }) => recommendations.get(code) ?? 'otherwise'));
  return {
    recommendations,
    functions: new Map(
      [...new Map([...ours, ...theirs]).keys()].map((code) => [
        code,
        of(together(ours.get(code), theirs.get(code))),
      ]),
    ),
    pillars: byBody((body) => pillarsAsked(all(one, body), all(other, body), of)),
    bodies: byBody((body) => of([...all(one, body), ...all(other, body)])),
  };
}

/** The least alike of several; of none: alike. */
function leastAlike(items: readonly Asked[]): Asked {
  if (items.includes('otherwise')) return 'otherwise';
  return items.includes('reworded') ? 'reworded' : 'alike';
}

const byBody = <T>(of: (body: Body) => T): Readonly<Record<Body, T>> =>
  Object.fromEntries(BODIES.map((body) => [body, of(body)])) as Record<Body, T>;

const all = (framework: Framework, body: Body): readonly Recommendation[] =>
  functionsOf(framework, body).flatMap((each) => each.recommendations);

const together = (...functions: readonly (FrameworkFunction | undefined)[]): readonly Recommendation[] =>
  functions.flatMap((each) => each?.recommendations ?? []);

function recommendationsAsked(one: Framework, other: Framework): ReadonlyMap<string, Asked> {
  const asks = (framework: Framework) =>
    new Map(
      framework.functions
        .flatMap(({ recommendations }) => recommendations)
        .map((each) => [
          each.code,
          askedAs(criteriaOf(each).map(({ rung, criterion }) => ({ rung, code: criterion.code }))),
        ]),
    );
  const [ours, theirs] = [asks(one), asks(other)];
  const codes = new Set([...ours.keys(), ...theirs.keys()]);
  const reworded = rewordedIn(frameworkChange(one, other), codes);
  return new Map(
    [...codes].map((code) => {
      if (ours.get(code) !== theirs.get(code)) return [code, 'otherwise'];
      return [code, reworded.has(code) ? 'reworded' : 'alike'];
    }),
  );
}

/** The recommendations whose own words or rules, or those of one of their criteria, are not what they were. */
function rewordedIn(
  { reworded, rules }: FrameworkChange,
  recommendations: ReadonlySet<string>,
): ReadonlySet<string> {
  return new Set([
    ...reworded.map(({ after }) => after.recommendation ?? after.code),
    ...rules.map(({ code }) => (recommendations.has(code) ? code : recommendationOf(code))),
  ]);
}

function pillarsAsked(
  ours: readonly Recommendation[],
  theirs: readonly Recommendation[],
  of: (items: readonly Recommendation[]) => Asked,
): ReadonlyMap<Pillar, Asked> {
  const pillars = new Set([...ours, ...theirs].flatMap((each) => each.pillars.map(({ code }) => code)));
  return new Map(
    [...pillars].map((pillar) => {
      const [own, other] = [bearing(ours, pillar), bearing(theirs, pillar)];
      return [pillar, weights(own, pillar) === weights(other, pillar) ? of([...own, ...other]) : 'otherwise'];
    }),
  );
}

const ofPillar = (pillars: readonly PillarWeight[], pillar: Pillar) =>
  pillars.find(({ code }) => code === pillar);

const bearing = (items: readonly Recommendation[], pillar: Pillar) =>
  items.filter(({ pillars }) => ofPillar(pillars, pillar) !== undefined);

const weights = (items: readonly Recommendation[], pillar: Pillar): string =>
  items
    .map(({ code, pillars }) => `${code} ${ofPillar(pillars, pillar)?.weight}`)
    .sort()
    .join();
