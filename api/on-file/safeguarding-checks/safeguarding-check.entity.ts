import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FileState } from '../../domain/on-file.js';
import { dayFaults } from '../../domain/on-file-faults.js';
import type { Kept } from '../kept.js';

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

/** How it is listed and kept. */
export const SAFEGUARDING_CHECKS: Kept<SafeguardingCheck> = {
  entity: SafeguardingCheck,
  name: 'safeguarding-check',
  select: `select id, country_code as "countryCode", operator_id as "operatorId", checked_on::text as "checkedOn", policy, channel, version from safeguarding_check`,
  allowed: {
    sort: { id: 'id', operatorId: '"operatorId"', checkedOn: '"checkedOn"' },
    filter: {
      id: 'id',
      countryCode: '"countryCode"',
      operatorId: '"operatorId"',
      policy: 'policy',
      channel: 'channel',
    },
    order: '"checkedOn" desc, id',
  },
  blank: {},
  faults: ({ checkedOn }, today) => dayFaults('checkedOn', checkedOn, today),
};
