import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Body } from '../domain/codes.js';
import type { ScoresDto } from './scores/scores.dto.js';
import type { KeptInput } from './snapshots/kept-input.js';

/** The scores as they stood at a publication: what others are shown, whatever happens to the answers later. */
@Entity('assessment_snapshot')
export class AssessmentSnapshot {
  @PrimaryColumn({ name: 'assessment_id', type: 'uuid' }) assessmentId!: string;
  @PrimaryColumn('int') revision!: number;
  @Column({ name: 'country_code', type: 'text' }) countryCode!: string;
  @Column({ type: 'text' }) body!: Body;
  @Column({ name: 'framework_ref', type: 'text' }) frameworkRef!: string;
  @Column({ type: 'text' }) period!: string;
  @Column({ name: 'as_of', type: 'timestamptz' }) asOf!: Date;
  @Column({ type: 'boolean' }) verified!: boolean;
  @Column({ type: 'jsonb' }) scores!: ScoresDto;
  /** what the scores rest on; null = published before it was kept */
  @Column({ type: 'jsonb', nullable: true }) input!: KeptInput | null;
}
