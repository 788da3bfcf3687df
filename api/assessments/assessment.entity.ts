import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AssessmentStatus, Body } from '../domain/codes.js';
import type { FrozenDataEvidence } from './scores/frozen-data-evidence.js';

/** The self-assessment of one body of a country against one framework version, for a year or a quarter. */
@Entity('assessment')
export class Assessment {
  @PrimaryColumn('uuid') id!: string;
  @Column({ name: 'country_code', type: 'text' }) countryCode!: string;
  @Column({ type: 'text' }) body!: Body;
  @Column({ name: 'framework_ref', type: 'text' }) frameworkRef!: string;
  @Column({ type: 'text' }) period!: string;
  /** the day it is to be handed in by; null = none was set */
  @Column({ name: 'due_on', type: 'date', nullable: true }) dueOn!: string | null;
  @Column({ type: 'text', default: 'draft' }) status!: AssessmentStatus;
  @Column({ type: 'int', default: 1 }) revision!: number;
  /** why it was last returned or reopened */
  @Column({ type: 'text', nullable: true }) reason!: string | null;
  /** everyone who had a hand in its answers or evidence: none of them verifies it */
  @Column({ type: 'uuid', array: true, default: '{}' }) editors!: string[];
  @Column({ name: 'created_by', type: 'uuid' }) createdBy!: string;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt!: Date;
  @Column({ name: 'submitted_by', type: 'uuid', nullable: true }) submittedBy!: string | null;
  @Column({ name: 'submitted_at', type: 'timestamptz', nullable: true }) submittedAt!: Date | null;
  /** who verified it last, of whichever revision */
  @Column({ name: 'verified_by', type: 'uuid', nullable: true }) verifiedBy!: string | null;
  @Column({ name: 'verified_at', type: 'timestamptz', nullable: true }) verifiedAt!: Date | null;
  /** how this revision was verified; null = it was not */
  @Column({ type: 'text', nullable: true }) verification!: 'internal' | 'external' | null;
  @Column({ name: 'published_at', type: 'timestamptz', nullable: true }) publishedAt!: Date | null;
  @Column({ name: 'frozen_data_evidence', type: 'jsonb', nullable: true })
  frozenDataEvidence!: FrozenDataEvidence | null;
  @Column({ type: 'int', default: 1 }) version!: number;
}
