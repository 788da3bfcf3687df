import type { Body } from './codes.js';
import {
  type Criterion,
  criteriaOf,
  type DataEvidence,
  type Framework,
  type PillarWeight,
  type Recommendation,
  type Rung,
  type Text,
} from './framework.js';
import { freshMonths } from './scoring/evidence.js';

/** A function, a recommendation or a criterion of a version, as somebody reads it. */
export interface Part {
  readonly of: 'function' | 'recommendation' | 'criterion';
  readonly code: string;
  readonly body: Body;
  /** the recommendation a criterion stands under; `null` of the others */
  readonly recommendation: string | null;
  /** the rung a criterion stands on; `null` of the others */
  readonly rung: Rung | null;
  readonly text: Text;
}

/** What a recommendation or criterion demands besides its words. */
export type RuleName = 'freshMonths' | 'notApplicableWhen' | 'dataEvidence' | 'evidenceRule' | 'evidence';

/** A rule's content; `null` = there is none: any date, never "not applicable", no figure, files are taken. */
export type RuleValue = number | string | Text | readonly Text[] | DataEvidence | null;

/** One rule that is not what it was, of a code that both versions have. */
export interface RuleChange {
  readonly code: string;
  readonly rule: RuleName;
  readonly before: RuleValue;
  readonly after: RuleValue;
}

/** What a version of a checklist changed against an earlier one of its family. */
export interface FrameworkChange {
  readonly from: string;
  readonly to: string;
  readonly added: readonly Part[];
  readonly removed: readonly Part[];
  /** the same code in other words; a code never changes its meaning, so both are shown side by side */
  readonly reworded: readonly { readonly before: Part; readonly after: Part }[];
  /** a criterion that names former codes; `moved`: it stands under another recommendation or on another rung */
  readonly replaced: readonly {
    readonly before: readonly Part[];
    readonly after: Part;
    readonly moved: boolean;
  }[];
  readonly weights: readonly {
    readonly code: string;
    readonly before: readonly PillarWeight[];
    readonly after: readonly PillarWeight[];
  }[];
  readonly rules: readonly RuleChange[];
}

interface Place {
  readonly part: Part;
  readonly formerly: readonly string[];
  readonly rules: Readonly<Partial<Record<RuleName, RuleValue>>>;
  readonly pillars: readonly PillarWeight[] | null;
}

/**
 * What changed from one version to another.
 * Every code of the later version is either in the earlier one, or added, or replaces something; every code of the
 * earlier one is still there, removed, or replaced.
 * @source docs/methodology.md#versions
 */
export function frameworkChange(before: Framework, after: Framework): FrameworkChange {
  const [old, current] = [placesOf(before), placesOf(after)];
  const replaced = [...current.values()].flatMap((place) => replacing(place, old));
  const given = new Set(replaced.flatMap((one) => one.before.map(({ code }) => code)));
  const taken = new Set(replaced.map((one) => one.after.code));
  const both = [...current.values()].flatMap((place) => {
    const was = old.get(place.part.code);
    return was ? [{ was, is: place }] : [];
  });
  return {
    from: before.ref,
    to: after.ref,
    added: partsOf(current).filter(({ code }) => !old.has(code) && !taken.has(code)),
    removed: partsOf(old).filter(({ code }) => !current.has(code) && !given.has(code)),
    reworded: both
      .filter(({ was, is }) => !same(was.part.text, is.part.text))
      .map(({ was, is }) => ({ before: was.part, after: is.part })),
    replaced,
    weights: both.flatMap(({ was, is }) =>
      was.pillars && is.pillars && !same(weightsOf(was.pillars), weightsOf(is.pillars))
        ? [{ code: is.part.code, before: was.pillars, after: is.pillars }]
        : [],
    ),
    rules: both.flatMap(({ was, is }) => ruleChanges(was, is)),
  };
}

/** The part of a change that is in one body's checklist. */
export function changeFor(change: FrameworkChange, body: Body): FrameworkChange {
  const isOwn = ({ code }: { readonly code: string }) => code.startsWith(`${body}-`);
  return {
    ...change,
    added: change.added.filter(isOwn),
    removed: change.removed.filter(isOwn),
    reworded: change.reworded.filter(({ after }) => isOwn(after)),
    replaced: change.replaced.filter(({ after }) => isOwn(after)),
    weights: change.weights.filter(isOwn),
    rules: change.rules.filter(isOwn),
  };
}

function replacing(place: Place, old: ReadonlyMap<string, Place>): FrameworkChange['replaced'][number][] {
  const before = place.formerly.flatMap((code) => old.get(code)?.part ?? []);
  if (before.length === 0 || old.has(place.part.code)) return [];
  const { recommendation, rung } = place.part;
  const moved = before.every((one) => one.recommendation !== recommendation || one.rung !== rung);
  return [{ before, after: place.part, moved }];
}

function ruleChanges(was: Place, is: Place): RuleChange[] {
  return (Object.keys(is.rules) as RuleName[]).flatMap((rule) => {
    const [before, after] = [was.rules[rule] ?? null, is.rules[rule] ?? null];
    return same(before, after) ? [] : [{ code: is.part.code, rule, before, after }];
  });
}

function placesOf(framework: Framework): Map<string, Place> {
  const places = framework.functions.flatMap(({ code, body, title, recommendations }) => [
    placeOf({ of: 'function', code, body, recommendation: null, rung: null, text: title }),
    ...recommendations.flatMap((one) => [
      ofRecommendation(body, one),
      ...criteriaOf(one).map(({ rung, criterion }) => ofCriterion(body, one.code, rung, criterion)),
    ]),
  ]);
  return new Map(places.map((place) => [place.part.code, place]));
}

function placeOf(part: Part, more: Partial<Place> = {}): Place {
  return { part, formerly: [], rules: {}, pillars: null, ...more };
}

function ofRecommendation(body: Body, given: Recommendation): Place {
  const { code, title, pillars, notApplicableWhen = null, evidenceRule = null } = given;
  const part = { of: 'recommendation', code, body, recommendation: null, rung: null, text: title } as const;
  return placeOf(part, { pillars, rules: { notApplicableWhen, evidenceRule } });
}

function ofCriterion(body: Body, recommendation: string, rung: Rung, given: Criterion): Place {
  const { code, text, formerly = [], notApplicableWhen = null, dataEvidence = null, evidence } = given;
  const rules = { freshMonths: freshMonths(rung, given), notApplicableWhen, dataEvidence, evidence };
  return placeOf({ of: 'criterion', code, body, recommendation, rung, text }, { formerly, rules });
}

const partsOf = (places: ReadonlyMap<string, Place>): Part[] => [...places.values()].map(({ part }) => part);

/** Who assigned a weight is no change of the weight; nor is their order. */
const weightsOf = (pillars: readonly PillarWeight[]) =>
  pillars.map(({ code, weight }) => `${code} ${weight}`).sort();

/** Whether two values of a catalogue say the same, whatever order their keys stand in. */
function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(ordered(one)) === JSON.stringify(ordered(other));
}

function ordered(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(ordered);
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, ordered(inner)]);
}
