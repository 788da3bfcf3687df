import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Language } from '../domain/framework.js';

/** Where a country stands and what comes next, in its own words, one text for each language. */
@Entity('narrative')
export class NarrativeEntity {
  @PrimaryColumn({ name: 'country_code', type: 'text' }) countryCode!: string;
  @PrimaryColumn('text') language!: Language;
  @Column('text') text!: string;
  /** the published round it speaks of; null = it stands by itself */
  @Column({ type: 'text', nullable: true }) period!: string | null;
  @Column({ name: 'written_by', type: 'uuid' }) writtenBy!: string;
  @Column({ name: 'written_at', type: 'timestamptz' }) writtenAt!: Date;
  /** null = it is shown */
  @Column({ name: 'withdrawn_at', type: 'timestamptz', nullable: true }) withdrawnAt!: Date | null;
  @Column({ type: 'int', default: 1 }) version!: number;
}
