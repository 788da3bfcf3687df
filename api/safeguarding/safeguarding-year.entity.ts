import { Column, Entity, PrimaryColumn } from 'typeorm';
import { safeguardingFaults } from '../domain/on-file-faults.js';
import type { Kept } from '../on-file/kept.js';

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

/** How it is listed and kept. */
export const SAFEGUARDING_YEARS: Kept<SafeguardingYear> = {
  entity: SafeguardingYear,
  name: 'safeguarding-year',
  select: `select id, country_code as "countryCode", operator_id as "operatorId", year, received,
    handled_in_time as "handledInTime", set_days as "setDays", version from safeguarding_year`,
  allowed: {
    sort: { id: 'id', operatorId: '"operatorId"', year: 'year' },
    filter: { id: 'id', countryCode: '"countryCode"', operatorId: '"operatorId"', year: 'year' },
    order: 'year desc, id',
  },
  blank: {},
  faults: safeguardingFaults,
};
