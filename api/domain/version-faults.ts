import type { Fault } from './domain-error.js';
import { familyOf } from './family.js';
import { byVersion, criteriaOf, type Framework, isNewer } from './framework.js';

/** The versions of the same family as this one, oldest first. */
export function versionsLike(ref: string, all: readonly Framework[]): Framework[] {
  const family = familyOf(ref);
  return all.filter((one) => familyOf(one.ref) === family).sort((a, b) => byVersion(a.ref, b.ref));
}

/**
 * What keeps a sound framework from becoming the next version of its family: it is not newer than all of them, or it
 * replaces what none of them ever asked, so that an answer would be lost by a slip of the pen.
 * @param earlier every version the installation has, of whatever family
 * @source docs/methodology.md#versions
 */
export function versionFaults(candidate: Framework, earlier: readonly Framework[]): Fault[] {
  const family = versionsLike(candidate.ref, earlier);
  const latest = family.at(-1);
  const asked = new Set(family.flatMap(codesOf));
  const unknown = criteriaIn(candidate).flatMap(({ code, formerly = [] }) =>
    formerly.filter((former) => !asked.has(former)).map((former) => ({ code, former })),
  );
  return [
    ...(latest && !isNewer(candidate.ref, latest.ref)
      ? [{ pointer: '#/ref', code: 'version-not-newer', detail: `must be later than ${latest.ref}` }]
      : []),
    ...unknown.map(({ code, former }) => ({
      pointer: `#/${code}`,
      code: 'formerly-unknown',
      detail: `replaces ${former}, which no earlier version asks`,
    })),
  ];
}

const criteriaIn = (framework: Framework) =>
  framework.functions
    .flatMap((one) => one.recommendations)
    .flatMap(criteriaOf)
    .map(({ criterion }) => criterion);

const codesOf = (framework: Framework) => criteriaIn(framework).map(({ code }) => code);
