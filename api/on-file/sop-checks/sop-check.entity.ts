import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Family } from '../../domain/on-file.js';
import { dayFaults } from '../../domain/on-file-faults.js';
import type { Kept } from '../kept.js';

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

/** How it is listed and kept. */
export const SOP_CHECKS: Kept<SopCheck> = {
  entity: SopCheck,
  name: 'sop-check',
  select: `select id, country_code as "countryCode", operator_id as "operatorId", family, checked_on::text as "checkedOn", inclusive, data_safe as "dataSafe", version from sop_check`,
  allowed: {
    sort: { id: 'id', operatorId: '"operatorId"', checkedOn: '"checkedOn"', family: 'family' },
    filter: { id: 'id', countryCode: '"countryCode"', operatorId: '"operatorId"', family: 'family' },
    order: '"checkedOn" desc, family, id',
  },
  blank: {},
  faults: ({ checkedOn }, today) => dayFaults('checkedOn', checkedOn, today),
};
