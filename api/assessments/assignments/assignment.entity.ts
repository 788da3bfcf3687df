import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Body } from '../../domain/codes.js';

/** One function of an assessment and the respondents who answer it. */
@Entity('assignment')
export class Assignment {
  @PrimaryColumn({ name: 'assessment_id', type: 'uuid' }) assessmentId!: string;
  @PrimaryColumn({ name: 'function_code', type: 'text' }) functionCode!: string;
  @Column({ name: 'country_code', type: 'text' }) countryCode!: string;
  @Column({ type: 'text' }) body!: Body;
  /** ids of accounts; none = nobody is asked any more */
  @Column({ type: 'uuid', array: true }) respondents!: string[];
  @Column({ name: 'due_on', type: 'date', nullable: true }) dueOn!: string | null;
  @Column({ type: 'text', nullable: true }) note!: string | null;
  @Column({ name: 'assigned_by', type: 'uuid' }) assignedBy!: string;
  @Column({ name: 'assigned_at', type: 'timestamptz' }) assignedAt!: Date;
  @Column({ type: 'int', default: 1 }) version!: number;
}
