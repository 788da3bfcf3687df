import { textFaults } from '../domain/on-file-faults.js';
import { VISIT_CHECKS, visitFaults } from '../domain/visit.js';
import type { Kept } from '../on-file/kept.js';
import { Visit } from './visit.entity.js';

/** Whether a corrective action of it is still open. */
const OPEN = `jsonb_path_exists(actions, '$[*] ? (@.closedOn == null)')`;

/** How it is listed and kept. */
export const VISITS: Kept<Visit> = {
  entity: Visit,
  name: 'visit',
  select: `select id, country_code as "countryCode", operator_id as "operatorId", kind, held_on::text as "heldOn",
    activity, place_code as "placeCode", checks, result, actions, notes, version from monitoring_visit`,
  allowed: {
    sort: {
      id: 'id',
      operatorId: '"operatorId"',
      heldOn: '"heldOn"',
      kind: 'kind',
      activity: 'activity',
      result: 'result',
    },
    filter: {
      id: 'id',
      countryCode: '"countryCode"',
      operatorId: '"operatorId"',
      kind: 'kind',
      activity: 'activity',
      result: 'result',
      open: OPEN,
    },
    order: '"heldOn" desc, id',
  },
  blank: { placeCode: null, actions: [], notes: null },
  faults: (visit, today) => [...visitFaults(visit, today), ...textFaults(textsOf(visit))],
};

/** Everything of a visit that somebody wrote. */
function textsOf({ checks, actions, notes }: Visit): Record<string, string | null> {
  return Object.fromEntries<string | null>([
    ['#/notes', notes],
    ...VISIT_CHECKS.map((check) => [`#/checks/${check}/reason`, checks[check].reason] as const),
    ...actions.map(({ what }, i) => [`#/actions/${i}/what`, what] as const),
  ]);
}
