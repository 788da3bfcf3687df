import { dayFaults } from '../../domain/on-file-faults.js';
import type { Kept } from '../kept.js';
import { SopCheck } from './sop-check.entity.js';

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
