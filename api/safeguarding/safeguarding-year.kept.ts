import { safeguardingFaults } from '../domain/on-file-faults.js';
import type { Kept } from '../on-file/kept.js';
import { SafeguardingYear } from './safeguarding-year.entity.js';

/** How it is listed and kept. */
export const SAFEGUARDING_YEARS: Kept<SafeguardingYear> = {
  entity: SafeguardingYear,
  name: 'safeguarding-year',
  confidential: true,
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
