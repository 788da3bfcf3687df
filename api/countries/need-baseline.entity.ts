import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { BaselineKind } from '../domain/baseline.js';

/** What a country measures need by, of one kind: persons of each group, with source and date. */
@Entity('need_baseline')
export class NeedBaselineEntity {
  @PrimaryColumn({ name: 'country_code', type: 'text' }) countryCode!: string;
  @PrimaryColumn({ type: 'text' }) kind!: BaselineKind;
  @Column({ type: 'int' }) women!: number;
  @Column({ type: 'int' }) girls!: number;
  @Column({ type: 'int' }) boys!: number;
  @Column({ type: 'int' }) men!: number;
  @Column({ type: 'text' }) source!: string;
  @Column({ name: 'dated_on', type: 'date' }) datedOn!: string;
  @Column({ name: 'set_by', type: 'uuid' }) setBy!: string;
  @Column({ name: 'set_at', type: 'timestamptz' }) setAt!: Date;
  /** null = it is in force */
  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true }) endedAt!: Date | null;
  @Column({ type: 'int', default: 1 }) version!: number;
}
