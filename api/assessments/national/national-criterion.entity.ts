import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Body } from '../../domain/codes.js';
import type { Rung } from '../../domain/framework.js';
import type { NationalWords } from '../../domain/national/national-words.js';

/** A criterion that a country asks itself beside the checklist. */
@Entity('national_criterion')
export class NationalCriterionEntity {
  @PrimaryColumn('text') code!: string;
  @Column({ name: 'country_code', type: 'text' }) countryCode!: string;
  @Column({ type: 'text' }) body!: Body;
  @Column({ type: 'text' }) family!: string;
  @Column({ name: 'recommendation_code', type: 'text', nullable: true }) recommendationCode!: string | null;
  @Column({ type: 'jsonb', nullable: true }) heading!: NationalWords | null;
  @Column({ type: 'jsonb' }) text!: NationalWords;
  @Column({ type: 'jsonb', nullable: true }) help!: NationalWords | null;
  @Column({ name: 'not_applicable_when', type: 'jsonb', nullable: true })
  notApplicableWhen!: NationalWords | null;
  @Column({ type: 'int' }) rung!: Rung;
  @Column({ name: 'from_period', type: 'text' }) from!: string;
  /** the last round it is asked in; null = it goes on */
  @Column({ name: 'until_period', type: 'text', nullable: true }) until!: string | null;
  @Column({ name: 'made_by', type: 'uuid' }) madeBy!: string;
  @Column({ name: 'made_at', type: 'timestamptz' }) madeAt!: Date;
  /** entered by mistake and never answered; the row keeps its code from being given again */
  @Column({ name: 'removed_at', type: 'timestamptz', nullable: true }) removedAt!: Date | null;
  @Column({ type: 'int', default: 1 }) version!: number;
}
