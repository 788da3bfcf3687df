import { dayFaults } from '../../domain/on-file-faults.js';
import type { Kept } from '../kept.js';
import { SafeguardingCheck } from './safeguarding-check.entity.js';

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
