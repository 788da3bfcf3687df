import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Frequency } from '../domain/codes.js';
import type { Suspension } from '../domain/duty.js';

/** What an operator owes: a report a month or a quarter, on one project or on all its work, but not while suspended. */
@Entity('duty')
export class Duty {
  @PrimaryColumn('uuid') id!: string;
  @Column({ name: 'country_code', type: 'text' }) countryCode!: string;
  @Column({ name: 'operator_id', type: 'uuid' }) operatorId!: string;
  @Column({ name: 'project_code', type: 'text', nullable: true }) projectCode!: string | null;
  @Column({ type: 'text', default: 'month' }) frequency!: Frequency;
  @Column({ name: 'from_month', type: 'text' }) fromMonth!: string; // '2026-01'
  @Column({ name: 'to_month', type: 'text', nullable: true }) toMonth!: string | null; // null = open-ended
  @Column({ type: 'jsonb', default: [] }) suspensions!: Suspension[];
  @Column({ type: 'int', default: 1 }) version!: number;
}
