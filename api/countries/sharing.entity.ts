import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SharedWith, SharingForm } from '../domain/sharing.js';

/** What a country shows to one audience: nothing, until its authority decides. */
@Entity('sharing')
export class Sharing {
  @PrimaryColumn({ name: 'country_code', type: 'text' }) countryCode!: string;
  @PrimaryColumn({ type: 'text' }) audience!: SharedWith;
  @Column({ type: 'boolean', default: false }) indexes!: boolean;
  @Column({ name: 'recommendation_levels', type: 'boolean', default: false }) recommendationLevels!: boolean;
  @Column({ type: 'boolean', default: false }) kpis!: boolean;
  @Column({ type: 'boolean', default: false }) narrative!: boolean;
  @Column({ type: 'text', default: 'named' }) form!: SharingForm;
  @Column({ name: 'shared_from', type: 'date', nullable: true }) from!: string | null;
  @Column({ name: 'shared_until', type: 'date', nullable: true }) until!: string | null;
  @Column({ name: 'updated_at', type: 'timestamptz', default: () => 'now()' }) updatedAt!: Date;
  @Column({ type: 'int', default: 1 }) version!: number;
}
