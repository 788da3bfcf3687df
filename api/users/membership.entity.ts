import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '../domain/codes.js';

/** A role that a person holds, in one country or operator or in none. */
@Entity('membership')
export class Membership {
  @PrimaryColumn('uuid') id!: string;
  @Column({ name: 'user_id', type: 'uuid' }) userId!: string;
  @Column({ type: 'text' }) role!: Role;
  @Column({ name: 'country_code', type: 'text', nullable: true }) countryCode!: string | null;
  @Column({ name: 'operator_id', type: 'uuid', nullable: true }) operatorId!: string | null;
  @Column({ type: 'boolean', default: false }) safeguarding!: boolean;
  @Column({ type: 'boolean', default: false }) respondent!: boolean;
}
