import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Sensitivity } from '../domain/codes.js';

/** A reference to a paper and the criteria it speaks for; a link or a file is optional. */
@Entity('evidence')
export class Evidence {
  @PrimaryColumn('uuid') id!: string;
  @Column({ name: 'assessment_id', type: 'uuid' }) assessmentId!: string;
  @Column({ name: 'country_code', type: 'text' }) countryCode!: string;
  @Column({ name: 'criterion_codes', type: 'text', array: true }) criterionCodes!: string[];
  /** criteria of other versions that it speaks for; they come back when the assessment returns to such a version */
  @Column({ name: 'aside_codes', type: 'text', array: true, default: '{}' }) asideCodes!: string[];
  @Column({ type: 'text' }) title!: string;
  @Column({ type: 'text', nullable: true }) reference!: string | null;
  @Column({ name: 'document_date', type: 'date', nullable: true }) documentDate!: string | null;
  @Column({ name: 'content_from', type: 'date', nullable: true }) contentFrom!: string | null;
  /** the date that counts: the last day its content covers, never the day of upload */
  @Column({ name: 'content_until', type: 'date' }) contentUntil!: string;
  @Column({ name: 'kept_where', type: 'text', nullable: true }) keptWhere!: string | null;
  @Column({ type: 'text', nullable: true }) url!: string | null;
  @Column({ name: 'file_id', type: 'uuid', nullable: true }) fileId!: string | null;
  @Column({ type: 'text', default: 'country' }) sensitivity!: Sensitivity;
  @Column({ name: 'sighted_on', type: 'date', nullable: true }) sightedOn!: string | null;
  @Column({ name: 'sighted_by_role', type: 'text', nullable: true }) sightedByRole!: string | null;
  @Column({ name: 'added_by', type: 'uuid' }) addedBy!: string;
  @Column({ name: 'added_at', type: 'timestamptz' }) addedAt!: Date;
  /** one more with each change of what it says; `version` also with each sighting */
  @Column({ type: 'int', default: 1 }) revision!: number;
  /** since when it says so; null = since it was added */
  @Column({ name: 'edited_at', type: 'timestamptz', nullable: true }) editedAt!: Date | null;
  /** the same paper in the other body's checklist, where a question is shared; null = it stands in one alone */
  @Column({ name: 'twin_id', type: 'uuid', nullable: true }) twinId!: string | null;
  @Column({ type: 'int', default: 1 }) version!: number;
}
