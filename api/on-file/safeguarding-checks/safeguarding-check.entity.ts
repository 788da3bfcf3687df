import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FileState } from '../../domain/on-file.js';

/** What the centre found of an operator’s safeguarding on a day: never a case. */
@Entity('safeguarding_check')
export class SafeguardingCheck {
  @PrimaryColumn('uuid') id!: string;
  @Column({ name: 'country_code', type: 'text' }) countryCode!: string;
  @Column({ name: 'operator_id', type: 'uuid' }) operatorId!: string;
  @Column({ name: 'checked_on', type: 'date' }) checkedOn!: string;
  @Column({ type: 'text' }) policy!: FileState;
  @Column({ type: 'text' }) channel!: FileState;
  @Column({ type: 'int', default: 1 }) version!: number;
}
