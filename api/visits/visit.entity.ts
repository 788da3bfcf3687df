import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Activity } from '../domain/codes.js';
import {
  type CheckMade,
  type CorrectiveAction,
  type VisitCheck,
  type VisitKind,
  type VisitResult,
} from '../domain/visit.js';

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
