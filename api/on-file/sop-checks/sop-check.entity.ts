import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Family } from '../../domain/on-file.js';

/** What the centre found of an operator’s procedures for one family of activities on a day. */
@Entity('sop_check')
export class SopCheck {
  @PrimaryColumn('uuid') id!: string;
  @Column({ name: 'country_code', type: 'text' }) countryCode!: string;
  @Column({ name: 'operator_id', type: 'uuid' }) operatorId!: string;
  @Column({ type: 'text' }) family!: Family;
  @Column({ name: 'checked_on', type: 'date' }) checkedOn!: string;
  @Column({ type: 'boolean' }) inclusive!: boolean;
  @Column({ name: 'data_safe', type: 'boolean' }) dataSafe!: boolean;
  @Column({ type: 'int', default: 1 }) version!: number;
}
