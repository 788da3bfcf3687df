import { familyOf } from './family.js';
import { criteriaOf, type Framework } from './framework.js';

function codesOf({ functions }: Framework): string[] {
  const recommendations = functions.flatMap((one) => one.recommendations);
  const criteria = recommendations.flatMap(criteriaOf).map(({ criterion }) => criterion);
  return [...functions, ...recommendations, ...criteria].map(({ code }) => code);
}

/**
 * The codes of a framework that a framework of another family has too; none in a sound catalogue, for a code never has
 * two meanings.
 * @source docs/methodology.md#families
 */
export function codesOfOthers(framework: Framework, all: readonly Framework[]): string[] {
  const others = all.filter(({ ref }) => familyOf(ref) !== familyOf(framework.ref));
  const taken = new Set(others.flatMap(codesOf));
  return codesOf(framework).filter((code) => taken.has(code));
}
