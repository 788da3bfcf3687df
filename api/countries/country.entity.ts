import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Flag } from '../domain/codes.js';

/** A country and how it reports. */
@Entity('country')
export class Country {
  @PrimaryColumn('text') code!: string; // ISO 3166-1 alpha-3
  @Column({ type: 'text' }) name!: string;
  @Column({ type: 'text', nullable: true }) region!: string | null;
  /** region of the United Nations, M49 */
  @Column({ type: 'text', nullable: true }) subregion!: string | null;
  /** languages its mine action works in, ISO 639 */
  @Column({ type: 'text', array: true, default: [] }) languages!: string[];
  @Column({ name: 'due_day', type: 'int', default: 10 }) dueDay!: number; // of the month after the period
  @Column({ name: 'missing_after_days', type: 'int', default: 30 }) missingAfterDays!: number; // after the due day
  @Column({ name: 'sex_x_enabled', type: 'boolean', default: false }) sexXEnabled!: boolean;
  @Column({
    name: 'enabled_flags',
    type: 'text',
    array: true,
    default: ['family_of_victim', 'female_headed_household', 'nomadic', 'at_risk_occupation', 'caregiver'],
  })
  enabledFlags!: Flag[];
  @Column({ name: 'do_no_harm_reason', type: 'text', nullable: true }) doNoHarmReason!: string | null;
  @Column({ name: 'one_officer', type: 'boolean', default: false }) oneOfficer!: boolean;
  /** one body is both authority and centre, and is asked once what both checklists ask */
  @Column({ name: 'one_body', type: 'boolean', default: false }) oneBody!: boolean;
  @Column({ type: 'int', default: 1 }) version!: number;
}
