import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How many safeguarding reports an organisation received in a year, and how many it handled in the days it had set: two numbers, never a case. */
@Entity('safeguarding_year')
export class SafeguardingYear {
  @PrimaryColumn('uuid') id!: string;
  @Column({ name: 'country_code', type: 'text' }) countryCode!: string;
  @Column({ name: 'operator_id', type: 'uuid' }) operatorId!: string;
  @Column({ type: 'int' }) year!: number;
  @Column({ type: 'int' }) received!: number;
  @Column({ name: 'handled_in_time', type: 'int' }) handledInTime!: number;
  @Column({ name: 'set_days', type: 'int' }) setDays!: number;
  @Column({ type: 'int', default: 1 }) version!: number;
}
