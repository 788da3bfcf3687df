import { isOverdue } from '../domain/actions/action.js';
import { criteriaOf, type Framework, functionsOf } from '../domain/framework.js';
import type { ActionDto } from './action.dto.js';
import type { KeptAction } from './actions.queries.js';

/** An action with what its criteria belong to, and whether it is overdue. */
export function toActionDto(action: KeptAction, framework: Framework, today: string): ActionDto {
  const places = placesOf(action, framework);
  return {
    ...action,
    criteria: [...action.criteria],
    recommendations: [...new Set(places.map(({ recommendation }) => recommendation))],
    functions: [...new Set(places.map((place) => place.functionCode))],
    overdue: isOverdue(action, today),
  };
}

/** Where its criteria stand, in the checklist's order. */
function placesOf({ body, criteria }: KeptAction, framework: Framework) {
  const named = new Set(criteria);
  return functionsOf(framework, body).flatMap(({ code: functionCode, recommendations }) =>
    recommendations
      .filter((one) => criteriaOf(one).some(({ criterion }) => named.has(criterion.code)))
      .map(({ code: recommendation }) => ({ functionCode, recommendation })),
  );
}
