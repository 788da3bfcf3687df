import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ACCREDITATION_BASES, Family } from '../../domain/on-file.js';

/** Leave to work: an accreditation, or another authorisation, as army and police units have. */
@Entity('accreditation')
export class Accreditation {
  @PrimaryColumn('uuid') id!: string;
  @Column({ name: 'country_code', type: 'text' }) countryCode!: string;
  @Column({ name: 'operator_id', type: 'uuid' }) operatorId!: string;
  @Column({ type: 'text' }) basis!: (typeof ACCREDITATION_BASES)[number];
  @Column({ type: 'text', nullable: true }) number!: string | null;
  @Column({ type: 'text', array: true }) families!: Family[];
  @Column({ name: 'from_day', type: 'date', nullable: true }) from!: string | null;
  @Column({ name: 'until_day', type: 'date', nullable: true }) until!: string | null;
  @Column({ type: 'int', default: 1 }) version!: number;
}
