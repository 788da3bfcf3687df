import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { NationalPartDto } from './national-part.dto.js';

/** The country's own criteria as they stood at a publication; never among what others are shown of it. */
@Entity('national_snapshot')
export class NationalSnapshot {
  @PrimaryColumn({ name: 'assessment_id', type: 'uuid' }) assessmentId!: string;
  @PrimaryColumn('int') revision!: number;
  @Column({ name: 'country_code', type: 'text' }) countryCode!: string;
  @Column({ type: 'jsonb' }) part!: NationalPartDto;
}
