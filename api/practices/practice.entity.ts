import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Language } from '../domain/framework.js';
import type { PracticeStatus } from '../domain/good-practice.js';

/** A note on what worked in a country. Never a person, never contact data. */
@Entity('good_practice')
export class Practice {
  @PrimaryColumn('uuid') id!: string;
  @Column({ name: 'country_code', type: 'text' }) countryCode!: string;
  @Column({ type: 'text' }) language!: Language;
  @Column({ type: 'text' }) title!: string;
  @Column({ type: 'text' }) done!: string;
  @Column({ type: 'text' }) changed!: string;
  @Column({ name: 'for_whom', type: 'text' }) forWhom!: string;
  @Column({ name: 'recommendation_codes', type: 'text', array: true }) recommendationCodes!: string[];
  @Column({ type: 'text', nullable: true }) link!: string | null;
  @Column({ type: 'text', default: 'draft' }) status!: PracticeStatus;
  @Column({ name: 'written_by', type: 'uuid' }) writtenBy!: string;
  @Column({ name: 'written_at', type: 'timestamptz' }) writtenAt!: Date;
  /** null = never published */
  @Column({ name: 'published_at', type: 'timestamptz', nullable: true }) publishedAt!: Date | null;
  /** null = not withdrawn */
  @Column({ name: 'withdrawn_at', type: 'timestamptz', nullable: true }) withdrawnAt!: Date | null;
  @Column({ type: 'int', default: 1 }) version!: number;
}
