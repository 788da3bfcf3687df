import { familyOf } from '../../../api/domain/family.js';
import type { Assessment, Body, Criterion, Framework, FrameworkFunction, Recommendation } from './types';

/** A recommendation with the function it belongs to. */
export interface Placed {
  readonly parent: FrameworkFunction;
  readonly recommendation: Recommendation;
}

export function functionsOf(framework: Framework, body: Body): FrameworkFunction[] {
  return framework.functions.filter((one) => one.body === body);
}

/** The framework as far as one is told of the round. */
export function partOf(framework: Framework, { assignedFunctions }: Assessment): Framework {
  if (assignedFunctions === null) return framework;
  const functions = framework.functions.filter(({ code }) => assignedFunctions.includes(code));
  return { ...framework, functions };
}

/** The body's recommendations in the order of the checklist. */
export function recommendationsOf(framework: Framework, body: Body): Placed[] {
  return functionsOf(framework, body).flatMap((parent) =>
    parent.recommendations.map((recommendation) => ({ parent, recommendation })),
  );
}

export function criteriaOf({ rungs }: Recommendation): Criterion[] {
  return rungs.flatMap(({ criteria }) => criteria);
}

/** The round before this one of the same body, by the same checklist; `rounds` come from the server with the latest first. */
export function roundBefore(rounds: readonly Assessment[], round: Assessment): Assessment | undefined {
  const own = rounds.filter(
    ({ countryCode, body, frameworkRef }) =>
      countryCode === round.countryCode &&
      body === round.body &&
      familyOf(frameworkRef) === familyOf(round.frameworkRef),
  );
  return own[own.findIndex(({ id }) => id === round.id) + 1];
}

/** Stands in the place of a recommendation on the page of the country's own criteria; its code is the page's address. */
export const NATIONAL: Recommendation = {
  code: 'national',
  title: '',
  gist: '',
  pillars: [],
  standards: [],
  notApplicableWhen: null,
  evidenceRule: null,
  rungs: [],
};

/** `NMAC-2` → `2` */
export const numberOf = (functionCode: string): string => functionCode.split('-').at(-1) ?? functionCode;

/** Where in the reading order a recommendation stands, or the first one of a function; -1 = neither is there. */
export const placeOf = (all: readonly Placed[], code: string): number =>
  all.findIndex(({ parent, recommendation }) => recommendation.code === code || parent.code === code);
