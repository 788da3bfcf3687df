import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Activity } from '../domain/codes.js';
import { textFaults } from '../domain/on-file-faults.js';
import {
  type CheckMade,
  type CorrectiveAction,
  VISIT_CHECKS,
  type VisitCheck,
  type VisitKind,
  type VisitResult,
  visitFaults,
} from '../domain/visit.js';
import type { Kept } from '../on-file/kept.js';

/** A monitoring visit or an accreditation of the centre, as a short checklist. Never a name, never a case. */
@Entity('monitoring_visit')
export class Visit {
  @PrimaryColumn('uuid') id!: string;
  @Column({ name: 'country_code', type: 'text' }) countryCode!: string;
  @Column({ name: 'operator_id', type: 'uuid' }) operatorId!: string;
  @Column({ type: 'text' }) kind!: VisitKind;
  @Column({ name: 'held_on', type: 'date' }) heldOn!: string;
  @Column({ type: 'text' }) activity!: Activity;
  @Column({ name: 'place_code', type: 'text', nullable: true }) placeCode!: string | null;
  @Column({ type: 'jsonb' }) checks!: Record<VisitCheck, CheckMade>;
  @Column({ type: 'text' }) result!: VisitResult;
  @Column({ type: 'jsonb', default: [] }) actions!: CorrectiveAction[];
  @Column({ type: 'text', nullable: true }) notes!: string | null;
  @Column({ type: 'int', default: 1 }) version!: number;
}

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
